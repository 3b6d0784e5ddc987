using LinqToDB.Mapping;
using Rapport.Picture.Reading;

namespace Rapport.Picture.Rows;

/// <summary>What a person decided. Append-only.</summary>
[Table("decision")]
public sealed record DecisionRow
{
    /// <summary>Its entry in the log.</summary>
    [Column("seq"), PrimaryKey(1)]
    public long Seq { get; init; }

    /// <summary>When: ISO 8601, UTC.</summary>
    [Column("at"), NotNull]
    public required string At { get; init; }

    /// <summary>Who.</summary>
    [Column("author"), NotNull]
    public required string Author { get; init; }

    /// <summary><c>accept</c>, <c>correct</c>, <c>reject</c>, <c>merge</c>, <c>split</c>, ….</summary>
    [Column("action"), NotNull]
    public required string Action { get; init; }

    /// <summary>What it is about: a statement’s id, a party’s id, an event’s id.</summary>
    [Column("subject"), NotNull]
    public required string Subject { get; init; }

    /// <summary>The rest, as JSON.</summary>
    [Column("detail"), NotNull]
    public required string Detail { get; init; }

    /// <summary>Why, in the author’s words.</summary>
    [Column("reason"), NotNull]
    public required string Reason { get; init; }

    /// <summary>True where only who and when is left, for what it is about was erased.</summary>
    [NotColumn]
    public bool IsErased => DecisionDetail.IsErased(Detail);
}
