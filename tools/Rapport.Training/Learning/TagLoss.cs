using Rapport.Nlp.Model;
using Rapport.Nlp.Network;

namespace Rapport.Training.Learning;

/// <summary>Cross-entropy of part of speech, of part of speech with features, and of the lemma script.</summary>
internal sealed class TagLoss(LearnedNetwork network, int worker)
{
    private readonly Scratch _input = new();
    private readonly Scratch _scores = new();
    private readonly Scratch _inputGradient = new();

    public double Run(Batch batch, Scratch parts, Scratch partGradient, float scale)
    {
        int size = network.Shape.Part;
        int outputs = network.TagOutputs;
        int width = NetworkShape.Parts * size;
        int n = batch.Words;
        Span<float> input = _input.Clear(n * size);
        Span<float> scores = _scores.Clear(n * outputs);
        for (int i = 0; i < n; i++)
        {
            parts.Row(i, width).Slice(NetworkShape.Tag * size, size).CopyTo(input[(i * size)..]);
            network.TagBias.Value.CopyTo(scores[(i * outputs)..]);
        }
        Matrices.MultiplyAdd(n, outputs, size, input, network.TagWeights.Value, scores);
        double loss = 0;
        for (int s = 0; s < batch.Sentences; s++)
        {
            Prepared item = batch.Items[s];
            for (int i = 0; i < item.Count; i++)
            {
                Span<float> row = scores.Slice((batch.Start(s) + i) * outputs, outputs);
                loss += Losses(item, i, row, network.Tags, scale * item.Weight);
            }
        }
        for (int i = 0; i < n; i++)
        {
            Matrices.AddScaled(1, scores.Slice(i * outputs, outputs), network.TagBias.Gradients[worker]);
        }
        Matrices.TransposedMultiplyAdd(size, outputs, n, input, scores, network.TagWeights.Gradients[worker]);
        Span<float> inputGradient = _inputGradient.Clear(n * size);
        Matrices.MultiplyAdd(n, size, outputs, scores, network.Transposed(network.TagWeights), inputGradient);
        for (int i = 0; i < n; i++)
        {
            inputGradient.Slice(i * size, size).CopyTo(partGradient.Row(i, width).Slice(NetworkShape.Tag * size, size));
        }
        return loss;
    }

    private static double Losses(Prepared item, int i, Span<float> row, int tags, float scale)
    {
        int tagEnd = NetworkShape.UposCount + tags;
        Span<float> upos = row[..NetworkShape.UposCount];
        return CrossEntropy.Run(upos, item.Upos?[i] ?? -1, item.UposTargets, i, 0.5f * scale)
            + CrossEntropy.Run(row[NetworkShape.UposCount..tagEnd], item.Tags?[i] ?? -1, 0.5f * scale)
            + CrossEntropy.Run(row[tagEnd..], item.Scripts?[i] ?? -1, 0.5f * scale);
    }
}

/// <summary>Cross-entropy of one softmax.</summary>
internal static class CrossEntropy
{
    /// <summary>The same against row <paramref name="i"/> of probabilities where there are any.</summary>
    public static double Run(Span<float> scores, int target, float[]? targets, int i, float scale)
    {
        if (targets is null)
        {
            return Run(scores, target, scale);
        }
        ReadOnlySpan<float> wanted = targets.AsSpan(i * scores.Length, scores.Length);
        double expected = 0;
        for (int k = 0; k < scores.Length; k++)
        {
            expected += wanted[k] > 0 ? wanted[k] * scores[k] : 0;
        }
        float total = Activations.Softmax(scores);
        for (int k = 0; k < scores.Length; k++)
        {
            scores[k] = (scores[k] - wanted[k]) * scale;
        }
        return total - expected;
    }

    /// <summary>Turns scores into the gradient times <paramref name="scale"/>; returns the loss. A target of -1 gives none.</summary>
    public static double Run(Span<float> scores, int target, float scale)
    {
        if (target < 0)
        {
            scores.Clear();
            return 0;
        }
        float gold = scores[target];
        float total = Activations.Softmax(scores);
        scores[target] -= 1;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] *= scale;
        }
        return total - gold;
    }
}
