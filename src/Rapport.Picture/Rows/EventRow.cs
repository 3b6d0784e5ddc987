using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>Statements, from any number of articles, that say the same act.</summary>
[Table("event")]
public sealed record EventRow
{
    /// <summary>Hash of its first member by day and id: it stays while later reports join.</summary>
    [Column("id"), PrimaryKey(1)]
    public required string Id { get; init; }

    /// <summary>PLOVER type.</summary>
    [Column("type"), NotNull]
    public required string Type { get; init; }

    /// <summary>Earliest day that its members give.</summary>
    [Column("day_start"), Nullable]
    public string? DayStart { get; init; }

    /// <summary>Latest day that its members give.</summary>
    [Column("day_end"), Nullable]
    public string? DayEnd { get; init; }

    /// <summary>Country where it took place, or null.</summary>
    [Column("country"), Nullable]
    public string? Country { get; init; }

    /// <summary>Place, or null.</summary>
    [Column("place"), Nullable]
    public string? Place { get; init; }

    /// <summary>Number of members.</summary>
    [Column("statements"), NotNull]
    public int Statements { get; init; }

    /// <summary>Number of independent origins among them.</summary>
    [Column("origins"), NotNull]
    public int Origins { get; init; }
}
