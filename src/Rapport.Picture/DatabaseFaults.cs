using Microsoft.Data.Sqlite;
using Npgsql;

namespace Rapport.Picture;

/// <summary>Says in one line what a database refused and what to do.</summary>
internal static class DatabaseFaults
{
    /// <summary>Runs <paramref name="work"/>; what the database refuses becomes a <see cref="PictureException"/>.</summary>
    public static T Guard<T>(PictureAddress address, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (Explain(e) is string why)
        {
            throw new PictureException($"{address.Name}: {why}", e) { IsPassing = IsPassing(e) };
        }
    }

    private static bool IsPassing(Exception e) =>
        e switch
        {
            SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 13,
            PostgresException server => server.IsTransient || server.SqlState is "57P01" or "57P02" or "57P03",
            NpgsqlException or System.Net.Sockets.SocketException or TimeoutException => true,
            _ => e.InnerException is Exception inner && IsPassing(inner),
        };

    /// <summary>The reason in words, or null where it is no fault of a database.</summary>
    private static string? Explain(Exception e) =>
        e switch
        {
            SqliteException sqlite => Explain(sqlite),
            PostgresException server => Explain(server),
            NpgsqlException { InnerException: TimeoutException } =>
                "another program holds the database, or the server does not answer; nothing half was kept, run the command again",
            NpgsqlException or System.Net.Sockets.SocketException =>
                $"the server cannot be reached or broke off ({OneLine(e.InnerException?.Message ?? e.Message)}); nothing half was kept, run the command again",
            TimeoutException => "the server does not answer; nothing half was kept, run the command again",
            _ when e.InnerException is Exception inner && inner is SqliteException or NpgsqlException => Explain(inner),
            _ => null,
        };

    private static string Explain(SqliteException e) =>
        e.SqliteErrorCode switch
        {
            5 or 6 => "another program holds the database; wait for it or stop it, then run the command again",
            8 => "the database is read-only; make the file and its folder writable",
            13 => "the disk is full; nothing half was kept, make room and run the command again",
            14 => "the file cannot be opened; check that its folder exists and may be written to",
            11 => "the file is damaged; put a backup in its place, or save what '.recover' of sqlite3 can still read",
            26 => "not a database; name a picture, or a new file",
            10 => $"the disk refuses ({OneLine(e.Message)}); nothing half was kept, run the command again",
            _ => OneLine(e.Message),
        };

    private static string Explain(PostgresException e) =>
        e.SqlState switch
        {
            "28P01" or "28000" => "the server refuses this user or password",
            "3D000" => "there is no such database on the server; create it with createdb",
            "53100" => "the server's disk is full; nothing half was kept, make room and run the command again",
            "25006" => "the database is read-only",
            "42501" => $"this user may not do that ({OneLine(e.MessageText)}); grant CREATE on the schema",
            "57P01" or "57P02" or "57P03" =>
                "the server is shutting down or starting; nothing half was kept, run the command again",
            _ => OneLine(e.MessageText),
        };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim().TrimEnd('.');
}
