using System.Data.Common;
using Microsoft.Data.Sqlite;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Writing;

/// <summary>
/// Keeps the file of SQLite's write-ahead log short. SQLite copies it to the picture by itself, but begins it again only where no reader
/// holds an older state at that moment; where one always does, it grows without end.
/// </summary>
internal static class WriteAheadLog
{
    /// <summary>Twice what a writer lets come together before it is copied.</summary>
    private const long MostBytes = 64 * 1024 * 1024;

    /// <summary>Who reads longer than this many milliseconds is not waited for: the next change tries again.</summary>
    private const int Patience = 100;

    /// <summary>Begins the log again where it has become long and readers allow it.</summary>
    /// <param name="connection">The picture, outside a transaction.</param>
    /// <param name="address">Where it is.</param>
    public static void Shorten(PictureConnection connection, PictureAddress address)
    {
        if (
            connection.Kind != DatabaseKind.Sqlite
            || new FileInfo($"{address.File}-wal") is not { Exists: true } log
            || log.Length <= MostBytes
        )
        {
            return;
        }
        try
        {
            Ask(connection, $"PRAGMA busy_timeout = {Patience}");
            Ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // The change is made and lies safe in the log; what is wrong with the file, the next one will tell.
        }
        finally
        {
            Ask(connection, "PRAGMA busy_timeout = 0");
        }
    }

    private static void Ask(PictureConnection connection, string pragma)
    {
        using DbCommand command = connection.OpenDbConnection().CreateCommand();
        command.CommandText = pragma;
        command.CommandTimeout = 1;
        _ = command.ExecuteScalar();
    }
}
