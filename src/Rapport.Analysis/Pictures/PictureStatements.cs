using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rapport.Picture;
using Rapport.Picture.Rows;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Pictures;

/// <summary>Statements of a picture with their articles, as briefs take them.</summary>
public static class PictureStatements
{
    private const int Page = 2000;

    /// <summary>Articles asked for at once.</summary>
    private const int Chunk = 500;

    /// <summary>A brief on more could be read by nobody, and would not fit into memory.</summary>
    private const int MostStatements = 100_000;

    /// <summary>
    /// The statements that fit any of the filters, each once, by publication, article and place in the text, with every article they
    /// come from. Where two articles have the same id, theirs is the SHA-256 of the bytes instead.
    /// </summary>
    /// <param name="store">The picture.</param>
    /// <param name="filters">Which statements.</param>
    /// <param name="asOf">As the picture stood then; as it is now where null.</param>
    /// <exception cref="PictureException">More than 100,000 fit.</exception>
    public static (ImmutableArray<ReportedStatement> Statements, ImmutableArray<Article> Articles) Read(
        PictureStore store,
        IEnumerable<StatementFilter> filters,
        DateTimeOffset? asOf = null
    )
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(filters);
        StoredStatement[] stored =
        [
            .. filters
                .SelectMany(f => Pages(store, f, asOf))
                .DistinctBy(s => (s.Article.Sha, s.Row.Hash))
                .Select((s, i) => i < MostStatements ? s : throw TooMany())
                .OrderBy(s => s.Article.Published ?? "9", StringComparer.Ordinal)
                .ThenBy(s => s.Article.Name, StringComparer.Ordinal)
                .ThenBy(s => s.Article.Sha, StringComparer.Ordinal)
                .ThenBy(s => s.Row.EvidenceStart)
                .ThenBy(s => s.Row.Hash, StringComparer.Ordinal),
        ];
        Dictionary<string, Article> articles = Articles(store, stored);
        var indexes = articles.ToDictionary(a => a.Key, a => new CodePointIndex(a.Value.Text), StringComparer.Ordinal);
        return (
            [
                .. stored.Select(s => new ReportedStatement(
                    Parse(s, indexes[s.Article.Sha], articles[s.Article.Sha].Id),
                    s.Article.Origin,
                    s.Event
                )),
            ],
            [.. articles.Values]
        );
    }

    private static PictureException TooMany() =>
        new($"more than {MostStatements} statements fit; ask about fewer parties (--about) or days (--from, --to)");

    private static IEnumerable<StoredStatement> Pages(PictureStore store, StatementFilter filter, DateTimeOffset? asOf)
    {
        string? next = null;
        do
        {
            StatementPage page = store.Statements(filter, new PageRequest(Page, next), asOf);
            foreach (StoredStatement statement in page.Statements)
            {
                yield return statement;
            }
            next = page.Next;
        } while (next is not null);
    }

    private static Dictionary<string, Article> Articles(PictureStore store, StoredStatement[] stored)
    {
        var found = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (string[] shas in stored.Select(s => s.Article.Sha).Distinct(StringComparer.Ordinal).Chunk(Chunk))
        {
            foreach (ArticleRow row in store.Ask(t => t.Articles.Where(a => shas.Contains(a.Sha)).ToArray()))
            {
                found.Add(row.Sha, Article(row));
            }
        }
        HashSet<string> shared =
        [
            .. found.Values.GroupBy(a => a.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key),
        ];
        return found.ToDictionary(
            a => a.Key,
            a => shared.Contains(a.Value.Id) ? a.Value with { Id = a.Key } : a.Value,
            StringComparer.Ordinal
        );
    }

    private static Article Article(ArticleRow row) =>
        new()
        {
            Id = row.Name,
            Text = row.Text,
            Title = row.Title,
            Published = row.Published is string day
                ? new PublicationDate(
                    DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    Enum.Parse<DatePrecision>(row.PublishedPrecision ?? "day", ignoreCase: true)
                )
                : null,
            Source = row.Source,
            Url = row.Url,
        };

    private static Statement Parse(StoredStatement stored, CodePointIndex codePoints, string article)
    {
        Statement statement = StatementJson.Parse(Encoding.UTF8.GetBytes(stored.Json), codePoints);
        return statement with { Evidence = statement.Evidence with { Document = article } };
    }
}
