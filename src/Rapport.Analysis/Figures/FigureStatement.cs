using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>A statement as figures count it.</summary>
public sealed record FigureStatement
{
    /// <summary>The statement's own id.</summary>
    public required string Id { get; init; }

    /// <summary>True for a relation, false for an event.</summary>
    public bool IsRelation { get; init; }

    /// <summary>PLOVER type or relation.</summary>
    public required string Type { get; init; }

    /// <summary>Mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>From −10 to 10, or null.</summary>
    public double? Goldstein { get; init; }

    /// <summary><c>occurred</c>, <c>planned</c>, …, as docs/statement.md has them.</summary>
    public required string Status { get; init; }

    /// <summary>First day, or null.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The day that it is counted on: its first, else its last, else the publication day; null where none is known.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What it is about, or null.</summary>
    public string? Object { get; init; }

    /// <summary>The number in it, or null.</summary>
    public double? Quantity { get; init; }

    /// <summary>Place, or null.</summary>
    public string? Place { get; init; }

    /// <summary>ISO 3166-1 alpha-3, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The words that hold it.</summary>
    public string Words { get; init; } = "";

    /// <summary>The article, as people know it.</summary>
    public string Article { get; init; } = "";

    /// <summary>Who published the article; empty where that is not known.</summary>
    public string Source { get; init; } = "";

    /// <summary>What stands for the article and all its near-copies.</summary>
    public required string Origin { get; init; }

    /// <summary>Publication day, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The event that it was joined to; null where it stands alone.</summary>
    public string? Event { get; init; }

    /// <summary>Who does it.</summary>
    public ImmutableArray<FigureParty> Actors { get; init; } = [];

    /// <summary>To whom.</summary>
    public ImmutableArray<FigureParty> Recipients { get; init; } = [];

    /// <summary>Whose claim it is.</summary>
    public ImmutableArray<FigureParty> SaidBy { get; init; } = [];

    /// <summary>What counts as one act: the event, or the statement alone.</summary>
    public string Act => Event ?? Id;

    /// <summary>True where it happened or goes on.</summary>
    public bool IsReal => Status is "occurred" or "ongoing";
}

/// <summary>A party of a statement.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="ActsFor">Ids of those it acts for.</param>
public sealed record FigureParty(string Id, string Name, ImmutableArray<string> ActsFor)
{
    /// <summary>True where it is one of <paramref name="ids"/> or acts for one.</summary>
    public bool IsOneOf(IReadOnlySet<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Contains(Id) || ActsFor.Any(ids.Contains);
    }

    /// <summary>The state or organization that it stands for: the first it acts for, else itself.</summary>
    public string Side => SideOf(Id, ActsFor);

    /// <summary>The same of a party that is not at hand as such.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="actsFor">Ids of those it acts for.</param>
    public static string SideOf(string id, ImmutableArray<string> actsFor) =>
        actsFor.IsDefaultOrEmpty ? id : actsFor[0];
}
