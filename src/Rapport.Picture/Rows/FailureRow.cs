using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>Input that could not be read.</summary>
[Table("failure")]
internal sealed record FailureRow
{
    /// <summary>Hash over path, line and what.</summary>
    [Column("id"), PrimaryKey(1)]
    public required string Id { get; init; }

    /// <summary>When.</summary>
    [Column("at"), NotNull]
    public required string At { get; init; }

    /// <summary>Input.</summary>
    [Column("path"), NotNull]
    public required string Path { get; init; }

    /// <summary>1-based line.</summary>
    [Column("line"), Nullable]
    public int? Line { get; init; }

    /// <summary>Kind of fault.</summary>
    [Column("kind"), NotNull]
    public required string Kind { get; init; }

    /// <summary>What is wrong.</summary>
    [Column("what"), NotNull]
    public required string What { get; init; }

    /// <summary>What to do.</summary>
    [Column("remedy"), NotNull]
    public required string Remedy { get; init; }

    /// <summary>Log entry.</summary>
    [Column("added"), NotNull]
    public long Added { get; init; }
}
