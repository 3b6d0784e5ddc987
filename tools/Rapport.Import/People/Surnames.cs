namespace Rapport.Import.People;

/// <summary>Finds what a person is called alone.</summary>
internal static class Surnames
{
    private static readonly HashSet<string> s_familyFirst = new(StringComparer.Ordinal)
    {
        "CHN",
        "TWN",
        "PRK",
        "KOR",
        "VNM",
        "VDR",
        "KHM",
        "HKG",
        "MAC",
    };

    // The father's and the mother's family name.
    private static readonly HashSet<string> s_twoSurnames = new(StringComparer.Ordinal)
    {
        "ARG",
        "BOL",
        "CHL",
        "COL",
        "CRI",
        "CUB",
        "DOM",
        "ECU",
        "SLV",
        "GTM",
        "HND",
        "MEX",
        "NIC",
        "PAN",
        "PRY",
        "PER",
        "URY",
        "VEN",
        "ESP",
        "GNQ",
    };

    private static readonly HashSet<string> s_particles = new(StringComparer.Ordinal)
    {
        "de",
        "da",
        "do",
        "dos",
        "del",
        "di",
        "la",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
    };

    /// <summary>From the asterisk to the end; where it is before the first word, that word alone; without one, the last word.</summary>
    public static string Marked(string name, string of)
    {
        int mark = name.IndexOf('*', StringComparison.Ordinal);
        string plain = name.Replace("*", "", StringComparison.Ordinal);
        return mark < 0 ? Guess(plain, of)[0]
            : mark == 0 ? plain.Split(' ')[0]
            : plain[mark..];
    }

    /// <summary>Surnames by the custom of the state, the likeliest first.</summary>
    public static List<string> Guess(string name, string of)
    {
        string[] words = name.Split(' ');
        int last = words.Length - 1;
        while (last > 0 && words[last] is "Jr." or "Sr." or "II" or "III" or "IV" or "V" or "VI")
        {
            last--;
        }
        if (last == 0)
        {
            return [words[0]];
        }
        if (s_familyFirst.Contains(of))
        {
            return [words[0]];
        }
        if (s_twoSurnames.Contains(of) && last >= 2)
        {
            string second = WithParticles(words, last);
            string both = WithParticles(words, last - 1) + " " + words[last];
            return last == 2 ? [words[1], second] : [WithParticles(words, last - 1), both];
        }
        return [WithParticles(words, last)];
    }

    private static string WithParticles(string[] words, int at)
    {
        int start = at;
        while (start > 1 && s_particles.Contains(words[start - 1].ToLowerInvariant()))
        {
            start--;
        }
        return string.Join(' ', words[start..(at + 1)]);
    }
}
