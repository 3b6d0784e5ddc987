namespace Rapport.Import.People;

/// <summary>Finds what a person is called alone.</summary>
internal static class Surnames
{
    private static readonly HashSet<string> s_familyFirst = ImportTables.Words("People", "family-name-first.tsv");

    // The father's and the mother's family name.
    private static readonly HashSet<string> s_twoSurnames = ImportTables.Words("People", "two-surnames.tsv");

    private static readonly HashSet<string> s_particles = ImportTables.Words("People", "particles.tsv");

    /// <summary>From the asterisk to the end; where it is before the first word, that word alone; without one, the last word.</summary>
    public static string Marked(string name)
    {
        int mark = name.IndexOf('*', StringComparison.Ordinal);
        string plain = name.Replace("*", "", StringComparison.Ordinal);
        return mark < 0 ? Parts(plain)[^1]
            : mark == 0 ? plain.Split(' ')[0]
            : plain[mark..];
    }

    /// <summary>Surnames by the custom of the state, the likeliest first.</summary>
    public static List<string> Guess(string name, string of)
    {
        List<string> parts = Parts(name);
        int last = parts.Count - 1;
        if (last == 0 || s_familyFirst.Contains(of))
        {
            return [parts[0]];
        }
        if (!s_twoSurnames.Contains(of) || last == 1)
        {
            return [parts[last]];
        }
        // With three parts either the second given name or the mother's family name is there.
        return last == 2 ? [parts[1], parts[2]] : [parts[last - 1], $"{parts[last - 1]} {parts[last]}"];
    }

    // Particles go with the word behind them; suffixes and numerals are no part of a surname.
    private static List<string> Parts(string name)
    {
        List<string> parts = [];
        string before = "";
        foreach (string word in name.Split(' '))
        {
            if (parts.Count > 0 && s_particles.Contains(word.ToLowerInvariant()))
            {
                before += word + " ";
            }
            else if (parts.Count == 0 || word is not ("Jr." or "Sr." or "II" or "III" or "IV" or "V" or "VI"))
            {
                parts.Add(before + word);
                before = "";
            }
        }
        return parts.Count > 0 ? parts : [name];
    }
}
