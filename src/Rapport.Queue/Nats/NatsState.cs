using System.Text.Json;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace Rapport.Queue.Nats;

/// <summary>
/// What a queue keeps beside the items in their round: payloads that are too large for one message, in parts; what is set aside; what
/// workers told. A stream with one message for each subject.
/// </summary>
internal sealed class NatsState(INatsJSContext context, QueueAddress address)
{
    /// <summary>Room in a message for its headers.</summary>
    private const int Headers = 16 * 1024;

    private string Stream => $"rapport-{address.Stream}-state";

    private string Root => $"rapport.{address.Stream}.state";

    /// <summary>The largest payload that one message takes, in bytes.</summary>
    public int LargestPart => Math.Max(Headers, (context.Connection.ServerInfo?.MaxPayload ?? 1 << 20) - Headers);

    public async Task MakeAsync(CancellationToken cancel) =>
        await context
            .MakeStreamAsync(
                new StreamConfig(Stream, [$"{Root}.>"])
                {
                    MaxMsgsPerSubject = 1,
                    NumReplicas = address.Replicas,
                    Storage = StreamConfigStorage.File,
                },
                cancel
            )
            .ConfigureAwait(false);

    /// <summary>Keeps a payload in parts of that name; gives them.</summary>
    public async Task<NatsParts> KeepAsync(
        string key,
        string name,
        ReadOnlyMemory<byte> payload,
        CancellationToken cancel
    )
    {
        int part = LargestPart;
        var parts = new NatsParts(key, name, Math.Max(1, (payload.Length + part - 1) / part));
        for (int i = 0; i < parts.Count; i++)
        {
            int from = i * part;
            byte[] bytes = payload[from..Math.Min(payload.Length, from + part)].ToArray();
            await PutAsync(parts.Subject(i), bytes, cancel).ConfigureAwait(false);
        }
        return parts;
    }

    /// <summary>The payload that was kept in these parts; null where one of them is missing.</summary>
    public async Task<byte[]?> PayloadAsync(NatsParts parts, CancellationToken cancel)
    {
        using var all = new MemoryStream();
        for (int i = 0; i < parts.Count; i++)
        {
            if (await GetAsync(parts.Subject(i), cancel).ConfigureAwait(false) is not { } part)
            {
                return null;
            }
            all.Write(part);
        }
        return all.ToArray();
    }

    /// <summary>Forgets a payload.</summary>
    public Task DropAsync(NatsParts parts, CancellationToken cancel) => PurgeAsync(parts.All, cancel);

    public Task SetAsideAsync(NatsAside aside, CancellationToken cancel) =>
        PutAsync($"aside.{aside.Key}", JsonSerializer.SerializeToUtf8Bytes(aside), cancel);

    public Task DropAsideAsync(string key, CancellationToken cancel) => PurgeAsync($"aside.{key}", cancel);

    public Task<IReadOnlyList<NatsAside>> AsideAsync(CancellationToken cancel) => AllAsync<NatsAside>("aside", cancel);

    public async Task<int> CountAsideAsync(CancellationToken cancel) =>
        (await SubjectsAsync("aside", cancel).ConfigureAwait(false)).Count;

    public Task ReportAsync(NatsReport report, CancellationToken cancel) =>
        PutAsync($"worker.{report.Report.Worker}", JsonSerializer.SerializeToUtf8Bytes(report), cancel);

    public Task<IReadOnlyList<NatsReport>> ReportsAsync(CancellationToken cancel) =>
        AllAsync<NatsReport>("worker", cancel);

    private async Task<IReadOnlyList<T>> AllAsync<T>(string kind, CancellationToken cancel)
    {
        var all = new List<T>();
        foreach (string subject in await SubjectsAsync(kind, cancel).ConfigureAwait(false))
        {
            if (await GetAsync(subject[(Root.Length + 1)..], cancel).ConfigureAwait(false) is { } bytes)
            {
                all.Add(JsonSerializer.Deserialize<T>(bytes)!);
            }
        }
        return all;
    }

    private async Task<ICollection<string>> SubjectsAsync(string kind, CancellationToken cancel)
    {
        INatsJSStream stream = await context
            .GetStreamAsync(Stream, new StreamInfoRequest { SubjectsFilter = $"{Root}.{kind}.*" }, cancel)
            .ConfigureAwait(false);
        return stream.Info.State.Subjects?.Keys ?? [];
    }

    private async Task PutAsync(string subject, byte[] bytes, CancellationToken cancel)
    {
        PubAckResponse answer = await context
            .PublishAsync($"{Root}.{subject}", bytes, NatsRawSerializer<byte[]>.Default, null, null, cancel)
            .ConfigureAwait(false);
        answer.EnsureSuccess();
    }

    private async Task<byte[]?> GetAsync(string subject, CancellationToken cancel)
    {
        INatsJSStream stream = await context.GetStreamAsync(Stream, null, cancel).ConfigureAwait(false);
        try
        {
            StreamMsgGetResponse answer = await stream
                .GetAsync(new StreamMsgGetRequest { LastBySubj = $"{Root}.{subject}" }, cancel)
                .ConfigureAwait(false);
            return answer.Message.Data.ToArray();
        }
        catch (NatsJSApiException e) when (e.Error.Code == 404)
        {
            return null;
        }
    }

    private async Task PurgeAsync(string subject, CancellationToken cancel) =>
        await context
            .PurgeStreamAsync(Stream, new StreamPurgeRequest { Filter = $"{Root}.{subject}" }, cancel)
            .ConfigureAwait(false);
}

/// <summary>What is set aside; its payload is kept in parts.</summary>
internal sealed record NatsAside(string Key, string Place, string Reason, int Attempts, int Parts, DateTimeOffset At);

/// <summary>What a worker told, and when.</summary>
internal sealed record NatsReport(WorkerReport Report, DateTimeOffset At);
