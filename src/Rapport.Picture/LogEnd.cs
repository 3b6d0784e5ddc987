namespace Rapport.Picture;

/// <summary>The end of a picture's log. The default is no end.</summary>
/// <param name="Seq">Number of the last entry; 0 before the first.</param>
/// <param name="Hash">Its hash; zeros before the first.</param>
public readonly record struct LogEnd(long Seq, string Hash);
