using Rapport.Text;

namespace Rapport.Nlp;

/// <summary>The layout of a text whose article has none: paragraphs parted by empty lines.</summary>
internal static class Paragraphs
{
    /// <summary>The article's blocks, or its paragraphs.</summary>
    public static IReadOnlyList<Block> Of(Article article)
    {
        if (!article.Blocks.IsDefaultOrEmpty)
        {
            return article.Blocks;
        }
        var blocks = new List<Block>();
        string text = article.Text;
        int start = -1;
        int end = 0;
        int lineBreaks = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')) || c == '\u2029')
            {
                lineBreaks += c == '\u2029' ? 2 : 1;
            }
            if (char.IsWhiteSpace(c))
            {
                continue;
            }
            if (start >= 0 && lineBreaks >= 2)
            {
                blocks.Add(new Block(new CharSpan(start, end), BlockKind.Paragraph));
                start = -1;
            }
            start = start < 0 ? i : start;
            end = i + 1;
            lineBreaks = 0;
        }
        if (start >= 0)
        {
            blocks.Add(new Block(new CharSpan(start, end), BlockKind.Paragraph));
        }
        return blocks;
    }
}
