namespace Rapport.Rules.Dictionaries;

/// <summary>The regular forms that the dictionary format makes by itself.</summary>
internal static class WordForms
{
    /// <summary>The regular plural of a noun in capitals.</summary>
    public static string Plural(string noun) =>
        EndsWithConsonantY(noun) ? $"{noun[..^1]}IES"
        : noun.EndsWith("SS", StringComparison.Ordinal) ? $"{noun}ES"
        : $"{noun}S";

    /// <summary>The verb itself with its regular forms in -s, -ed and -ing, in capitals.</summary>
    public static IEnumerable<string> Of(string verb)
    {
        yield return verb;
        bool endsInE = verb.EndsWith('E');
        if (EndsWithConsonantY(verb))
        {
            yield return $"{verb[..^1]}IES";
            yield return $"{verb[..^1]}IED";
        }
        else
        {
            yield return IsSibilant(verb) ? $"{verb}ES" : $"{verb}S";
            yield return endsInE ? $"{verb}D" : $"{verb}ED";
        }
        bool keepsE = verb.EndsWith("EE", StringComparison.Ordinal) || verb.EndsWith("YE", StringComparison.Ordinal);
        yield return endsInE && !keepsE ? $"{verb[..^1]}ING" : $"{verb}ING";
    }

    private static bool IsSibilant(string verb) =>
        verb.EndsWith('S')
        || verb.EndsWith('X')
        || verb.EndsWith('Z')
        || verb.EndsWith("CH", StringComparison.Ordinal)
        || verb.EndsWith("SH", StringComparison.Ordinal);

    private static bool EndsWithConsonantY(string word) =>
        word.Length > 1 && word[^1] == 'Y' && !"AEIOU".Contains(word[^2], StringComparison.Ordinal);
}
