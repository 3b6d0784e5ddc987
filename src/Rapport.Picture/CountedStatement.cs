using System.Collections.Immutable;

namespace Rapport.Picture;

/// <summary>What figures count of a statement: all but its words and the reasons for it.</summary>
/// <param name="Number">Number inside this database.</param>
/// <param name="Hash">The statement's own id.</param>
/// <param name="Day">The day that it is counted on, <c>yyyy-MM-dd</c>; empty where none is known.</param>
public readonly record struct CountedStatement(long Number, string Hash, string Day)
{
    /// <summary>True for a relation, false for an event.</summary>
    public required bool IsRelation { get; init; }

    /// <summary>PLOVER type or relation.</summary>
    public required string Type { get; init; }

    /// <summary><c>occurred</c>, <c>planned</c>, …</summary>
    public required string Status { get; init; }

    /// <summary>Mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>From −10 to 10, or null.</summary>
    public double? Goldstein { get; init; }

    /// <summary>First day of the time it gives, <c>yyyy-MM-dd</c>, or null.</summary>
    public string? Start { get; init; }

    /// <summary>Last day of that time, or null.</summary>
    public string? End { get; init; }

    /// <summary>What it is about, or null.</summary>
    public string? Object { get; init; }

    /// <summary>The number in it, or null.</summary>
    public double? Quantity { get; init; }

    /// <summary>Name of the place, or null.</summary>
    public string? Place { get; init; }

    /// <summary>ISO 3166-1 alpha-3, or null.</summary>
    public string? Country { get; init; }

    /// <summary>Where it stands.</summary>
    public required CountedArticle Article { get; init; }

    /// <summary>The event that it was joined to; null where it stands alone.</summary>
    public string? Event { get; init; }

    /// <summary>Who does it.</summary>
    public required ImmutableArray<CountedParty> Actors { get; init; }

    /// <summary>To whom.</summary>
    public required ImmutableArray<CountedParty> Recipients { get; init; }

    /// <summary>Whose claim it is.</summary>
    public required ImmutableArray<CountedParty> SaidBy { get; init; }

    /// <summary>Month of its day, <c>yyyy-MM</c>; empty where no day is known.</summary>
    internal string Month => MonthOf(Day);

    /// <summary>By day, then by id, then by number.</summary>
    internal static Comparer<CountedStatement> InOrder { get; } =
        Comparer<CountedStatement>.Create(
            (one, other) =>
            {
                int order = string.CompareOrdinal(one.Day, other.Day);
                order = order != 0 ? order : string.CompareOrdinal(one.Hash, other.Hash);
                return order != 0 ? order : one.Number.CompareTo(other.Number);
            }
        );

    internal static string MonthOf(string day) => day.Length < 7 ? "" : day[..7];
}

/// <summary>A party of a counted statement.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="ActsFor">Ids of those it acts for.</param>
public sealed record CountedParty(string Id, string Name, ImmutableArray<string> ActsFor);

/// <summary>The article of a counted statement.</summary>
/// <param name="Number">Number inside this database.</param>
/// <param name="Title">Its headline, else the id that its source gave.</param>
/// <param name="Source">Publisher, or null.</param>
/// <param name="Origin">SHA-256 of the article that stands for its near-copies.</param>
/// <param name="Published">Publication day, <c>yyyy-MM-dd</c>, or null.</param>
public sealed record CountedArticle(long Number, string Title, string? Source, string Origin, string? Published);
