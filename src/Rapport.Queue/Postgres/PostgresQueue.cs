using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace Rapport.Queue.Postgres;

/// <summary>A queue in two tables of a PostgreSQL database; workers lock rows past each other (<c>FOR UPDATE SKIP LOCKED</c>).</summary>
internal sealed class PostgresQueue : IWorkQueue
{
    private readonly PostgresDatabase _database;
    private readonly PostgresListener _listener;
    private readonly string _worker;
    private readonly TimeSpan _lease;

    private PostgresQueue(QueueAddress address, string worker, TimeSpan lease)
    {
        Name = address.Name;
        _worker = worker;
        _lease = lease;
        var source = NpgsqlDataSource.Create(address.ConnectionString!);
        _database = new PostgresDatabase(Name, source);
        _listener = new PostgresListener(Name, source);
    }

    public string Name { get; }

    public static async Task<PostgresQueue> OpenAsync(
        QueueAddress address,
        string worker,
        TimeSpan lease,
        CancellationToken cancel
    )
    {
        var queue = new PostgresQueue(address, worker, lease);
        try
        {
            _ = await queue
                ._database.AskAsync(QueueSchema.Make, c => c.ExecuteNonQueryAsync(cancel), cancel)
                .ConfigureAwait(false);
            return queue;
        }
        catch
        {
            await queue.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public Task<int> EnqueueAsync(IReadOnlyList<WorkItem> items, CancellationToken cancel)
    {
        const string Sql = """
            WITH put AS (
              INSERT INTO queue_item (key, place, payload) SELECT * FROM unnest(@keys, @places, @payloads)
              ON CONFLICT (key) DO NOTHING RETURNING 1
            )
            SELECT count(*), pg_notify('rapport_queue', '') FROM put
            """;
        WorkItem[] once = [.. items.DistinctBy(i => i.Key, StringComparer.Ordinal)];
        return _database.AskAsync(
            Sql,
            async command =>
            {
                command.Parameters.AddWithValue("keys", once.Select(i => i.Key).ToArray());
                command.Parameters.AddWithValue("places", once.Select(i => Storable(i.Place)).ToArray());
                command.Parameters.AddWithValue("payloads", once.Select(i => i.Payload.ToArray()).ToArray());
                return Convert.ToInt32(
                    await command.ExecuteScalarAsync(cancel).ConfigureAwait(false),
                    CultureInfo.InvariantCulture
                );
            },
            cancel
        );
    }

    public async Task<IReadOnlyList<Lease>> LeaseAsync(int count, TimeSpan wait, CancellationToken cancel)
    {
        IReadOnlyList<Lease> leases = await TakeAsync(count, cancel).ConfigureAwait(false);
        if (leases.Count > 0 || wait <= TimeSpan.Zero)
        {
            return leases;
        }
        await _listener.WaitAsync(wait, cancel).ConfigureAwait(false);
        return await TakeAsync(count, cancel).ConfigureAwait(false);
    }

    public Task ExtendAsync(IReadOnlyList<Lease> leases, CancellationToken cancel) =>
        ChangeAsync(
            "UPDATE queue_item SET due = now() + @time WHERE id = ANY(@ids) AND worker = @worker",
            leases,
            _lease,
            cancel
        );

    // Whoever holds it now: what is in the picture needs no further work.
    public Task AcknowledgeAsync(IReadOnlyList<Lease> leases, CancellationToken cancel) =>
        ChangeAsync("DELETE FROM queue_item WHERE id = ANY(@ids)", leases, default, cancel);

    public Task ReturnAsync(IReadOnlyList<Lease> leases, TimeSpan delay, CancellationToken cancel) =>
        ChangeAsync(
            """
            UPDATE queue_item SET due = now() + @time, worker = NULL WHERE id = ANY(@ids) AND worker = @worker;
            SELECT pg_notify('rapport_queue', '')
            """,
            leases,
            delay,
            cancel
        );

    public Task SetAsideAsync(Lease lease, string reason, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return _database.AskAsync(
            "UPDATE queue_item SET reason = @reason, aside = now(), worker = NULL WHERE id = @id",
            command =>
            {
                command.Parameters.AddWithValue("reason", Storable(reason));
                command.Parameters.AddWithValue("id", (long)lease.Handle);
                return command.ExecuteNonQueryAsync(cancel);
            },
            cancel
        );
    }

    public Task<IReadOnlyList<SetAsideItem>> SetAsideItemsAsync(CancellationToken cancel) =>
        _database.ListAsync(
            "SELECT key, place, reason, attempts, aside FROM queue_item WHERE reason IS NOT NULL ORDER BY aside, id",
            _ => { },
            r => new SetAsideItem(
                r.GetString(0),
                r.GetString(1),
                r.GetString(2),
                r.GetInt32(3),
                r.GetFieldValue<DateTimeOffset>(4)
            ),
            cancel
        );

    public Task<int> RetryAsync(CancellationToken cancel) =>
        _database.AskAsync(
            "UPDATE queue_item SET reason = NULL, aside = NULL, attempts = 0, due = now() WHERE reason IS NOT NULL",
            c => c.ExecuteNonQueryAsync(cancel),
            cancel
        );

    public async Task<QueueCounts> CountAsync(CancellationToken cancel)
    {
        const string Sql = """
            SELECT count(*) FILTER (WHERE reason IS NULL AND (worker IS NULL OR due <= now())),
                   count(*) FILTER (WHERE reason IS NULL AND worker IS NOT NULL AND due > now()),
                   count(*) FILTER (WHERE reason IS NOT NULL)
            FROM queue_item
            """;
        IReadOnlyList<QueueCounts> counts = await _database
            .ListAsync(Sql, _ => { }, r => new QueueCounts(r.GetInt64(0), r.GetInt64(1), r.GetInt64(2)), cancel)
            .ConfigureAwait(false);
        return counts[0];
    }

    public Task ReportAsync(WorkerReport report, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(report);
        const string Sql = """
            INSERT INTO queue_worker (name, version, done, statements, failed, seconds, ended, seen)
            VALUES (@name, @version, @done, @statements, @failed, @seconds, @ended, now())
            ON CONFLICT (name) DO UPDATE SET version = excluded.version, done = excluded.done, statements = excluded.statements,
              failed = excluded.failed, seconds = excluded.seconds, ended = excluded.ended, seen = excluded.seen
            """;
        return _database.AskAsync(
            Sql,
            command =>
            {
                command.Parameters.AddWithValue("name", report.Worker);
                command.Parameters.AddWithValue("version", report.Version);
                command.Parameters.AddWithValue("done", report.Done);
                command.Parameters.AddWithValue("statements", report.Statements);
                command.Parameters.AddWithValue("failed", report.Failed);
                command.Parameters.AddWithValue("seconds", report.Seconds);
                command.Parameters.AddWithValue("ended", report.Ended);
                return command.ExecuteNonQueryAsync(cancel);
            },
            cancel
        );
    }

    public Task<IReadOnlyList<SeenWorker>> WorkersAsync(CancellationToken cancel) =>
        _database.ListAsync(
            """
            SELECT name, version, done, statements, failed, seconds, ended, now() - seen FROM queue_worker
            WHERE seen > now() - interval '1 day' ORDER BY name
            """,
            _ => { },
            r => new SeenWorker(
                new WorkerReport(
                    r.GetString(0),
                    r.GetString(1),
                    r.GetInt64(2),
                    r.GetInt64(3),
                    r.GetInt64(4),
                    r.GetInt64(5),
                    r.GetBoolean(6)
                ),
                r.GetTimeSpan(7)
            ),
            cancel
        );

    public async ValueTask DisposeAsync()
    {
        await _listener.DisposeAsync().ConfigureAwait(false);
        await _database.DisposeAsync().ConfigureAwait(false);
    }

    private Task<IReadOnlyList<Lease>> TakeAsync(int count, CancellationToken cancel)
    {
        const string Sql = """
            WITH next AS (
              SELECT id FROM queue_item WHERE reason IS NULL AND due <= now() ORDER BY id LIMIT @count FOR UPDATE SKIP LOCKED
            ),
            taken AS (
              UPDATE queue_item q SET due = now() + @lease, worker = @worker, attempts = q.attempts + 1
              FROM next WHERE q.id = next.id RETURNING q.id, q.key, q.place, q.payload, q.attempts
            )
            SELECT id, key, place, payload, attempts FROM taken ORDER BY id
            """;
        return _database.ListAsync(
            Sql,
            command =>
            {
                command.Parameters.AddWithValue("count", count);
                command.Parameters.AddWithValue("lease", _lease);
                command.Parameters.AddWithValue("worker", _worker);
            },
            r => new Lease(
                new WorkItem(r.GetString(1), r.GetString(2), r.GetFieldValue<byte[]>(3)),
                r.GetInt32(4),
                r.GetInt64(0)
            ),
            cancel
        );
    }

    private Task ChangeAsync(string sql, IReadOnlyList<Lease> leases, TimeSpan time, CancellationToken cancel) =>
        leases.Count == 0
            ? Task.CompletedTask
            : _database.AskAsync(
                sql,
                command =>
                {
                    command.Parameters.AddWithValue("ids", leases.Select(l => (long)l.Handle).ToArray());
                    command.Parameters.AddWithValue("worker", _worker);
                    command.Parameters.AddWithValue("time", NpgsqlDbType.Interval, time);
                    return command.ExecuteNonQueryAsync(cancel);
                },
                cancel
            );

    // A PostgreSQL text holds no NUL.
    private static string Storable(string text) => text.Replace('\0', '\uFFFD');
}
