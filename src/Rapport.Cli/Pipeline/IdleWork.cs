using System.Diagnostics;
using System.Globalization;
using Rapport.Picture;
using Rapport.Queue;

namespace Rapport.Cli.Pipeline;

/// <summary>What a worker does while nothing waits: it links, and finds out whether all is done.</summary>
internal sealed class IdleWork(WorkRequest request, IWorkQueue queue, PictureStore store, Persistence persistence)
{
    /// <summary>Linking goes over the whole picture: it may take a tenth of the time.</summary>
    private const int Share = 10;

    private static readonly TimeSpan s_leastPause = TimeSpan.FromSeconds(10);

    /// <summary>The worker that wrote last links; after this time another one does, in case that one is gone.</summary>
    private static readonly TimeSpan s_others = TimeSpan.FromSeconds(10);

    private readonly Stopwatch _sinceLink = new();
    private readonly Stopwatch _sinceChange = new();
    private TimeSpan _linking;
    private long _entry = -1;

    /// <summary>What linking found last, or null.</summary>
    public LinkReport? Linked { get; private set; }

    /// <summary>Links where that is due; true where the worker was to end with the last article and that is done.</summary>
    /// <param name="lastEntry">The picture's last entry after this worker's last writing.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<bool> IsAllDoneAsync(long lastEntry, CancellationToken stop)
    {
        QueueCounts counts = await persistence.TryAsync(() => queue.CountAsync(stop), stop);
        if (counts.Open > 0)
        {
            return false;
        }
        (long entry, string linked, _) = await persistence.TryAsync(store.Stamp, stop);
        bool isLinked = !request.Link || entry == 0 || linked == entry.ToString(CultureInfo.InvariantCulture);
        if (isLinked)
        {
            return request.UntilEmpty;
        }
        bool isDue = request.UntilEmpty || !_sinceLink.IsRunning || _sinceLink.Elapsed > Pause();
        if (!isDue || !IsOurs(entry, lastEntry))
        {
            return false;
        }
        long start = Stopwatch.GetTimestamp();
        Linked = await persistence.TryAsync(() => store.Link(), stop) ?? Linked;
        _linking = Stopwatch.GetElapsedTime(start);
        _sinceLink.Restart();
        return request.UntilEmpty;
    }

    private TimeSpan Pause() => _linking * Share > s_leastPause ? _linking * Share : s_leastPause;

    private bool IsOurs(long entry, long lastEntry)
    {
        if (entry != _entry)
        {
            _entry = entry;
            _sinceChange.Restart();
        }
        return entry == lastEntry || _sinceChange.Elapsed > s_others;
    }
}
