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
            if (start < 0 && IsOpening(text, i, block.Start))
            {
                start = i + 1;
                continues = openBefore && text.AsSpan(block.Start, i - block.Start).IsWhiteSpace();
            }
            else if (start >= 0 && IsClosing(text, i))
            {
                quotes.Add(new Quote(new CharSpan(start, i), continues));
                start = -1;
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

    private static bool IsOpening(string text, int at, int blockStart) =>
        text[at] == '“'
        || (
            text[at] == '"'
            && (
                at == blockStart
                || char.IsWhiteSpace(text[at - 1])
                || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '‘'
            )
        );

    private static bool IsClosing(string text, int at) => text[at] is '”' or '"';
}
