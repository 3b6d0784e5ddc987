using Rapport.Text;

namespace Rapport.Readers.Layout;

/// <summary>Joins the lines of plain text into blocks: hard-wrapped paragraphs, and lines broken in the middle of a sentence.</summary>
internal sealed class LineJoiner(string text, List<TextLine> lines, FurnitureRules rules)
{
    /// <summary>Wrapped text has no line longer than this; e-mail wraps at 72 to 78, printed text seldom beyond 110.</summary>
    private const int WidestWrap = 120;

    private const int NarrowestWrap = 40;

    public List<CharSpan> Join()
    {
        var spans = new List<CharSpan>();
        int width = WrapWidth();
        bool inList = false;
        for (int i = 0; i < lines.Count; i++)
        {
            bool joins = i > 0 && (width > 0 ? JoinsWrapped(i, width) : JoinsBroken(i, inList));
            inList = i > 0 && EndsWithColon(lines[i - 1]) && !IsEnded(lines[i]) || inList && !IsEnded(lines[i]);
            if (joins)
            {
                spans[^1] = spans[^1].Union(lines[i].Span);
            }
            else
            {
                spans.Add(lines[i].Span);
            }
        }
        return spans;
    }

    /// <summary>The width at which the text is hard-wrapped, or 0 where each line is a paragraph.</summary>
    private int WrapWidth()
    {
        int followed = 0;
        int wrapped = 0;
        int widest = lines.Count == 0 ? 0 : lines.Max(l => l.Span.Length);
        if (widest is > WidestWrap or < NarrowestWrap)
        {
            return 0;
        }
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i + 1].AfterGap)
            {
                followed++;
                wrapped += IsEnded(lines[i]) ? 0 : 1;
            }
        }
        // In wrapped text most lines that another follows end inside a sentence.
        return followed > 0 && wrapped * 2 >= followed ? widest : 0;
    }

    /// <summary>A line of wrapped text goes on where the next line's first word had no room on it.</summary>
    private bool JoinsWrapped(int i, int width)
    {
        if (lines[i].AfterGap || ListMarks.Starts(Of(i)) || IsLoneLine(i) || IsLoneLine(i - 1))
        {
            return false;
        }
        int blank = Of(i).IndexOfAny(' ', '\t');
        int firstWord = blank < 0 ? Of(i).Length : blank;
        bool full = lines[i - 1].Span.Length + 1 + firstWord > width - 12;
        return full || char.IsLower(Of(i)[0]);
    }

    /// <summary>A line that begins small after one that ends as no sentence does was broken in the middle; a list is not.</summary>
    private bool JoinsBroken(int i, bool inList) =>
        !lines[i].AfterGap
        && !inList
        && char.IsLower(Of(i)[0])
        && !IsEnded(lines[i - 1])
        && !EndsWithColon(lines[i - 1])
        && !ListMarks.Starts(Of(i));

    private bool IsLoneLine(int i)
    {
        BlockWords words = BlockWords.Of(Of(i));
        return words.Count <= 12 && rules.Rules.Any(r => r.Kind == BlockKind.Byline && r.Match(words) is not null);
    }

    private ReadOnlySpan<char> Of(int i) => lines[i].Span.Of(text.AsSpan());

    private bool IsEnded(TextLine line) => Sentences.IsEnded(line.Span.Of(text.AsSpan()));

    private bool EndsWithColon(TextLine line) => text[line.Span.End - 1] == ':';
}
