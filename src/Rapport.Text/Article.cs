using System.Collections.Immutable;

namespace Rapport.Text;

/// <summary>One article as read: its text and where it comes from. Immutable.</summary>
public sealed record Article
{
    /// <summary>The id given by the source record, else the SHA-256 of the raw bytes in lower-case hex.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The whole text that offsets refer to: title, an empty line and the body, or the body alone where it begins with
    /// the title. Well-formed UTF-16: readers replace lone surrogates by U+FFFD and report it.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>
    /// The layout of <see cref="Text"/>: ascending, disjoint blocks that leave out only white space. Sentences never cross
    /// a block. Empty means one paragraph that covers the text.
    /// </summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>The headline, or null where none is known.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, or null where that is not known.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>Where <see cref="Published"/> comes from, in words for traces (“the date line “5 July 2024””), or null where nothing is known.</summary>
    public string? PublishedFrom { get; init; }

    /// <summary>Who wrote it, as the source says; several names with a comma between them, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>Name of the publisher, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Address of the article, or null.</summary>
    public string? Url { get; init; }

    /// <summary>BCP 47 language tag; <c>en</c> where nothing else was found.</summary>
    public string Language { get; init; } = "en";
}

/// <summary>A publication date with how much of it is known. Calendar dates carry no time zone: the publisher's own day is meant.</summary>
/// <param name="Date">The day; the first of the month or year where the precision is coarser.</param>
/// <param name="Precision">What of <paramref name="Date"/> is known.</param>
public readonly record struct PublicationDate(DateOnly Date, DatePrecision Precision = DatePrecision.Day);

/// <summary>How exactly a date or interval is known.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>One calendar month.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>One year.</summary>
    Year,

    /// <summary>Any other stretch of time.</summary>
    Period,
}
