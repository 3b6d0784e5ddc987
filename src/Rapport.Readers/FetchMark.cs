namespace Rapport.Readers;

/// <summary>What a server said about the state of an address, to ask with the next time (RFC 9110, conditional requests).</summary>
/// <param name="ETag">The entity tag as sent, with its quotes, or null.</param>
/// <param name="LastModified">The <c>Last-Modified</c> header as sent, or null.</param>
public sealed record FetchMark(string? ETag, string? LastModified)
{
    /// <summary>When the page was first read; null for feeds.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>When it was asked for last.</summary>
    public DateTimeOffset? Asked { get; init; }

    /// <summary>How often in a row it was not there.</summary>
    public int Missing { get; init; }

    /// <summary>The publication day that the feed gave, or null.</summary>
    public DateOnly? Published { get; init; }
}

/// <summary>Knows what was read from an address the last time. Called from several threads.</summary>
public interface IFetchMemory
{
    /// <summary>The mark kept for <paramref name="address"/>, or null to fetch it whole.</summary>
    FetchMark? Find(string address);

    /// <summary>The pages that were first read since a moment: a watch looks at them again.</summary>
    IReadOnlyList<KeyValuePair<string, FetchMark>> PagesSince(DateTimeOffset moment) => [];
}
