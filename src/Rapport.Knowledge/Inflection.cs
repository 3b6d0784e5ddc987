using System.Collections.Frozen;

namespace Rapport.Knowledge;

/// <summary>
/// The forms of English verbs and nouns: by the tables <c>irregular-verbs</c> and <c>irregular</c>, else by the rules of
/// spelling. Immutable; safe to share between threads.
/// </summary>
public sealed class Inflection
{
    private const string Vowels = "aeiou";

    private readonly Dictionary<string, LexiconRow> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _forms = new(StringComparer.Ordinal);

    /// <summary>Takes the tables from the lexicon; one that is missing is taken as empty.</summary>
    public Inflection(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        foreach (LexiconRow row in lexicon.Table("irregular-verbs")?.Rows ?? [])
        {
            _verbs.TryAdd(row["lemma"], row);
        }
        foreach (LexiconRow row in lexicon.Table("irregular")?.Rows ?? [])
        {
            _forms.TryAdd(row["lemma"], row["forms"].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>“meets”, “goes”, “denies”; of a noun the plural.</summary>
    public static string Third(string lemma)
    {
        ArgumentException.ThrowIfNullOrEmpty(lemma);
        return EndsInConsonantY(lemma) ? $"{lemma[..^1]}ies"
            : NeedsE(lemma) ? $"{lemma}es"
            : $"{lemma}s";
    }

    /// <summary>“met”, “denied”.</summary>
    public string Past(string lemma) => Irregular(lemma, "past") ?? Regular(lemma);

    /// <summary>“met”, “written”.</summary>
    public string Participle(string lemma) => Irregular(lemma, "participle") ?? Regular(lemma);

    /// <summary>“meeting”, “deciding”.</summary>
    public string Gerund(string lemma) =>
        Irregular(lemma, "gerund")
        ?? (lemma.EndsWith('e') && lemma is not [.., 'e' or 'o', 'e'] ? $"{lemma[..^1]}ing" : $"{lemma}ing");

    /// <summary>
    /// The lemma and every form that it may take in a text, in lower case, each once, so that words are found also where their
    /// lemma was read wrongly. More than there are (“visitted”): such forms do no harm, for nobody writes them.
    /// </summary>
    /// <param name="lemma">A single word.</param>
    /// <param name="verb">False for nouns, which have a plural only.</param>
    public IEnumerable<string> Forms(string lemma, bool verb)
    {
        ArgumentException.ThrowIfNullOrEmpty(lemma);
        return new[] { lemma.ToLowerInvariant(), Third(lemma) }
            .Concat(verb ? Verb(lemma) : [])
            .Concat(_forms.GetValueOrDefault(lemma, []))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>Maps every form of the lemmas to its lemma; a form of two goes to the first in ordinal order. Phrases are left out.</summary>
    public FrozenDictionary<string, string> LemmasByForm(IEnumerable<string> lemmas, bool verb)
    {
        ArgumentNullException.ThrowIfNull(lemmas);
        var byForm = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string lemma in lemmas.Where(l => l.Length > 2 && !l.Contains(' ')).Order(StringComparer.Ordinal))
        {
            foreach (string form in Forms(lemma, verb))
            {
                byForm.TryAdd(form, lemma);
            }
        }
        return byForm.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private IEnumerable<string> Verb(string lemma)
    {
        yield return Regular(lemma);
        yield return Past(lemma);
        yield return Participle(lemma);
        yield return Gerund(lemma);
        yield return $"{lemma}ing";
        if (MayDouble(lemma))
        {
            yield return $"{lemma}{lemma[^1]}ed";
            yield return $"{lemma}{lemma[^1]}ing";
        }
    }

    private string? Irregular(string lemma, string column) =>
        _verbs.TryGetValue(lemma, out LexiconRow? row) && row[column] is { Length: > 0 } form ? form : null;

    private static string Regular(string lemma) =>
        lemma.EndsWith('e') ? $"{lemma}d"
        : EndsInConsonantY(lemma) ? $"{lemma[..^1]}ied"
        : $"{lemma}ed";

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
