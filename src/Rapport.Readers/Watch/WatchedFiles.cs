namespace Rapport.Readers.Watch;

/// <summary>Remembers files by length and time of writing, and tells which are new or changed.</summary>
internal sealed class WatchedFiles(WatchOptions options)
{
    private readonly Dictionary<string, (long Length, DateTime Written)> _seen = new(StringComparer.Ordinal);

    /// <summary>Files to read now: those of a folder that are readable, or the file itself; a missing one is told by reading it.</summary>
    public IEnumerable<string> Changed(string input, ArticleReader reader)
    {
        bool folder = Directory.Exists(input);
        IEnumerable<string> files = folder ? FolderWalk.Of(input).Files.Where(reader.IsReadable) : [input];
        foreach (string file in files)
        {
            var info = new FileInfo(file);
            if (!info.Exists)
            {
                if (!folder)
                {
                    yield return file;
                }
                continue;
            }
            (long, DateTime) now = (info.Length, info.LastWriteTimeUtc);
            bool settled = options.Clock.GetUtcNow().UtcDateTime - info.LastWriteTimeUtc >= options.Settle;
            if (settled && (!_seen.TryGetValue(file, out (long, DateTime) before) || before != now))
            {
                _seen[file] = now;
                yield return file;
            }
        }
    }
}
