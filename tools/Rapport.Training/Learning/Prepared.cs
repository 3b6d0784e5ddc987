using Rapport.Nlp;
using Rapport.Nlp.Features;
using Rapport.Nlp.Model;
using Rapport.Text;
using Rapport.Training.Corpus;

namespace Rapport.Training.Learning;

/// <summary>An example as numbers. Targets are -1 (or null arrays) where there are none.</summary>
internal sealed class Prepared
{
    private readonly float _trust;
    private readonly float _nameTrust;

    public Prepared(Example example, Vocabulary vocabulary, NetworkShape shape)
    {
        int n = example.Count;
        Count = n;
        Weight = example.Weight;
        NameWeight = example.Weight;
        _trust = example.Trust;
        _nameTrust = example.NameTrust;
        OwnRows = new int[n];
        VectorRows = new int[n];
        SpellingRows = new int[n * WordFeatures.Count];
        Marks = new uint[n];
        vocabulary.Names.Mark(string.Join(' ', example.Forms), example.Spans(), Marks);
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

    /// <summary>How much heads, relations and tags count.</summary>
    public float Weight { get; private set; }

    public float NameWeight { get; }

    public int[] OwnRows { get; }

    public int[] VectorRows { get; }

    public int[] SpellingRows { get; }

    /// <summary>What the list of names says of each word.</summary>
    public uint[] Marks { get; }

    public int[]? Upos { get; }

    public int[]? Tags { get; }

    public int[]? Scripts { get; }

    public int[]? Heads { get; private set; }

    public int[]? Relations { get; }

    public int[]? Names { get; private set; }

    /// <summary>Probabilities to learn instead of <see cref="Heads"/>: n × (n + 1), the root last.</summary>
    public float[]? HeadTargets { get; private set; }

    /// <summary>Probabilities to learn instead of <see cref="Relations"/>: n × relations.</summary>
    public float[]? LabelTargets { get; private set; }

    /// <summary>Probabilities to learn instead of <see cref="Upos"/>: n × parts of speech.</summary>
    public float[]? UposTargets { get; private set; }

    /// <summary>Probabilities to learn instead of <see cref="Names"/>: n × name tags.</summary>
    public float[]? NameTargets { get; private set; }

    /// <summary>Takes a teacher's probabilities, mixed with what people annotated, if they did, by their trust.</summary>
    /// <param name="teacher">Those of heads, relations and parts of speech.</param>
    /// <param name="names">n × name tags.</param>
    public void Teach(SentenceProbabilities teacher, float[] names)
    {
        NameTargets = Mix(names, NetworkShape.NameTags, Names is null ? 0 : _nameTrust, i => Names![i]);
        bool annotated = Heads is not null;
        float own = annotated ? _trust : 0;
        HeadTargets = Mix(teacher.Arcs, Count + 1, own, i => Heads![i] < 0 ? Count : Heads[i]);
        LabelTargets = Mix(teacher.Labels, NetworkShape.Relations, own, i => Relations![i]);
        UposTargets = Mix(teacher.Upos, NetworkShape.UposCount, own, i => Upos![i]);
        Heads ??= teacher.Heads;
        Weight = annotated ? Weight : Weight * 0.5f;
    }

    private float[] Mix(float[] teacher, int columns, float own, Func<int, int> gold)
    {
        float[] mixed = new float[teacher.Length];
        for (int i = 0; i < Count; i++)
        {
            for (int c = 0; c < columns; c++)
            {
                mixed[(i * columns) + c] = (1 - own) * teacher[(i * columns) + c];
            }
            if (own > 0)
            {
                mixed[(i * columns) + gold(i)] += own;
            }
        }
        return mixed;
    }
}
