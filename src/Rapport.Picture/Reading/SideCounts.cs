using LinqToDB;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Reading;

/// <summary>In how many statements each party stands: all that are in the index of sides, without those that no longer stand.</summary>
internal static class SideCounts
{
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
        Take(counts, connection, connection.Statements.Where(s => s.Ended < long.MaxValue));
        Take(
            counts,
            connection,
            connection.Statements.Where(s =>
                rejected.Contains(s.Hash) && s.Review == Names.Rejected && s.Ended == long.MaxValue
            )
        );
        return counts;
    }

    private static void Take(
        Dictionary<string, int> counts,
        PictureConnection connection,
        IQueryable<StatementRow> fallen
    )
    {
        var sides = fallen
            .Join(connection.Sides, f => f.Id, s => s.Statement, (f, s) => s.Entity)
            .GroupBy(e => e)
            .Select(g => new { g.Key, N = g.Count() });
        foreach (var side in sides.AsEnumerable())
        {
            counts[side.Key] -= side.N;
        }
    }
}
