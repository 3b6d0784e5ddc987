using System.Text;

namespace Rapport.Cli.Pipeline;

/// <summary>Standard output, or a file that is replaced only once it is written whole.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _path;
    private readonly string? _partial;

    public OutputTarget(Terminal terminal, FileInfo? file)
    {
        if (file is null)
        {
            Writer = terminal.Output;
            return;
        }
        _path = file.FullName;
        _partial = $"{_path}.partial";
        try
        {
            Writer = new StreamWriter(_partial, append: false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"--output: {file} cannot be written: {e.Message.TrimEnd('.')}", ExitStatus.Usage);
        }
    }

    public StreamWriter Writer { get; }

    /// <summary>Puts the file in its place.</summary>
    public void Finish()
    {
        Writer.Flush();
        if (_partial is not null)
        {
            Writer.Dispose();
            File.Move(_partial, _path!, overwrite: true);
        }
    }

    public void Dispose()
    {
        if (_partial is not null)
        {
            Writer.Dispose();
            File.Delete(_partial);
        }
    }
}
