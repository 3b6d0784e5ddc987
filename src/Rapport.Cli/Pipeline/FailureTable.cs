using Rapport.Cli.Output;
using Rapport.Desk.Query;
using Rapport.Picture;

namespace Rapport.Cli.Pipeline;

/// <summary>The failures of one run as CSV; the file takes its place once it is whole.</summary>
internal sealed class FailureTable : IDisposable
{
    private readonly OutputTarget _target;
    private readonly CsvWriter _csv;

    private FailureTable(OutputTarget target)
    {
        _target = target;
        _csv = new CsvWriter(target.Writer);
        _csv.Write("path", "line", "kind", "what", "remedy");
    }

    /// <summary>Null where no file is named.</summary>
    public static FailureTable? Of(Terminal terminal, FileInfo? file) =>
        file is null ? null : new FailureTable(new OutputTarget(terminal, file));

    public void Add(InputFailure failure) =>
        _csv.Write(
            failure.Path,
            failure.Line?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            failure.Kind,
            failure.What,
            failure.Remedy
        );

    public void Finish() => _target.Finish();

    public void Dispose() => _target.Dispose();
}
