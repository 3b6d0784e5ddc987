using System.Globalization;

namespace Rapport.Import.People;

/// <summary>Brings names in capitals with underscores into usual case: <c>VALERY_GISCARD_D'ESTAING_</c>.</summary>
internal static class CapitalNames
{
    private static readonly HashSet<string> s_small = new(StringComparer.Ordinal)
    {
        "DE",
        "DA",
        "DO",
        "DOS",
        "DEL",
        "DI",
        "LA",
        "VAN",
        "VON",
        "DER",
        "DEN",
        "BIN",
        "IBN",
        "AL",
        "EL",
        "WA",
        "AG",
        "Y",
    };

    private static readonly HashSet<string> s_honours = new(StringComparer.Ordinal)
    {
        "SIR",
        "DAME",
        "DR",
        "DR.",
        "MR",
        "MR.",
    };

    private static readonly HashSet<string> s_hyphenSmall = new(StringComparer.Ordinal) { "KOR", "PRK", "TWN", "CHN" };

    public static string Read(string name, string of)
    {
        string[] words = name.Replace("\"", "", StringComparison.Ordinal)
            .Split('_', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(
            ' ',
            words
                .Where((w, i) => i > 0 || !s_honours.Contains(w))
                .Select((w, i) => Word(w, i == 0, s_hyphenSmall.Contains(of)))
        );
    }

    private static string Word(string word, bool first, bool smallAfterHyphen)
    {
        if (!first && s_small.Contains(word))
        {
            return word.ToLowerInvariant();
        }
        if (word is "II" or "III" or "IV" or "V" or "VI" or "VII" or "IX" or "XI")
        {
            return word;
        }
        string[] parts = word.Split('-');
        if (parts.Length == 2 && parts[0] is "AL" or "EL")
        {
            return parts[0].ToLowerInvariant() + "-" + Capitalised(parts[1]);
        }
        return string.Join(
            '-',
            parts.Select((p, i) => i > 0 && smallAfterHyphen ? p.ToLowerInvariant() : Capitalised(p))
        );
    }

    private static string Capitalised(string part)
    {
        if (part.Length > 3 && part.StartsWith("MC", StringComparison.Ordinal))
        {
            return "Mc" + Capitalised(part[2..]);
        }
        int apostrophe = part.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe == 1 && part.Length > 3)
        {
            string start = part[0] is 'D' ? "d'" : part[..2];
            return start + Capitalised(part[2..]);
        }
        return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(part.ToLowerInvariant());
    }
}
