using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>Puts the main verb of a sentence into the tense of headlines: “signed” becomes “signs”, “will sign” “to sign”.</summary>
internal static class Present
{
    private const string Singular = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";

    private const string Plural = "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin";

    /// <summary>The sentence so changed, two times in three, where its main verb allows it.</summary>
    public static Example Of(Example example, Random random)
    {
        int root = Array.IndexOf(example.Heads!, -1);
        if (random.Next(3) == 0 || root < 0)
        {
            return example;
        }
        int will = Array.FindIndex(example.Forms, f => string.Equals(f, "will", StringComparison.OrdinalIgnoreCase));
        if (will >= 0 && example.Heads![will] == root && will < root)
        {
            return example with
            {
                Forms = With(example.Forms, will, "to"),
                Lemmas = With(example.Lemmas!, will, "to"),
                Upos = With(example.Upos!, will, Upos.Part),
                Feats = With(example.Feats!, will, ""),
                Relations = With(example.Relations!, will, DependencyRelation.Mark),
            };
        }
        bool isPast = example.Feats![root].Contains("Tense=Past|VerbForm=Fin", StringComparison.Ordinal);
        int subject = Subject(example, root);
        if (!isPast || subject < 0)
        {
            return example;
        }
        bool plural =
            example.Feats[subject].Contains("Number=Plur", StringComparison.Ordinal) || HasConjunct(example, subject);
        return example with
        {
            Forms = With(example.Forms, root, plural ? example.Lemmas![root] : ThirdPerson(example.Lemmas![root])),
            Feats = With(example.Feats, root, plural ? Plural : Singular),
        };
    }

    private static int Subject(Example example, int root)
    {
        for (int i = 0; i < example.Count; i++)
        {
            bool isNoun = example.Upos![i] is Upos.Noun or Upos.Propn;
            if (example.Heads![i] == root && example.Relations![i] == DependencyRelation.Nsubj && isNoun)
            {
                return i;
            }
        }
        return -1;
    }

    private static bool HasConjunct(Example example, int word)
    {
        for (int i = 0; i < example.Count; i++)
        {
            if (example.Heads![i] == word && example.Relations![i] == DependencyRelation.Conj)
            {
                return true;
            }
        }
        return false;
    }

    private static string ThirdPerson(string lemma)
    {
        bool vowelBefore = lemma.Length > 1 && lemma[^2] is 'a' or 'e' or 'i' or 'o' or 'u';
        return lemma switch
        {
            "have" => "has",
            _ when lemma.EndsWith('y') && !vowelBefore => lemma[..^1] + "ies",
            _ when lemma[^1] is 's' or 'x' or 'z' or 'o' || EndsInHush(lemma) => lemma + "es",
            _ => lemma + "s",
        };
    }

    private static bool EndsInHush(string lemma) =>
        lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal);

    private static T[] With<T>(T[] values, int at, T value)
    {
        T[] copy = [.. values];
        copy[at] = value;
        return copy;
    }
}
