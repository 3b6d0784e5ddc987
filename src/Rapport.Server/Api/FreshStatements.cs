using Rapport.Picture;

namespace Rapport.Server.Api;

/// <summary>What came behind an entry of the log, in the order in which it came.</summary>
internal static class FreshStatements
{
    private const int Most = 100;

    /// <summary>The next statements that fit, a hundred or so: whole entries of the log, so that what is next comes behind the last one's.</summary>
    public static (long Added, string Hash)[] Next(PictureStore store, StatementFilter filter) =>
        store.Ask(t =>
        {
            var rows = t.Matching(filter).OrderBy(s => s.Added).ThenBy(s => s.Id).Select(s => new { s.Added, s.Hash });
            (long Added, string Hash)[] first = [.. rows.Take(Most + 1).AsEnumerable().Select(r => (r.Added, r.Hash))];
            if (first.Length <= Most)
            {
                return first;
            }
            long last = first[^1].Added;
            return first[0].Added < last
                ? [.. first.Where(f => f.Added < last)]
                : [.. rows.Where(r => r.Added == last).AsEnumerable().Select(r => (r.Added, r.Hash))];
        });

    /// <summary>The highest number of a statement that stands; what comes later has a higher one.</summary>
    public static long Newest(PictureStore store) =>
        store.Ask(t => t.Statements.OrderByDescending(s => s.Id).Select(s => s.Id).FirstOrDefault());
}
