using System.Globalization;

namespace Rapport.Nlp.Features;

/// <summary>What the network sees of a word's spelling, as hashes.</summary>
/// <remarks>
/// Hashes are FNV-1a over UTF-16 code units with a final mix; the model stores hashes instead of strings, so they must
/// not change without training anew.
/// </remarks>
internal static class WordFeatures
{
    /// <summary>Spelling features per word.</summary>
    public const int Count = 10;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Hash of the exact form.</summary>
    public static ulong Form(ReadOnlySpan<char> form) => Hash(1, form);

    /// <summary>Hash of the lower-case form with digits as they are: the key of pretrained vectors.</summary>
    public static ulong Lower(ReadOnlySpan<char> form)
    {
        ulong hash = Seed(2);
        foreach (char c in form)
        {
            hash = (hash ^ Fold(c)) * Prime;
        }
        return Mix(hash);
    }

    /// <summary>Hash of form and tag: the key of the lemma lexicon.</summary>
    public static ulong Tagged(ReadOnlySpan<char> form, int tag) => Hash(16 + (ulong)tag, form);

    /// <summary>Fills <paramref name="rows"/> (length <see cref="Count"/>) with rows of a table of 2^n rows.</summary>
    public static void Spelling(ReadOnlySpan<char> form, int tableRows, Span<int> rows)
    {
        Span<char> lower = form.Length <= 64 ? stackalloc char[64] : new char[form.Length];
        lower = lower[..form.Length];
        for (int i = 0; i < form.Length; i++)
        {
            lower[i] = Fold(form[i]);
        }
        ulong mask = (ulong)tableRows - 1;
        rows[0] = (int)(Hash(3, lower) & mask);
        rows[1] = (int)(Hash(4, Last(lower, 1)) & mask);
        rows[2] = (int)(Hash(5, Last(lower, 2)) & mask);
        rows[3] = (int)(Hash(6, Last(lower, 3)) & mask);
        rows[4] = (int)(Hash(7, Last(lower, 4)) & mask);
        rows[5] = (int)(Hash(8, First(lower, 1)) & mask);
        rows[6] = (int)(Hash(9, First(lower, 2)) & mask);
        rows[7] = (int)(Hash(10, First(lower, 3)) & mask);
        rows[8] = (int)(Shape(form) & mask);
        rows[9] = (int)(Hash(12, First(lower, 5)) & mask);
    }

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> s, int n) => s.Length <= n ? s : s[..n];

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> s, int n) => s.Length <= n ? s : s[^n..];

    /// <summary>Kinds of characters, runs cut to two: “McCain” is XxXx, “1990s” is ddx.</summary>
    private static ulong Shape(ReadOnlySpan<char> form)
    {
        ulong hash = Seed(11);
        char previous = '\0';
        int run = 0;
        foreach (char c in form)
        {
            char kind = Kind(c);
            run = kind == previous ? run + 1 : 0;
            previous = kind;
            if (run < 2)
            {
                hash = (hash ^ kind) * Prime;
            }
        }
        return Mix(hash);
    }

    private static char Kind(char c)
    {
        if (char.IsAsciiDigit(c))
        {
            return 'd';
        }
        if (c < 128 && !char.IsAsciiLetter(c))
        {
            return c;
        }
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => 'X',
            UnicodeCategory.LowercaseLetter => 'x',
            UnicodeCategory.OtherLetter => 'o',
            UnicodeCategory.DecimalDigitNumber => 'd',
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.InitialQuotePunctuation => '"',
            UnicodeCategory.FinalQuotePunctuation => '\'',
            _ => 's',
        };
    }

    /// <summary>Lower case, with typographic quotes and dashes as their plain twins.</summary>
    internal static char Fold(char c) =>
        c switch
        {
            '’' or '‘' => '\'',
            '“' or '”' => '"',
            '–' or '—' => '-',
            _ => char.ToLowerInvariant(c),
        };

    private static ulong Seed(ulong kind) => (Offset ^ kind) * Prime;

    private static ulong Hash(ulong kind, ReadOnlySpan<char> s)
    {
        ulong hash = Seed(kind);
        foreach (char c in s)
        {
            hash = (hash ^ c) * Prime;
        }
        return Mix(hash);
    }

    private static ulong Mix(ulong h)
    {
        h ^= h >> 32;
        h *= 0x9E3779B97F4A7C15;
        return h ^ (h >> 29);
    }
}
