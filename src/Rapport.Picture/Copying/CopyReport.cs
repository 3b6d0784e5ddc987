namespace Rapport.Picture;

/// <summary>What was copied.</summary>
/// <param name="Tables">Tables.</param>
/// <param name="Rows">Rows of all of them.</param>
/// <param name="Head">Hash of the last entry of the log, the same in both pictures.</param>
public sealed record CopyReport(int Tables, long Rows, string Head);
