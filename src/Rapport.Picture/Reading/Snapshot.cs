using System.Data;
using LinqToDB.Data;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Reading;

/// <summary>Several questions about one moment, whoever writes meanwhile.</summary>
internal static class Snapshot
{
    // Kilobytes. Answers look into indexes all over the file: with SQLite's two megabytes, half of their time goes into reading pages again.
    private const string ReadersCache = "PRAGMA cache_size = -32768";

    public static T AtOneMoment<T>(this PictureConnection connection, Func<T> questions)
    {
        if (connection.Kind == DatabaseKind.Postgres)
        {
            using DataConnectionTransaction moment = connection.BeginTransaction(IsolationLevel.RepeatableRead);
            return questions();
        }
        // The library's own transactions would keep writers out.
        // A service has many connections, each with what it was opened with.
        connection.Execute(connection.Memory is null ? $"{ReadersCache}; BEGIN DEFERRED" : "BEGIN DEFERRED");
        try
        {
            return questions();
        }
        finally
        {
            connection.Execute("ROLLBACK");
        }
    }
}
