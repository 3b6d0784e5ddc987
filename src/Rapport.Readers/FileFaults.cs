namespace Rapport.Readers;

/// <summary>Turns what the file system refuses into faults.</summary>
internal static class FileFaults
{
    public static (FileStream? Stream, InputFault? Fault) Open(string path)
    {
        try
        {
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

    public static string Reason(Exception e) =>
        e is UnauthorizedAccessException ? "permission is missing" : OneLine.Of(e.Message).TrimEnd('.');
}
