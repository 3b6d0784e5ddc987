using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>What one version made of one article.</summary>
[Table("coding")]
internal sealed record CodingRow
{
    /// <summary>The article.</summary>
    [Column("article"), PrimaryKey(1)]
    public long Article { get; init; }

    /// <summary>The version.</summary>
    [Column("run"), PrimaryKey(2)]
    public int Run { get; init; }

    /// <summary>When.</summary>
    [Column("at"), NotNull]
    public required string At { get; init; }

    /// <summary>How many.</summary>
    [Column("statements"), NotNull]
    public int Statements { get; init; }

    /// <summary>SHA-256 of the lines.</summary>
    [Column("sha"), NotNull]
    public required string Sha { get; init; }

    /// <summary>How the lines are kept.</summary>
    [Column("encoding"), NotNull]
    public required string Encoding { get; init; }

    /// <summary>The statements as JSON Lines.</summary>
    [Column("lines"), NotNull]
    public required byte[] Lines { get; init; }

    /// <summary>Log entry.</summary>
    [Column("added"), NotNull]
    public long Added { get; init; }

    /// <summary>Log entry that replaced it.</summary>
    [Column("ended"), NotNull]
    public long Ended { get; init; }
}
