using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>Why two statements are one event.</summary>
[Table("event_link")]
internal sealed record EventLinkRow
{
    /// <summary>The smaller number.</summary>
    [Column("a"), PrimaryKey(1)]
    public long A { get; init; }

    /// <summary>The larger number.</summary>
    [Column("b"), PrimaryKey(2)]
    public long B { get; init; }

    /// <summary>From 0 to 1.</summary>
    [Column("score"), NotNull]
    public double Score { get; init; }

    /// <summary>In words.</summary>
    [Column("reason"), NotNull]
    public required string Reason { get; init; }
}
