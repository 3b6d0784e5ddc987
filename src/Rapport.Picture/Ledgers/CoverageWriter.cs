using LinqToDB;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Ledgers;

/// <summary>Keeps which articles name whom, by month, beside the ledger.</summary>
/// <param name="connection">The picture.</param>
internal sealed class CoverageWriter(PictureConnection connection)
{
    private const int Portion = 5_000;

    /// <summary>Writes it from the beginning.</summary>
    public void WriteAll()
    {
        connection.Coverage.Delete();
        connection.Insert(Made(long.MaxValue).ToArray());
    }

    /// <summary>Writes the pages of articles that are new or count as the copy of another one than before.</summary>
    /// <param name="moved">Articles with another origin.</param>
    /// <param name="next">The first number of those that are new.</param>
    public void WriteChanged(IReadOnlyCollection<long> moved, long next)
    {
        HashSet<long> numbers = [.. connection.Articles.Where(a => a.Id >= next).Select(a => a.Id), .. moved];
        foreach (long[] portion in numbers.Chunk(Portion))
        {
            IQueryable<long> some = NumberedRow.Of(connection, portion);
            Dictionary<long, Dated> articles = DatedOf(connection.Articles.Where(a => some.Contains(a.Id)));
            var pages = connection
                .Mentions.Where(m => some.Contains(m.Article))
                .AsEnumerable()
                .Where(m => articles.ContainsKey(m.Article))
                .GroupBy(m => (m.Entity, articles[m.Article].Month), m => articles[m.Article].Naming);
            foreach (var page in pages.ToArray())
            {
                WritePage(page.Key.Entity, page.Key.Month, [.. page]);
            }
        }
    }

    /// <summary>The pages as they are to be of the articles below a number, by entity and month.</summary>
    public IEnumerable<CoverageRow> Made(long next)
    {
        Dictionary<long, Dated> articles = DatedOf(connection.Articles.Where(a => a.Id < next));
        var mentions = connection.Mentions.OrderBy(m => m.Entity).ThenBy(m => m.Article);
        string? entity = null;
        var months = new SortedDictionary<string, List<Naming>>(StringComparer.Ordinal);
        foreach (MentionRow mention in mentions)
        {
            if (entity is not null && mention.Entity != entity)
            {
                foreach (CoverageRow row in Rows(entity, months))
                {
                    yield return row;
                }
                months.Clear();
            }
            entity = mention.Entity;
            if (articles.TryGetValue(mention.Article, out Dated article))
            {
                if (!months.TryGetValue(article.Month, out List<Naming>? page))
                {
                    months.Add(article.Month, page = []);
                }
                page.Add(article.Naming);
            }
        }
        foreach (CoverageRow row in Rows(entity ?? "", months))
        {
            yield return row;
        }
    }

    private static IEnumerable<CoverageRow> Rows(string entity, SortedDictionary<string, List<Naming>> months) =>
        months.Select(m => Row(entity, m.Key, m.Value));

    private static CoverageRow Row(string entity, string month, IEnumerable<Naming> articles) =>
        new()
        {
            Entity = entity,
            Month = month,
            Articles = CoveragePage.Write(articles),
        };

    private void WritePage(string entity, string month, Naming[] changed)
    {
        IQueryable<CoverageRow> rows = connection.Coverage.Where(r => r.Entity == entity && r.Month == month);
        HashSet<long> numbers = [.. changed.Select(c => c.Number)];
        byte[]? before = rows.Select(r => r.Articles).FirstOrDefault();
        IEnumerable<Naming> stay = before is null
            ? []
            : CoveragePage.Read(before).Where(n => !numbers.Contains(n.Number));
        rows.Delete();
        connection.Insert([Row(entity, month, stay.Concat(changed))]);
    }

    /// <summary>Articles whose day of publication is known.</summary>
    private Dictionary<long, Dated> DatedOf(IQueryable<ArticleRow> rows)
    {
        var found = rows.Where(a => a.Published != null)
            .Select(a => new
            {
                a.Id,
                a.Sha,
                a.Published,
                Origin = a.Origin == a.Sha ? null : a.Origin,
            })
            .ToArray();
        string[] origins = [.. found.Select(a => a.Origin).OfType<string>().Distinct(StringComparer.Ordinal)];
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (string[] portion in origins.Chunk(500))
        {
            foreach (var a in connection.Articles.Where(a => portion.Contains(a.Sha)).Select(a => new { a.Sha, a.Id }))
            {
                numbers.Add(a.Sha, a.Id);
            }
        }
        return found
            .Select(a => (Article: a, Day: IsoDay.Parse(a.Published)))
            .Where(a => a.Day is not null)
            .ToDictionary(
                a => a.Article.Id,
                a => new Dated(
                    CountedStatement.MonthOf(a.Article.Published!),
                    new Naming(
                        a.Article.Id,
                        a.Day!.Value.Day,
                        a.Article.Origin is null ? a.Article.Id : numbers[a.Article.Origin]
                    )
                )
            );
    }

    /// <summary>Month of publication, and the article.</summary>
    private readonly record struct Dated(string Month, Naming Naming);
}
