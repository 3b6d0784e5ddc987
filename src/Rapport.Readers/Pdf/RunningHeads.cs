using System.Text;

namespace Rapport.Readers.Pdf;

/// <summary>Tells the lines that stand at the top or foot of page after page: running heads, footers, page numbers.</summary>
internal sealed class RunningHeads
{
    /// <summary>Heads and footers stand in this share of the page, at either end.</summary>
    private const double Margin = 0.12;

    private readonly Dictionary<string, int> _pages = new(StringComparer.Ordinal);

    public RunningHeads(IReadOnlyList<PdfPage> pages)
    {
        foreach (PdfPage page in pages)
        {
            IEnumerable<string> shapes = page
                .Blocks.SelectMany(b => b)
                .Where(InMargin)
                .Select(l => Shape(l.Text))
                .Distinct(StringComparer.Ordinal);
            foreach (string shape in shapes)
            {
                _pages[shape] = _pages.GetValueOrDefault(shape) + 1;
            }
        }
    }

    /// <summary>True for a line of which only the numbers change from page to page, and for a page number alone.</summary>
    public bool Is(PdfLine line) =>
        InMargin(line)
        && Shape(line.Text) is var shape
        && (_pages.GetValueOrDefault(shape) >= 2 || shape is "#" or "- # -" or "– # –" or "page #" or "page # of #");

    private static bool InMargin(PdfLine line) => line.Middle is < Margin or > 1 - Margin;

    /// <summary>The line in lower case with each number as one sign.</summary>
    private static string Shape(string text)
    {
        var shape = new StringBuilder(text.Length);
        foreach (char c in text.Trim())
        {
            if (!char.IsAsciiDigit(c))
            {
                shape.Append(char.ToLowerInvariant(c));
            }
            else if (shape.Length == 0 || shape[^1] != '#')
            {
                shape.Append('#');
            }
        }
        return shape.ToString();
    }
}
