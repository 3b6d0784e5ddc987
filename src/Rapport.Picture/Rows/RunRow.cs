using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>A version of code, model and data that codes.</summary>
[Table("run")]
internal sealed record RunRow
{
    /// <summary>Number.</summary>
    [Column("id"), PrimaryKey(1)]
    public int Id { get; init; }

    /// <summary>Version of the program.</summary>
    [Column("code"), NotNull]
    public required string Code { get; init; }

    /// <summary>Version of the model.</summary>
    [Column("model"), NotNull]
    public required string Model { get; init; }

    /// <summary>Version of rules, lexicon and knowledge.</summary>
    [Column("data"), NotNull]
    public required string Data { get; init; }

    /// <summary>First used.</summary>
    [Column("at"), NotNull]
    public required string At { get; init; }
}
