using Rapport.Nlp;
using Rapport.Nlp.Model;
using Rapport.Nlp.Network;
using Rapport.Text;
using Rapport.Training.Corpus;

namespace Rapport.Training.Learning;

/// <summary>Several models read together: a student learns their mean probabilities (Kuncoro et al. 2016).</summary>
internal sealed class Teacher(IReadOnlyList<string> models)
{
    private readonly LanguageModel[] _models = [.. models.Select(path => LanguageModel.From(ModelFile.Load(path)))];
    private readonly NameChain _chain = new();

    /// <summary>Teaches every example, also those without trees.</summary>
    public void Teach(IReadOnlyList<Example> examples, IReadOnlyList<Prepared> prepared)
    {
        Analyzer[] analyzers = [.. _models.Select(m => new Analyzer(m))];
        for (int i = 0; i < examples.Count; i++)
        {
            (SentenceProbabilities mean, float[] names) = Read(analyzers, examples[i]);
            prepared[i].Teach(mean, names);
        }
    }

    private (SentenceProbabilities Mean, float[] Names) Read(Analyzer[] analyzers, Example example)
    {
        string text = string.Join(' ', example.Forms);
        CharSpan[] spans = example.Spans();
        SentenceProbabilities? mean = null;
        float[] names = new float[example.Count * NetworkShape.NameTags];
        float share = 1f / analyzers.Length;
        for (int m = 0; m < analyzers.Length; m++)
        {
            // Relations are averaged over one set of heads: the annotated, or those of the first teacher.
            ReadOnlySpan<int> heads = example.Heads ?? mean?.Heads;
            SentenceProbabilities one = analyzers[m].Probabilities(text, spans, heads);
            mean ??= new SentenceProbabilities(
                one.Heads,
                new float[one.Arcs.Length],
                new float[one.Labels.Length],
                new float[one.Upos.Length],
                []
            );
            Matrices.AddScaled(share, one.Arcs, mean.Arcs);
            Matrices.AddScaled(share, one.Labels, mean.Labels);
            Matrices.AddScaled(share, one.Upos, mean.Upos);
            _chain.Run(one.NameScores, _models[m].NameMoves, example.Count);
            for (int at = 0; at < names.Length; at++)
            {
                names[at] += share * _chain.Probability(at);
            }
        }
        return (mean!, names);
    }
}
