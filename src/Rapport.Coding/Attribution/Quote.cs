using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>A stretch between quotation marks, within one block.</summary>
/// <param name="Inner">What stands between the marks.</param>
/// <param name="Continues">It was left open at the end of the block before, where the same speaker's words began.</param>
internal readonly record struct Quote(CharSpan Inner, bool Continues);

/// <summary>Finds the quotations of a text: curly and straight double marks, also such as run over paragraphs.</summary>
internal static class Quotes
{
    /// <summary>All quotations, ascending; nested ones are part of the outer.</summary>
    public static List<Quote> Find(Document document)
    {
        var quotes = new List<Quote>();
        bool open = false;
        foreach (CharSpan block in BlocksOf(document))
        {
            open = FindInBlock(document.Text, block, open, quotes);
        }
        return quotes;
    }

    /// <summary>The article's blocks, or its lines where the layout is not known.</summary>
    public static IEnumerable<CharSpan> BlocksOf(Document document)
    {
        if (document.Article.Blocks.Length > 0)
        {
            foreach (Block block in document.Article.Blocks)
            {
                yield return block.Span;
            }
            yield break;
        }
        string text = document.Text;
        for (int start = 0; start < text.Length; )
        {
            int feed = text.IndexOf('\n', start);
            int end = feed < 0 ? text.Length : feed;
            if (end > start)
            {
                yield return new CharSpan(start, end);
            }
            start = end + 1;
        }
    }

    private static bool FindInBlock(string text, CharSpan block, bool openBefore, List<Quote> quotes)
    {
        int start = -1;
        bool continues = false;
        for (int i = block.Start; i < block.End; i++)
        {
            if (start < 0 && OpeningAt(text, i, block.Start) is > 0 and var opening)
            {
                continues = openBefore && text.AsSpan(block.Start, i - block.Start).IsWhiteSpace();
                start = i + opening;
                i = start - 1;
            }
            else if (start >= 0 && ClosingAt(text, i, block.End) is > 0 and var closing)
            {
                quotes.Add(new Quote(new CharSpan(start, i), continues));
                start = -1;
                i += closing - 1;
            }
            else if (start < 0 && SingleQuotes.EndOf(text, i, block) is > 0 and var end)
            {
                quotes.Add(new Quote(new CharSpan(i + 1, end), false));
                i = end;
            }
        }
        if (start < 0)
        {
            return false;
        }
        // A mark without its mate: speech that goes on in the next paragraph, or a slip.
        quotes.Add(new Quote(new CharSpan(start, block.End), continues));
        return true;
    }

    // The length of the mark that opens here, 0 where none does.
    private static int OpeningAt(string text, int at, int blockStart)
    {
        if (text[at] == '“')
        {
            return 1;
        }
        int length = MarkAt(text, at);
        bool opens =
            at == blockStart
            || char.IsWhiteSpace(text[at - 1])
            || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '‘';
        return opens ? length : 0;
    }

    private static int ClosingAt(string text, int at, int end) =>
        text[at] == '”' ? 1
        : at + 1 < end || text[at] == '"' ? MarkAt(text, at)
        : 0;

    // Straight marks, and the two strokes that old news wires send.
    private static int MarkAt(string text, int at) =>
        text[at] == '"' ? 1
        : at + 1 < text.Length && text[at] == text[at + 1] && text[at] is '\'' or '`' ? 2
        : 0;
}
