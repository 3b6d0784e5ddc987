using System.Collections.Immutable;
using Rapport.Readers.Formats;
using Rapport.Text;

namespace Rapport.Readers.Mail;

/// <summary>Finds what of an e-mail's text is new: quoted replies, forwarded heads and signatures are furniture.</summary>
internal sealed class MailLayout(ReaderOptions options)
{
    private static readonly string[] s_answers = ["re:", "fw:", "fwd:", "aw:", "wg:", "sv:"];

    private readonly TextFormat _text = new(options);

    /// <summary>The subject without “Re:” and its like, or null where nothing is left.</summary>
    public static string? Subject(string? subject)
    {
        string rest = Clean(subject ?? "");
        while (s_answers.FirstOrDefault(a => rest.StartsWith(a, StringComparison.OrdinalIgnoreCase)) is string answer)
        {
            rest = rest[answer.Length..].TrimStart();
        }
        return rest.Length == 0 ? null : rest;
    }

    /// <summary>Header text on one line.</summary>
    public static string Clean(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The name of a mailing list without its id.</summary>
    public static string ListName(string header)
    {
        int angle = header.IndexOf('<', StringComparison.Ordinal);
        string name = Clean(angle > 0 ? header[..angle] : header.Trim().Trim('<', '>'));
        return name.Trim('"');
    }

    /// <summary>About how many characters of a page are text.</summary>
    public static int VisibleLength(string html)
    {
        int length = 0;
        bool tag = false;
        foreach (char c in html)
        {
            tag = c == '<' || (tag && c != '>');
            length += tag || char.IsWhiteSpace(c) ? 0 : 1;
        }
        return length;
    }

    /// <summary>The e-mail as an article: its subject, an empty line, its text as it stands.</summary>
    public Article Arrange(string id, string body, ArticleHints hints)
    {
        string text = hints.Title is string title ? $"{title}\n\n{body}" : body;
        int from = text.Length - body.Length;
        Article article = _text.Arrange(id, text, hints);
        List<CharSpan> old = OldSpans(text, from);
        return article with { Blocks = [.. article.Blocks.SelectMany(b => Cut(text, b, old))] };
    }

    /// <summary>Splits a block where old text begins or ends in it.</summary>
    private static IEnumerable<Block> Cut(string text, Block block, List<CharSpan> old)
    {
        int at = block.Span.Start;
        foreach (CharSpan span in old.Where(s => s.Start < block.Span.End && s.End > block.Span.Start))
        {
            foreach (Block before in Trimmed(text, at, Math.Min(span.Start, block.Span.End), block.Kind))
            {
                yield return before;
            }
            at = Math.Min(span.End, block.Span.End);
            foreach (Block quoted in Trimmed(text, Math.Max(span.Start, block.Span.Start), at, BlockKind.Boilerplate))
            {
                yield return quoted;
            }
        }
        foreach (Block rest in Trimmed(text, at, block.Span.End, block.Kind))
        {
            yield return rest;
        }
    }

    private static ImmutableArray<Block> Trimmed(string text, int start, int end, BlockKind kind)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return start < end ? [new Block(new CharSpan(start, end), kind)] : [];
    }

    /// <summary>Stretches of whole lines that are not the sender's own new words.</summary>
    private static List<CharSpan> OldSpans(string text, int from)
    {
        var spans = new List<CharSpan>();
        int start = -1;
        int at = from;
        int opener = -1;
        while (at < text.Length)
        {
            int end = text.IndexOf('\n', at) is var n and >= 0 ? n + 1 : text.Length;
            ReadOnlySpan<char> line = text.AsSpan(at, end - at).TrimEnd();
            if (EndsTheNew(text, end, line))
            {
                spans.Add(new CharSpan(start >= 0 ? start : at, text.Length));
                return spans;
            }
            bool quoted = line.TrimStart().StartsWith(">");
            if (quoted && start < 0)
            {
                // “On Monday Ann wrote:” above a quotation belongs to it.
                start = opener >= 0 ? opener : at;
            }
            else if (!quoted && start >= 0 && line.Length > 0)
            {
                spans.Add(new CharSpan(start, at));
                start = -1;
            }
            opener =
                line.EndsWith(":") && line.Contains(" wrote", StringComparison.OrdinalIgnoreCase) ? at
                : line.Length == 0 ? opener
                : -1;
            at = end;
        }
        if (start >= 0)
        {
            spans.Add(new CharSpan(start, text.Length));
        }
        return spans;
    }

    /// <summary>True for the line above a signature and for the head of a message that was answered or forwarded whole.</summary>
    private static bool EndsTheNew(string text, int end, ReadOnlySpan<char> line) =>
        line is "--"
        || (line.StartsWith("-----") && line.Contains("Original Message", StringComparison.OrdinalIgnoreCase))
        || (line.StartsWith("________") && text.AsSpan(end).TrimStart().StartsWith("From:"));
}
