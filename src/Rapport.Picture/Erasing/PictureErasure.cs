using System.Collections.Immutable;
using LinqToDB.Data;
using Rapport.Picture.Erasing;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture;

/// <summary>
/// Erases articles: bytes, text and statements go for good, and a tombstone stays in the log (SHA-256, when, who, why), so that the rest
/// can still be proved and the same bytes are not taken in again.
/// </summary>
public static class PictureErasure
{
    private const string LinkedMark = "linked";

    /// <summary>What a request would erase; changes nothing.</summary>
    /// <exception cref="PictureException">An article that is named is not there.</exception>
    public static ErasureReport Find(PictureStore store, ErasureRequest request)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(request);
        return store.Read(c =>
        {
            var finder = new ErasureFinder(c, request);
            return Report(c, finder.Articles(), finder.Merges().Count);
        });
    }

    /// <summary>Erases, all or nothing, links anew what was linked, and gives the space back to the database.</summary>
    /// <exception cref="PictureException">An article that is named is not there, or the database refuses.</exception>
    public static ErasureReport Run(PictureStore store, ErasureRequest request)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Author);
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Reason);
        bool linked = store.Mark(LinkedMark) is not null;
        ErasureReport report = store.Write(t => Erase(t, request));
        if (linked)
        {
            store.Link();
        }
        store.Read(Clean);
        return report;
    }

    /// <summary>When and why the article with these bytes was erased; null where it was not.</summary>
    /// <param name="store">The picture.</param>
    /// <param name="sha">As <see cref="PreparedArticle.ShaOf"/> gives it.</param>
    public static Erasure? Of(PictureStore store, string sha)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Read(c =>
            c.Log.Where(l => l.Subject == sha && l.What == LogWords.Erasure)
                .OrderByDescending(l => l.Seq)
                .AsEnumerable()
                .Select(l => (l.At, Stone: Tombstone.Parse(l.Detail)))
                .Select(l => new Erasure(l.At, l.Stone?.Author ?? "", l.Stone?.Reason ?? ""))
                .FirstOrDefault()
        );
    }

    private static ErasureReport Erase(PictureTransaction transaction, ErasureRequest request)
    {
        PictureConnection connection = transaction.Connection;
        var finder = new ErasureFinder(connection, request);
        List<ArticleRow> articles = finder.Articles();
        List<DecisionRow> merges = finder.Merges();
        ErasureReport report = Report(connection, articles, merges.Count);
        if (articles.Count + merges.Count == 0)
        {
            return report;
        }
        return report with { Decisions = new ErasureWriter(transaction, request).Write(articles, merges, LinkedMark) };
    }

    private static ErasureReport Report(PictureConnection connection, List<ArticleRow> articles, int decisions)
    {
        HashSet<long> own = [.. articles.Select(a => a.Id)];
        long[] copies =
        [
            .. connection
                .NearCopies.AsEnumerable()
                .Where(c => own.Contains(c.A) != own.Contains(c.B))
                .Select(c => own.Contains(c.A) ? c.B : c.A)
                .Distinct(),
        ];
        return new ErasureReport(
            [.. articles.Select(a => new ErasedArticle(a.Sha, connection.Statements.Count(s => s.Article == a.Id)))],
            decisions,
            [
                .. copies
                    .Chunk(500)
                    .SelectMany(some =>
                        connection.Articles.Where(a => some.Contains(a.Id)).Select(a => a.Sha).ToArray()
                    )
                    .Order(StringComparer.Ordinal),
            ]
        );
    }

    // Old versions of rows lie in free pages and the write-ahead log (SQLite) or among the live ones (PostgreSQL) until they are cleared away.
    private static bool Clean(PictureConnection connection)
    {
        if (connection.Kind == DatabaseKind.Sqlite)
        {
            connection.Execute("VACUUM");
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        else
        {
            connection.Execute(
                "VACUUM raw, article, sighting, mention, coding, statement, party, side, signature, near_copy, event, event_member, event_link, log, decision"
            );
        }
        return true;
    }
}
