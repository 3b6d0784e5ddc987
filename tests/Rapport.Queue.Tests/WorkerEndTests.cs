using System.Diagnostics;
using Npgsql;
using Rapport.Picture;
using Rapport.Picture.Tests;

namespace Rapport.Queue.Tests;

/// <summary>SIGTERM of a worker that waits for its database: it is obeyed before the process would be ended by force.</summary>
public sealed class WorkerEndTests(OwnServer own) : IClassFixture<OwnServer>, IDisposable
{
    /// <summary>A process that does not end by itself is ended after 20 seconds, with status 143.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(18);

    private const int Interrupted = 130;

    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-end-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_worker_that_waits_to_write_ends_when_it_is_told_to(bool restart)
    {
        string picture = own.Postgres.NewDatabase();
        string queue = own.Postgres.NewDatabase();
        string news = MadeNews.Write(Path.Combine(_folder, "news"), 300);
        await Child.RunAsync(Cancel, "ingest", news, "--queue", queue, "--db", picture);
        using var worker = Child.Start("work", "--queue", queue, "--db", picture);
        await WaitForAsync(() => worker.Said.Contains("at work", StringComparison.Ordinal));
        if (restart)
        {
            own.Postgres.KillAndRestart();
        }
        await using NpgsqlConnection holder = await HoldAsync(picture);
        await WaitForAsync(() => Waiting(holder) > 0);
        Assert.Equal(0, await EndAsync(worker));
        await using IWorkQueue rest = await QueueAddress
            .Parse(queue)
            .OpenAsync("test", null, TimeProvider.System, Cancel);
        QueueCounts counts = await rest.CountAsync(Cancel);
        Assert.True(counts is { Leased: 0, Waiting: > 0 }, $"{counts}");
    }

    [Fact]
    public async Task A_worker_that_waits_to_link_ends_when_it_is_told_to()
    {
        string picture = own.Postgres.NewDatabase();
        string queue = own.Postgres.NewDatabase();
        using var worker = Child.Start("work", "--queue", queue, "--db", picture);
        await WaitForAsync(() => worker.Said.Contains("at work", StringComparison.Ordinal));
        string text = Path.Combine(_folder, "a.txt");
        await File.WriteAllTextAsync(text, "Chile accused Peru of breaking the treaty on 3 May 2023.", Cancel);
        // Another process has read it in: the worker links a while later.
        await Child.RunAsync(Cancel, "ingest", text, "--db", picture, "--no-link");
        await using NpgsqlConnection holder = await HoldAsync(picture);
        await WaitForAsync(() => Waiting(holder) > 0);
        Assert.Equal(0, await EndAsync(worker));
    }

    [Fact]
    public async Task A_worker_that_waits_to_begin_ends_when_it_is_told_to()
    {
        string picture = own.Postgres.NewDatabase();
        PictureStore.Create(PictureAddress.Parse(picture), TimeProvider.System);
        await using NpgsqlConnection holder = await HoldAsync(picture);
        using var worker = Child.Start("work", "--queue", own.Postgres.NewDatabase(), "--db", picture);
        await WaitForAsync(() => Waiting(holder) > 0);
        Assert.Equal(Interrupted, await EndAsync(worker));
    }

    private static async Task<int> EndAsync(Child worker)
    {
        worker.Signal("TERM");
        var ending = Stopwatch.StartNew();
        int status = await worker.WaitAsync(Cancel);
        Assert.True(ending.Elapsed < s_longest, $"{ending.Elapsed}: {worker.Said}");
        return status;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<NpgsqlConnection> HoldAsync(string picture)
    {
        var address = new Uri(picture);
        var connection = new NpgsqlConnection(
            $"Host=127.0.0.1;Port={address.Port};Username=rapport;Database={address.AbsolutePath[1..]};Pooling=false"
        );
        await connection.OpenAsync(Cancel);
        await using NpgsqlCommand hold = connection.CreateCommand();
        hold.CommandText = "BEGIN; SELECT seq FROM head WHERE id = 1 FOR UPDATE";
        await hold.ExecuteNonQueryAsync(Cancel);
        return connection;
    }

    private static long Waiting(NpgsqlConnection holder)
    {
        using NpgsqlCommand ask = holder.CreateCommand();
        ask.CommandText =
            "SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid WHERE NOT l.granted AND a.datname = current_database()";
        return (long)ask.ExecuteScalar()!;
    }

    private static async Task WaitForAsync(Func<bool> condition)
    {
        for (int i = 0; !condition(); i++)
        {
            Assert.True(i < 1200, "it did not come to that");
            await Task.Delay(100, Cancel);
        }
    }
}
