namespace Rapport.Picture;

/// <summary>What linking found.</summary>
/// <param name="Articles">Articles in the picture.</param>
/// <param name="Origins">Independent origins among them.</param>
/// <param name="Reports">Statements of acts.</param>
/// <param name="Events">Events that they tell of.</param>
public sealed record LinkReport(int Articles, int Origins, int Reports, int Events);
