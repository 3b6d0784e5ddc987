using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>Raw bytes of an article.</summary>
[Table("raw")]
internal sealed record RawRow
{
    /// <summary>SHA-256 of the bytes.</summary>
    [Column("sha"), PrimaryKey(1)]
    public required string Sha { get; init; }

    /// <summary>How they are kept: <c>br</c> or <c>identity</c>.</summary>
    [Column("encoding"), NotNull]
    public required string Encoding { get; init; }

    /// <summary>Number of bytes uncompressed.</summary>
    [Column("length"), NotNull]
    public long Length { get; init; }

    /// <summary>As kept.</summary>
    [Column("bytes"), NotNull]
    public required byte[] Bytes { get; init; }
}
