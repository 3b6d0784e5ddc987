using System.Diagnostics;
using System.Threading.Channels;
using Rapport.Picture;
using Rapport.Queue;

namespace Rapport.Cli.Pipeline;

/// <summary>
/// A worker: leases articles from a queue, codes them on all cores, writes them into the picture, and acknowledges what is safe there. Ends
/// when it is told to, giving back what it has not done.
/// </summary>
internal sealed class WorkRun
{
    /// <summary>Short articles are read faster together; so many packed bytes are some thousands of words.</summary>
    private const int GroupBytes = 1 << 14;

    private const int MostLeased = 64;
    private const int MostHeld = 4 * MostLeased;
    private static readonly TimeSpan s_wait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(5);

    private readonly WorkRequest _request;
    private readonly IWorkQueue _queue;
    private readonly LeaseCoding _coding;
    private readonly Persistence _persistence;
    private readonly LeaseWriter _writer;
    private readonly IdleWork _idle;
    private readonly HeldLeases _held = new();
    private readonly string _version;
    private readonly Stopwatch _running = Stopwatch.StartNew();

    /// <param name="terminal">Takes the messages.</param>
    /// <param name="request">How to work.</param>
    /// <param name="queue">Where the work comes from.</param>
    /// <param name="store">Where it goes.</param>
    /// <param name="coding">What is done.</param>
    public WorkRun(Terminal terminal, WorkRequest request, IWorkQueue queue, PictureStore store, ArticleCoding coding)
    {
        _request = request;
        _queue = queue;
        _coding = new LeaseCoding(coding);
        _persistence = new Persistence(terminal);
        _version = coding.Version.ToString();
        _writer = new LeaseWriter(terminal, request, queue, store, coding.Version, _held, _persistence);
        _idle = new IdleWork(request, queue, store, _persistence);
    }

    /// <summary>What this worker has done.</summary>
    public IngestSummary Summary => _writer.Summary;

    /// <summary>What linking found last, or null.</summary>
    public LinkReport? Linked => _idle.Linked;

    /// <summary>Works until there is nothing left, where that is asked for, or until it is told to end.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var groups = Channel.CreateBounded<IReadOnlyList<Lease>>(1);
        var results = Channel.CreateUnbounded<LeaseResult>();
        Task[] all =
        [
            StopOthers(LeaseAsync(groups.Writer, results.Writer, stop.Token), stop),
            StopOthers(CodeAsync(groups.Reader, results.Writer, stop.Token), stop),
            StopOthers(_writer.RunAsync(results.Reader, stop.Token), stop),
            StopOthers(BeatAsync(stop.Token), stop),
        ];
        try
        {
            await Task.WhenAll(all);
        }
        finally
        {
            await FarewellAsync();
        }
        cancel.ThrowIfCancellationRequested();
    }

    /// <summary>One that fails, or finds that all is done, ends the others.</summary>
    private static async Task StopOthers(Task task, CancellationTokenSource stop)
    {
        try
        {
            await task;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // That is how all of them end.
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private async Task LeaseAsync(
        ChannelWriter<IReadOnlyList<Lease>> groups,
        ChannelWriter<LeaseResult> results,
        CancellationToken stop
    )
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                while (_held.Count > MostHeld)
                {
                    // The picture is away: to take more would only keep it from others.
                    await Task.Delay(s_wait, stop);
                }
                IReadOnlyList<Lease> leases = await _persistence.TryAsync(
                    () => _queue.LeaseAsync(MostLeased, s_wait, stop),
                    stop
                );
                _held.Add(leases);
                foreach (Lease exhausted in leases.Where(IsExhausted))
                {
                    results.TryWrite(LeaseResult.Exhausted(exhausted));
                }
                foreach (IReadOnlyList<Lease> group in Groups(leases.Where(l => !IsExhausted(l))))
                {
                    await groups.WriteAsync(group, stop);
                }
                if (leases.Count == 0 && _held.Count == 0 && await _idle.IsAllDoneAsync(_writer.LastEntry, stop))
                {
                    return;
                }
            }
        }
        finally
        {
            groups.Complete();
        }
    }

    private bool IsExhausted(Lease lease) => lease.Attempt > _request.Attempts;

    // What was given out often may have ended a worker: it is coded alone, so that it takes no others with it again.
    private static IEnumerable<IReadOnlyList<Lease>> Groups(IEnumerable<Lease> leases)
    {
        var group = new List<Lease>();
        long weight = 0;
        foreach (Lease lease in leases)
        {
            group.Add(lease);
            weight += lease.Attempt > 2 ? GroupBytes : lease.Item.Payload.Length;
            if (weight >= GroupBytes)
            {
                yield return group;
                group = [];
                weight = 0;
            }
        }
        if (group.Count > 0)
        {
            yield return group;
        }
    }

    private async Task CodeAsync(
        ChannelReader<IReadOnlyList<Lease>> groups,
        ChannelWriter<LeaseResult> results,
        CancellationToken stop
    )
    {
        try
        {
            await Task.WhenAll(
                Enumerable
                    .Range(0, _request.Threads)
                    .Select(_ => Task.Run(() => CodeEachAsync(groups, results, stop), stop))
            );
        }
        finally
        {
            results.Complete();
        }
    }

    private async Task CodeEachAsync(
        ChannelReader<IReadOnlyList<Lease>> groups,
        ChannelWriter<LeaseResult> results,
        CancellationToken stop
    )
    {
        while (!stop.IsCancellationRequested && await groups.WaitToReadAsync(stop))
        {
            if (!groups.TryRead(out IReadOnlyList<Lease>? group))
            {
                continue;
            }
            foreach (LeaseResult result in _coding.Code(group))
            {
                // What is coded is written, also when the end is near.
                results.TryWrite(result);
            }
        }
    }

    /// <summary>Signs of life, to the queue for what is held and to whoever asks for the workers.</summary>
    private async Task BeatAsync(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await _queue.ExtendAsync(_held.All, stop);
                await _queue.ReportAsync(Report(ended: false), stop);
            }
            catch (QueueException e) when (e.IsPassing)
            {
                // The next one may come through; the others say that the queue is away.
            }
            TimeSpan beat = _request.Lease / 3;
            if (await _writer.EndsWithinAsync(beat, stop))
            {
                return;
            }
        }
    }

    private WorkerReport Report(bool ended) =>
        new(
            _request.Name,
            _version,
            Summary.Read,
            Summary.Statements,
            Summary.Failed,
            (long)_running.Elapsed.TotalSeconds,
            ended
        );

    /// <summary>Gives back what is not done, so that others need not wait for the leases to run out.</summary>
    private async Task FarewellAsync()
    {
        using var limit = new CancellationTokenSource(s_farewell);
        try
        {
            await _queue.ReturnAsync(_held.All, TimeSpan.Zero, limit.Token);
            await _queue.ReportAsync(Report(ended: true), limit.Token);
        }
        catch (Exception e) when (e is QueueException or OperationCanceledException)
        {
            // Then the leases run out by themselves.
        }
    }
}
