using System.Collections.Immutable;

namespace Rapport.Picture;

/// <summary>Which statements are asked for; what is empty or null asks for nothing in particular.</summary>
public sealed record StatementFilter
{
    /// <summary>Each must be involved.</summary>
    public ImmutableArray<PartyTerm> Parties { get; init; } = [];

    /// <summary>PLOVER types or relations, one of them.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary><c>event</c> or <c>relation</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Status, one of them.</summary>
    public ImmutableArray<string> Statuses { get; init; } = [];

    /// <summary>Basis, one of them.</summary>
    public ImmutableArray<string> Bases { get; init; } = [];

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Countries where it took place, ISO 3166-1 alpha-3, one of them.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>Name of the place.</summary>
    public string? Place { get; init; }

    /// <summary>Publisher of the article.</summary>
    public string? Source { get; init; }

    /// <summary>Id or SHA-256 of the article.</summary>
    public string? Article { get; init; }

    /// <summary>Words that the evidence or the object must hold: all of them; “"…"” a phrase, “-” not this word, “OR” either side.</summary>
    public string? Text { get; init; }

    /// <summary>Words that the article must hold, in the same form.</summary>
    public string? ArticleText { get; init; }

    /// <summary>Lowest CAMEO code; a root such as <c>04</c> covers all below it.</summary>
    public string? CameoFrom { get; init; }

    /// <summary>Highest CAMEO code, with all below it.</summary>
    public string? CameoTo { get; init; }

    /// <summary>Lowest Goldstein score.</summary>
    public double? GoldsteinFrom { get; init; }

    /// <summary>Highest Goldstein score.</summary>
    public double? GoldsteinTo { get; init; }

    /// <summary>Lowest confidence.</summary>
    public double? Confidence { get; init; }

    /// <summary>
    /// Only those that came with a later entry of the log than this one; what was only reviewed or coded again since is not among them.
    /// </summary>
    public long? AddedAfter { get; init; }

    /// <summary>
    /// Only those with a higher number (<see cref="Rows.StatementRow.Id"/>). Numbers rise with the log, and unlike its entries they
    /// can be looked up: for whoever has seen all up to this one, together with <see cref="AddedAfter"/>.
    /// </summary>
    public long? NumberAfter { get; init; }

    /// <summary>Ids of statements, one of them.</summary>
    public ImmutableArray<string> Hashes { get; init; } = [];

    /// <summary>Id of the statement.</summary>
    public string? Hash { get; init; }

    /// <summary>True where every statement fits.</summary>
    internal bool AsksForNothing =>
        this with
        {
            Parties = Parties.IsDefaultOrEmpty ? [] : Parties,
            Types = Same(Types),
            Statuses = Same(Statuses),
            Bases = Same(Bases),
            Countries = Same(Countries),
            Hashes = Same(Hashes),
        } == s_all;

    private static readonly StatementFilter s_all = new();

    // Two lists are equal where they are the same one.
    private static ImmutableArray<string> Same(ImmutableArray<string> list) => list.IsDefaultOrEmpty ? [] : list;
}

/// <summary>Someone who must be involved.</summary>
/// <param name="Ranges">One of these.</param>
/// <param name="Role"><c>actor</c>, <c>recipient</c> or <c>said_by</c>; null for any of them.</param>
public sealed record PartyTerm(ImmutableArray<PartyRange> Ranges, string? Role = null);

/// <summary>An entity over a stretch of time, such as a member of an organization.</summary>
/// <param name="Entity">Its id.</param>
/// <param name="From">First day, or null where that is open.</param>
/// <param name="To">Last day, or null where that is open.</param>
public sealed record PartyRange(string Entity, DateOnly? From = null, DateOnly? To = null);
