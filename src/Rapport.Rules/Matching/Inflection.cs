using Rapport.Knowledge;

namespace Rapport.Rules.Matching;

/// <summary>The forms that an English lemma may take in a text, so that words are found also where their lemma was read wrongly.</summary>
/// <remarks>Makes more than there are (“visitted”): such forms do no harm, for nobody writes them.</remarks>
internal sealed class Inflection
{
    private const string Vowels = "aeiou";

    private readonly Dictionary<string, string[]> _irregular = new(StringComparer.Ordinal);

    public Inflection(Lexicon lexicon)
    {
        foreach (LexiconRow row in lexicon.Table("irregular")?.Rows ?? [])
        {
            _irregular[row["lemma"]] = row["forms"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
    }

    /// <summary>The lemma and its forms in lower case, without repetition.</summary>
    public IEnumerable<string> Forms(string lemma, bool verb) =>
        new[] { lemma.ToLowerInvariant() }
            .Concat(verb ? Verb(lemma) : Plural(lemma))
            .Concat(_irregular.GetValueOrDefault(lemma, []))
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Plural(string word)
    {
        yield return EndsInConsonantY(word) ? word[..^1] + "ies"
        : NeedsE(word) ? word + "es"
        : word + "s";
    }

    private static IEnumerable<string> Verb(string word)
    {
        foreach (string form in Plural(word))
        {
            yield return form;
        }
        if (word.EndsWith('e'))
        {
            yield return word + "d";
            yield return word[..^1] + "ing";
        }
        else if (EndsInConsonantY(word))
        {
            yield return word[..^1] + "ied";
            yield return word + "ing";
        }
        else
        {
            yield return word + "ed";
            yield return word + "ing";
            if (MayDouble(word))
            {
                yield return word + word[^1] + "ed";
                yield return word + word[^1] + "ing";
            }
        }
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);

    private static bool EndsInConsonantY(string word) => word.Length > 2 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool NeedsE(string word) =>
        word[^1] is 's' or 'x' or 'z' or 'o'
        || word.EndsWith("ch", StringComparison.Ordinal)
        || word.EndsWith("sh", StringComparison.Ordinal);

    private static bool MayDouble(string word) =>
        word.Length > 2
        && !IsVowel(word[^1])
        && word[^1] is not ('w' or 'x' or 'y')
        && IsVowel(word[^2])
        && !IsVowel(word[^3]);
}
