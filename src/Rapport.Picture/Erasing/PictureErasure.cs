using System.Collections.Immutable;
using System.Globalization;
using LinqToDB.Data;
using Rapport.Picture.Copying;
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
    // Who reads for longer has to be stopped.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <summary>What a request would erase; changes nothing.</summary>
    /// <exception cref="PictureException">An article that is named is not there, or nobody has the id of a party.</exception>
    public static ErasureReport Find(PictureStore store, ErasureRequest request)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(request);
        return store.Read(c => Report(c, new ErasureFinder(c, request).Plan()));
    }

    /// <summary>
    /// Erases, all or nothing, links anew what was linked, and clears the words out of the database's files. Where that is not done to its
    /// end, the same request ends it.
    /// </summary>
    /// <exception cref="PictureException">
    /// An article that is named is not there, nobody has the id of a party, or the database refuses: all of it, or only the clearing away,
    /// which the message says.
    /// </exception>
    public static ErasureReport Run(PictureStore store, ErasureRequest request) => Run(store, request, s_patience);

    /// <summary>As <see cref="Run(PictureStore, ErasureRequest)"/>.</summary>
    /// <param name="store">The picture.</param>
    /// <param name="request">What is to go.</param>
    /// <param name="patience">How long those who read the picture's file are waited for.</param>
    internal static ErasureReport Run(PictureStore store, ErasureRequest request, TimeSpan patience)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Author);
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Reason);
        ErasureReport report = store.Write(t => Erase(t, request));
        try
        {
            Finish(store, patience);
        }
        catch (PictureException e)
        {
            string why = (e.InnerException ?? e).Message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
            throw new PictureException(
                $"{store.Address.Name}: what was asked for is erased, but its words are not yet cleared out of the database's files ({why}); "
                    + "make room for as much again, stop whoever reads or writes the picture, and run the same command again",
                e
            );
        }
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
        ErasurePlan plan = new ErasureFinder(connection, request).Plan();
        ErasureReport report = Report(connection, plan);
        if (!plan.IsEmpty)
        {
            bool linked = connection.Marks.Any(m => m.Name == PictureStore.LinkedMark);
            UnfinishedErasure.Begin(transaction, request, linked);
            new ErasureWriter(transaction, request).Write(plan);
        }
        return report;
    }

    private static void Finish(PictureStore store, TimeSpan patience)
    {
        if (store.Read(UnfinishedErasure.Of) is not { } unfinished)
        {
            return;
        }
        if (unfinished.WasLinked)
        {
            store.Link();
        }
        store.WithoutPool().Waited(c => Clean(c, patience));
        store.Write(t => UnfinishedErasure.End(t.Connection));
    }

    private static ErasureReport Report(PictureConnection connection, ErasurePlan plan)
    {
        IReadOnlyList<DoomedArticle> articles = plan.Articles;
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
            plan.Decisions,
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
    private static bool Clean(PictureConnection connection, TimeSpan patience)
    {
        if (connection.Kind == DatabaseKind.Postgres)
        {
            connection.CommandTimeout = 0;
            connection.Execute($"VACUUM {string.Join(", ", PictureTable.Of(connection).Select(t => t.Name))}");
            return true;
        }
        connection.Execute("VACUUM");
        // It waits for who still reads an older state, and does not fail where they stay: it says so.
        connection.Execute(
            string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(int)patience.TotalMilliseconds}")
        );
        long busy = connection.Query(r => r.GetInt64(0), "PRAGMA wal_checkpoint(TRUNCATE)").Single();
        return busy == 0 ? true : throw new PictureException("another program is reading an older state of them");
    }
}
