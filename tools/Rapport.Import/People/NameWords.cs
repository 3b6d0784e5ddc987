using System.Text;

namespace Rapport.Import.People;

/// <summary>Compares names across sources that spell and shorten them differently.</summary>
internal static class NameWords
{
    // Too common to tell two people apart.
    private static readonly HashSet<string> s_weak = ImportTables.Words("People", "weak-words.tsv");

    /// <summary>Lower-case words without accents.</summary>
    public static string[] Of(string name)
    {
        var folded = new StringBuilder();
        foreach (char c in name)
        {
            if (c is '\'' or '’' or '‘' or '`' or 'ʻ' or 'ʼ' or (>= '\u0300' and < '\u0370'))
            {
                continue;
            }
            folded.Append(Plain(c));
        }
        return folded.ToString().Split([' ', '-', '.', ',', '_'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Words joined by hyphens: an id.</summary>
    public static string Slug(string name) => string.Join('-', Of(name));

    /// <summary>True where the two share a telling word; enough for holders of one office at one time.</summary>
    public static bool ShareWord(string[] a, string[] b)
    {
        string[] strongA = [.. a.Where(IsStrong)];
        string[] strongB = [.. b.Where(IsStrong)];
        if (strongA.Length == 0 || strongB.Length == 0)
        {
            return a.Intersect(b, StringComparer.Ordinal).Count() >= Math.Min(a.Length, b.Length);
        }
        return strongA.Any(x => strongB.Any(y => Alike(x, y)));
    }

    /// <summary>True where the shorter name's words all stand in the longer one and they are two or more.</summary>
    public static bool SamePerson(string[] a, string[] b)
    {
        (string[] shorter, string[] longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Length >= 2
            && shorter.All(w => longer.Any(l => Alike(w, l)))
            && (shorter.Count(IsStrong) >= 2 || shorter.SequenceEqual(longer, StringComparer.Ordinal));
    }

    private static bool IsStrong(string word) => word.Length > 2 && !s_weak.Contains(word);

    // “Yuliya” and “Yulia”, “Qaddafi” and “Gaddafi”.
    private static bool Alike(string a, string b) =>
        string.Equals(a, b, StringComparison.Ordinal)
        || (a.Length > 4 && b.Length > 4 && Distance(a, b) <= (Math.Min(a.Length, b.Length) >= 7 ? 2 : 1));

    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.Length];
    }

    private static string Plain(char c)
    {
        char lower = char.ToLowerInvariant(c);
        return char.IsAsciiLetterOrDigit(lower) ? lower.ToString()
            : LatinLetters.Plain(lower) is { } plain ? plain
            : char.IsLetterOrDigit(lower) ? lower.ToString()
            : " ";
    }
}
