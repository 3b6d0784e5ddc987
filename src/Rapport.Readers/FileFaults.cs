namespace Rapport.Readers;

/// <summary>Turns what the file system refuses into faults.</summary>
internal static class FileFaults
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    public static (FileStream? Stream, InputFault? Fault) Open(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            return (
                null,
                new InputFault(path, null, "that names no file", "give a file, a folder, an address, or “-”")
            );
        }
        try
        {
            // A named pipe looks like an empty file, and opening it waits for its writer: for ever where there is none.
            Task<FileStream> opening = Task.Run(() =>
                new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1)
            );
            return Task.WaitAny([opening], s_patience) == 0
                ? (opening.GetAwaiter().GetResult(), null)
                : (
                    null,
                    new InputFault(path, null, "a pipe that nobody writes to", "give a file, or read it by way of “-”")
                );
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, new InputFault(path, null, "no such file or folder", "check the name"));
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return (null, new InputFault(path, null, "the file cannot be opened", Reason(e)));
        }
    }

    public static string Reason(Exception e) =>
        e is UnauthorizedAccessException ? "permission is missing" : OneLine.Of(e.Message).TrimEnd('.');
}
