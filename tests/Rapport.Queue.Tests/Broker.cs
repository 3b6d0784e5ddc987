using Rapport.Picture.Tests;

namespace Rapport.Queue.Tests;

/// <summary>What a queue lies on.</summary>
public enum BrokerKind
{
    /// <summary>Two tables of a PostgreSQL database.</summary>
    Postgres,

    /// <summary>A stream of one NATS server.</summary>
    Nats,

    /// <summary>A stream of three NATS servers, each with a copy.</summary>
    NatsCluster,
}

/// <summary>Servers that the tests of a class share; each test has a queue of its own.</summary>
public sealed class SharedServers : IDisposable
{
    private readonly Dictionary<int, NatsServers> _servers = [];
    private int _queues;

    internal Broker Broker(BrokerKind kind, PostgresServer postgres)
    {
        if (kind == BrokerKind.Postgres)
        {
            return Tests.Broker.Of(kind, postgres);
        }
        int count = kind == BrokerKind.Nats ? 1 : 3;
        if (!_servers.TryGetValue(count, out NatsServers? servers))
        {
            servers = new NatsServers(count);
            _servers.Add(count, servers);
        }
        return new Broker(servers.Address($"test-{++_queues}"), null);
    }

    public void Dispose()
    {
        foreach (NatsServers servers in _servers.Values)
        {
            servers.Dispose();
        }
    }
}

/// <summary>A queue of one test with the servers that it needs.</summary>
internal sealed class Broker : IDisposable
{
    public Broker(string address, NatsServers? servers)
    {
        AddressText = address;
        Servers = servers;
    }

    public string AddressText { get; }

    public NatsServers? Servers { get; }

    public static Broker Of(BrokerKind kind, PostgresServer postgres)
    {
        if (kind == BrokerKind.Postgres)
        {
            return new Broker(postgres.NewDatabase(), null);
        }
        var servers = new NatsServers(kind == BrokerKind.Nats ? 1 : 3);
        return new Broker(servers.Address("test"), servers);
    }

    /// <summary>Opens the queue; servers that have just been started need a while.</summary>
    public async Task<IWorkQueue> OpenAsync(TimeSpan? lease, CancellationToken cancel)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return await QueueAddress
                    .Parse(AddressText)
                    .OpenAsync($"worker-{attempt}", lease, TimeProvider.System, cancel);
            }
            catch (QueueException e) when (e.IsPassing && attempt < 60)
            {
                await Task.Delay(250, cancel);
            }
        }
    }

    public void Dispose() => Servers?.Dispose();
}
