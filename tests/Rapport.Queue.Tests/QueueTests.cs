using System.Text;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using Rapport.Picture.Tests;

namespace Rapport.Queue.Tests;

/// <summary>What every queue promises, on PostgreSQL and on NATS.</summary>
public sealed class QueueTests(PostgresServer server, SharedServers servers) : IClassFixture<SharedServers>
{
    private static readonly TimeSpan s_lease = TimeSpan.FromSeconds(30);

    public static TheoryData<BrokerKind> Kinds => [BrokerKind.Postgres, BrokerKind.Nats, BrokerKind.NatsCluster];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_enqueued_is_given_out_once_in_its_order_and_gone_when_acknowledged(BrokerKind kind)
    {
        using var broker = servers.Broker(kind, server);
        await using IWorkQueue queue = await broker.OpenAsync(s_lease, Cancel);
        Assert.Empty(await queue.LeaseAsync(10, TimeSpan.Zero, Cancel));
        WorkItem[] items = [.. Enumerable.Range(0, 20).Select(Item)];
        Assert.Equal(20, await queue.EnqueueAsync(items, Cancel));
        Assert.Equal(new QueueCounts(20, 0, 0), await queue.CountAsync(Cancel));
        IReadOnlyList<Lease> first = await queue.LeaseAsync(8, TimeSpan.Zero, Cancel);
        IReadOnlyList<Lease> second = await queue.LeaseAsync(50, TimeSpan.Zero, Cancel);
        Assert.Equal(
            items.Select(i => i.Key),
            first.Concat(second).Select(l => l.Item.Key).Order(StringComparer.Ordinal)
        );
        Assert.All(first, l => Assert.Equal(1, l.Attempt));
        Assert.Equal(Place(3), first.Single(l => l.Item.Key == "item-03").Item.Place);
        Assert.Equal(items[3].Payload.ToArray(), first.Single(l => l.Item.Key == "item-03").Item.Payload.ToArray());
        await queue.AcknowledgeAsync(first, Cancel);
        await SettlesAsync(queue, c => c == new QueueCounts(0, 12, 0));
        await queue.AcknowledgeAsync(second, Cancel);
        await queue.AcknowledgeAsync(second, Cancel);
        await SettlesAsync(queue, c => c == new QueueCounts(0, 0, 0));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_same_key_is_in_the_queue_once(BrokerKind kind)
    {
        using var broker = servers.Broker(kind, server);
        await using IWorkQueue queue = await broker.OpenAsync(s_lease, Cancel);
        Assert.Equal(2, await queue.EnqueueAsync([Item(1), Item(2)], Cancel));
        Assert.Equal(1, await queue.EnqueueAsync([Item(2), Item(3)], Cancel));
        Assert.Equal(3, (await queue.CountAsync(Cancel)).Open);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_returned_or_runs_out_is_given_out_again_with_the_attempts_counted(BrokerKind kind)
    {
        using var broker = servers.Broker(kind, server);
        await using IWorkQueue queue = await broker.OpenAsync(TimeSpan.FromSeconds(2), Cancel);
        await queue.EnqueueAsync([Item(1), Item(2), Item(3)], Cancel);
        IReadOnlyList<Lease> held = await queue.LeaseAsync(3, TimeSpan.Zero, Cancel);
        await queue.ReturnAsync([held[0]], TimeSpan.Zero, Cancel);
        Lease returned = Assert.Single(await queue.LeaseAsync(3, TimeSpan.FromSeconds(2), Cancel));
        Assert.Equal(2, returned.Attempt);
        await queue.AcknowledgeAsync([returned], Cancel);
        // One of the two is kept alive beyond its lease, the other one is not.
        for (int i = 0; i < 4; i++)
        {
            await Task.Delay(700, Cancel);
            await queue.ExtendAsync([held[1]], Cancel);
        }
        Lease lost = Assert.Single(await queue.LeaseAsync(3, TimeSpan.FromSeconds(3), Cancel));
        Assert.Equal(held[2].Item.Key, lost.Item.Key);
        Assert.Equal(2, lost.Attempt);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_set_aside_keeps_its_reason_and_can_be_tried_again(BrokerKind kind)
    {
        using var broker = servers.Broker(kind, server);
        await using IWorkQueue queue = await broker.OpenAsync(s_lease, Cancel);
        await queue.EnqueueAsync([Item(7)], Cancel);
        Lease lease = Assert.Single(await queue.LeaseAsync(1, TimeSpan.FromSeconds(2), Cancel));
        await queue.SetAsideAsync(lease, "it “fails”", Cancel);
        await SettlesAsync(queue, c => c == new QueueCounts(0, 0, 1));
        SetAsideItem aside = Assert.Single(await queue.SetAsideItemsAsync(Cancel));
        Assert.Equal(("item-07", Place(7), "it “fails”", 1), (aside.Key, aside.Place, aside.Reason, aside.Attempts));
        Assert.Equal(1, await queue.RetryAsync(Cancel));
        Assert.Empty(await queue.SetAsideItemsAsync(Cancel));
        Lease again = Assert.Single(await queue.LeaseAsync(1, TimeSpan.FromSeconds(2), Cancel));
        Assert.Equal(1, again.Attempt);
        Assert.Equal(Item(7).Payload.ToArray(), again.Item.Payload.ToArray());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_payload_larger_than_a_message_comes_whole(BrokerKind kind)
    {
        using var broker = servers.Broker(kind, server);
        await using IWorkQueue queue = await broker.OpenAsync(s_lease, Cancel);
        byte[] large = new byte[5_000_000];
        new Random(3).NextBytes(large);
        await queue.EnqueueAsync([new WorkItem("large", "book.pdf", large)], Cancel);
        Lease lease = Assert.Single(await queue.LeaseAsync(1, TimeSpan.FromSeconds(2), Cancel));
        Assert.True(large.AsSpan().SequenceEqual(lease.Item.Payload.Span));
        await queue.AcknowledgeAsync([lease], Cancel);
        await SettlesAsync(queue, c => c.Open == 0);
    }

    [Theory]
    [InlineData(BrokerKind.Nats)]
    [InlineData(BrokerKind.NatsCluster)]
    public async Task A_large_item_whose_parts_are_lost_ends_nobody_and_is_set_aside(BrokerKind kind)
    {
        using var broker = servers.Broker(kind, server);
        await using IWorkQueue queue = await broker.OpenAsync(TimeSpan.FromSeconds(1), Cancel);
        await queue.EnqueueAsync([new WorkItem("large", "book.pdf", new byte[5_000_000])], Cancel);
        await LosePartsAsync(broker.AddressText, Cancel);
        IReadOnlyList<SetAsideItem> aside = [];
        for (int i = 0; i < 20 && aside.Count == 0; i++)
        {
            Assert.Empty(await queue.LeaseAsync(1, TimeSpan.FromSeconds(2), Cancel));
            aside = await queue.SetAsideItemsAsync(Cancel);
        }
        Assert.Equal(("book.pdf", "parts of it are missing"), (Assert.Single(aside).Place, aside[0].Reason));
        await SettlesAsync(queue, c => c.Open == 0);
    }

    [Theory]
    [InlineData(BrokerKind.Nats)]
    [InlineData(BrokerKind.NatsCluster)]
    public async Task A_large_item_that_is_put_in_again_leaves_no_parts_behind(BrokerKind kind)
    {
        using var broker = servers.Broker(kind, server);
        await using IWorkQueue queue = await broker.OpenAsync(s_lease, Cancel);
        var item = new WorkItem("large", "book.pdf", new byte[3_000_000]);
        Assert.Equal(1, await queue.EnqueueAsync([item], Cancel));
        Assert.Equal(0, await queue.EnqueueAsync([item], Cancel));
        Lease lease = Assert.Single(await queue.LeaseAsync(1, TimeSpan.FromSeconds(2), Cancel));
        Assert.Equal(3_000_000, lease.Item.Payload.Length);
        await queue.AcknowledgeAsync([lease], Cancel);
        Assert.Equal(0, await queue.EnqueueAsync([item], Cancel));
        Assert.Equal(0, await PartsAsync(broker.AddressText, Cancel));
    }

    [Fact]
    public async Task A_large_item_that_cannot_be_put_in_leaves_parts_of_one_attempt_only()
    {
        using var broker = servers.Broker(BrokerKind.Nats, server);
        await using IWorkQueue queue = await broker.OpenAsync(s_lease, Cancel);
        var item = new WorkItem("large", "book.pdf", new byte[3_000_000]);
        string[] address = broker.AddressText["nats://".Length..].Split('/', '?');
        await using (var connection = new NatsConnection(new NatsOpts { Url = $"nats://{address[0]}" }))
        {
            await new NatsJSContext(connection).DeleteStreamAsync($"rapport-{address[1]}", Cancel);
        }
        await Assert.ThrowsAsync<QueueException>(() => queue.EnqueueAsync([item], Cancel));
        long once = await PartsAsync(broker.AddressText, Cancel);
        await Assert.ThrowsAsync<QueueException>(() => queue.EnqueueAsync([item], Cancel));
        Assert.Equal(once, await PartsAsync(broker.AddressText, Cancel));

        await using IWorkQueue again = await broker.OpenAsync(s_lease, Cancel);
        Assert.Equal(1, await queue.EnqueueAsync([item], Cancel));
        await again.AcknowledgeAsync(await again.LeaseAsync(1, TimeSpan.FromSeconds(2), Cancel), Cancel);
        Assert.Equal(0, await PartsAsync(broker.AddressText, Cancel));
    }

    [Fact]
    public async Task A_large_item_of_an_earlier_version_keeps_its_parts_when_it_is_set_aside()
    {
        using var broker = servers.Broker(BrokerKind.Nats, server);
        await using IWorkQueue queue = await broker.OpenAsync(s_lease, Cancel);
        string[] address = broker.AddressText["nats://".Length..].Split('/', '?');
        await using (var connection = new NatsConnection(new NatsOpts { Url = $"nats://{address[0]}" }))
        {
            // Its parts had no name of their sending.
            var context = new NatsJSContext(connection);
            byte[] part = [1, 2, 3];
            await context.PublishAsync($"rapport.{address[1]}.state.part.large.0", part, cancellationToken: Cancel);
            var headers = new NatsHeaders
            {
                ["Rapport-Key"] = "large",
                ["Rapport-Place"] = "book.pdf",
                ["Rapport-Parts"] = "1",
            };
            byte[] none = [];
            await context.PublishAsync($"rapport.{address[1]}.work", none, headers: headers, cancellationToken: Cancel);
        }
        Lease lease = Assert.Single(await queue.LeaseAsync(1, TimeSpan.FromSeconds(2), Cancel));
        await queue.SetAsideAsync(lease, "too large", Cancel);
        Assert.Equal(1, await queue.RetryAsync(Cancel));
        lease = Assert.Single(await queue.LeaseAsync(1, TimeSpan.FromSeconds(2), Cancel));
        Assert.Equal([1, 2, 3], lease.Item.Payload.ToArray());
    }

    private static async Task<long> PartsAsync(string address, CancellationToken cancel)
    {
        string[] parts = address["nats://".Length..].Split('/', '?');
        await using var connection = new NatsConnection(
            new NatsOpts { Url = string.Join(',', parts[0].Split(',').Select(a => $"nats://{a}")) }
        );
        INatsJSStream stream = await new NatsJSContext(connection).GetStreamAsync(
            $"rapport-{parts[1]}-state",
            new StreamInfoRequest { SubjectsFilter = $"rapport.{parts[1]}.state.part.>" },
            cancel
        );
        return stream.Info.State.Subjects?.Count ?? 0;
    }

    private static async Task LosePartsAsync(string address, CancellationToken cancel)
    {
        string[] parts = address["nats://".Length..].Split('/', '?');
        string name = parts[1];
        await using var connection = new NatsConnection(
            new NatsOpts { Url = string.Join(',', parts[0].Split(',').Select(a => $"nats://{a}")) }
        );
        await new NatsJSContext(connection).PurgeStreamAsync(
            $"rapport-{name}-state",
            new StreamPurgeRequest { Filter = $"rapport.{name}.state.part.>" },
            cancel
        );
    }

    /// <summary>A cluster takes an item that is done out of its stream a moment after it has said so.</summary>
    private static async Task SettlesAsync(IWorkQueue queue, Predicate<QueueCounts> isSettled)
    {
        QueueCounts counts = await queue.CountAsync(Cancel);
        for (int i = 0; i < 50 && !isSettled(counts); i++)
        {
            await Task.Delay(100, Cancel);
            counts = await queue.CountAsync(Cancel);
        }
        Assert.True(isSettled(counts), counts.ToString());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Who_waits_is_woken_by_what_is_put_in_and_workers_are_seen(BrokerKind kind)
    {
        using var broker = servers.Broker(kind, server);
        await using IWorkQueue queue = await broker.OpenAsync(s_lease, Cancel);
        Task<IReadOnlyList<Lease>> waiting = queue.LeaseAsync(1, TimeSpan.FromSeconds(20), Cancel);
        await Task.Delay(300, Cancel);
        Assert.False(waiting.IsCompleted);
        await queue.EnqueueAsync([Item(1)], Cancel);
        Assert.Single(await waiting.WaitAsync(TimeSpan.FromSeconds(10), Cancel));
        var report = new WorkerReport("here-1", "code 1", 5, 9, 1, 2, false);
        await queue.ReportAsync(report with { Done = 1 }, Cancel);
        await queue.ReportAsync(report, Cancel);
        SeenWorker seen = Assert.Single(await queue.WorkersAsync(Cancel));
        Assert.Equal(report, seen.Report);
        Assert.InRange(seen.Age.TotalSeconds, -1, 10);
    }

    private static WorkItem Item(int number) =>
        new($"item-{number:00}", Place(number), Encoding.UTF8.GetBytes($"payload {number}"));

    private static string Place(int number) => $"archív/{number} #ü.jsonl:3";
}
