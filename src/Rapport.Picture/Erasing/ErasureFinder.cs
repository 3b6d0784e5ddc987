using LinqToDB;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Erasing;

/// <summary>Finds what a request is about.</summary>
internal sealed class ErasureFinder(PictureConnection connection, ErasureRequest request)
{
    private const int Page = 500;

    /// <summary>The articles.</summary>
    /// <exception cref="PictureException">One that is named is not there.</exception>
    public List<ArticleRow> Articles()
    {
        var ids = new SortedSet<long>(request.Articles.Select(Named));
        string[] parties = Parties();
        ids.UnionWith(connection.Mentions.Where(m => parties.Contains(m.Entity)).Select(m => m.Article));
        ids.UnionWith(
            from side in connection.Sides
            where parties.Contains(side.Entity)
            join s in connection.Statements on side.Statement equals s.Id
            select s.Article
        );
        if (!request.Words.IsEmpty)
        {
            ids.UnionWith(Holding());
        }
        return
        [
            .. ids.Chunk(Page)
                .SelectMany(some => connection.Articles.Where(a => some.Contains(a.Id)).ToArray())
                .OrderBy(a => a.Sha, StringComparer.Ordinal),
        ];
    }

    /// <summary>Decisions that make parties one, and name one that goes.</summary>
    public List<DecisionRow> Merges()
    {
        string[] parties = Parties();
        return
        [
            .. connection
                .Decisions.Where(d => d.Action == DecisionWords.MergeParties)
                .AsEnumerable()
                .Where(d => parties.Contains(d.Subject) || parties.Contains(DecisionDetail.Into(d.Detail))),
        ];
    }

    private string[] Parties()
    {
        PartyMerges merges = PartyMerges.Of(connection);
        return
        [
            .. request.Parties.SelectMany(p => merges.Same(p)).Select(EntityKey.Of).Distinct(StringComparer.Ordinal),
        ];
    }

    private long Named(string name)
    {
        ArticleRow[] rows = [.. connection.Articles.Where(a => a.Sha == name || a.Name == name).Take(2)];
        ArticleRow? row = rows.Length == 1 ? rows[0] : rows.FirstOrDefault(r => r.Sha == name);
        return row?.Id
            ?? throw new PictureException(
                rows.Length == 0
                    ? $"no article has the id or SHA-256 '{name}'"
                    : $"several articles have the id '{name}'; name the SHA-256 of the one that is meant"
            );
    }

    private IEnumerable<long> Holding()
    {
        for (long last = 0; ; )
        {
            long from = last;
            var some = connection
                .Articles.Where(a => a.Id > from)
                .OrderBy(a => a.Id)
                .Take(Page)
                .Select(a => new
                {
                    a.Id,
                    a.Title,
                    a.Text,
                })
                .ToArray();
            if (some.Length == 0)
            {
                yield break;
            }
            foreach (var article in some.Where(a => request.Words.Any(w => Holds(a.Title, w) || Holds(a.Text, w))))
            {
                yield return article.Id;
            }
            last = some[^1].Id;
        }
    }

    private static bool Holds(string? text, string words) =>
        text is not null && text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
