using Rapport.Readers.Layout;
using Rapport.Text;

namespace Rapport.Readers.Formats;

/// <summary>What is known of an article from around it: the entry of a feed, the headers of an e-mail, of a response or of a record.</summary>
internal sealed record ArticleHints
{
    public static ArticleHints None { get; } = new();

    public string? Title { get; init; }

    public PublicationDate? Published { get; init; }

    /// <summary>Where <see cref="Published"/> comes from, in words.</summary>
    public string? PublishedFrom { get; init; }

    public string? Byline { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>The best date there is: given with the request, the article's own, these hints', a date line's.</summary>
    /// <param name="options">May give a date for everything.</param>
    /// <param name="own">The article's own date, or null.</param>
    /// <param name="ownFrom">Where it stands, in words.</param>
    /// <param name="line">A date on a line of its own, or null.</param>
    public (PublicationDate? Date, string? From) Date(
        ReaderOptions options,
        PublicationDate? own,
        string? ownFrom,
        DateLine? line
    ) =>
        options.Published is not null ? (options.Published, PublicationDates.Given)
        : own is not null ? (own, ownFrom)
        : Published is not null ? (Published, PublishedFrom)
        : line is not null ? (line.Date, PublicationDates.FromLine(line.Words))
        : (null, null);
}
