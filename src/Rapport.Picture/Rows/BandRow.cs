using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>One band of a signature: articles with the same one may be near-copies.</summary>
[Table("band")]
internal sealed record BandRow
{
    /// <summary>Which band.</summary>
    [Column("number"), PrimaryKey(1)]
    public int Number { get; init; }

    /// <summary>Its hash.</summary>
    [Column("hash"), PrimaryKey(2)]
    public long Hash { get; init; }

    /// <summary>The article.</summary>
    [Column("article"), PrimaryKey(3)]
    public long Article { get; init; }
}
