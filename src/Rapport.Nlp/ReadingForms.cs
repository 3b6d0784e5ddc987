using System.Collections.Frozen;
using Rapport.Nlp.Features;
using Rapport.Nlp.Model;
using Rapport.Text;

namespace Rapport.Nlp;

/// <summary>The spelling that each word of a text is read by, where it is not its own.</summary>
/// <remarks>
/// Three kinds of words are read in another spelling. Capitals of title-case headlines (“Talks Resume After Truce”) tell nothing of
/// names: a word after the first is read in lower case where it is of a closed class, or where the model knows it in lower case
/// and not with a capital. Function words that news use and the treebanks hardly know (“amid”) are read as a twin that they know. Words
/// broken at the end of a line are read whole.
/// Spans, forms and lemmas of the result are those of the text.
/// </remarks>
internal static class ReadingForms
{
    private const int FewestWords = 4;

    private static readonly FrozenSet<string> s_closed = FrozenSet.ToFrozenSet(
        [
            "a",
            "an",
            "the",
            "and",
            "or",
            "but",
            "nor",
            "of",
            "in",
            "on",
            "at",
            "to",
            "for",
            "from",
            "by",
            "with",
            "as",
            "after",
            "before",
            "over",
            "under",
            "into",
            "onto",
            "against",
            "between",
            "among",
            "during",
            "through",
            "about",
            "without",
            "within",
            "near",
            "since",
            "until",
            "than",
            "via",
            "per",
            "off",
            "out",
            "up",
            "down",
            "ahead",
            "despite",
            "toward",
            "towards",
            "across",
            "along",
            "behind",
            "beyond",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "will",
            "can",
            "could",
            "should",
            "would",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "not",
            "no",
            "its",
            "his",
            "her",
            "their",
            "this",
            "that",
            "these",
            "those",
            "it",
            "they",
            "he",
            "she",
            "we",
            "you",
            "who",
            "which",
            "when",
            "while",
            "if",
            "how",
            "why",
            "where",
            "what",
            "all",
            "more",
            "most",
            "new",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenDictionary<string, string> s_twins = new Dictionary<string, string>
    {
        ["amid"] = "during",
        ["amidst"] = "during",
        ["amongst"] = "among",
        ["whilst"] = "while",
        ["notwithstanding"] = "despite",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Settles the spellings of the words of a draft.</summary>
    public static void Settle(Draft draft, LanguageModel model)
    {
        for (int s = 0; s < draft.Kinds.Length; s++)
        {
            int start = draft.SentenceStarts[s];
            int end = draft.SentenceStarts[s + 1];
            bool headline = draft.Kinds[s] is BlockKind.Title or BlockKind.Heading && IsTitleCase(draft, start, end);
            for (int t = start; t < end; t++)
            {
                if (Spelling(draft.FormOf(t), headline && t > start, model) is { } spelling)
                {
                    draft.Respell(t, spelling);
                }
            }
        }
    }

    /// <summary>The lemma of a word that is read as a twin, or null: its own in lower case.</summary>
    public static string? OwnLemma(ReadOnlySpan<char> form) =>
        s_twins.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(form) ? form.ToString().ToLowerInvariant() : null;

    private static string? Spelling(ReadOnlySpan<char> form, bool headline, LanguageModel model)
    {
        if (form.Contains('\n') && BrokenWords.Whole(form) is { } whole)
        {
            return whole;
        }
        if (s_twins.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out string? twin))
        {
            return twin;
        }
        return headline && IsPlainWord(form, model) ? form.ToString().ToLowerInvariant() : null;
    }

    // Most words of more than three letters begin with a capital; a heading in sentence case has names alone.
    private static bool IsTitleCase(Draft draft, int start, int end)
    {
        int words = 0;
        int capitals = 0;
        for (int t = start + 1; t < end; t++)
        {
            ReadOnlySpan<char> form = draft.FormOf(t);
            if (form.Length > 3 && char.IsLetter(form[0]))
            {
                words++;
                capitals += char.IsUpper(form[0]) ? 1 : 0;
            }
        }
        return end - start >= FewestWords && words >= 2 && 5 * capitals >= 4 * words;
    }

    private static bool IsPlainWord(ReadOnlySpan<char> form, LanguageModel model)
    {
        if (form.IsEmpty || !char.IsUpper(form[0]) || (form.Length > 1 && form[1..].ContainsAnyInRange('A', 'Z')))
        {
            return false;
        }
        if (s_closed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form))
        {
            return true;
        }
        Span<char> lower = form.Length <= 64 ? stackalloc char[form.Length] : new char[form.Length];
        form.ToLowerInvariant(lower);
        return model.OwnIndex.Find(WordFeatures.Form(lower)) >= 0 && model.OwnIndex.Find(WordFeatures.Form(form)) < 0;
    }
}
