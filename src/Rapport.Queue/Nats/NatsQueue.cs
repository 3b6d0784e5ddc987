using System.Globalization;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace Rapport.Queue.Nats;

/// <summary>A queue in a JetStream stream that keeps each item until it is acknowledged.</summary>
internal sealed class NatsQueue : IWorkQueue
{
    private const string KeyHeader = "Rapport-Key";
    private const string PlaceHeader = "Rapport-Place";
    private const string PartsHeader = "Rapport-Parts";
    private const string Consumer = "workers";

    /// <summary>More than any number of workers holds at a time.</summary>
    private const int MostLeased = 100_000;

    /// <summary>So often may parts be missing before they count as lost.</summary>
    private const int AttemptsWithoutParts = 3;

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(10);

    /// <summary>The client takes no shorter one.</summary>
    private static readonly TimeSpan s_shortestWait = TimeSpan.FromSeconds(1);

    /// <summary>So long the server knows an item again that it has been sent.</summary>
    private static readonly TimeSpan s_duplicates = TimeSpan.FromMinutes(30);

    private readonly QueueAddress _address;
    private readonly NatsConnection _connection;
    private readonly NatsJSContext _context;
    private readonly NatsState _state;
    private readonly TimeProvider _clock;
    private readonly TimeSpan? _lease;

    private NatsQueue(QueueAddress address, TimeSpan? lease, TimeProvider clock)
    {
        _address = address;
        _lease = lease;
        _clock = clock;
        _connection = new NatsConnection(
            NatsOpts.Default with
            {
                Url = address.Servers,
                Name = "rapport",
                AuthOpts = NatsAuthOpts.Default with { Username = address.User, Password = address.Password },
                ConnectTimeout = TimeSpan.FromSeconds(5),
                RequestTimeout = TimeSpan.FromSeconds(5),
                PingInterval = TimeSpan.FromSeconds(5),
                MaxPingOut = 2,
                ReconnectWaitMax = TimeSpan.FromSeconds(2),
            }
        );
        _context = new NatsJSContext(_connection);
        _state = new NatsState(_context, address);
    }

    public string Name => _address.Name;

    private string Stream => $"rapport-{_address.Stream}";

    private string Subject => $"rapport.{_address.Stream}.work";

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
                    INatsJSConsumer consumer = await ConsumerAsync(stop).ConfigureAwait(false);
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
        foreach (Lease lease in leases.Where(l => Parts(Message(l)) > 0))
        {
            await AskAsync(stop => _state.DropAsync(lease.Item.Key, stop), cancel).ConfigureAwait(false);
        }
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
                    int parts = await _state.KeepAsync(item.Key, item.Payload, stop).ConfigureAwait(false);
                    var aside = new NatsAside(item.Key, item.Place, reason, lease.Attempt, parts, _clock.GetUtcNow());
                    await _state.SetAsideAsync(aside, stop).ConfigureAwait(false);
                },
                cancel
            )
            .ConfigureAwait(false);
        await EachAsync([lease], DoneAsync, cancel).ConfigureAwait(false);
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
                INatsJSStream stream = await _context.GetStreamAsync(Stream, null, stop).ConfigureAwait(false);
                long all = stream.Info.State.Messages;
                long leased = Math.Min(all, await HeldAsync(stop).ConfigureAwait(false));
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

    public async ValueTask DisposeAsync()
    {
        Task end = _connection.DisposeAsync().AsTask();
        await Task.WhenAny(end, Task.Delay(s_limit, _clock)).ConfigureAwait(false);
    }

    private async Task<bool> MakeAsync(CancellationToken cancel)
    {
        await _connection.ConnectAsync().AsTask().WaitAsync(cancel).ConfigureAwait(false);
        var stream = new StreamConfig(Stream, [Subject])
        {
            Retention = StreamConfigRetention.Workqueue,
            Storage = StreamConfigStorage.File,
            NumReplicas = _address.Replicas,
            DuplicateWindow = s_duplicates,
        };
        await _context.CreateOrUpdateStreamAsync(stream, cancel).ConfigureAwait(false);
        await _state.MakeAsync(cancel).ConfigureAwait(false);
        if (_lease is { } lease)
        {
            await MakeConsumerAsync(lease, cancel).ConfigureAwait(false);
        }
        return true;
    }

    private async Task MakeConsumerAsync(TimeSpan lease, CancellationToken cancel)
    {
        // Workers themselves set aside what was given out too often: the server would leave it where nobody sees it.
        var consumer = new ConsumerConfig(Consumer)
        {
            AckPolicy = ConsumerConfigAckPolicy.Explicit,
            AckWait = lease,
            MaxDeliver = -1,
            MaxAckPending = MostLeased,
        };
        await _context.CreateOrUpdateConsumerAsync(Stream, consumer, cancel).ConfigureAwait(false);
    }

    private async Task<INatsJSConsumer> ConsumerAsync(CancellationToken cancel) =>
        await _context.GetConsumerAsync(Stream, Consumer, cancel).ConfigureAwait(false);

    private async Task<long> HeldAsync(CancellationToken cancel)
    {
        try
        {
            return (await ConsumerAsync(cancel).ConfigureAwait(false)).Info.NumAckPending;
        }
        catch (NatsJSApiException e) when (e.Error.Code == 404)
        {
            // No worker has come yet.
            return 0;
        }
    }

    private async Task<bool> PutAsync(WorkItem item, string? messageId, CancellationToken cancel)
    {
        bool isLarge = item.Payload.Length > _state.LargestPart;
        int parts = isLarge ? await _state.KeepAsync(item.Key, item.Payload, cancel).ConfigureAwait(false) : 0;
        var headers = new NatsHeaders
        {
            [KeyHeader] = item.Key,
            [PlaceHeader] = Uri.EscapeDataString(item.Place),
            [PartsHeader] = parts.ToString(CultureInfo.InvariantCulture),
        };
        PubAckResponse answer = await _context
            .PublishAsync(
                Subject,
                isLarge ? [] : item.Payload.ToArray(),
                NatsRawSerializer<byte[]>.Default,
                new NatsJSPubOpts { MsgId = messageId },
                headers,
                cancel
            )
            .ConfigureAwait(false);
        if (!answer.Duplicate)
        {
            answer.EnsureSuccess();
        }
        return !answer.Duplicate;
    }

    private Task<IReadOnlyList<Lease>> TakeAsync(int count, CancellationToken cancel) =>
        AskAsync<IReadOnlyList<Lease>>(
            async stop =>
            {
                INatsJSConsumer consumer = await ConsumerAsync(stop).ConfigureAwait(false);
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
        string key = Header(message, KeyHeader);
        string place = Uri.UnescapeDataString(Header(message, PlaceHeader));
        int parts = Parts(message);
        int attempt = (int)Math.Min(int.MaxValue, message.Metadata?.NumDelivered ?? 1);
        byte[]? payload =
            parts == 0 ? message.Data ?? [] : await _state.PayloadAsync(key, parts, cancel).ConfigureAwait(false);
        if (payload is not null)
        {
            return new Lease(new WorkItem(key, place, payload), attempt, message);
        }
        if (attempt > AttemptsWithoutParts)
        {
            var aside = new NatsAside(key, place, "parts of it are missing", attempt, 0, _clock.GetUtcNow());
            await _state.SetAsideAsync(aside, cancel).ConfigureAwait(false);
            await message.AckAsync(cancellationToken: cancel).ConfigureAwait(false);
        }
        return null;
    }

    private async Task<bool> RetryAsync(NatsAside aside, CancellationToken cancel)
    {
        byte[] payload =
            await _state.PayloadAsync(aside.Key, aside.Parts, cancel).ConfigureAwait(false)
            ?? throw new QueueException($"{Name}: parts of the item {aside.Key} are missing; read it in again");
        // Without an id: within half an hour the server would take it for the one that was set aside.
        await PutAsync(new WorkItem(aside.Key, aside.Place, payload), null, cancel).ConfigureAwait(false);
        await _state.DropAsideAsync(aside.Key, cancel).ConfigureAwait(false);
        if (payload.Length <= _state.LargestPart)
        {
            await _state.DropAsync(aside.Key, cancel).ConfigureAwait(false);
        }
        return true;
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

    private static int Parts(INatsJSMsg<byte[]> message) =>
        int.TryParse(Header(message, PartsHeader), CultureInfo.InvariantCulture, out int parts) ? parts : 0;

    private static string Header(INatsJSMsg<byte[]> message, string name) =>
        message.Headers is { } headers && headers.TryGetValue(name, out var value) ? value.ToString() : "";
}
