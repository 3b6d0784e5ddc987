using System.Data;
using System.Globalization;
using LinqToDB;
using LinqToDB.Data;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Writing;

/// <summary>
/// One change of the picture: all of it or nothing. Whoever writes holds the head of the log, so that changes come one after the
/// other, however many processes there are, and the chain never forks.
/// </summary>
internal sealed class PictureTransaction : IDisposable
{
    // Kilobytes. New rows go to places all over the indexes: with SQLite's two megabytes most of them would be read anew for each.
    private const string WritersCache = "PRAGMA cache_size = -65536";

    // Pages. The same pages change in one transaction after the other: the later they are copied to the file, the fewer copies.
    private const string WritersLog = "PRAGMA wal_autocheckpoint = 8000";

    private readonly DataConnectionTransaction _transaction;
    private readonly HeadRow _head;

    private PictureTransaction(
        PictureConnection connection,
        DataConnectionTransaction transaction,
        HeadRow head,
        string at
    )
    {
        Connection = connection;
        _transaction = transaction;
        _head = head;
        Log = new LogChain(head.Seq, head.Hash, at);
        NextArticle = head.NextArticle;
        NextStatement = head.NextStatement;
    }

    public PictureConnection Connection { get; }

    public LogChain Log { get; }

    /// <summary>The number for the next article; count it up.</summary>
    public long NextArticle { get; set; }

    /// <summary>The number for the next statement; count it up.</summary>
    public long NextStatement { get; set; }

    public static PictureTransaction Begin(PictureConnection connection, TimeProvider clock)
    {
        // SQLite: BEGIN IMMEDIATE, which takes the write lock at once. PostgreSQL: the row lock on the head does the same.
        IsolationLevel level =
            connection.Kind == DatabaseKind.Sqlite ? IsolationLevel.Serializable : IsolationLevel.ReadCommitted;
        if (connection.Kind == DatabaseKind.Sqlite)
        {
            connection.Execute(WritersCache);
            connection.Execute(WritersLog);
        }
        DataConnectionTransaction transaction = connection.BeginTransaction(level);
        string lockHead = connection.Kind == DatabaseKind.Postgres ? " FOR UPDATE" : "";
        HeadRow head = connection
            .Query<HeadRow>($"SELECT id, seq, hash, next_article, next_statement FROM head WHERE id = 1{lockHead}")
            .Single();
        return new PictureTransaction(connection, transaction, head, Utc(clock.GetUtcNow()));
    }

    /// <summary>Writes the log and the head and makes the change last.</summary>
    public void Commit()
    {
        if (Log.Seq == _head.Seq && NextArticle == _head.NextArticle && NextStatement == _head.NextStatement)
        {
            _transaction.Commit();
            return;
        }
        Connection.Insert(Log.Entries);
        Connection.Update(
            _head with
            {
                Seq = Log.Seq,
                Hash = Log.Hash,
                NextArticle = NextArticle,
                NextStatement = NextStatement,
            }
        );
        _transaction.Commit();
    }

    public void Dispose() => _transaction.Dispose();

    /// <summary>A moment as the picture spells it: ISO 8601, UTC, milliseconds.</summary>
    public static string Utc(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
