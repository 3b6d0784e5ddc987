using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Rapport.Picture;

/// <summary>Where a picture lies: a SQLite file, or a database of a PostgreSQL server. Immutable.</summary>
public sealed class PictureAddress
{
    /// <summary>Seconds that a command waits for another process's lock.</summary>
    private const int Patience = 60;

    private PictureAddress(DatabaseKind kind, string name, string connectionString)
    {
        Kind = kind;
        Name = name;
        ConnectionString = connectionString;
    }

    /// <summary>What kind of database it is.</summary>
    public DatabaseKind Kind { get; }

    /// <summary>How messages name it: the file, or the server's address without the password.</summary>
    public string Name { get; }

    internal string ConnectionString { get; }

    /// <summary>Reads what a user writes behind <c>--db</c>: a file, or <c>postgres://user:password@host:port/database</c>.</summary>
    /// <exception cref="PictureException">It is neither.</exception>
    public static PictureAddress Parse(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (
            text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase)
        )
        {
            return Server(text);
        }
        if (text.Contains("://", StringComparison.Ordinal))
        {
            throw new PictureException(
                $"--db: '{text.Split("://")[0]}://' is no known kind of database; give a file, or postgres://user:password@host:port/database"
            );
        }
        string path = Path.GetFullPath(text);
        var file = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            DefaultTimeout = Patience,
            Pooling = true,
        };
        return new PictureAddress(DatabaseKind.Sqlite, text, file.ConnectionString) { File = path };
    }

    /// <summary>The same place, where commands wait so many seconds for others.</summary>
    internal PictureAddress WithPatience(int seconds) =>
        new(
            Kind,
            Name,
            Kind == DatabaseKind.Sqlite
                ? new SqliteConnectionStringBuilder(ConnectionString) { DefaultTimeout = seconds }.ConnectionString
                : new NpgsqlConnectionStringBuilder(ConnectionString) { CommandTimeout = seconds }.ConnectionString
        )
        {
            File = File,
        };

    /// <summary>The same place, where each connection starts with nothing remembered.</summary>
    internal PictureAddress WithoutPool() =>
        Kind == DatabaseKind.Sqlite
            ? new PictureAddress(
                Kind,
                Name,
                new SqliteConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString
            )
            {
                File = File,
            }
            : this;

    /// <summary>The same file, which is only read. Its folder must take the files beside it, or have them.</summary>
    internal PictureAddress ForReading() =>
        new(
            Kind,
            Name,
            new SqliteConnectionStringBuilder(ConnectionString) { Mode = SqliteOpenMode.ReadOnly }.ConnectionString
        )
        {
            File = File,
        };

    /// <summary>
    /// The same file, read as one that nobody changes, without any file beside it. Nothing is remembered from one question to the
    /// next, in case somebody changes it after all.
    /// </summary>
    internal PictureAddress ForReadingAlone() =>
        new(
            Kind,
            Name,
            new SqliteConnectionStringBuilder(ConnectionString)
            {
                DataSource =
                    $"file:{string.Join('/', File!.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString))}?immutable=1",
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ConnectionString
        )
        {
            File = File,
        };

    /// <summary>The path of the file, or null where the picture lies on a server.</summary>
    internal string? File { get; private init; }

    /// <summary>An open connection; close it.</summary>
    internal DbConnection Open()
    {
        DbConnection connection =
            Kind == DatabaseKind.Sqlite
                ? new SqliteConnection(ConnectionString)
                : new NpgsqlConnection(ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static PictureAddress Server(string text)
    {
        // Several servers, with commas: the first to be as asked is taken, a standby for reading say. Uri knows one host alone.
        string[] query = text.Split('?', 2);
        int start = query[0].IndexOf("://", StringComparison.Ordinal) + 3;
        int end = query[0].IndexOf('/', start);
        int at = end < 0 ? -1 : query[0].LastIndexOf('@', end);
        string[] hosts = end < 0 ? [] : query[0][(at < 0 ? start : at + 1)..end].Split(',');
        string first =
            hosts.Length < 2 ? query[0] : $"{query[0][..(at < 0 ? start : at + 1)]}{hosts[0]}{query[0][end..]}";
        if (
            !Uri.TryCreate(first, UriKind.Absolute, out Uri? uri)
            || uri.Host.Length == 0
            || uri.AbsolutePath.Length < 2
        )
        {
            throw new PictureException("--db: write a server's address as postgres://user:password@host:port/database");
        }
        string[] user = uri.UserInfo.Split(':', 2);
        var server = new NpgsqlConnectionStringBuilder
        {
            Host = hosts.Length < 2 ? uri.Host : string.Join(',', hosts),
            Port = uri.Port > 0 ? uri.Port : 5432,
            Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]),
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
            CommandTimeout = Patience,
            ApplicationName = "rapport",
            Timezone = "UTC",
            MaxPoolSize = 32,
        };
        if (query.Length > 1)
        {
            server.TargetSessionAttributes = Wanted(query[1]);
        }
        string shown = hosts.Length < 2 ? $"{uri.Host}:{server.Port}" : string.Join(',', hosts);
        return new PictureAddress(
            DatabaseKind.Postgres,
            $"postgres://{shown}/{server.Database}",
            server.ConnectionString
        );
    }

    /// <summary>Which of several servers is wanted, as libpq spells it.</summary>
    private static string Wanted(string query)
    {
        const string Name = "target_session_attrs=";
        string[] known = ["any", "primary", "standby", "prefer-primary", "prefer-standby", "read-write", "read-only"];
        return
            query.StartsWith(Name, StringComparison.Ordinal)
            && known.Contains(query[Name.Length..], StringComparer.Ordinal)
            ? query[Name.Length..]
            : throw new PictureException($"--db: '?{query}' is none of ?{Name}{string.Join('|', known)}");
    }
}
