using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace Rapport.Queue.Nats;

/// <summary>
/// Makes streams and consumers where there are none, and changes those that are otherwise. One that is as it should be is left alone: the server
/// writes its description anew with each change, and one that is killed meanwhile has been seen to come back without the stream.
/// </summary>
internal static class NatsMaking
{
    private const int NotFound = 404;

    public static async Task MakeStreamAsync(this INatsJSContext context, StreamConfig wanted, CancellationToken cancel)
    {
        StreamConfig? present = await StreamAsync(context, wanted.Name!, cancel).ConfigureAwait(false);
        bool isSame =
            present is not null
            && present.NumReplicas == wanted.NumReplicas
            && present.Retention == wanted.Retention
            // The server says −1 where there is no limit.
            && Math.Max(0, present.MaxMsgsPerSubject) == Math.Max(0, wanted.MaxMsgsPerSubject)
            && (wanted.DuplicateWindow == TimeSpan.Zero || present.DuplicateWindow == wanted.DuplicateWindow)
            && (present.Subjects ?? []).SequenceEqual(wanted.Subjects ?? [], StringComparer.Ordinal);
        if (!isSame)
        {
            await context.CreateOrUpdateStreamAsync(wanted, cancel).ConfigureAwait(false);
        }
    }

    public static async Task MakeConsumerAsync(
        this INatsJSContext context,
        string stream,
        ConsumerConfig wanted,
        CancellationToken cancel
    )
    {
        ConsumerConfig? present = await ConsumerAsync(context, stream, wanted.Name!, cancel).ConfigureAwait(false);
        bool isSame =
            present is not null
            && present.AckWait == wanted.AckWait
            && present.MaxDeliver == wanted.MaxDeliver
            && present.MaxAckPending == wanted.MaxAckPending;
        if (!isSame)
        {
            await context.CreateOrUpdateConsumerAsync(stream, wanted, cancel).ConfigureAwait(false);
        }
    }

    private static async Task<StreamConfig?> StreamAsync(INatsJSContext context, string name, CancellationToken cancel)
    {
        try
        {
            return (await context.GetStreamAsync(name, null, cancel).ConfigureAwait(false)).Info.Config;
        }
        catch (NatsJSApiException e) when (e.Error.Code == NotFound)
        {
            return null;
        }
    }

    private static async Task<ConsumerConfig?> ConsumerAsync(
        INatsJSContext context,
        string stream,
        string name,
        CancellationToken cancel
    )
    {
        try
        {
            return (await context.GetConsumerAsync(stream, name, cancel).ConfigureAwait(false)).Info.Config;
        }
        catch (NatsJSApiException e) when (e.Error.Code == NotFound)
        {
            return null;
        }
    }
}
