using Rapport.Text;

namespace Rapport.Readers.Layout;

/// <summary>Finds the blocks of plain text: title, headings, paragraphs (also with hard-wrapped lines), lists, and furniture.</summary>
internal sealed class PlainTextLayout(FurnitureRules rules)
{
    private const int LongestTitleWords = 30;
    private const int LongestHeadingWords = 12;

    /// <summary>Finds the layout of <paramref name="text"/>.</summary>
    /// <param name="text">The article's whole text.</param>
    /// <param name="knownTitle">The title where it is known from elsewhere; then only that is the title.</param>
    public ArticleLayout Find(string text, string? knownTitle)
    {
        List<TextLine> lines = TextLine.Split(text);
        List<CharSpan> spans = new LineJoiner(text, lines, rules).Join();
        List<DraftBlock> drafts = Draft(text, lines, spans);
        string? title = MarkTitle(text, drafts, knownTitle);
        (var blocks, DateLine? dateLine) = FurnitureMarker.Mark(text, drafts, rules);
        return new ArticleLayout(blocks, title, dateLine);
    }

    private static List<DraftBlock> Draft(string text, List<TextLine> lines, List<CharSpan> spans)
    {
        var drafts = new List<DraftBlock>(spans.Count);
        bool inList = false;
        for (int i = 0; i < spans.Count; i++)
        {
            ReadOnlySpan<char> block = spans[i].Of(text.AsSpan());
            bool ended = Sentences.IsEnded(block);
            bool bullet = ListMarks.Starts(block);
            inList = i > 0 && (inList && !ended || spans[i - 1].Of(text.AsSpan()).EndsWith(":")) && !ended;
            BlockKind kind =
                bullet || inList ? BlockKind.ListItem
                : !ended && i + 1 < spans.Count && IsHeading(block) ? BlockKind.Heading
                : BlockKind.Paragraph;
            drafts.Add(new DraftBlock(spans[i], kind));
        }
        return drafts;
    }

    private static bool IsHeading(ReadOnlySpan<char> block) =>
        !block.Contains('\n')
        && (char.IsUpper(block[0]) || char.IsDigit(block[0]) || block[0] is '#' or '“' or '"')
        && block[^1] is not (':' or ',' or ';' or '-' or '—')
        && BlockWords.Of(block).Count <= LongestHeadingWords;

    private string? MarkTitle(string text, List<DraftBlock> drafts, string? knownTitle)
    {
        if (drafts.Count == 0)
        {
            return null;
        }
        ReadOnlySpan<char> first = drafts[0].Span.Of(text.AsSpan());
        bool isTitle = knownTitle is not null
            ? first.SequenceEqual(knownTitle)
            : drafts.Count > 1 && drafts[0].Kind != BlockKind.ListItem && LooksLikeTitle(first);
        if (!isTitle)
        {
            return null;
        }
        drafts[0] = drafts[0] with { Kind = BlockKind.Title, Settled = true };
        return knownTitle
            ?? string.Join(
                ' ',
                first.ToString().TrimStart('#').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );
    }

    private bool LooksLikeTitle(ReadOnlySpan<char> first)
    {
        BlockWords words = BlockWords.Of(first);
        bool statement = first[^1] is '.' or ':' or ',' or ';' or '…';
        return !statement
            && words.Count is > 1 and <= LongestTitleWords
            && !rules.Rules.Any(r => r.Match(words) is not null);
    }
}
