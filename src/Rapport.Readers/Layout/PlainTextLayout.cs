using Rapport.Text;

namespace Rapport.Readers.Layout;

/// <summary>Finds the blocks of plain text: title, headings, paragraphs (also with hard-wrapped lines), lists, and furniture.</summary>
internal sealed class PlainTextLayout(FurnitureRules rules)
{
    private const int LongestTitleWords = 30;
    private const int LongestHeadingWords = 12;

    /// <summary>“Press release” and a date may stand above the title.</summary>
    private const int LinesAboveTitle = 3;

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
            bool picture = block.StartsWith("![") && block.EndsWith(")");
            drafts.Add(
                picture ? new DraftBlock(spans[i], BlockKind.Caption, Settled: true) : new DraftBlock(spans[i], kind)
            );
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
        for (int i = 0; i < Math.Min(drafts.Count - 1, LinesAboveTitle + 1); i++)
        {
            ReadOnlySpan<char> block = drafts[i].Span.Of(text.AsSpan());
            if (
                knownTitle is not null
                    ? block.SequenceEqual(knownTitle)
                    : drafts[i].Kind != BlockKind.ListItem && LooksLikeTitle(block)
            )
            {
                drafts[i] = drafts[i] with { Kind = BlockKind.Title, Settled = true };
                return knownTitle ?? OneLineTitle(block);
            }
            if (!IsFurnitureLine(block))
            {
                return null;
            }
        }
        return null;
    }

    private static string OneLineTitle(ReadOnlySpan<char> block) =>
        string.Join(' ', block.ToString().TrimStart('#').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private bool LooksLikeTitle(ReadOnlySpan<char> block)
    {
        BlockWords words = BlockWords.Of(block);
        bool statement = block[^1] is '.' or ':' or ',' or ';' or '…';
        return !statement && words.Count is > 1 and <= LongestTitleWords && !IsFurnitureLine(block);
    }

    private bool IsFurnitureLine(ReadOnlySpan<char> block)
    {
        BlockWords words = BlockWords.Of(block);
        return rules.Rules.Any(r => r.Match(words) is not null);
    }
}
