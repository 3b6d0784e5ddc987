using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>A sentence without what headlines leave out: clauses beside the main one, insertions, further conjuncts of the verb.</summary>
internal static class Shortened
{
    /// <summary>The sentence with fewer words, or as it is where nothing can go.</summary>
    public static Example Of(Example example)
    {
        bool[] goes = new bool[example.Count];
        for (int i = 0; i < goes.Length; i++)
        {
            goes[i] = IsBeside(example, i);
        }
        int[] kept = [.. Enumerable.Range(0, goes.Length).Where(i => !IsUnder(example, i, goes))];
        // Commas that parted what is gone.
        kept = [.. kept.Where((i, k) => example.Forms[i] is not "," || IsBetweenNeighbours(kept, k))];
        return kept.Length == example.Count ? example : Keep(example, kept);
    }

    /// <summary>The words at the given places, in order; their heads must be among them.</summary>
    public static Example Keep(Example example, int[] kept)
    {
        var place = new Dictionary<int, int>();
        for (int k = 0; k < kept.Length; k++)
        {
            place[kept[k]] = k;
        }
        return example with
        {
            Forms = [.. kept.Select(i => example.Forms[i])],
            Upos = [.. kept.Select(i => example.Upos![i])],
            Feats = [.. kept.Select(i => example.Feats![i])],
            Lemmas = [.. kept.Select(i => example.Lemmas![i])],
            Heads = [.. kept.Select(i => example.Heads![i] < 0 ? -1 : place[example.Heads[i]])],
            Relations = [.. kept.Select(i => example.Relations![i])],
            Names = example.Names is null ? null : [.. kept.Select(i => example.Names[i])],
        };
    }

    private static bool IsBeside(Example example, int i)
    {
        int head = example.Heads![i];
        bool ofRoot = head >= 0 && example.Heads[head] < 0;
        return example.Relations![i] switch
        {
            DependencyRelation.Advcl or DependencyRelation.Parataxis or DependencyRelation.Conj => ofRoot,
            DependencyRelation.AclRelcl or DependencyRelation.Appos => true,
            DependencyRelation.Discourse or DependencyRelation.Vocative or DependencyRelation.OblUnmarked => true,
            DependencyRelation.Advmod => ofRoot && example.Forms[i] is not ("not" or "n't" or "n’t"),
            _ => false,
        };
    }

    private static bool IsUnder(Example example, int i, bool[] goes)
    {
        for (int at = i; at >= 0; at = example.Heads![at])
        {
            if (goes[at])
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsBetweenNeighbours(int[] kept, int k) =>
        k > 0 && k + 1 < kept.Length && kept[k - 1] == kept[k] - 1 && kept[k + 1] == kept[k] + 1;
}
