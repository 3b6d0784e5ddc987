using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>A change of how often two sides cooperate or are in conflict.</summary>
/// <param name="Series"><c>cooperation</c> or <c>conflict</c>.</param>
/// <param name="Period">First day of the first period of the new rate.</param>
/// <param name="Noticed">First day of the period from which on it was more likely than not.</param>
/// <param name="Point">Its figures.</param>
/// <param name="MovedBy">The acts that moved it, the strongest first, each with all its statements; of a fall the last before it.</param>
public sealed record DyadChange(
    string Series,
    DateOnly Period,
    DateOnly Noticed,
    ChangePoint Point,
    ImmutableArray<ImmutableArray<FigureStatement>> MovedBy
)
{
    /// <summary>True where it became more.</summary>
    public bool IsRise => Point.After > Point.Before;
}
