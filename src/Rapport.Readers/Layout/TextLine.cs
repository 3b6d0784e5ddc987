using Rapport.Text;

namespace Rapport.Readers.Layout;

/// <summary>One line of text with something on it.</summary>
/// <param name="Span">Its place, without white space at its ends.</param>
/// <param name="AfterGap">True where it is the first line or an empty line stands above.</param>
internal readonly record struct TextLine(CharSpan Span, bool AfterGap)
{
    /// <summary>The lines that are not blank, in order.</summary>
    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        bool gap = true;
        int at = 0;
        while (at < text.Length)
        {
            int length = text.AsSpan(at).IndexOfAny('\n', '\r', '\u2029');
            int end = length < 0 ? text.Length : at + length;
            CharSpan span = Trim(text, at, end);
            if (span.IsEmpty)
            {
                gap = true;
            }
            else
            {
                lines.Add(new TextLine(span, gap));
                gap = false;
            }
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static CharSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return new CharSpan(start, end);
    }
}
