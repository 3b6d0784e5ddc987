using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>MinHash signature of an article.</summary>
[Table("signature")]
internal sealed record SignatureRow
{
    /// <summary>The article.</summary>
    [Column("article"), PrimaryKey(1)]
    public long Article { get; init; }

    /// <summary>The hashes, little-endian 32-bit.</summary>
    [Column("hashes"), NotNull]
    public required byte[] Hashes { get; init; }
}
