using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>Makes headlines of treebank sentences, for the treebanks hold few: title case, capitals or neither, mostly in the present
/// tense, without articles, the auxiliary of the passive and the full stop.</summary>
internal static class Headlines
{
    private const int LongestBefore = 40;
    private const int Longest = 16;
    private static readonly Letters[] s_letters =
    [
        Letters.Sentence,
        Letters.Sentence,
        Letters.Sentence,
        Letters.Title,
        Letters.Title,
        Letters.Title,
        Letters.AllTitle,
        Letters.AllTitle,
        Letters.Capitals,
        Letters.Capitals,
    ];
    private static readonly HashSet<string> s_small = new(StringComparer.Ordinal)
    {
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "from",
        "by",
        "with",
        "and",
        "or",
        "but",
        "the",
        "a",
        "an",
        "as",
        "over",
        "vs.",
    };

    /// <summary>A headline from some of the sentences: one in <paramref name="every"/> that fits.</summary>
    public static IEnumerable<Example> From(IEnumerable<Example> examples, int every, int seed)
    {
        var random = new Random(seed);
        foreach (Example example in examples)
        {
            bool chosen = random.Next(every) == 0;
            if (
                chosen
                && example.Heads is not null
                && example.Count is >= 4 and <= LongestBefore
                && HasFiniteVerb(example)
            )
            {
                Example headline = Make(Shortened.Of(example), random);
                if (headline.Count is >= 3 and <= Longest)
                {
                    yield return headline;
                }
            }
        }
    }

    private static bool HasFiniteVerb(Example example)
    {
        for (int i = 0; i < example.Count; i++)
        {
            if (example.Heads![i] < 0 && example.Upos![i] == Upos.Verb)
            {
                return true;
            }
        }
        return false;
    }

    private static Example Make(Example original, Random random)
    {
        Example example = WithCommas(Present.Of(original, random), random);
        var kept = new List<int>();
        bool lostAuxiliary = false;
        for (int i = 0; i < example.Count; i++)
        {
            bool article = example.Upos![i] == Upos.Det && example.Feats![i].Contains("Art", StringComparison.Ordinal);
            bool passive = example.Relations![i] == DependencyRelation.AuxPass && IsBe(example.Forms[i]);
            bool stop = i + 1 == example.Count && example.Forms[i] is "." && example.Count > 2;
            bool leaf = !Array.Exists(example.Heads!, h => h == i);
            bool auxiliary = leaf && passive && IsAloneWith(example, i);
            lostAuxiliary |= auxiliary;
            if ((leaf && article) || auxiliary || stop)
            {
                continue;
            }
            kept.Add(i);
        }
        Example headline = Shortened.Keep(example, [.. kept]);
        Letters letters = s_letters[random.Next(s_letters.Length)];
        // Written like a sentence it would teach that “Spain called for talks” is passive.
        letters = lostAuxiliary && letters == Letters.Sentence ? Letters.Title : letters;
        return headline with { IsMade = true, Forms = [.. headline.Forms.Select((f, k) => Write(f, k == 0, letters))] };
    }

    /// <summary>Nouns joined by “and” joined by a comma instead, one time in two.</summary>
    private static Example WithCommas(Example example, Random random)
    {
        int and = Array.IndexOf(example.Forms, "and");
        bool joinsNouns =
            and > 0
            && example.Relations![and] == DependencyRelation.Cc
            && example.Heads![and] is >= 0 and var head
            && example.Upos![head] is Upos.Noun or Upos.Propn;
        if (!joinsNouns || random.Next(2) == 0)
        {
            return example;
        }
        return example with
        {
            Forms = With(example.Forms, and, ","),
            Lemmas = With(example.Lemmas!, and, ","),
            Upos = With(example.Upos!, and, Upos.Punct),
            Relations = With(example.Relations!, and, DependencyRelation.Punct),
        };
    }

    private static T[] With<T>(T[] values, int at, T value) => [.. values[..at], value, .. values[(at + 1)..]];

    private static bool IsBe(string form) => form is "was" or "were" or "is" or "are";

    /// <summary>True where no other auxiliary or negation needs the one at <paramref name="i"/>.</summary>
    private static bool IsAloneWith(Example example, int i)
    {
        for (int j = 0; j < example.Count; j++)
        {
            bool sister = j != i && example.Heads![j] == example.Heads[i];
            if (sister && (example.Upos![j] == Upos.Aux || example.Upos[j] == Upos.Part))
            {
                return false;
            }
        }
        return true;
    }

    private static string Write(string form, bool first, Letters letters)
    {
        if (letters == Letters.Capitals)
        {
            return form.ToUpperInvariant();
        }
        bool small =
            letters == Letters.Sentence && !first
            || (letters == Letters.Title && s_small.Contains(form) && !first)
            || !char.IsLetter(form[0])
            || form is "n't" or "n’t";
        return small ? form : char.ToUpperInvariant(form[0]) + form[1..];
    }

    private enum Letters
    {
        Sentence,
        Title,
        AllTitle,
        Capitals,
    }
}
