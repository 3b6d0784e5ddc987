using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>The end of the log and the next numbers. One row; whoever writes holds it.</summary>
[Table("head")]
internal sealed record HeadRow
{
    /// <summary>Always 1.</summary>
    [Column("id"), PrimaryKey(1)]
    public int Id { get; init; }

    /// <summary>Last entry of the log.</summary>
    [Column("seq"), NotNull]
    public long Seq { get; init; }

    /// <summary>Its hash.</summary>
    [Column("hash"), NotNull]
    public required string Hash { get; init; }

    /// <summary>Next free number.</summary>
    [Column("next_article"), NotNull]
    public long NextArticle { get; init; }

    /// <summary>Next free number.</summary>
    [Column("next_statement"), NotNull]
    public long NextStatement { get; init; }
}
