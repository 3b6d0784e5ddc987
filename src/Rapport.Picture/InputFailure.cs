namespace Rapport.Picture;

/// <summary>Input that could not be read, or not wholly.</summary>
/// <param name="Path">The input, as the user named it.</param>
/// <param name="Line">1-based line, or null where it concerns the whole input.</param>
/// <param name="Kind">Kind of fault, such as <c>unreadable</c>.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do, or what was done instead.</param>
public sealed record InputFailure(string Path, int? Line, string Kind, string What, string Remedy);
