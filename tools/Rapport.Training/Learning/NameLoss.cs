using Rapport.Nlp.Model;
using Rapport.Nlp.Network;

namespace Rapport.Training.Learning;

/// <summary>Negative log-likelihood of a sentence's name tags in a linear-chain conditional random field.</summary>
internal sealed class NameLoss(LearnedNetwork network, int worker)
{
    private const int Tags = NetworkShape.NameTags;
    private readonly Scratch _input = new();
    private readonly Scratch _scores = new();
    private readonly Scratch _inputGradient = new();
    private readonly NameChain _chain = new();

    public double Run(Batch batch, Scratch parts, Scratch partGradient, float scale)
    {
        int size = network.Shape.Part;
        int width = NetworkShape.Parts * size;
        int n = batch.Words;
        Span<float> input = _input.Clear(n * size);
        Span<float> scores = _scores.Clear(n * Tags);
        for (int i = 0; i < n; i++)
        {
            parts.Row(i, width).Slice(NetworkShape.Name * size, size).CopyTo(input[(i * size)..]);
            network.NameBias.Value.CopyTo(scores[(i * Tags)..]);
        }
        Matrices.MultiplyAdd(n, Tags, size, input, network.NameWeights.Value, scores);
        double loss = 0;
        for (int s = 0; s < batch.Sentences; s++)
        {
            Prepared item = batch.Items[s];
            Span<float> own = scores.Slice(batch.Start(s) * Tags, item.Count * Tags);
            if (item.Names is null && item.NameTargets is null)
            {
                own.Clear();
            }
            else
            {
                loss += Chain(own, item, scale * item.NameWeight);
            }
        }
        for (int i = 0; i < n; i++)
        {
            Matrices.AddScaled(1, scores.Slice(i * Tags, Tags), network.NameBias.Gradients[worker]);
        }
        Matrices.TransposedMultiplyAdd(size, Tags, n, input, scores, network.NameWeights.Gradients[worker]);
        Span<float> inputGradient = _inputGradient.Clear(n * size);
        Matrices.MultiplyAdd(n, size, Tags, scores, network.Transposed(network.NameWeights), inputGradient);
        for (int i = 0; i < n; i++)
        {
            inputGradient
                .Slice(i * size, size)
                .CopyTo(partGradient.Row(i, width).Slice(NetworkShape.Name * size, size));
        }
        return loss;
    }

    private double Chain(Span<float> scores, Prepared item, float scale)
    {
        int n = item.Count;
        float[] moves = network.NameMoves.Value;
        float total = _chain.Run(scores, moves, n);
        double loss = 0;
        if (item.Names is { } gold)
        {
            loss = total - GoldScore(scores, gold);
            // A teacher tells single tags, not pairs: what follows what is learned from people alone.
            _chain.AddMoveGradient(scores, moves, gold, scale, network.NameMoves.Gradients[worker]);
        }
        for (int i = 0; i < n; i++)
        {
            for (int t = 0; t < Tags; t++)
            {
                int at = (i * Tags) + t;
                float target = item.NameTargets?[at] ?? (t == item.Names![i] ? 1 : 0);
                scores[at] = (_chain.Probability(at) - target) * scale;
            }
        }
        return loss;
    }

    private double GoldScore(ReadOnlySpan<float> scores, int[] gold)
    {
        float[] moves = network.NameMoves.Value;
        double sum = 0;
        for (int i = 0; i < gold.Length; i++)
        {
            int before = i == 0 ? Tags : gold[i - 1];
            sum += scores[(i * Tags) + gold[i]] + moves[(before * Tags) + gold[i]];
        }
        return sum;
    }
}
