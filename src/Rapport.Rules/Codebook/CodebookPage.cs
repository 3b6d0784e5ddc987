namespace Rapport.Rules.Codebook;

/// <summary>One page of the codebook.</summary>
/// <param name="File">Path below the codebook's folder.</param>
/// <param name="Text">Markdown, with line feeds.</param>
public sealed record CodebookPage(string File, string Text);
