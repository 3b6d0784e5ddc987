namespace Rapport.Knowledge;

/// <summary>Codes of a state in other schemes; the id itself is ISO 3166-1 alpha-3.</summary>
/// <param name="Iso2">ISO 3166-1 alpha-2, or null where it has none.</param>
/// <param name="CorrelatesOfWar">Country code of the Correlates of War project, or null.</param>
/// <param name="GleditschWard">Country code of Gleditsch and Ward's list of states, or null.</param>
public sealed record StateCodes(string? Iso2, int? CorrelatesOfWar, int? GleditschWard);
