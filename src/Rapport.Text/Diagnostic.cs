namespace Rapport.Text;

/// <summary>Something that a reader or a stage noticed about its input; never thrown, always reported.</summary>
/// <param name="Code">Stable code, such as <c>N001</c>.</param>
/// <param name="Message">One plain line: what, where, and what was done about it.</param>
/// <param name="Span">The place in the article's text; empty where it concerns the whole.</param>
public sealed record Diagnostic(string Code, string Message, CharSpan Span = default);
