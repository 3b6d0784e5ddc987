using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>A table of figures with what it says under it. Cells are texts, numbers or null.</summary>
/// <param name="Name">Name in one word.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows; each has a cell for each column.</param>
/// <param name="Notes">What to know when reading it, each a sentence.</param>
public sealed record Figure(
    string Name,
    ImmutableArray<FigureColumn> Columns,
    ImmutableArray<ImmutableArray<object?>> Rows,
    ImmutableArray<string> Notes
);

/// <summary>A column of a figure.</summary>
/// <param name="Name">Its name, in small letters with underscores.</param>
/// <param name="InTable">True where a table for people shows it; CSV and JSON have all columns.</param>
public readonly record struct FigureColumn(string Name, bool InTable = true);
