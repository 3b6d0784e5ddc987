using System.Collections.Concurrent;
using NATS.Client.Core;
using NATS.Client.JetStream;

namespace Rapport.Queue.Nats;

/// <summary>A queue in a JetStream stream that keeps each item until it is acknowledged.</summary>
internal sealed class NatsQueue : IWorkQueue
{
    /// <summary>So often may parts be missing before they count as lost.</summary>
    private const int AttemptsWithoutParts = 3;

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(10);

    /// <summary>The client takes no shorter one.</summary>
    private static readonly TimeSpan s_shortestWait = TimeSpan.FromSeconds(1);

    private readonly QueueAddress _address;
    private readonly NatsClient _client;
    private readonly NatsStream _stream;
    private readonly NatsState _state;
    private readonly TimeProvider _clock;
    private readonly TimeSpan? _lease;

    /// <summary>By item, the name of the parts of a sending of which it is not known whether it went well.</summary>
    private readonly ConcurrentDictionary<string, string> _unsure = new(StringComparer.Ordinal);

    private NatsQueue(QueueAddress address, TimeSpan? lease, TimeProvider clock)
    {
        _address = address;
        _lease = lease;
        _clock = clock;
        _client = new NatsClient(address, clock);
        _stream = new NatsStream(_client.Context, address);
        _state = new NatsState(_client.Context, address);
    }

    public string Name => _address.Name;

    public static async Task<NatsQueue> OpenAsync(
        QueueAddress address,
        TimeSpan? lease,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        var queue = new NatsQueue(address, lease, clock);
        try
        {
            _ = await queue.AskAsync(queue.MakeAsync, cancel).ConfigureAwait(false);
            return queue;
        }
        catch
        {
            await queue.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public Task<int> EnqueueAsync(IReadOnlyList<WorkItem> items, CancellationToken cancel) =>
        AskAsync(
            async stop =>
            {
                bool[] isNew = await Task.WhenAll(items.Select(i => PutAsync(i, i.Key, stop))).ConfigureAwait(false);
                return isNew.Count(n => n);
            },
            cancel
        );

    public async Task<IReadOnlyList<Lease>> LeaseAsync(int count, TimeSpan wait, CancellationToken cancel)
    {
        IReadOnlyList<Lease> leases = await TakeAsync(count, cancel).ConfigureAwait(false);
        if (leases.Count > 0 || wait <= TimeSpan.Zero)
        {
            return leases;
        }
        TimeSpan expires = wait < s_shortestWait ? s_shortestWait : wait;
        return await NatsFaults
            .GuardAsync<IReadOnlyList<Lease>>(
                Name,
                expires + s_limit,
                async stop =>
                {
                    INatsJSConsumer consumer = await _stream.ConsumerAsync(stop).ConfigureAwait(false);
                    INatsJSMsg<byte[]>? message = await consumer
                        .NextAsync(
                            NatsRawSerializer<byte[]>.Default,
                            new NatsJSNextOpts { Expires = expires },
                            cancellationToken: stop
                        )
                        .ConfigureAwait(false);
                    return message is not null && await LeaseOfAsync(message, stop).ConfigureAwait(false) is { } lease
                        ? [lease]
                        : [];
                },
                cancel
            )
            .ConfigureAwait(false);
    }

    public Task ExtendAsync(IReadOnlyList<Lease> leases, CancellationToken cancel) =>
        EachAsync(leases, (l, stop) => Message(l).AckProgressAsync(cancellationToken: stop), cancel);

    public async Task AcknowledgeAsync(IReadOnlyList<Lease> leases, CancellationToken cancel)
    {
        await EachAsync(leases, DoneAsync, cancel).ConfigureAwait(false);
        await DropPartsAsync(leases, cancel).ConfigureAwait(false);
    }

    public Task ReturnAsync(IReadOnlyList<Lease> leases, TimeSpan delay, CancellationToken cancel) =>
        EachAsync(
            leases,
            (l, stop) =>
                Message(l).NakAsync(delay > TimeSpan.Zero ? new AckOpts { NakDelay = delay } : new AckOpts(), stop),
            cancel
        );

    public async Task SetAsideAsync(Lease lease, string reason, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(lease);
        WorkItem item = lease.Item;
        await AskAsync(
                async stop =>
                {
                    NatsParts parts = await _state.KeepAsync(item.Key, "", item.Payload, stop).ConfigureAwait(false);
                    var aside = new NatsAside(
                        item.Key,
                        item.Place,
                        reason,
                        lease.Attempt,
                        parts.Count,
                        _clock.GetUtcNow()
                    );
                    await _state.SetAsideAsync(aside, stop).ConfigureAwait(false);
                },
                cancel
            )
            .ConfigureAwait(false);
        await EachAsync([lease], DoneAsync, cancel).ConfigureAwait(false);
        // Parts without a name of their sending, as an earlier version kept them, are those that were just set aside.
        if (NatsMessages.Parts(Message(lease)).Name.Length > 0)
        {
            await DropPartsAsync([lease], cancel).ConfigureAwait(false);
        }
    }

    public async Task<IReadOnlyList<SetAsideItem>> SetAsideItemsAsync(CancellationToken cancel)
    {
        IReadOnlyList<NatsAside> all = await AskAsync(_state.AsideAsync, cancel).ConfigureAwait(false);
        return [.. all.OrderBy(a => a.At).Select(a => new SetAsideItem(a.Key, a.Place, a.Reason, a.Attempts, a.At))];
    }

    public async Task<int> RetryAsync(CancellationToken cancel)
    {
        IReadOnlyList<NatsAside> all = await AskAsync(_state.AsideAsync, cancel).ConfigureAwait(false);
        foreach (NatsAside aside in all)
        {
            await AskAsync(stop => RetryAsync(aside, stop), cancel).ConfigureAwait(false);
        }
        return all.Count;
    }

    public Task<QueueCounts> CountAsync(CancellationToken cancel) =>
        AskAsync(
            async stop =>
            {
                (long all, long leased) = await _stream.CountAsync(stop).ConfigureAwait(false);
                return new QueueCounts(all - leased, leased, await _state.CountAsideAsync(stop).ConfigureAwait(false));
            },
            cancel
        );

    public Task ReportAsync(WorkerReport report, CancellationToken cancel) =>
        AskAsync(stop => _state.ReportAsync(new NatsReport(report, _clock.GetUtcNow()), stop), cancel);

    public async Task<IReadOnlyList<SeenWorker>> WorkersAsync(CancellationToken cancel)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        IReadOnlyList<NatsReport> reports = await AskAsync(_state.ReportsAsync, cancel).ConfigureAwait(false);
        return
        [
            .. reports
                .Select(r => new SeenWorker(r.Report, now - r.At))
                .Where(s => s.Age < TimeSpan.FromDays(1))
                .OrderBy(s => s.Report.Worker, StringComparer.Ordinal),
        ];
    }

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    private async Task<bool> MakeAsync(CancellationToken cancel)
    {
        await _client.ConnectAsync(cancel).ConfigureAwait(false);
        await _stream.MakeAsync(_lease, cancel).ConfigureAwait(false);
        await _state.MakeAsync(cancel).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> PutAsync(WorkItem item, string? messageId, CancellationToken cancel)
    {
        if (item.Payload.Length <= _state.LargestPart)
        {
            NatsHeaders headers = NatsMessages.Headers(item, new NatsParts(item.Key, "", 0));
            return await _stream.PutAsync(item.Payload.ToArray(), headers, messageId, cancel).ConfigureAwait(false);
        }
        // The same parts as at an attempt that failed: they are not to pile up, and the server may have the item after all.
        bool isRepeated = _unsure.TryGetValue(item.Key, out string? name);
        name ??= _client.NewName();
        _unsure[item.Key] = name;
        NatsParts parts = await _state.KeepAsync(item.Key, name, item.Payload, cancel).ConfigureAwait(false);
        bool isNew = await _stream
            .PutAsync([], NatsMessages.Headers(item, parts), messageId, cancel)
            .ConfigureAwait(false);
        _unsure.TryRemove(item.Key, out _);
        if (!isNew && !isRepeated)
        {
            // The item that the server knows has parts of its own, or is done.
            await _state.DropAsync(parts, cancel).ConfigureAwait(false);
        }
        return isNew;
    }

    private Task<IReadOnlyList<Lease>> TakeAsync(int count, CancellationToken cancel) =>
        AskAsync<IReadOnlyList<Lease>>(
            async stop =>
            {
                INatsJSConsumer consumer = await _stream.ConsumerAsync(stop).ConfigureAwait(false);
                var leases = new List<Lease>();
                var options = new NatsJSFetchOpts { MaxMsgs = count, Expires = TimeSpan.FromSeconds(5) };
                await foreach (
                    INatsJSMsg<byte[]> message in consumer
                        .FetchNoWaitAsync(options, NatsRawSerializer<byte[]>.Default, stop)
                        .ConfigureAwait(false)
                )
                {
                    if (await LeaseOfAsync(message, stop).ConfigureAwait(false) is { } lease)
                    {
                        leases.Add(lease);
                    }
                }
                return leases;
            },
            cancel
        );

    /// <summary>
    /// What was given out; null where parts of the payload are missing. Another worker has then done the item and dropped them
    /// since; where that goes on, they are lost, and the item is set aside.
    /// </summary>
    private async Task<Lease?> LeaseOfAsync(INatsJSMsg<byte[]> message, CancellationToken cancel)
    {
        (string key, string place) = (NatsMessages.Key(message), NatsMessages.Place(message));
        NatsParts parts = NatsMessages.Parts(message);
        int attempt = NatsMessages.Attempt(message);
        byte[]? payload =
            parts.Count == 0 ? message.Data ?? [] : await _state.PayloadAsync(parts, cancel).ConfigureAwait(false);
        if (payload is not null)
        {
            return new Lease(new WorkItem(key, place, payload), attempt, message);
        }
        if (attempt > AttemptsWithoutParts)
        {
            var aside = new NatsAside(key, place, "parts of it are missing", attempt, 0, _clock.GetUtcNow());
            await _state.SetAsideAsync(aside, cancel).ConfigureAwait(false);
            await message.AckAsync(cancellationToken: cancel).ConfigureAwait(false);
            await _state.DropAsync(parts, cancel).ConfigureAwait(false);
        }
        return null;
    }

    private async Task<bool> RetryAsync(NatsAside aside, CancellationToken cancel)
    {
        var parts = new NatsParts(aside.Key, "", aside.Parts);
        byte[] payload =
            await _state.PayloadAsync(parts, cancel).ConfigureAwait(false)
            ?? throw new QueueException($"{Name}: parts of the item {aside.Key} are missing; read it in again");
        // Without an id: within half an hour the server would take it for the one that was set aside.
        await PutAsync(new WorkItem(aside.Key, aside.Place, payload), null, cancel).ConfigureAwait(false);
        await _state.DropAsideAsync(aside.Key, cancel).ConfigureAwait(false);
        await _state.DropAsync(parts, cancel).ConfigureAwait(false);
        return true;
    }

    private async Task DropPartsAsync(IReadOnlyList<Lease> leases, CancellationToken cancel)
    {
        foreach (NatsParts parts in leases.Select(l => NatsMessages.Parts(Message(l))).Where(p => p.Count > 0))
        {
            await AskAsync(stop => _state.DropAsync(parts, stop), cancel).ConfigureAwait(false);
        }
    }

    private static async ValueTask DoneAsync(Lease lease, CancellationToken stop) =>
        await Message(lease).AckAsync(new AckOpts { DoubleAck = true }, stop).ConfigureAwait(false);

    private Task EachAsync(
        IReadOnlyList<Lease> leases,
        Func<Lease, CancellationToken, ValueTask> tell,
        CancellationToken cancel
    ) => AskAsync(stop => Task.WhenAll(leases.Select(l => tell(l, stop).AsTask())), cancel);

    private Task AskAsync(Func<CancellationToken, Task> work, CancellationToken cancel) =>
        AskAsync(
            async stop =>
            {
                await work(stop).ConfigureAwait(false);
                return true;
            },
            cancel
        );

    private Task<T> AskAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancel) =>
        NatsFaults.GuardAsync(Name, s_limit, work, cancel);

    private static INatsJSMsg<byte[]> Message(Lease lease) => (INatsJSMsg<byte[]>)lease.Handle;
}
