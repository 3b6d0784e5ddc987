namespace Rapport.Readers.Layout;

/// <summary>The marks that begin an item of a list.</summary>
internal static class ListMarks
{
    /// <summary>True for “- x”, “• x”, “. x”, “1. x”, “2) x”, “(a) x”.</summary>
    public static bool Starts(ReadOnlySpan<char> block)
    {
        int blank = block.IndexOfAny(' ', '\t', '\u00A0');
        if (blank is < 1 or > 4)
        {
            return block.Length > 1 && block[0] is '•' or '▪' or '◦' or '‣' or '●' or '■';
        }
        ReadOnlySpan<char> mark = block[..blank];
        if (mark is "-" or "–" or "—" or "*" or "+" or "." or "o" || mark[0] is '•' or '▪' or '◦' or '‣' or '●' or '■')
        {
            return true;
        }
        ReadOnlySpan<char> inside = mark.TrimStart('(').TrimEnd(".)");
        bool closed = mark[^1] is '.' or ')';
        bool number = !inside.ContainsAnyExceptInRange('0', '9') && inside.Length is 1 or 2;
        bool letter = mark[0] == '(' && inside.Length == 1 && char.IsAsciiLetterLower(inside[0]);
        return closed && (number || letter);
    }
}
