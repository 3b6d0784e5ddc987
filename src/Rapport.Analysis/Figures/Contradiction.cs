using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>Two values of one thing that cannot both hold.</summary>
/// <param name="About"><c>status</c>, <c>number</c>, <c>day</c> or <c>country</c>.</param>
/// <param name="One">The value told first.</param>
/// <param name="Other">The other.</param>
public sealed record Contradiction(string About, ContradictionSide One, ContradictionSide Other);

/// <summary>One side of a contradiction.</summary>
/// <param name="Value">The value in words.</param>
/// <param name="Statements">Statements that have it, by publication; never empty.</param>
public sealed record ContradictionSide(string Value, ImmutableArray<FigureStatement> Statements);
