using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Quotations between single marks, as British papers set them; an apostrophe is none.</summary>
internal static class SingleQuotes
{
    /// <summary>Where the quotation that opens at <paramref name="at"/> closes within the block; 0 where none opens or it never closes.</summary>
    public static int EndOf(string text, int at, CharSpan block)
    {
        bool opens =
            text[at] is '‘' or '\''
            && (at == block.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–')
            && at + 1 < block.End
            && char.IsLetter(text[at + 1]);
        if (!opens)
        {
            return 0;
        }
        char mark = text[at] == '‘' ? '’' : '\'';
        for (int i = at + 2; i < block.End && text[i] is not ('“' or '"'); i++)
        {
            // Speech ends with its own stop or comma inside the marks; “workers’” does not.
            bool isWordEnd = i + 1 >= block.End || !char.IsLetterOrDigit(text[i + 1]);
            if (text[i] == mark && isWordEnd && (text[i - 1] is '.' or ',' or '?' or '!'))
            {
                return i;
            }
        }
        return 0;
    }
}
