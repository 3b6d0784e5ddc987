using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace Rapport.Queue.Nats;

/// <summary>The stream with the items in their round, and the consumer that gives them out to all workers.</summary>
/// <param name="context">The server.</param>
/// <param name="address">The queue.</param>
internal sealed class NatsStream(INatsJSContext context, QueueAddress address)
{
    private const string Consumer = "workers";

    /// <summary>More than any number of workers holds at a time.</summary>
    private const int MostLeased = 100_000;

    /// <summary>So long the server knows an item again that it has been sent.</summary>
    private static readonly TimeSpan s_duplicates = TimeSpan.FromMinutes(30);

    private string Name => $"rapport-{address.Stream}";

    private string Subject => $"rapport.{address.Stream}.work";

    /// <summary>Makes the stream, and the consumer where somebody is to work.</summary>
    /// <param name="lease">How long an item is a worker's; null to make no consumer.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task MakeAsync(TimeSpan? lease, CancellationToken cancel)
    {
        var stream = new StreamConfig(Name, [Subject])
        {
            Retention = StreamConfigRetention.Workqueue,
            Storage = StreamConfigStorage.File,
            NumReplicas = address.Replicas,
            DuplicateWindow = s_duplicates,
        };
        await context.MakeStreamAsync(stream, cancel).ConfigureAwait(false);
        if (lease is { } time)
        {
            // Workers themselves set aside what was given out too often: the server would leave it where nobody sees it.
            var consumer = new ConsumerConfig(Consumer)
            {
                AckPolicy = ConsumerConfigAckPolicy.Explicit,
                AckWait = time,
                MaxDeliver = -1,
                MaxAckPending = MostLeased,
            };
            await context.MakeConsumerAsync(Name, consumer, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>What gives items out.</summary>
    public async Task<INatsJSConsumer> ConsumerAsync(CancellationToken cancel) =>
        await context.GetConsumerAsync(Name, Consumer, cancel).ConfigureAwait(false);

    /// <summary>Items in the stream, and how many of them workers hold.</summary>
    public async Task<(long All, long Held)> CountAsync(CancellationToken cancel)
    {
        INatsJSStream stream = await context.GetStreamAsync(Name, null, cancel).ConfigureAwait(false);
        long all = stream.Info.State.Messages;
        return (all, Math.Min(all, await HeldAsync(cancel).ConfigureAwait(false)));
    }

    /// <summary>Puts an item in; false where the server knows the message's id already.</summary>
    public async Task<bool> PutAsync(byte[] payload, NatsHeaders headers, string? messageId, CancellationToken cancel)
    {
        PubAckResponse answer = await context
            .PublishAsync(
                Subject,
                payload,
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
}
