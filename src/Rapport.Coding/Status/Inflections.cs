using System.Collections.Frozen;

namespace Rapport.Coding.Status;

/// <summary>Regular forms of the lexicon's words, for words whose lemma was read wrongly (“denies”: denie).</summary>
internal static class Inflections
{
    /// <summary>Maps every regular form of the lemmas to its lemma; a form of two lemmas goes to the first in ordinal order.</summary>
    public static FrozenDictionary<string, string> Of(IEnumerable<string> lemmas)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string lemma in lemmas.Where(l => l.Length > 2 && !l.Contains(' ')).Order(StringComparer.Ordinal))
        {
            foreach (string form in FormsOf(lemma))
            {
                forms.TryAdd(form, lemma);
            }
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> FormsOf(string lemma)
    {
        string stem = lemma[..^1];
        yield return lemma;
        yield return lemma + "s";
        switch (lemma[^1])
        {
            case 'e':
                yield return lemma + "d";
                yield return stem + "ing";
                break;
            case 'y':
                yield return stem + "ies";
                yield return stem + "ied";
                yield return lemma + "ing";
                yield return lemma + "ed";
                break;
            default:
                yield return lemma + "es";
                yield return lemma + "ed";
                yield return lemma + "ing";
                yield return lemma + lemma[^1] + "ed";
                yield return lemma + lemma[^1] + "ing";
                break;
        }
    }
}
