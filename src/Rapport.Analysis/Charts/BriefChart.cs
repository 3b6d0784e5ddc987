using Rapport.Analysis.Figures;

namespace Rapport.Analysis.Charts;

/// <summary>A picture of figures, with the figures themselves.</summary>
/// <param name="Kind"><c>series</c>, <c>network</c> or <c>map</c>.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same for those who cannot see it, and how to read it.</param>
/// <param name="Svg">One <c>svg</c> element with its own styles for light and dark, without scripts or references to anything outside.</param>
/// <param name="Data">The figures, each row with the statements behind it.</param>
public sealed record BriefChart(string Kind, string Title, string Description, string Svg, Figure Data);
