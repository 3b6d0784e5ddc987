namespace Rapport.Queue;

/// <summary>Something to work on.</summary>
/// <param name="Key">What it is known by: the same key is in a queue once. Lower-case letters, digits and hyphens.</param>
/// <param name="Place">Where it comes from, for messages.</param>
/// <param name="Payload">What is worked on.</param>
public sealed record WorkItem(string Key, string Place, ReadOnlyMemory<byte> Payload);

/// <summary>An item that a worker holds for a while.</summary>
/// <param name="Item">The item.</param>
/// <param name="Attempt">1 for the first time that it is given out, and so on.</param>
/// <param name="Handle">What the queue knows the lease by.</param>
public sealed record Lease(WorkItem Item, int Attempt, object Handle);

/// <summary>An item that was taken out of the round.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Place">Where it comes from.</param>
/// <param name="Reason">Why it is set aside.</param>
/// <param name="Attempts">How often it was given out.</param>
/// <param name="At">Since when.</param>
public sealed record SetAsideItem(string Key, string Place, string Reason, int Attempts, DateTimeOffset At);

/// <summary>How full a queue is.</summary>
/// <param name="Waiting">Items that no worker holds.</param>
/// <param name="Leased">Items that workers hold.</param>
/// <param name="SetAside">Items that were taken out of the round.</param>
public readonly record struct QueueCounts(long Waiting, long Leased, long SetAside)
{
    /// <summary>What is still to be done.</summary>
    public long Open => Waiting + Leased;
}
