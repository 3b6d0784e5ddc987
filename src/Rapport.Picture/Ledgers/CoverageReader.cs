using LinqToDB;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Ledgers;

/// <summary>Which articles name whom: from the coverage pages, and from the tables what has come since they were written.</summary>
/// <param name="tables">The picture at one moment.</param>
/// <param name="seq">The entry of the log at that moment.</param>
internal sealed class CoverageReader(PictureTables tables, long seq)
{
    private readonly PictureConnection _connection = tables.Connection;

    /// <summary>Articles with a known day that name someone of each group, in no order, each once.</summary>
    public IEnumerable<CoveringArticle> Covering(IReadOnlyList<IReadOnlyCollection<string>> groups)
    {
        LedgerHeadRow? head = _connection.LedgerHeads.FirstOrDefault();
        long next = head is null || seq < head.Seq ? 0 : head.NextArticle;
        IEnumerable<CoveringArticle> since = Since(groups, next);
        if (next == 0 || groups.Count == 0)
        {
            return since;
        }
        var seen = new HashSet<long>();
        return DamagedPages
            .Or(Pages(groups), _ => Since(groups, 0).Where(a => a.Number < next))
            .Where(a => seen.Add(a.Number))
            .Concat(since);
    }

    private IEnumerable<CoveringArticle> Pages(IReadOnlyList<IReadOnlyCollection<string>> groups)
    {
        // The last group decides, and says when; of those before it, a number is enough.
        HashSet<long>? both = null;
        foreach (IReadOnlyCollection<string> group in groups.Take(groups.Count - 1))
        {
            HashSet<long> named = [.. Of(group).Select(a => a.Number)];
            if (both is not null)
            {
                named.IntersectWith(both);
            }
            both = named;
        }
        foreach (CoveringArticle article in Of(groups[^1]).Where(a => both is null || both.Contains(a.Number)))
        {
            yield return article;
        }
    }

    private IEnumerable<CoveringArticle> Of(IReadOnlyCollection<string> group)
    {
        string[] entities = [.. group];
        foreach (
            var page in _connection
                .Coverage.Where(c => entities.Contains(c.Entity))
                .Select(c => new { c.Month, c.Articles })
        )
        {
            DateOnly month = IsoDay.Parse($"{page.Month}-01") ?? throw PackedReader.Damaged();
            foreach (Naming naming in CoveragePage.Read(page.Articles))
            {
                if (naming.Day < 1)
                {
                    throw PackedReader.Damaged();
                }
                yield return new CoveringArticle(naming.Number, month.AddDays(naming.Day - 1), naming.Origin);
            }
        }
    }

    private CoveringArticle[] Since(IReadOnlyList<IReadOnlyCollection<string>> groups, long next)
    {
        if (next > 0 && _connection.Heads.Select(h => h.NextArticle).Single() == next)
        {
            return [];
        }
        IQueryable<ArticleRow> articles = tables.Articles.Where(a => a.Published != null && a.Id >= next);
        foreach (IReadOnlyCollection<string> group in groups)
        {
            string[] ids = [.. group];
            articles = articles.Where(a =>
                tables.Mentions.Where(m => ids.Contains(m.Entity)).Select(m => m.Article).Contains(a.Id)
            );
        }
        var found = articles
            .Select(a => new
            {
                a.Id,
                a.Published,
                a.Origin,
            })
            .ToArray();
        Dictionary<string, long> origins = Numbers([.. found.Select(a => a.Origin).Distinct(StringComparer.Ordinal)]);
        return
        [
            .. found
                .Select(a => (a, Day: IsoDay.Parse(a.Published)))
                .Where(a => a.Day is not null)
                .Select(a => new CoveringArticle(a.a.Id, a.Day!.Value, origins[a.a.Origin])),
        ];
    }

    private Dictionary<string, long> Numbers(string[] shas) =>
        shas.Chunk(500)
            .SelectMany(some =>
                _connection.Articles.Where(a => some.Contains(a.Sha)).Select(a => new { a.Sha, a.Id }).ToArray()
            )
            .ToDictionary(a => a.Sha, a => a.Id, StringComparer.Ordinal);
}
