namespace Rapport.Readers;

/// <summary>How <c>http</c> and <c>https</c> addresses are read.</summary>
public sealed record WebOptions
{
    /// <summary>What is known from earlier readings, for conditional requests; null to fetch everything whole.</summary>
    public IFetchMemory? Memory { get; init; }

    /// <summary>True where addresses on private, link-local and loopback networks may be fetched.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>True where the pages that a feed links to are read; false for what the feed itself holds.</summary>
    public bool FollowLinks { get; init; } = true;

    /// <summary>The longest answer that is read, unpacked, in bytes.</summary>
    public int MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The longest time for one answer, redirects included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Pause between two requests to one host; a longer <c>Crawl-delay</c> of its robots.txt wins, up to 30 seconds.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long after it was first read a watch looks again at a page that a feed led to. A week where nothing else is said.</summary>
    public TimeSpan LookAgain { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How many hosts are asked at a time. One host is never asked twice at a time.</summary>
    public int Hosts { get; init; } = 8;

    /// <summary>The clock of pauses and time limits.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
