using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>Where the same bytes were found.</summary>
[Table("sighting")]
internal sealed record SightingRow
{
    /// <summary>The article.</summary>
    [Column("article"), PrimaryKey(1)]
    public long Article { get; init; }

    /// <summary>SHA-256 of the locator.</summary>
    [Column("locator_sha"), PrimaryKey(2)]
    public required string LocatorSha { get; init; }

    /// <summary>File, record, entry or address.</summary>
    [Column("locator"), NotNull]
    public required string Locator { get; init; }

    /// <summary>When.</summary>
    [Column("at"), NotNull]
    public required string At { get; init; }

    /// <summary>Log entry.</summary>
    [Column("added"), NotNull]
    public long Added { get; init; }
}
