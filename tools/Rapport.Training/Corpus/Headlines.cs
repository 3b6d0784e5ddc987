using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>Makes headlines of treebank sentences, for the treebanks hold few: title case, capitals or neither, mostly in the present
/// tense, without articles, the auxiliary of the passive and the full stop.</summary>
internal static class Headlines
{
    private const int Longest = 16;
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
            bool capitals = random.Next(5) == 0;
            if (chosen && example.Heads is not null && example.Count is >= 4 and <= Longest && HasFiniteVerb(example))
            {
                yield return Make(example, capitals, random);
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

    private static Example Make(Example original, bool capitals, Random random)
    {
        Example example = Present.Of(original, random);
        var kept = new List<int>();
        for (int i = 0; i < example.Count; i++)
        {
            bool article = example.Upos![i] == Upos.Det && example.Feats![i].Contains("Art", StringComparison.Ordinal);
            bool passive = example.Relations![i] == DependencyRelation.AuxPass && IsBe(example.Forms[i]);
            bool stop = i + 1 == example.Count && example.Forms[i] is "." && example.Count > 2;
            bool leaf = !Array.Exists(example.Heads!, h => h == i);
            if ((leaf && (article || (passive && IsAloneWith(example, i)))) || stop)
            {
                continue;
            }
            kept.Add(i);
        }
        var place = new Dictionary<int, int>();
        for (int k = 0; k < kept.Count; k++)
        {
            place[kept[k]] = k;
        }
        return example with
        {
            Forms = [.. kept.Select((i, k) => Case(example.Forms[i], k == 0, capitals))],
            Upos = [.. kept.Select(i => example.Upos![i])],
            Feats = [.. kept.Select(i => example.Feats![i])],
            Lemmas = [.. kept.Select(i => example.Lemmas![i])],
            Heads = [.. kept.Select(i => example.Heads![i] < 0 ? -1 : place[example.Heads[i]])],
            Relations = [.. kept.Select(i => example.Relations![i])],
            Names = example.Names is null ? null : [.. kept.Select(i => example.Names[i])],
        };
    }

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

    private static string Case(string form, bool first, bool capitals)
    {
        if (capitals)
        {
            return form.ToUpperInvariant();
        }
        bool small = (s_small.Contains(form) && !first) || !char.IsLetter(form[0]) || form is "n't" or "n’t";
        return small ? form : char.ToUpperInvariant(form[0]) + form[1..];
    }
}
