using Rapport.Picture.Tests;

namespace Rapport.Queue.Tests;

/// <summary>Four workers, and what befalls them: kills of workers, broker and database, a worker that stops for a while, a network that stalls.</summary>
internal sealed class Mishaps : IDisposable
{
    private const int Seed = 8;

    private readonly PostgresServer _postgres;
    private readonly Broker _broker;
    private readonly Child?[] _workers;
    private readonly TcpProxy _database;
    private readonly TcpProxy? _nats;
    private readonly Random _random = new(Seed);
    private readonly string _picture;
    private readonly string _queue;
    private readonly string _far;

    public Mishaps(PostgresServer postgres, Broker broker, string picture, int workers)
    {
        _postgres = postgres;
        _broker = broker;
        _picture = picture;
        _workers = new Child?[workers];
        int port = new Uri(picture).Port;
        _database = new TcpProxy(port);
        _far = picture.Replace($":{port}/", $":{_database.Port}/", StringComparison.Ordinal);
        _queue = broker.AddressText.Replace($":{port}/", $":{_database.Port}/", StringComparison.Ordinal);
        if (broker.Servers is { Count: 1 } one)
        {
            _nats = new TcpProxy(one.Port);
            _queue = _queue.Replace($":{one.Port}/", $":{_nats.Port}/", StringComparison.Ordinal);
        }
    }

    public Task<(int Status, string Said)> FeedAsync(string news, CancellationToken cancel) =>
        Child.RunAsync(cancel, "ingest", news, "--queue", _broker.AddressText, "--db", _picture);

    public void StartWorkers()
    {
        for (int i = 0; i < _workers.Length; i++)
        {
            Start(i);
        }
    }

    /// <summary>One mishap after the other, each kind in turn, at random moments.</summary>
    public async Task HappenAsync(int count, CancellationToken cancel)
    {
        // First of all they come to work.
        await Task.Delay(_random.Next(1500, 2500), cancel);
        Task last = Task.CompletedTask;
        for (int i = 0; i < count; i++)
        {
            last = (i % 5) switch
            {
                0 => KillWorker(),
                1 => KillBrokerAsync(cancel),
                2 => StopWorkerAsync(cancel),
                3 => StallAsync(cancel),
                _ => KillDatabase(),
            };
            await Task.Delay(_random.Next(100, 900), cancel);
        }
        await last;
        _database.Resume();
        _nats?.Resume();
    }

    public async Task WaitForEmptyAsync(IWorkQueue queue, CancellationToken cancel)
    {
        while (true)
        {
            for (int i = 0; i < _workers.Length; i++)
            {
                Assert.False(_workers[i]!.HasExited, $"a worker ended by itself: {_workers[i]!.Said}");
            }
            try
            {
                if ((await queue.CountAsync(cancel)).Open == 0)
                {
                    return;
                }
            }
            catch (QueueException e) when (e.IsPassing)
            {
                // The servers come back.
            }
            await Task.Delay(200, cancel);
        }
    }

    /// <summary>SIGTERM: each ends by itself, and well.</summary>
    public async Task EndWorkersAsync(CancellationToken cancel)
    {
        foreach (Child worker in _workers.OfType<Child>())
        {
            worker.Signal("CONT");
            while (!worker.Said.Contains("at work", StringComparison.Ordinal))
            {
                await Task.Delay(50, cancel);
            }
            worker.Signal("TERM");
        }
        foreach (Child worker in _workers.OfType<Child>())
        {
            Assert.True(await worker.WaitAsync(cancel) == 0, worker.Said);
            Assert.DoesNotContain("internal error", worker.Said, StringComparison.Ordinal);
        }
    }

    /// <summary>Links what there is.</summary>
    public Task<(int Status, string Said)> LastWorkerAsync(CancellationToken cancel) =>
        Child.RunAsync(cancel, "work", "--queue", _broker.AddressText, "--db", _picture, "--until-empty");

    public void Dispose()
    {
        foreach (Child worker in _workers.OfType<Child>())
        {
            worker.Dispose();
        }
        _database.Dispose();
        _nats?.Dispose();
    }

    private void Start(int worker) =>
        _workers[worker] = Child.Start(
            "work",
            "--queue",
            _queue,
            "--db",
            _far,
            "--threads",
            "1",
            "--lease",
            "3",
            "--attempts",
            "500"
        );

    private Task KillWorker()
    {
        int worker = _random.Next(_workers.Length);
        _workers[worker]!.Dispose();
        Start(worker);
        return Task.CompletedTask;
    }

    private async Task KillBrokerAsync(CancellationToken cancel)
    {
        if (_broker.Servers is not { } servers)
        {
            await KillDatabase();
            return;
        }
        int server = _random.Next(servers.Count);
        servers.Kill(server);
        await Task.Delay(_random.Next(100, 1000), cancel);
        servers.Start(server);
    }

    private Task KillDatabase()
    {
        _postgres.KillAndRestart();
        return Task.CompletedTask;
    }

    /// <summary>Longer than its lease: others get what it holds, and it goes on in the belief that it still does.</summary>
    private async Task StopWorkerAsync(CancellationToken cancel)
    {
        Child worker = _workers[_random.Next(_workers.Length)]!;
        worker.Signal("STOP");
        await Task.Delay(4500, cancel);
        worker.Signal("CONT");
    }

    private async Task StallAsync(CancellationToken cancel)
    {
        _database.Stall();
        _nats?.Stall();
        await Task.Delay(_random.Next(1000, 4000), cancel);
        _database.Resume();
        _nats?.Resume();
    }
}
