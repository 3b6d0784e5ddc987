using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>What figures count of an entity's statements of a month, packed.</summary>
[Table("ledger")]
internal sealed record LedgerRow
{
    /// <summary>Id of a party or of one that parties act for, as in sides; empty for all statements.</summary>
    [Column("entity"), PrimaryKey(1)]
    public required string Entity { get; init; }

    /// <summary>Month of their days, <c>yyyy-MM</c>; empty for those without one.</summary>
    [Column("month"), PrimaryKey(2)]
    public required string Month { get; init; }

    /// <summary>How many they are.</summary>
    [Column("statements"), NotNull]
    public int Statements { get; init; }

    /// <summary>The statements by number, as <see cref="Ledgers.LedgerPage"/> packs them.</summary>
    [Column("lines"), NotNull]
    public required byte[] Lines { get; init; }
}

/// <summary>Which articles of a month name an entity, packed.</summary>
[Table("coverage")]
internal sealed record CoverageRow
{
    /// <summary>Whom they name, as in mentions.</summary>
    [Column("entity"), PrimaryKey(1)]
    public required string Entity { get; init; }

    /// <summary>Month of their publication, <c>yyyy-MM</c>.</summary>
    [Column("month"), PrimaryKey(2)]
    public required string Month { get; init; }

    /// <summary>The articles by number, as <see cref="Ledgers.CoveragePage"/> packs them.</summary>
    [Column("articles"), NotNull]
    public required byte[] Articles { get; init; }
}

/// <summary>Up to where the ledger has been written; no row where there is none.</summary>
[Table("ledger_head")]
internal sealed record LedgerHeadRow
{
    /// <summary>Always 1.</summary>
    [Column("id"), PrimaryKey(1)]
    public int Id { get; init; }

    /// <summary>The entry of the log as of which it stands.</summary>
    [Column("seq"), NotNull]
    public long Seq { get; init; }

    /// <summary>The first number of an article that it does not know.</summary>
    [Column("next_article"), NotNull]
    public long NextArticle { get; init; }

    /// <summary>The first number of a statement that it does not know.</summary>
    [Column("next_statement"), NotNull]
    public long NextStatement { get; init; }
}
