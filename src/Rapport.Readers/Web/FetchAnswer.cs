namespace Rapport.Readers.Web;

/// <summary>What came of asking for an address.</summary>
internal sealed record FetchAnswer
{
    /// <summary>Why there is no body, or null.</summary>
    public InputFault? Fault { get; init; }

    /// <summary>Where the answer came from after redirects.</summary>
    public required Uri Address { get; init; }

    public int Status { get; init; }

    /// <summary>The body, unpacked; at most as long as allowed.</summary>
    public byte[] Body { get; init; } = [];

    /// <summary>True where the body went on.</summary>
    public bool Cut { get; init; }

    /// <summary>The <c>Content-Type</c> header, or null.</summary>
    public string? ContentType { get; init; }

    public FetchMark Mark { get; init; } = new(null, null);

    public bool NotModified => Status == 304;
}
