namespace Rapport.Readers;

/// <summary>Turns what the file system refuses into faults.</summary>
internal static class FileFaults
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    public static (FileStream? Stream, InputFault? Fault) Open(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: 0 } && !OpensAtOnce(path))
            {
                return (
                    null,
                    new InputFault(path, null, "a pipe that nobody writes to", "give a file, or read it by way of “-”")
                );
            }
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
            return (stream, null);
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

    // Opening a named pipe waits for its writer, for ever where there is none; it looks like an empty file.
    private static bool OpensAtOnce(string path)
    {
        Task<FileStream> opening = Task.Run(() =>
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite)
        );
        // A fault of opening is told by the caller's own attempt.
        bool done = Task.WaitAny([opening], s_patience) == 0;
        if (opening.IsCompletedSuccessfully)
        {
            opening.Result.Dispose();
        }
        return done;
    }

    public static string Reason(Exception e) =>
        e is UnauthorizedAccessException ? "permission is missing" : OneLine.Of(e.Message).TrimEnd('.');
}
