using System.Text;
using Rapport.Readers.Html;
using Rapport.Readers.Layout;
using Rapport.Text;

namespace Rapport.Readers.Pdf;

/// <summary>Puts the printed lines of a PDF together to a text: paragraphs that go on over lines, columns and pages are one.</summary>
internal sealed class PdfText
{
    /// <summary>Letters so much larger than the running text make a heading.</summary>
    private const double HeadingSize = 1.12;

    private const int LongestHeadingWords = 30;

    private readonly PdfContent _content;
    private readonly RunningHeads _heads;
    private readonly HashSet<string> _words;
    private readonly double _bodySize;
    private readonly List<(StringBuilder Text, BlockKind Kind, double Size, bool Settled)> _blocks = [];

    private PdfText(PdfContent content)
    {
        _content = content;
        _heads = new RunningHeads(content.Pages);
        List<PdfLine> lines = [.. content.Pages.SelectMany(p => p.Blocks).SelectMany(b => b)];
        _words = [.. lines.SelectMany(l => l.Text.Split(' ')).Select(w => w.Trim(".,;:()“”\"'’".ToCharArray()))];
        _bodySize = lines.Count == 0 ? 0 : BodySize(lines);
    }

    /// <summary>The text of a PDF and its blocks, its title first.</summary>
    public static (PageText Text, string? Title) Of(PdfContent content, string? knownTitle)
    {
        var text = new PdfText(content);
        foreach (IReadOnlyList<PdfLine> block in content.Pages.SelectMany(p => p.Blocks))
        {
            text.Add(block);
        }
        return text.Build(knownTitle);
    }

    /// <summary>The size in which most characters stand.</summary>
    private static double BodySize(List<PdfLine> lines) =>
        lines.GroupBy(l => Math.Round(l.Size * 2) / 2).MaxBy(g => g.Sum(l => l.Text.Length))!.Key;

    private void Add(IReadOnlyList<PdfLine> lines)
    {
        double right = lines.Max(l => l.Right);
        double width = right - lines.Min(l => l.Left);
        for (int i = 0; i < lines.Count; i++)
        {
            PdfLine line = lines[i];
            if (_heads.Is(line))
            {
                _blocks.Add((new StringBuilder(line.Text), BlockKind.Boilerplate, line.Size, true));
                continue;
            }
            bool begins = i == 0 || Begins(line, lines[i - 1], right, width);
            int open = begins ? Unfinished(line) : _blocks.Count - 1;
            if (open < 0)
            {
                bool large = line.Size > _bodySize * HeadingSize;
                _blocks.Add(
                    (new StringBuilder(line.Text), large ? BlockKind.Heading : BlockKind.Paragraph, line.Size, false)
                );
            }
            else
            {
                Join(_blocks[open].Text, line.Text);
            }
        }
    }

    /// <summary>True where a line begins a paragraph inside a printed block: the one above ends short, or this one is set in.</summary>
    private static bool Begins(PdfLine line, PdfLine above, double right, double width)
    {
        bool ended = Sentences.IsEnded(above.Text);
        bool shorter = above.Right < right - width * 0.15;
        bool indented = line.Left > above.Left + line.Size * 0.8;
        return (ended && (shorter || indented))
            || ListMarks.Starts(line.Text)
            || Math.Abs(line.Size - above.Size) > above.Size * (HeadingSize - 1);
    }

    /// <summary>The paragraph that a printed block goes on with: the last one, where it broke off in the middle of a sentence.</summary>
    private int Unfinished(PdfLine line)
    {
        int last = _blocks.FindLastIndex(b => !b.Settled);
        return
            last >= 0
            && _blocks[last].Kind == BlockKind.Paragraph
            && line.Size <= _bodySize * HeadingSize
            && char.IsLower(line.Text[0])
            && !Sentences.IsEnded(_blocks[last].Text.ToString())
            && Math.Abs(_blocks[last].Size - line.Size) < line.Size * (HeadingSize - 1)
            ? last
            : -1;
    }

    private void Join(StringBuilder text, string line)
    {
        bool hyphen = text.Length > 1 && text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(text[^2]);
        if (!hyphen || !char.IsLower(line[0]))
        {
            text.Append(hyphen ? "" : " ").Append(line);
            return;
        }
        if (!KeepsHyphen(text, line))
        {
            text.Length--;
        }
        text.Append(line);
    }

    /// <summary>A hyphen at the end of a line stays where the text has the word with it elsewhere, and not without.</summary>
    private bool KeepsHyphen(StringBuilder text, string line)
    {
        string all = text.ToString();
        if (all[^1] == '\u00AD')
        {
            return false;
        }
        string first = all[(all.LastIndexOf(' ') + 1)..^1].TrimStart("(“\"'‘".ToCharArray());
        string second = line.Split(' ')[0].Trim(".,;:()“”\"'’".ToCharArray());
        return _words.Contains($"{first}-{second}") && !_words.Contains(first + second);
    }

    private (PageText, string?) Build(string? knownTitle)
    {
        int titleAt = TitleAt(knownTitle);
        string? title = titleAt >= 0 ? PageMetadata.Collapse(_blocks[titleAt].Text.ToString()) : knownTitle;
        var text = new StringBuilder();
        var drafts = new List<DraftBlock>();
        void Append(string block, BlockKind kind, bool settled)
        {
            string line = PageMetadata.Collapse(block.Replace("\u00AD", "", StringComparison.Ordinal));
            if (line.Length > 0)
            {
                text.Append(text.Length > 0 ? "\n\n" : "");
                drafts.Add(new DraftBlock(new CharSpan(text.Length, text.Length + line.Length), kind, settled));
                text.Append(line);
            }
        }
        if (title is not null)
        {
            Append(title, BlockKind.Title, true);
        }
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (i != titleAt)
            {
                (StringBuilder words, BlockKind kind, _, bool settled) = _blocks[i];
                Append(words.ToString(), Kind(words.ToString(), kind), settled);
            }
        }
        return (new PageText(text.ToString(), drafts), title);
    }

    private static BlockKind Kind(string text, BlockKind kind) =>
        kind == BlockKind.Paragraph && ListMarks.Starts(text) ? BlockKind.ListItem
        : kind == BlockKind.Heading && BlockWords.Of(text).Count > LongestHeadingWords ? BlockKind.Paragraph
        : kind;

    /// <summary>The largest heading of the first page that has text; the metadata's title where it is printed.</summary>
    private int TitleAt(string? knownTitle)
    {
        int lookedAt = Math.Min(_blocks.Count, 12);
        for (int i = 0; i < lookedAt && knownTitle is not null; i++)
        {
            if (
                PageMetadata.Collapse(_blocks[i].Text.ToString()).Equals(knownTitle, StringComparison.OrdinalIgnoreCase)
            )
            {
                return i;
            }
        }
        int best = -1;
        for (int i = 0; i < lookedAt; i++)
        {
            bool heading =
                _blocks[i].Kind == BlockKind.Heading
                && BlockWords.Of(_blocks[i].Text.ToString()).Count is > 1 and <= LongestHeadingWords;
            best = heading && (best < 0 || _blocks[i].Size > _blocks[best].Size) ? i : best;
        }
        return best;
    }
}
