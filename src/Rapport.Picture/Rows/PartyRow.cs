using LinqToDB.Mapping;

namespace Rapport.Picture.Rows;

/// <summary>One party of a statement, as the statement has it.</summary>
[Table("party")]
public sealed record PartyRow
{
    /// <summary>The statement.</summary>
    [Column("statement"), PrimaryKey(1)]
    public long Statement { get; init; }

    /// <summary><c>actor</c>, <c>recipient</c> or <c>said_by</c>.</summary>
    [Column("role"), PrimaryKey(2)]
    public required string Role { get; init; }

    /// <summary>0-based place among those of its role.</summary>
    [Column("position"), PrimaryKey(3)]
    public int Position { get; init; }

    /// <summary>The party’s id.</summary>
    [Column("id"), NotNull]
    public required string Id { get; init; }

    /// <summary>Canonical name.</summary>
    [Column("name"), NotNull]
    public required string Name { get; init; }

    /// <summary><c>state</c>, <c>organization</c>, ….</summary>
    [Column("type"), NotNull]
    public required string Type { get; init; }

    /// <summary>Ids of those it acts for, separated by spaces.</summary>
    [Column("acts_for"), NotNull]
    public required string ActsFor { get; init; }

    /// <summary>Role code or office, or null.</summary>
    [Column("office"), Nullable]
    public string? Office { get; init; }

    /// <summary>Of a source: the word that says so.</summary>
    [Column("verb"), Nullable]
    public string? Verb { get; init; }

    /// <summary>Start of its words, in code points of the article’s text.</summary>
    [Column("start"), NotNull]
    public int Start { get; init; }

    /// <summary>End of its words, exclusive.</summary>
    [Column("end"), NotNull]
    public int End { get; init; }

    /// <summary>Its words in the text.</summary>
    [Column("words"), NotNull]
    public required string Words { get; init; }
}
