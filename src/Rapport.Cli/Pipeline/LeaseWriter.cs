using System.Diagnostics;
using System.Threading.Channels;
using Rapport.Picture;
using Rapport.Queue;

namespace Rapport.Cli.Pipeline;

/// <summary>Writes what a worker coded into the picture, in batches, and tells the queue what is safe there, what failed and what is given up.</summary>
internal sealed class LeaseWriter(
    Terminal terminal,
    WorkRequest request,
    IWorkQueue queue,
    PictureStore store,
    CodingVersion version,
    HeldLeases held,
    Persistence persistence
)
{
    private const int BatchArticles = 64;
    private static readonly TimeSpan s_batchTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_tick = TimeSpan.FromMilliseconds(200);

    /// <summary>Nothing is begun anew once the end is asked for, but what is coded is still written.</summary>
    private static readonly TimeSpan s_lastWrite = TimeSpan.FromSeconds(8);

    private readonly List<LeaseResult> _batch = [];
    private readonly List<LeaseResult> _sightings = [];
    private readonly IngestProgress _progress = new(terminal, null);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Stopwatch _sinceWrite = Stopwatch.StartNew();

    /// <summary>What this worker has done.</summary>
    public IngestSummary Summary { get; } = new();

    /// <summary>The picture's last entry after this worker's last writing; 0 before the first.</summary>
    public long LastEntry { get; private set; }

    /// <summary>Waits for the end of the writing, at most so long; true where it came.</summary>
    public async Task<bool> EndsWithinAsync(TimeSpan time, CancellationToken stop)
    {
        await Task.WhenAny(_ended.Task, Task.Delay(time, stop));
        return _ended.Task.IsCompleted;
    }

    /// <summary>Writes what comes until nothing more comes.</summary>
    /// <param name="results">What was coded.</param>
    /// <param name="stop">Tells that the end is near.</param>
    public async Task RunAsync(ChannelReader<LeaseResult> results, CancellationToken stop)
    {
        using var end = new CancellationTokenSource();
        using CancellationTokenRegistration near = stop.Register(() => end.CancelAfter(s_lastWrite));
        try
        {
            Task<bool> more = results.WaitToReadAsync(CancellationToken.None).AsTask();
            while (true)
            {
                await Task.WhenAny(more, Task.Delay(s_tick, CancellationToken.None));
                while (results.TryRead(out LeaseResult? result))
                {
                    (result.IsSighting ? _sightings : _batch).Add(result);
                    if (_batch.Count >= BatchArticles)
                    {
                        await WriteAsync(end.Token);
                    }
                }
                bool isAll = held.Count <= _batch.Count + _sightings.Count;
                if (_batch.Count + _sightings.Count > 0 && (isAll || _sinceWrite.Elapsed >= s_batchTime))
                {
                    await WriteAsync(end.Token);
                }
                if (more.IsCompleted)
                {
                    if (!await more)
                    {
                        break;
                    }
                    more = results.WaitToReadAsync(CancellationToken.None).AsTask();
                }
            }
            await WriteAsync(end.Token);
        }
        finally
        {
            _progress.Clear();
            _ended.TrySetResult();
        }
    }

    private async Task WriteAsync(CancellationToken cancel)
    {
        foreach (LeaseResult failed in _batch.Where(r => r.Failure is not null).ToArray())
        {
            _batch.Remove(failed);
            await FailAsync(failed, cancel);
        }
        List<LeaseResult> writing = [.. _batch, .. await ReadySightingsAsync(cancel)];
        if (writing.Count > 0)
        {
            PreparedArticle[] articles = [.. writing.Select(r => r.Article!)];
            IReadOnlyList<bool> added =
                await persistence.TryAsync(() => store.AddClaimed(version, articles), cancel)
                ?? throw new UserException(
                    $"{store.Address.Name}: workers of another version have taken over; this one codes with {version}; update it"
                );
            Lease[] done = [.. writing.Select(r => r.Lease)];
            await persistence.TryAsync(() => queue.AcknowledgeAsync(done, cancel), cancel);
            held.Remove(done);
            Count(writing, added);
            LastEntry = await persistence.TryAsync(() => store.Stamp().Seq, cancel);
        }
        _batch.Clear();
        _sinceWrite.Restart();
    }

    /// <summary>Further places of articles that the picture has, or will have with this batch; the others wait for theirs.</summary>
    private async Task<IReadOnlyList<LeaseResult>> ReadySightingsAsync(CancellationToken cancel)
    {
        if (_sightings.Count == 0)
        {
            return [];
        }
        HashSet<string> here = [.. _batch.Select(b => b.Article!.Sha)];
        var ready = new List<LeaseResult>();
        foreach (LeaseResult sighting in _sightings)
        {
            string sha = sighting.Article!.Sha;
            bool isKnown =
                here.Contains(sha)
                || await persistence.TryAsync(() => store.Knows(sha, sighting.Lease.Item.Place), cancel)
                    != Acquaintance.None;
            if (isKnown)
            {
                ready.Add(sighting);
            }
        }
        _sightings.RemoveAll(ready.Contains);
        await GiveUpOrphansAsync(cancel);
        return ready;
    }

    /// <summary>Where the article itself is set aside, its other places will never be ready.</summary>
    private async Task GiveUpOrphansAsync(CancellationToken cancel)
    {
        if (_sightings.Count == 0)
        {
            return;
        }
        IReadOnlyList<SetAsideItem> aside = await persistence.TryAsync(() => queue.SetAsideItemsAsync(cancel), cancel);
        HashSet<string> given = [.. aside.Select(a => a.Key.Split('-')[0])];
        foreach (LeaseResult orphan in _sightings.Where(s => given.Contains(s.Article!.Sha)).ToArray())
        {
            _sightings.Remove(orphan);
            await persistence.TryAsync(
                () => queue.SetAsideAsync(orphan.Lease, "the same bytes from another place are set aside", cancel),
                cancel
            );
            held.Remove([orphan.Lease]);
        }
    }

    private async Task FailAsync(LeaseResult failed, CancellationToken cancel)
    {
        if (failed.IsHopeless || failed.Lease.Attempt >= request.Attempts)
        {
            await SetAsideAsync(failed.Lease, failed.Failure!, cancel);
            return;
        }
        var pause = TimeSpan.FromSeconds(failed.Lease.Attempt);
        await persistence.TryAsync(() => queue.ReturnAsync([failed.Lease], pause, cancel), cancel);
        held.Remove([failed.Lease]);
    }

    private async Task SetAsideAsync(Lease lease, InputFailure failure, CancellationToken cancel)
    {
        await persistence.TryAsync(() => store.AddFailures([failure]), cancel);
        await persistence.TryAsync(() => queue.SetAsideAsync(lease, failure.What, cancel), cancel);
        held.Remove([lease]);
        LastEntry = await persistence.TryAsync(() => store.Stamp().Seq, cancel);
        Summary.Failed++;
        _progress.Clear();
        terminal.Message($"{failure.Path}: {failure.What}; set aside, see 'rapport work --failed'");
    }

    private void Count(IReadOnlyList<LeaseResult> written, IReadOnlyList<bool> added)
    {
        for (int i = 0; i < written.Count; i++)
        {
            Summary.Count(written[i].Article!, added[i]);
            _progress.Step(written[i].Length);
        }
    }
}
