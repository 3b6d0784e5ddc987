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
        // A link keeps pointing at its file, and a device stays one: neither may be replaced by the finished file.
        _path = LinkTarget(file) ?? file.FullName;
        bool device = !OperatingSystem.IsWindows() && _path.StartsWith("/dev/", StringComparison.Ordinal);
        _partial = device ? null : $"{_path}.partial";
        try
        {
            Writer = new StreamWriter(_partial ?? _path, append: false, new UTF8Encoding(false), 1 << 16)
            {
                NewLine = "\n",
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"--output: {file} cannot be written: {e.Message.TrimEnd('.')}", ExitStatus.Usage);
        }
    }

    public StreamWriter Writer { get; }

    private static string? LinkTarget(FileInfo file)
    {
        try
        {
            return file.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            // No such file yet, or a link that runs in circles: opening it tells.
            return null;
        }
    }

    /// <summary>Puts the file in its place.</summary>
    public void Finish()
    {
        Writer.Flush();
        if (_path is not null)
        {
            Writer.Dispose();
        }
        if (_partial is not null)
        {
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
