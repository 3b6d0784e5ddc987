using Rapport.Nlp;
using Rapport.Nlp.Model;
using Rapport.Text;
using Rapport.Training.Corpus;

namespace Rapport.Training.Learning;

/// <summary>Several models read together: a student learns their mean probabilities (Kuncoro et al. 2016).</summary>
internal sealed class Teacher(IReadOnlyList<string> models)
{
    private readonly Analyzer[] _analyzers =
    [
        .. models.Select(path => new Analyzer(LanguageModel.From(ModelFile.Load(path)))),
    ];

    /// <summary>Teaches every example, also those without trees.</summary>
    public void Teach(IReadOnlyList<Example> examples, IReadOnlyList<Prepared> prepared)
    {
        for (int i = 0; i < examples.Count; i++)
        {
            prepared[i].Teach(Read(examples[i]), examples[i].Names is null ? Names(examples[i]) : null);
        }
    }

    /// <summary>The names that the last teacher finds.</summary>
    private NameTag[] Names(Example example)
    {
        var readings = new Reading[example.Count];
        _analyzers[^1].Read(string.Join(' ', example.Forms), example.Spans(), [0, example.Count], readings);
        return [.. readings.Select(r => r.Name)];
    }

    private SentenceProbabilities Read(Example example)
    {
        string text = string.Join(' ', example.Forms);
        CharSpan[] spans = example.Spans();
        SentenceProbabilities? mean = null;
        float share = 1f / _analyzers.Length;
        foreach (Analyzer analyzer in _analyzers)
        {
            // Relations are averaged over one set of heads: the annotated, or those of the first teacher.
            ReadOnlySpan<int> heads = example.Heads ?? mean?.Heads;
            SentenceProbabilities one = analyzer.Probabilities(text, spans, heads);
            mean ??= new SentenceProbabilities(
                one.Heads,
                new float[one.Arcs.Length],
                new float[one.Labels.Length],
                new float[one.Upos.Length]
            );
            Nlp.Network.Matrices.AddScaled(share, one.Arcs, mean.Arcs);
            Nlp.Network.Matrices.AddScaled(share, one.Labels, mean.Labels);
            Nlp.Network.Matrices.AddScaled(share, one.Upos, mean.Upos);
        }
        return mean!;
    }
}
