using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>Two articles that are near-copies.</summary>
[Table("near_copy")]
internal sealed record NearCopyRow
{
    /// <summary>The smaller number.</summary>
    [Column("a"), PrimaryKey(1)]
    public long A { get; init; }

    /// <summary>The larger number.</summary>
    [Column("b"), PrimaryKey(2)]
    public long B { get; init; }

    /// <summary>Jaccard similarity of their word shingles.</summary>
    [Column("similarity"), NotNull]
    public double Similarity { get; init; }
}
