using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>One article of the picture.</summary>
[Table("article")]
public sealed record ArticleRow
{
    /// <summary>Number inside this database; says nothing elsewhere.</summary>
    [Column("id"), PrimaryKey(1)]
    public long Id { get; init; }

    /// <summary>SHA-256 of the raw bytes in lower-case hex: the article’s key.</summary>
    [Column("sha"), NotNull]
    public required string Sha { get; init; }

    /// <summary>The id that the source gave, else the same as <see cref="Sha"/>; what a statement’s evidence names.</summary>
    [Column("name"), NotNull]
    public required string Name { get; init; }

    /// <summary>Headline, or null.</summary>
    [Column("title"), Nullable]
    public string? Title { get; init; }

    /// <summary>Publisher, or null.</summary>
    [Column("source"), Nullable]
    public string? Source { get; init; }

    /// <summary>Address, or null.</summary>
    [Column("url"), Nullable]
    public string? Url { get; init; }

    /// <summary>Publication day, <c>yyyy-MM-dd</c>, or null.</summary>
    [Column("published"), Nullable]
    public string? Published { get; init; }

    /// <summary><c>day</c>, <c>month</c> or <c>year</c>; null together with <see cref="Published"/>.</summary>
    [Column("published_precision"), Nullable]
    public string? PublishedPrecision { get; init; }

    /// <summary>Where the day comes from, in words, or null.</summary>
    [Column("published_from"), Nullable]
    public string? PublishedFrom { get; init; }

    /// <summary>BCP 47 tag.</summary>
    [Column("language"), NotNull]
    public required string Language { get; init; }

    /// <summary>The whole text that offsets refer to.</summary>
    [Column("text"), NotNull]
    public required string Text { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, lower-case hex.</summary>
    [Column("text_sha"), NotNull]
    public required string TextSha { get; init; }

    /// <summary>The layout, as <c>start-end:kind</c> in UTF-16 offsets, separated by spaces.</summary>
    [Column("blocks"), NotNull]
    public required string Blocks { get; init; }

    /// <summary>Media type of the raw bytes.</summary>
    [Column("media_type"), NotNull]
    public required string MediaType { get; init; }

    /// <summary><c>coded</c>, <c>not-english</c> or <c>furniture-only</c>.</summary>
    [Column("state"), NotNull]
    public required string State { get; init; }

    /// <summary>Ids of everyone whom the article names, separated by spaces: what coverage is counted by.</summary>
    [Column("mentioned"), NotNull]
    public required string Mentioned { get; init; }

    /// <summary>SHA-256 over all fields that describe the article; stands in the log.</summary>
    [Column("digest"), NotNull]
    public required string Digest { get; init; }

    /// <summary>When it was taken in: ISO 8601, UTC.</summary>
    [Column("read_at"), NotNull]
    public required string ReadAt { get; init; }

    /// <summary>The log entry that took it in.</summary>
    [Column("added"), NotNull]
    public long Added { get; init; }

    /// <summary><see cref="Sha"/> of the article that stands for all its near-copies; its own where it has none.</summary>
    [Column("origin"), NotNull]
    public required string Origin { get; init; }
}
