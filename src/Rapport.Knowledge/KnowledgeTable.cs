namespace Rapport.Knowledge;

/// <summary>What one file of the knowledge tables holds.</summary>
/// <param name="File">The file, as a path below the data folder.</param>
/// <param name="Rows">Rows in it.</param>
/// <param name="Unverified">Rows whose source is <c>unverified</c>: nothing at hand confirms them.</param>
public sealed record KnowledgeTable(string File, int Rows, int Unverified);
