using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>One entry of the custody log.</summary>
[Table("log")]
internal sealed record LogRow
{
    /// <summary>Number, from 1 without gaps.</summary>
    [Column("seq"), PrimaryKey(1)]
    public long Seq { get; init; }

    /// <summary>When: ISO 8601, UTC.</summary>
    [Column("at"), NotNull]
    public required string At { get; init; }

    /// <summary>What was done.</summary>
    [Column("what"), NotNull]
    public required string What { get; init; }

    /// <summary>To what.</summary>
    [Column("subject"), NotNull]
    public required string Subject { get; init; }

    /// <summary>SHA-256 of what was written.</summary>
    [Column("digest"), NotNull]
    public required string Digest { get; init; }

    /// <summary>More, as text.</summary>
    [Column("detail"), NotNull]
    public required string Detail { get; init; }

    /// <summary>SHA-256 over the entry and the hash before it.</summary>
    [Column("hash"), NotNull]
    public required string Hash { get; init; }
}
