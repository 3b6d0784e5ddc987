using System.Globalization;
using System.Security;
using System.Text;

namespace Rapport.Text;

/// <summary>Draws a sentence's tree as SVG: words in a row, an arc from each head to its dependents, relations on the arcs.</summary>
/// <remarks>Self-contained, no script, no font but the reader's own. Colours follow the text colour of the page.</remarks>
public static class TreeDrawing
{
    private const int LetterWidth = 8;
    private const int Gap = 18;
    private const int LevelHeight = 26;

    /// <summary>The drawing as one <c>svg</c> element.</summary>
    public static string ToSvg(Sentence sentence)
    {
        int n = sentence.Count;
        int first = sentence.Tokens.Start;
        double[] centre = new double[n];
        double x = Gap;
        for (int i = 0; i < n; i++)
        {
            int letters = Math.Max(sentence[i].FormSpan.Length, sentence[i].Relation.ToConllu().Length);
            double width = letters * LetterWidth;
            centre[i] = x + (width / 2);
            x += width + Gap;
        }
        int[] levels = Levels(sentence);
        int top = (levels.Max() + 1) * LevelHeight;
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{x:F0}\" height=\"{top + 50}\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\" text-anchor=\"middle\" fill=\"currentColor\" stroke=\"none\">"
        );
        svg.Append("<title>").Append(Escape(sentence.Text)).Append("</title>");
        for (int i = 0; i < n; i++)
        {
            Token token = sentence[i];
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"{centre[i]:F1}\" y=\"{top + 20}\">{Escape(token.Form)}</text><text x=\"{centre[i]:F1}\" y=\"{top + 38}\" font-size=\"10\" opacity=\"0.7\">{token.Upos.ToConllu()}</text>"
            );
            double from = token.Head is { } head ? centre[head.Index - first] : centre[i];
            AppendArc(svg, from, centre[i], top, levels[i], token.Relation.ToConllu());
        }
        return svg.Append("</svg>").ToString();
    }

    private static void AppendArc(StringBuilder svg, double from, double to, int bottom, int level, string relation)
    {
        double height = bottom - (level * LevelHeight);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<path d=\"M{from:F1} {bottom}V{height:F1}H{to:F1}V{bottom}\" fill=\"none\" stroke=\"currentColor\" opacity=\"0.5\"/><path d=\"M{to - 3:F1} {bottom - 5}L{to:F1} {bottom}L{to + 3:F1} {bottom - 5}z\"/><text x=\"{(from + to) / 2:F1}\" y=\"{height - 3:F1}\" font-size=\"10\">{relation}</text>"
        );
    }

    /// <summary>How high each word's arc runs: one more than the highest arc below it. The root's is over everything.</summary>
    private static int[] Levels(Sentence sentence)
    {
        int n = sentence.Count;
        int first = sentence.Tokens.Start;
        int[] levels = new int[n];
        int[] heads = [.. Enumerable.Range(0, n).Select(i => sentence[i].Head is { } h ? h.Index - first : -1)];
        int[] order = [.. Enumerable.Range(0, n).Where(i => heads[i] >= 0).OrderBy(i => Math.Abs(i - heads[i]))];
        int[] highest = new int[n];
        foreach (int i in order)
        {
            int left = Math.Min(i, heads[i]);
            int right = Math.Max(i, heads[i]);
            // Gaps between neighbouring words, each with the height reached so far.
            levels[i] = 1 + highest.AsSpan(left, right - left).ToArray().Max();
            highest.AsSpan(left, right - left).Fill(levels[i]);
        }
        int root = Array.IndexOf(heads, -1);
        levels[root] = highest.Max() + 1;
        return levels;
    }

    // XML has no place for control characters.
    private static string Escape(string text) =>
        SecurityElement.Escape(
            string.Concat(text.EnumerateRunes().Select(r => Rune.IsControl(r) ? " " : r.ToString()))
        );
}
