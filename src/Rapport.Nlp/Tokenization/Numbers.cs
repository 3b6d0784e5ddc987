namespace Rapport.Nlp.Tokenization;

/// <summary>How far a number reaches.</summary>
internal static class Numbers
{
    private const int LongestSuffix = 4;
    private static readonly string[] s_suffixes = ["st", "nd", "rd", "th", "s", "'s", "’s"];
    private static readonly string[] s_units =
    [
        "am",
        "pm",
        "a.m",
        "p.m",
        "m",
        "bn",
        "mn",
        "tn",
        "k",
        "km",
        "kg",
        "cm",
        "mph",
        "lbs",
        "lb",
        "ft",
        "kw",
        "mw",
        "hr",
        "hrs",
        "min",
        "mins",
        "gb",
        "mb",
        "tb",
        "mm",
        "p",
    ];

    /// <summary>Length of the number that <paramref name="text"/> begins with (its first character is a digit).</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (Telephone(text) is > 0 and int telephone)
        {
            return telephone;
        }
        int i = 0;
        while (i < text.Length)
        {
            bool joins = text[i] is ',' or '.' or ':' or '/' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
            if (!char.IsAsciiDigit(text[i]) && !joins)
            {
                break;
            }
            i++;
        }
        ReadOnlySpan<char> rest = text[i..];
        int letters = 0;
        while (
            letters < rest.Length
            && letters <= LongestSuffix
            && (char.IsAsciiLetterOrDigit(rest[letters]) || rest[letters] is '\'' or '’')
        )
        {
            letters++;
        }
        if (letters == 0 || Is(rest[..letters], s_units))
        {
            return i;
        }
        if (Is(rest[..letters], s_suffixes))
        {
            return i + letters;
        }
        // A mixed name such as 3G or 17H; what follows an apostrophe is left to others.
        int mixed = 0;
        while (mixed < rest.Length && char.IsAsciiLetterOrDigit(rest[mixed]))
        {
            mixed++;
        }
        return i + mixed;
    }

    /// <summary>Groups such as 555-0100, 212-555-0100 and dates such as 2019-03-05, which stay whole; else 0.</summary>
    private static int Telephone(ReadOnlySpan<char> text)
    {
        int first = Digits(text);
        if (first is not (3 or 4) || first >= text.Length || text[first] is not ('-' or '.'))
        {
            return 0;
        }
        char mark = text[first];
        int second = Digits(text[(first + 1)..]);
        int end = first + 1 + second;
        int third = end < text.Length && text[end] == mark ? Digits(text[(end + 1)..]) : 0;
        if (third > 0)
        {
            bool fits = first == 3 ? second == 3 && third == 4 : mark == '-' && second == 2 && third == 2;
            return fits ? end + 1 + third : 0;
        }
        return first == 3 && second == 4 && mark == '-' ? end : 0;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }
        return i;
    }

    private static bool Is(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }
}
