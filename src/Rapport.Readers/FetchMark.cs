namespace Rapport.Readers;

/// <summary>What a server said about the state of an address, to ask with the next time (RFC 9110, conditional requests).</summary>
/// <param name="ETag">The entity tag as sent, with its quotes, or null.</param>
/// <param name="LastModified">The <c>Last-Modified</c> header as sent, or null.</param>
public sealed record FetchMark(string? ETag, string? LastModified);

/// <summary>Knows what was read from an address the last time. Called from several threads.</summary>
public interface IFetchMemory
{
    /// <summary>The mark kept for <paramref name="address"/>, or null to fetch it whole.</summary>
    FetchMark? Find(string address);
}
