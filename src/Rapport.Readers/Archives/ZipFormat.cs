using System.IO.Compression;
using Rapport.Readers.Formats;

namespace Rapport.Readers.Archives;

/// <summary>ZIP archives; each entry is read by its kind, those of other kinds are noted.</summary>
internal sealed class ZipFormat(NestedReader read, Func<string, bool> isReadable) : IArticleFormat
{
    /// <summary>An archive from a pipe is put into a temporary file of at most so many bytes.</summary>
    private const long LongestSpool = 4L << 30;

    /// <summary>An archive of more entries is refused: each takes memory before the first one is read.</summary>
    private const int MostEntries = 100_000;

    public IReadOnlyList<string> Extensions { get; } = [".zip"];

    public bool IsSigned(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8);

    public bool Recognizes(ReadOnlySpan<byte> head) => false;

    public IEnumerable<ReadResult> Read(RawInput input)
    {
        InputOrigin origin = input.Origin;
        if (origin.TooDeep() is InputFault deep)
        {
            return [deep];
        }
        if (input.AsSeekable(LongestSpool) is not Stream packed)
        {
            return [input.Fault!];
        }
        return Read(packed, origin, input);
    }

    private IEnumerable<ReadResult> Read(Stream packed, InputOrigin origin, RawInput input)
    {
        var budget = new ExpansionBudget(origin.Budget);
        budget.Take(packed.Length);
        (ZipArchive? archive, InputFault? fault) = Open(packed, origin);
        if (fault is not null)
        {
            yield return fault;
            yield break;
        }
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        bool any = false;
        foreach (ZipArchiveEntry entry in archive!.Entries)
        {
            if (budget.IsSpent)
            {
                yield break;
            }
            if (IsPassedOver(entry.FullName))
            {
                continue;
            }
            names[entry.FullName] = names.GetValueOrDefault(entry.FullName) + 1;
            string place = names[entry.FullName] is > 1 and var n ? $"!{entry.FullName}#{n}" : $"!{entry.FullName}";
            InputOrigin inside = origin.Inside(place, entry.Name) with { Budget = budget };
            if (!isReadable(entry.Name))
            {
                yield return new InputNote(inside.Locator, "skipped, not an article");
                continue;
            }
            any = true;
            foreach (ReadResult result in ReadEntry(entry, inside, budget))
            {
                yield return result;
            }
        }
        if (!any)
        {
            yield return origin.Fault("the archive holds no article", "nothing to read");
        }
        archive.Dispose();
        GC.KeepAlive(input);
    }

    private static (ZipArchive?, InputFault?) Open(Stream packed, InputOrigin origin)
    {
        try
        {
            if (ZipDirectory.Exceeds(packed, MostEntries))
            {
                return (
                    null,
                    origin.Fault("a ZIP archive with more than 100,000 entries", "divide it into smaller ones")
                );
            }
            packed.Position = 0;
            var archive = new ZipArchive(packed, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Any(e => e.FullName is "[Content_Types].xml" or "mimetype")
                ? (null, origin.Fault("not text but an office document", "convert it to text or HTML first"))
                : (archive, null);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException)
        {
            return (null, origin.Fault("a damaged ZIP archive", FileFaults.Reason(e)));
        }
    }

    private static bool IsPassedOver(string name) =>
        name.EndsWith('/')
        || name.StartsWith("__MACOSX/", StringComparison.Ordinal)
        || name.Split('/')[^1] is ['.', ..];

    private IEnumerable<ReadResult> ReadEntry(ZipArchiveEntry entry, InputOrigin inside, ExpansionBudget budget)
    {
        if (entry.IsEncrypted)
        {
            yield return inside.Fault("the entry is encrypted", "passed over; unpack it first");
            yield break;
        }
        Stream? bytes = null;
        InputFault? fault = null;
        try
        {
            bytes = entry.Open();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            fault = inside.Fault("the entry cannot be unpacked", FileFaults.Reason(e));
        }
        if (fault is not null)
        {
            yield return fault;
            yield break;
        }
        using (bytes)
        {
            using var limited = new PeekedStream(default, (b, o, c) => Give(bytes!.Read(b, o, c), budget));
            foreach (ReadResult result in read(limited, inside))
            {
                yield return result;
            }
        }
    }

    private static int Give(int count, ExpansionBudget budget)
    {
        budget.Give(count);
        return count;
    }
}
