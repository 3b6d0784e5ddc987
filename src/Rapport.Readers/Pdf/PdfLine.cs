namespace Rapport.Readers.Pdf;

/// <summary>One printed line of a PDF.</summary>
/// <param name="Text">Its words with blanks between.</param>
/// <param name="Left">Left edge in points.</param>
/// <param name="Right">Right edge in points.</param>
/// <param name="Middle">Height above the page's bottom, 0 to 1.</param>
/// <param name="Size">Size of its letters in points.</param>
internal readonly record struct PdfLine(string Text, double Left, double Right, double Middle, double Size);

/// <summary>The blocks of a page in reading order, each of lines from top to bottom.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Blocks">The blocks.</param>
internal sealed record PdfPage(int Number, IReadOnlyList<IReadOnlyList<PdfLine>> Blocks);

/// <summary>What was read of a PDF.</summary>
/// <param name="Pages">The pages that could be read.</param>
/// <param name="Title">The title in its metadata, or null.</param>
/// <param name="Author">The author in its metadata, or null.</param>
/// <param name="Created">Its creation date as written (<c>D:20240704…</c>), or null.</param>
/// <param name="Faults">What could not be read.</param>
internal sealed record PdfContent(
    IReadOnlyList<PdfPage> Pages,
    string? Title,
    string? Author,
    string? Created,
    IReadOnlyList<string> Faults
);
