using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>A statement belongs to an event.</summary>
[Table("event_member")]
public sealed record EventMemberRow
{
    /// <summary>The statement.</summary>
    [Column("statement"), PrimaryKey(1)]
    public long Statement { get; init; }

    /// <summary>The event.</summary>
    [Column("event"), NotNull]
    public required string Event { get; init; }
}
