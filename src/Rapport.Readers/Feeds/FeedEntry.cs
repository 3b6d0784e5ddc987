using Rapport.Text;

namespace Rapport.Readers.Feeds;

/// <summary>One entry of an RSS or Atom feed.</summary>
internal sealed record FeedEntry
{
    /// <summary>Its <c>guid</c> or <c>id</c>, else its link, else null.</summary>
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Link { get; init; }

    public PublicationDate? Published { get; init; }

    public string? Author { get; init; }

    /// <summary>Markup or text of the entry; the whole article where the feed gives it, else its summary; empty where there is neither.</summary>
    public string Content { get; init; } = "";

    /// <summary>True where <see cref="Content"/> stands where feeds put whole articles.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Name of the feed.</summary>
    public string? FeedTitle { get; init; }

    /// <summary>Language of the feed, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The entry's XML in UTF-8.</summary>
    public byte[] Raw { get; init; } = [];
}
