using LinqToDB;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Erasing;

/// <summary>Finds what a request is about.</summary>
internal sealed class ErasureFinder(PictureConnection connection, ErasureRequest request)
{
    private const int Page = 500;

    private readonly UnfinishedErasure? _unfinished = UnfinishedErasure.Of(connection);

    /// <summary>Everything that goes, and nothing where all that is named is gone already.</summary>
    /// <exception cref="PictureException">An article that is named is not there, or nobody has the id of a party.</exception>
    public ErasurePlan Plan()
    {
        string[] parties = Parties();
        List<DecisionRow> merges = Merges(parties);
        var ids = new SortedSet<long>(request.Articles.Select(Named).OfType<long>());
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
        (long Id, string Sha)[] articles =
        [
            .. ids.Chunk(Page)
                .SelectMany(some =>
                    connection.Articles.Where(a => some.Contains(a.Id)).Select(a => new { a.Id, a.Sha }).ToArray()
                )
                .OrderBy(a => a.Sha, StringComparer.Ordinal)
                .Select(a => (a.Id, a.Sha)),
        ];
        ILookup<string, DecisionRow> about = DecisionsAbout(articles);
        return new ErasurePlan([.. articles.Select(a => new DoomedArticle(a.Id, a.Sha, [.. about[a.Sha]]))], merges);
    }

    /// <summary>Decisions that make parties one, and name one that goes.</summary>
    private List<DecisionRow> Merges(string[] parties) =>
        parties.Length == 0
            ? []
            :
            [
                .. connection
                    .Decisions.Where(d => d.Action == DecisionWords.MergeParties)
                    .AsEnumerable()
                    .Where(d => !d.IsErased)
                    .Where(d => parties.Contains(d.Subject) || parties.Contains(DecisionDetail.Into(d.Detail))),
            ];

    /// <summary>
    /// Decisions that quote one of the articles, and those that join or split events of its statements: each under the first article
    /// that it is about, and none that has lost its words before, or the earlier tombstone would no longer fit.
    /// </summary>
    private ILookup<string, DecisionRow> DecisionsAbout((long Id, string Sha)[] articles)
    {
        var shas = articles.Select(a => a.Sha).ToHashSet(StringComparer.Ordinal);
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((long id, string sha) in articles)
        {
            foreach (string hash in connection.Statements.Where(s => s.Article == id).Select(s => s.Hash))
            {
                hashes.TryAdd(hash, sha);
            }
        }
        string? Of(DecisionRow decision)
        {
            string article = DecisionDetail.Article(decision.Detail);
            return shas.Contains(article) ? article
                : decision.Action is not (DecisionWords.MergeEvents or DecisionWords.SplitEvent) ? null
                : hashes.GetValueOrDefault(decision.Subject)
                    ?? hashes.GetValueOrDefault(DecisionDetail.Into(decision.Detail));
        }
        IEnumerable<DecisionRow> decisions = articles.Length == 0 ? [] : connection.Decisions.AsEnumerable();
        return decisions
            .Where(d => !d.IsErased)
            .Select(d => (Article: Of(d), Decision: d))
            .Where(d => d.Article is not null)
            .ToLookup(d => d.Article!, d => d.Decision, StringComparer.Ordinal);
    }

    private string[] Parties()
    {
        if (request.Parties.IsEmpty)
        {
            return [];
        }
        PartyMerges merges = PartyMerges.Of(connection);
        var all = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string party in request.Parties)
        {
            string[] same = [.. merges.Same(party).Select(EntityKey.Of)];
            // A request by law must not read as done for a slip of the pen.
            if (
                same.Length == 1
                && !connection.Mentions.Any(m => m.Entity == same[0])
                && !connection.Sides.Any(s => s.Entity == same[0])
                && !IsUnderWay(party)
            )
            {
                throw new PictureException(
                    $"no party of this picture has the id '{party}'; find it with 'rapport query --party', or use --naming"
                );
            }
            all.UnionWith(same);
        }
        return [.. all];
    }

    /// <summary>The article's number; null where it is gone already.</summary>
    private long? Named(string name)
    {
        var rows = connection
            .Articles.Where(a => a.Sha == name || a.Name == name)
            .Select(a => new { a.Id, a.Sha })
            .Take(2)
            .ToArray();
        var row = rows.Length == 1 ? rows[0] : Array.Find(rows, r => r.Sha == name);
        if (row is not null)
        {
            return row.Id;
        }
        if (rows.Length > 0)
        {
            throw new PictureException(
                $"several articles have the id '{name}'; name the SHA-256 of the one that is meant"
            );
        }
        bool gone = connection.Log.Any(l => l.Subject == name && l.What == LogWords.Erasure) || IsUnderWay(name);
        return gone ? null : throw new PictureException($"no article has the id or SHA-256 '{name}'");
    }

    private bool IsUnderWay(string name) => _unfinished?.Names.Contains(UnfinishedErasure.NameOf(name)) == true;

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
