namespace Rapport.Cli.Pipeline;

/// <summary>How much there is to read, for the time that is left.</summary>
internal static class InputSize
{
    private static readonly string[] s_packed = [".gz", ".zip", ".warc"];

    /// <summary>Bytes of all files named or below folders named; null where that tells nothing: streams, addresses, archives.</summary>
    public static long? Of(IEnumerable<string> inputs)
    {
        long size = 0;
        foreach (string input in inputs)
        {
            if (Files(input) is not { } files)
            {
                return null;
            }
            foreach (FileInfo file in files)
            {
                if (s_packed.Contains(file.Extension.ToLowerInvariant(), StringComparer.Ordinal))
                {
                    return null;
                }
                size += file.Length;
            }
        }
        return size;
    }

    private static IEnumerable<FileInfo>? Files(string input)
    {
        if (Directory.Exists(input))
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
            return new DirectoryInfo(input).EnumerateFiles("*", options);
        }
        return File.Exists(input) && (File.GetAttributes(input) & FileAttributes.Device) == 0
            ? [new FileInfo(input)]
            : null;
    }
}
