using Rapport.Nlp.Features;
using Rapport.Nlp.Model;
using Rapport.Text;
using Rapport.Training.Corpus;

namespace Rapport.Training.Learning;

/// <summary>An example as numbers. Targets are -1 (or null arrays) where there are none.</summary>
internal sealed class Prepared
{
    public Prepared(Example example, Vocabulary vocabulary, NetworkShape shape)
    {
        int n = example.Count;
        Count = n;
        Weight = example.Weight;
        OwnRows = new int[n];
        VectorRows = new int[n];
        SpellingRows = new int[n * WordFeatures.Count];
        for (int i = 0; i < n; i++)
        {
            string form = example.Forms[i];
            OwnRows[i] = Math.Max(0, vocabulary.OwnIndex.Find(WordFeatures.Form(form)));
            VectorRows[i] = vocabulary.VectorIndex.Find(WordFeatures.Lower(form));
            WordFeatures.Spelling(
                form,
                shape.SpellingRows,
                SpellingRows.AsSpan(i * WordFeatures.Count, WordFeatures.Count)
            );
        }
        if (example.Upos is not null)
        {
            Upos = [.. example.Upos.Select(u => (int)u)];
            Tags = [.. Enumerable.Range(0, n).Select(i => vocabulary.TagOf(example, i))];
            Scripts = [.. Enumerable.Range(0, n).Select(i => vocabulary.ScriptOf(example, i))];
            Heads = example.Heads;
            Relations = [.. example.Relations!.Select(r => (int)r)];
        }
        if (example.Names is not null)
        {
            Names = [.. example.Names.Select(NetworkShape.IndexOf)];
        }
    }

    public int Count { get; }

    public float Weight { get; }

    public int[] OwnRows { get; }

    public int[] VectorRows { get; }

    public int[] SpellingRows { get; }

    public int[]? Upos { get; }

    public int[]? Tags { get; }

    public int[]? Scripts { get; }

    public int[]? Heads { get; }

    public int[]? Relations { get; }

    public int[]? Names { get; }
}
