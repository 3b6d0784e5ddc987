using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>An article names someone.</summary>
[Table("mention")]
public sealed record MentionRow
{
    /// <summary>Id of the one named.</summary>
    [Column("entity"), PrimaryKey(1)]
    public required string Entity { get; init; }

    /// <summary>The article.</summary>
    [Column("article"), PrimaryKey(2)]
    public long Article { get; init; }
}
