using System.Globalization;
using Npgsql;
using Rapport.Queue.Nats;
using Rapport.Queue.Postgres;

namespace Rapport.Queue;

/// <summary>Where a queue lies: a database of a PostgreSQL server, or a stream of a NATS server. Immutable.</summary>
public sealed class QueueAddress
{
    private const string Forms =
        "postgres://user:password@host:port/database, or nats://host:port/name (more servers with commas, ?replicas=3)";

    private const int NatsPort = 4222;

    private QueueAddress(string name) => Name = name;

    /// <summary>How messages name it, without the password.</summary>
    public string Name { get; }

    /// <summary>True where it is a PostgreSQL database, which then may hold the picture too.</summary>
    public bool IsPostgres => ConnectionString is not null;

    internal string? ConnectionString { get; private init; }

    internal string Servers { get; private init; } = "";

    internal string Stream { get; private init; } = "";

    internal int Replicas { get; private init; } = 1;

    internal string? User { get; private init; }

    internal string? Password { get; private init; }

    /// <summary>Reads what a user writes behind <c>--queue</c>.</summary>
    /// <exception cref="QueueException">It is no address of a queue.</exception>
    public static QueueAddress Parse(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        string scheme = text.Split("://")[0].ToLowerInvariant();
        return scheme switch
        {
            "postgres" or "postgresql" => OfDatabase(text),
            "nats" => OfBroker(text["nats://".Length..]),
            _ => throw new QueueException($"--queue: '{text}' is no address of a queue; write {Forms}"),
        };
    }

    /// <summary>Opens the queue, and makes what it needs on the server.</summary>
    /// <param name="worker">Who asks: machine and process. Letters, digits and hyphens.</param>
    /// <param name="lease">How long an item is a worker's without a sign of life; the same for all workers. Null for whoever takes none.</param>
    /// <param name="clock">What reports take their times from.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="QueueException">It cannot be opened.</exception>
    public async Task<IWorkQueue> OpenAsync(
        string worker,
        TimeSpan? lease,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(worker);
        return IsPostgres
            ? await PostgresQueue.OpenAsync(this, worker, lease ?? TimeSpan.Zero, cancel).ConfigureAwait(false)
            : await NatsQueue.OpenAsync(this, lease, clock, cancel).ConfigureAwait(false);
    }

    private static QueueAddress OfDatabase(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0 || uri.AbsolutePath.Length < 2)
        {
            throw new QueueException($"--queue: write it as {Forms}");
        }
        string[] user = uri.UserInfo.Split(':', 2);
        var server = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : 5432,
            Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]),
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
            CommandTimeout = 30,
            Timeout = 10,
            ApplicationName = "rapport queue",
            MaxPoolSize = 4,
        };
        return new QueueAddress($"postgres://{uri.Host}:{server.Port}/{server.Database}")
        {
            ConnectionString = server.ConnectionString,
        };
    }

    private static QueueAddress OfBroker(string rest)
    {
        string[] query = rest.Split('?', 2);
        string[] path = query[0].Split('/', 2);
        int at = path[0].LastIndexOf('@');
        string[] user = at < 0 ? [] : path[0][..at].Split(':', 2);
        string[] servers = [.. path[0][(at + 1)..].Split(',').Select(WithPort)];
        string stream = path.Length > 1 && path[1].Length > 0 ? path[1] : "rapport";
        if (servers.Any(s => s.Length == 0) || !stream.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            throw new QueueException($"--queue: write it as {Forms}; a name has letters, digits, '-' and '_'");
        }
        return new QueueAddress($"nats://{string.Join(',', servers)}/{stream}")
        {
            Servers = string.Join(',', servers.Select(s => $"nats://{s}")),
            Stream = stream,
            Replicas = query.Length > 1 ? ReplicasOf(query[1]) : 1,
            User = user.Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        };
    }

    private static string WithPort(string server) =>
        server.Length == 0 || server.Contains(':', StringComparison.Ordinal)
            ? server
            : $"{server}:{NatsPort.ToString(CultureInfo.InvariantCulture)}";

    private static int ReplicasOf(string query) =>
        query.StartsWith("replicas=", StringComparison.Ordinal)
        && int.TryParse(query["replicas=".Length..], CultureInfo.InvariantCulture, out int n)
        && n is 1 or 3 or 5
            ? n
            : throw new QueueException($"--queue: '?{query}' is none of ?replicas=1, ?replicas=3, ?replicas=5");
}
