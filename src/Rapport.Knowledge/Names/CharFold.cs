using System.Globalization;
using System.Text;

namespace Rapport.Knowledge.Names;

/// <summary>Folds letters to unaccented Latin ones and keeps their case: “é” → “e”, “Ł” → “L”, “ß” → “ss”.</summary>
internal static class CharFold
{
    private const int TableEnd = 0x0250;
    private const int SecondTableStart = 0x1E00;
    private const int SecondTableEnd = 0x1F00;

    // Letters that Unicode does not decompose.
    private static readonly (char From, string To)[] s_special =
    [
        ('ß', "ss"),
        ('ẞ', "SS"),
        ('æ', "ae"),
        ('Æ', "Ae"),
        ('œ', "oe"),
        ('Œ', "Oe"),
        ('ø', "o"),
        ('Ø', "O"),
        ('ł', "l"),
        ('Ł', "L"),
        ('đ', "d"),
        ('Đ', "D"),
        ('ð', "d"),
        ('Ð', "D"),
        ('þ', "th"),
        ('Þ', "Th"),
        ('ı', "i"),
        ('ħ', "h"),
        ('Ħ', "H"),
        ('ŧ', "t"),
        ('Ŧ', "T"),
        ('ŋ', "n"),
        ('Ŋ', "N"),
        ('ĸ', "k"),
        ('ŉ', "n"),
        ('ſ', "s"),
        ('ƒ', "f"),
        ('Ə', "A"),
    ];

    private static readonly string?[] s_first = Table(0x00C0, TableEnd);
    private static readonly string?[] s_second = Table(SecondTableStart, SecondTableEnd);

    /// <summary>What <paramref name="c"/> folds to; empty for a combining mark or letter-like apostrophe.</summary>
    public static ReadOnlySpan<char> Fold(in char c)
    {
        if (c < 0x00C0)
        {
            return new ReadOnlySpan<char>(in c);
        }
        string? folded =
            c < TableEnd ? s_first[c - 0x00C0]
            : c is >= (char)SecondTableStart and < (char)SecondTableEnd ? s_second[c - SecondTableStart]
            : c == 'ə' ? "a"
            : IsDropped(c) ? ""
            : null;
        return folded is null ? new ReadOnlySpan<char>(in c) : folded;
    }

    /// <summary>The folded form of a whole text in lower case, as places are sorted and looked up.</summary>
    public static string Key(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            foreach (char folded in Fold(c))
            {
                Append(key, folded);
            }
        }
        if (key.Length > 0 && key[^1] == ' ')
        {
            key.Length--;
        }
        return key.ToString();
    }

    private static void Append(StringBuilder key, char c)
    {
        if (char.IsLetterOrDigit(c))
        {
            key.Append(char.ToLowerInvariant(c));
        }
        else if (c is not ('\'' or '’' or '‘' or '.') && key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }

    private static bool IsDropped(char c) => c is >= '\u02B0' and < '\u0370';

    private static string?[] Table(int start, int end)
    {
        var table = new string?[end - start];
        for (int c = start; c < end; c++)
        {
            table[c - start] = Decompose((char)c);
        }
        foreach ((char from, string to) in s_special)
        {
            if (from >= start && from < end)
            {
                table[from - start] = to;
            }
        }
        return table;
    }

    private static string? Decompose(char c)
    {
        string decomposed = c.ToString().Normalize(NormalizationForm.FormD);
        if (decomposed.Length == 1)
        {
            return null;
        }
        var kept = new StringBuilder(decomposed.Length);
        foreach (char part in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                kept.Append(part);
            }
        }
        return kept.ToString();
    }
}
