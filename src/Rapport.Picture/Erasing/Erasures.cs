using Rapport.Picture.Rows;
using Rapport.Picture.Verifying;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Erasing;

/// <summary>All erasures of a picture, for those who prove the rest of it. Immutable.</summary>
internal sealed class Erasures
{
    private readonly List<(LogRow Entry, Tombstone Stone)> _stones = [];
    private readonly HashSet<long> _entries = [];
    private readonly Dictionary<long, long> _decisions = [];
    private readonly Dictionary<string, int> _gone = new(StringComparer.Ordinal);

    private Erasures() { }

    /// <summary>Articles erased.</summary>
    public int Articles => _stones.Count(s => s.Stone.Article > 0);

    /// <summary>The greatest number that an erased article had; 0 where there is none.</summary>
    public long LastArticle => _stones.Select(s => s.Stone.Article).DefaultIfEmpty().Max();

    /// <summary>The greatest number that an erased statement had; 0 where there is none.</summary>
    public long LastStatement => _stones.Select(s => s.Stone.LastStatement).DefaultIfEmpty().Max();

    /// <summary>All of them. The chain of the log proves that the entries are what was written.</summary>
    public static Erasures Of(PictureConnection connection)
    {
        var erasures = new Erasures();
        foreach (LogRow entry in connection.Log.Where(l => l.What == LogWords.Erasure).OrderBy(l => l.Seq))
        {
            Tombstone? stone = Tombstone.Parse(entry.Detail);
            FaultFound.Unless(stone is not null, "log", entry.Seq, "it is no tombstone");
            erasures._stones.Add((entry, stone!));
            erasures._entries.UnionWith(stone!.Entries);
            foreach (long decision in stone.Decisions)
            {
                erasures._decisions[decision] = entry.Seq;
            }
        }
        return erasures;
    }

    /// <summary>Months in which statements stood that were erased since an entry of the log.</summary>
    public IEnumerable<string> MonthsSince(long entry) =>
        _stones.Where(s => s.Entry.Seq > entry).SelectMany(s => s.Stone.Months).Distinct(StringComparer.Ordinal);

    /// <summary>True where an entry of the log lost its words to an erasure.</summary>
    public bool HasEntry(long seq) => _entries.Contains(seq);

    /// <summary>The erasure that a decision lost its words to, or null.</summary>
    public long? OfDecision(long seq) => _decisions.TryGetValue(seq, out long entry) ? entry : null;

    /// <summary>How many entries of a kind tell of rows that are gone; once <see cref="Check"/> has run.</summary>
    public int Gone(string what) => _gone.GetValueOrDefault(what);

    /// <summary>Proves that what is left of each is what the erasure left.</summary>
    public void Check(PictureConnection connection)
    {
        foreach ((LogRow entry, Tombstone stone) in _stones)
        {
            LogRow[] entries = [.. connection.Log.Where(l => stone.Entries.Contains(l.Seq))];
            DecisionRow[] decisions = [.. connection.Decisions.Where(d => stone.Decisions.Contains(d.Seq))];
            FaultFound.Unless(
                entry.Digest == Tombstone.DigestOf(entries, decisions),
                "log",
                entry.Seq,
                "what is left of the erased article is not what the erasure left"
            );
            foreach (LogRow left in entries)
            {
                _gone[left.What] = _gone.GetValueOrDefault(left.What) + (stone.Article > 0 ? 1 : 0);
            }
        }
    }
}
