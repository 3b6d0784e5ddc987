using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>Whom a statement involves: each party and each of those that it acts for, one row for each role. What party filters look at.</summary>
[Table("side")]
public sealed record SideRow
{
    /// <summary>Id of the party or of the one it acts for; very long ones are cut (<see cref="EntityKey"/>).</summary>
    [Column("entity"), PrimaryKey(1)]
    public required string Entity { get; init; }

    /// <summary><c>actor</c>, <c>recipient</c> or <c>said_by</c>.</summary>
    [Column("role"), PrimaryKey(2)]
    public required string Role { get; init; }

    /// <summary>The statement's day.</summary>
    [Column("day"), PrimaryKey(3)]
    public required string Day { get; init; }

    /// <summary>The statement.</summary>
    [Column("statement"), PrimaryKey(4)]
    public long Statement { get; init; }

    /// <summary>1 where it is named itself, 0 where someone acts for it.</summary>
    [Column("direct"), NotNull]
    public int Direct { get; init; }
}
