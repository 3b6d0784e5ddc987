using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>One statement as it stood from one log entry to another; its fields as docs/statement.md has them.</summary>
[Table("statement")]
public sealed record StatementRow
{
    /// <summary>Number inside this database; says nothing elsewhere.</summary>
    [Column("id"), PrimaryKey(1)]
    public long Id { get; init; }

    /// <summary>The article.</summary>
    [Column("article"), NotNull]
    public long Article { get; init; }

    /// <summary>The version of code, model and data that made it.</summary>
    [Column("run"), NotNull]
    public int Run { get; init; }

    /// <summary>0-based place in the article’s coding; −1 for one that a person wrote.</summary>
    [Column("line"), NotNull]
    public int Line { get; init; }

    /// <summary>The decision that made it what it is, or null where it stands as coded.</summary>
    [Column("decision"), Nullable]
    public long? Decision { get; init; }

    /// <summary><c>accepted</c>, <c>corrected</c>, <c>rejected</c>, or null where nobody has looked.</summary>
    [Column("review"), Nullable]
    public string? Review { get; init; }

    /// <summary>The log entry from which on it stands.</summary>
    [Column("added"), NotNull]
    public long Added { get; init; }

    /// <summary>The log entry from which on it stands no longer; <see cref="long.MaxValue"/> while it does.</summary>
    [Column("ended"), NotNull]
    public long Ended { get; init; }

    /// <summary>Its first day, else its last, else the article’s publication day; <c>yyyy-MM-dd</c>, empty where none is known.</summary>
    [Column("day"), NotNull]
    public required string Day { get; init; }

    /// <summary>The statement’s own <c>id</c>.</summary>
    [Column("hash"), NotNull]
    public required string Hash { get; init; }

    /// <summary><c>event</c> or <c>relation</c>.</summary>
    [Column("kind"), NotNull]
    public required string Kind { get; init; }

    /// <summary>PLOVER type or relation.</summary>
    [Column("type"), NotNull]
    public required string Type { get; init; }

    /// <summary>Mode, or null.</summary>
    [Column("mode"), Nullable]
    public string? Mode { get; init; }

    /// <summary>Contexts, separated by spaces.</summary>
    [Column("context"), NotNull]
    public required string Context { get; init; }

    /// <summary>CAMEO code, or null.</summary>
    [Column("cameo"), Nullable]
    public string? Cameo { get; init; }

    /// <summary>From −10 to 10, or null.</summary>
    [Column("goldstein"), Nullable]
    public double? Goldstein { get; init; }

    /// <summary>What it is about, or null.</summary>
    [Column("object"), Nullable]
    public string? Object { get; init; }

    /// <summary>The number in it, or null.</summary>
    [Column("quantity"), Nullable]
    public double? Quantity { get; init; }

    /// <summary><c>occurred</c>, <c>planned</c>, ….</summary>
    [Column("status"), NotNull]
    public required string Status { get; init; }

    /// <summary><c>reported</c>, <c>attributed</c> or <c>assessed</c>.</summary>
    [Column("basis"), NotNull]
    public required string Basis { get; init; }

    /// <summary>First day, <c>yyyy-MM-dd</c>, or null.</summary>
    [Column("when_start"), Nullable]
    public string? WhenStart { get; init; }

    /// <summary>Last day, <c>yyyy-MM-dd</c>, or null.</summary>
    [Column("when_end"), Nullable]
    public string? WhenEnd { get; init; }

    /// <summary>How exactly the time is known; null without one.</summary>
    [Column("when_precision"), Nullable]
    public string? WhenPrecision { get; init; }

    /// <summary>The words that say when.</summary>
    [Column("when_text"), Nullable]
    public string? WhenText { get; init; }

    /// <summary>Place, or null.</summary>
    [Column("where_name"), Nullable]
    public string? WhereName { get; init; }

    /// <summary>ISO 3166-1 alpha-3, or null.</summary>
    [Column("where_country"), Nullable]
    public string? WhereCountry { get; init; }

    /// <summary>Degrees north, or null.</summary>
    [Column("where_lat"), Nullable]
    public double? WhereLat { get; init; }

    /// <summary>Degrees east, or null.</summary>
    [Column("where_lon"), Nullable]
    public double? WhereLon { get; init; }

    /// <summary>GeoNames id, or null.</summary>
    [Column("where_geonames"), Nullable]
    public int? WhereGeonames { get; init; }

    /// <summary>1-based sentence of the article.</summary>
    [Column("sentence"), NotNull]
    public int Sentence { get; init; }

    /// <summary>Start of the evidence, in code points of the article’s text.</summary>
    [Column("evidence_start"), NotNull]
    public int EvidenceStart { get; init; }

    /// <summary>End of the evidence, exclusive.</summary>
    [Column("evidence_end"), NotNull]
    public int EvidenceEnd { get; init; }

    /// <summary>The words that hold it.</summary>
    [Column("evidence"), NotNull]
    public required string Evidence { get; init; }

    /// <summary>Ids of the rules that made it, separated by spaces.</summary>
    [Column("rules"), NotNull]
    public required string Rules { get; init; }

    /// <summary>From 0 to 1.</summary>
    [Column("confidence"), NotNull]
    public double Confidence { get; init; }
}
