using LinqToDB;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Reading;

/// <summary>In how many statements each party stands: all that are in the index of sides, without those that no longer stand.</summary>
internal static class SideCounts
{
    private const int AtOnce = 50_000;

    public static Dictionary<string, int> Of(PictureConnection connection)
    {
        // Each side's statement would be looked up for this otherwise, and there are millions.
        Dictionary<string, int> counts = connection
            .Sides.GroupBy(s => s.Entity)
            .Select(g => new { g.Key, N = g.Count() })
            .AsEnumerable()
            .ToDictionary(g => g.Key, g => g.N, StringComparer.Ordinal);
        IQueryable<string> rejected = connection
            .Decisions.Where(d => d.Action == DecisionWords.Reject)
            .Select(d => d.Subject);
        long[] fallen =
        [
            .. connection.Statements.Where(s => s.Ended < long.MaxValue).Select(s => s.Id),
            .. connection
                .Statements.Where(s =>
                    rejected.Contains(s.Hash) && s.Review == Names.Rejected && s.Ended == long.MaxValue
                )
                .Select(s => s.Id),
        ];
        foreach (long[] some in fallen.Chunk(AtOnce))
        {
            Take(counts, connection, some);
        }
        return counts;
    }

    private static void Take(Dictionary<string, int> counts, PictureConnection connection, long[] fallen)
    {
        IQueryable<long> numbers = NumberedRow.Of(connection, fallen);
        var sides = connection
            .Sides.Where(s => numbers.Contains(s.Statement))
            .GroupBy(s => s.Entity)
            .Select(g => new { g.Key, N = g.Count() });
        foreach (var side in sides.AsEnumerable())
        {
            counts[side.Key] -= side.N;
        }
    }
}
