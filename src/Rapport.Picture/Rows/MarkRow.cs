using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>A small thing to remember between runs, such as a feed’s validators.</summary>
[Table("mark")]
internal sealed record MarkRow
{
    /// <summary>Key.</summary>
    [Column("name"), PrimaryKey(1)]
    public required string Name { get; init; }

    /// <summary>Value.</summary>
    [Column("value"), NotNull]
    public required string Value { get; init; }

    /// <summary>When it was set.</summary>
    [Column("at"), NotNull]
    public required string At { get; init; }
}
