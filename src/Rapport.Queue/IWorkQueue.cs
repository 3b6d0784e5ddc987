namespace Rapport.Queue;

/// <summary>
/// Work that waits for workers on any number of machines. What was enqueued is given out until it is acknowledged or set aside; it may
/// be given out twice, so that whoever works on it does so idempotently. Safe to share between threads.
/// </summary>
/// <remarks>Whatever the broker refuses comes as <see cref="QueueException"/>, with one line that says what to do.</remarks>
public interface IWorkQueue : IAsyncDisposable
{
    /// <summary>How messages name it: its address without the password.</summary>
    string Name { get; }

    /// <summary>Puts items in; when this returns, they are there to stay. One whose key is in the queue already is passed over.</summary>
    /// <returns>How many were put in.</returns>
    Task<int> EnqueueAsync(IReadOnlyList<WorkItem> items, CancellationToken cancel);

    /// <summary>Takes items to work on; they are this worker's until the lease runs out.</summary>
    /// <param name="count">At most so many.</param>
    /// <param name="wait">How long to wait where there are none.</param>
    /// <param name="cancel">Ends the waiting.</param>
    Task<IReadOnlyList<Lease>> LeaseAsync(int count, TimeSpan wait, CancellationToken cancel);

    /// <summary>Makes leases last anew from now on. One that ran out meanwhile may be another worker's already; that does no harm.</summary>
    Task ExtendAsync(IReadOnlyList<Lease> leases, CancellationToken cancel);

    /// <summary>Tells that the work is done and safe; the items are gone for good.</summary>
    Task AcknowledgeAsync(IReadOnlyList<Lease> leases, CancellationToken cancel);

    /// <summary>Gives items back for others; the attempt counts all the same.</summary>
    /// <param name="leases">What is given back.</param>
    /// <param name="delay">How long they are left alone.</param>
    /// <param name="cancel">Ends it.</param>
    Task ReturnAsync(IReadOnlyList<Lease> leases, TimeSpan delay, CancellationToken cancel);

    /// <summary>Takes an item out of the round with the reason; it is kept for <see cref="RetryAsync"/>.</summary>
    Task SetAsideAsync(Lease lease, string reason, CancellationToken cancel);

    /// <summary>What is set aside, the earliest first.</summary>
    Task<IReadOnlyList<SetAsideItem>> SetAsideItemsAsync(CancellationToken cancel);

    /// <summary>Puts everything that is set aside into the round again, as if it were new.</summary>
    /// <returns>How many items.</returns>
    Task<int> RetryAsync(CancellationToken cancel);

    /// <summary>How much waits, is worked on, and is set aside.</summary>
    Task<QueueCounts> CountAsync(CancellationToken cancel);

    /// <summary>Keeps what a worker tells of itself, in place of what it told before.</summary>
    Task ReportAsync(WorkerReport report, CancellationToken cancel);

    /// <summary>What the workers of the last day told, by name.</summary>
    Task<IReadOnlyList<SeenWorker>> WorkersAsync(CancellationToken cancel);
}
