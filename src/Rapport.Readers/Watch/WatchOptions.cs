namespace Rapport.Readers.Watch;

/// <summary>How feeds and folders are followed.</summary>
public sealed record WatchOptions
{
    /// <summary>Pause between two looks. Five minutes where nothing else is said.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>A file that was written to within this time is left for the next look: it may not be whole yet.</summary>
    public TimeSpan Settle { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The clock of both.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
