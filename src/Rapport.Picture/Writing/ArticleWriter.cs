using LinqToDB;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Writing;

/// <summary>Writes articles with all their statements within one transaction.</summary>
internal sealed class ArticleWriter(PictureTransaction transaction, CodingVersion version)
{
    private readonly int _run = RunNumber.Of(version, transaction);
    private readonly List<RawRow> _raws = [];
    private readonly List<ArticleRow> _articles = [];
    private readonly List<SightingRow> _sightings = [];
    private readonly List<SignatureRow> _signatures = [];
    private readonly List<MentionRow> _mentions = [];
    private readonly List<CodingRow> _codings = [];
    private readonly List<StatementRow> _statements = [];
    private readonly List<PartyRow> _parties = [];
    private readonly List<SideRow> _sides = [];

    /// <summary>Writes those that the picture does not have; tells of each whether it did.</summary>
    public IReadOnlyList<bool> Write(IReadOnlyList<PreparedArticle> articles)
    {
        Dictionary<string, long> known = Known(articles);
        HashSet<string> erased = Erased(articles, known);
        HashSet<(long, string)> sighted = Sighted(known.Values);
        var added = new bool[articles.Count];
        for (int i = 0; i < articles.Count; i++)
        {
            if (erased.Contains(articles[i].Sha))
            {
                continue;
            }
            added[i] = !known.TryGetValue(articles[i].Sha, out long id);
            if (added[i])
            {
                id = Add(articles[i]);
                known.Add(articles[i].Sha, id);
            }
            See(articles[i], id, added[i], sighted);
        }
        Insert();
        var standing = new Standing(transaction);
        foreach (PreparedArticle article in articles)
        {
            if (article.SeenAt is { } seen)
            {
                standing.Found(article.Locator, article.Sha, seen);
            }
        }
        return added;
    }

    private Dictionary<string, long> Known(IReadOnlyList<PreparedArticle> articles)
    {
        string[] shas = [.. articles.Select(a => a.Sha).Distinct(StringComparer.Ordinal)];
        return transaction
            .Connection.Articles.Where(a => shas.Contains(a.Sha))
            .Select(a => new { a.Sha, a.Id })
            .ToDictionary(a => a.Sha, a => a.Id, StringComparer.Ordinal);
    }

    /// <summary>What was erased stays so, whoever prepared it.</summary>
    private HashSet<string> Erased(IReadOnlyList<PreparedArticle> articles, Dictionary<string, long> known)
    {
        string[] shas =
        [
            .. articles.Select(a => a.Sha).Where(s => !known.ContainsKey(s)).Distinct(StringComparer.Ordinal),
        ];
        return shas.Length == 0
            ? []
            :
            [
                .. transaction
                    .Connection.Log.Where(l => shas.Contains(l.Subject) && l.What == LogWords.Erasure)
                    .Select(l => l.Subject),
            ];
    }

    private HashSet<(long, string)> Sighted(IEnumerable<long> articles)
    {
        long[] ids = [.. articles];
        return ids.Length == 0
            ? []
            :
            [
                .. transaction
                    .Connection.Sightings.Where(s => ids.Contains(s.Article))
                    .Select(s => new { s.Article, s.LocatorSha })
                    .AsEnumerable()
                    .Select(s => (s.Article, s.LocatorSha)),
            ];
    }

    private long Add(PreparedArticle prepared)
    {
        long id = transaction.NextArticle++;
        ArticleRow article = prepared.Article ?? throw new InvalidOperationException($"{prepared.Sha} is not known");
        long added = transaction.Log.Append(LogWords.Article, article.Sha, article.Digest, prepared.Locator);
        _raws.Add(prepared.Raw!);
        _articles.Add(article with { Id = id, ReadAt = transaction.Log.At, Added = added });
        _mentions.AddRange(
            article
                .Mentioned.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(e => new MentionRow { Entity = e, Article = id })
        );
        if (prepared.Signature is { } signature)
        {
            _signatures.Add(new SignatureRow { Article = id, Hashes = signature });
        }
        if (prepared.Coding is { } coding)
        {
            AddCoding(id, article.Sha, coding);
        }
        return id;
    }

    private void AddCoding(long article, string sha, PreparedCoding coding)
    {
        long added = transaction.Log.Append(LogWords.Coding, sha, coding.Sha, version.ToString());
        _codings.Add(coding.Row(article, _run, transaction.Log.At, added));
        foreach (StatementRows rows in coding.Statements)
        {
            StatementRows numbered = rows.Numbered(transaction.NextStatement++, article, _run, added);
            _statements.Add(numbered.Statement);
            _parties.AddRange(numbered.Parties);
            _sides.AddRange(numbered.Sides);
        }
    }

    private void See(PreparedArticle prepared, long article, bool isNew, HashSet<(long, string)> sighted)
    {
        string locatorSha = Hash.Of(prepared.Locator);
        if (!sighted.Add((article, locatorSha)))
        {
            return;
        }
        long added = isNew
            ? _articles[^1].Added
            : transaction.Log.Append(LogWords.Sighting, prepared.Sha, locatorSha, prepared.Locator);
        _sightings.Add(
            new SightingRow
            {
                Article = article,
                LocatorSha = locatorSha,
                Locator = prepared.Locator,
                At = transaction.Log.At,
                Added = added,
            }
        );
    }

    private void Insert()
    {
        PictureConnection connection = transaction.Connection;
        connection.Insert(_raws);
        connection.Insert(_articles);
        connection.Insert(_sightings);
        connection.Insert(_signatures);
        connection.Insert(_mentions);
        connection.Insert(_codings);
        connection.Insert(_statements);
        connection.Insert(_parties);
        connection.Insert(_sides);
    }
}
