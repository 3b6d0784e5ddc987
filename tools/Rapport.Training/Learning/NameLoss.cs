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
    private readonly Scratch _forward = new();
    private readonly Scratch _backward = new();

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
            if (item.Names is null)
            {
                own.Clear();
            }
            else
            {
                loss += Chain(own, item.Names, scale * item.Weight);
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

    private ReadOnlySpan<float> Start => network.NameMoves.Row(Tags);

    private double Chain(Span<float> scores, int[] gold, float scale)
    {
        int n = gold.Length;
        Span<float> alpha = _forward.Clear(n * Tags);
        Span<float> beta = _backward.Clear(n * Tags);
        float total = Forward(scores, alpha, n);
        Backward(scores, beta, n);
        double goldScore = 0;
        for (int i = 0; i < n; i++)
        {
            goldScore +=
                scores[(i * Tags) + gold[i]]
                + (i == 0 ? Start[gold[0]] : network.NameMoves.Value[(gold[i - 1] * Tags) + gold[i]]);
        }
        MoveGradient(scores, alpha, beta, gold, total, scale);
        for (int i = 0; i < n; i++)
        {
            for (int t = 0; t < Tags; t++)
            {
                float p = MathF.Exp(alpha[(i * Tags) + t] + beta[(i * Tags) + t] - total);
                float target = t == gold[i] ? 1 : 0;
                scores[(i * Tags) + t] = (p - target) * scale;
            }
        }
        return total - goldScore;
    }

    private float Forward(ReadOnlySpan<float> scores, Span<float> alpha, int n)
    {
        Span<float> terms = stackalloc float[Tags];
        for (int t = 0; t < Tags; t++)
        {
            alpha[t] = Start[t] + scores[t];
        }
        for (int i = 1; i < n; i++)
        {
            for (int t = 0; t < Tags; t++)
            {
                for (int f = 0; f < Tags; f++)
                {
                    terms[f] = alpha[((i - 1) * Tags) + f] + network.NameMoves.Value[(f * Tags) + t];
                }
                alpha[(i * Tags) + t] = LogSum(terms) + scores[(i * Tags) + t];
            }
        }
        return LogSum(alpha.Slice((n - 1) * Tags, Tags));
    }

    private void Backward(ReadOnlySpan<float> scores, Span<float> beta, int n)
    {
        Span<float> terms = stackalloc float[Tags];
        for (int i = n - 2; i >= 0; i--)
        {
            for (int f = 0; f < Tags; f++)
            {
                for (int t = 0; t < Tags; t++)
                {
                    int next = ((i + 1) * Tags) + t;
                    terms[t] = beta[next] + scores[next] + network.NameMoves.Value[(f * Tags) + t];
                }
                beta[(i * Tags) + f] = LogSum(terms);
            }
        }
    }

    private void MoveGradient(
        ReadOnlySpan<float> scores,
        ReadOnlySpan<float> alpha,
        ReadOnlySpan<float> beta,
        int[] gold,
        float total,
        float scale
    )
    {
        float[] gradient = network.NameMoves.Gradients[worker];
        for (int t = 0; t < Tags; t++)
        {
            gradient[(Tags * Tags) + t] += scale * MathF.Exp(alpha[t] + beta[t] - total);
        }
        gradient[(Tags * Tags) + gold[0]] -= scale;
        for (int i = 1; i < gold.Length; i++)
        {
            for (int f = 0; f < Tags; f++)
            {
                for (int t = 0; t < Tags; t++)
                {
                    int here = (i * Tags) + t;
                    float move = network.NameMoves.Value[(f * Tags) + t];
                    float logP = alpha[((i - 1) * Tags) + f] + move + scores[here] + beta[here] - total;
                    gradient[(f * Tags) + t] += scale * MathF.Exp(logP);
                }
            }
            gradient[(gold[i - 1] * Tags) + gold[i]] -= scale;
        }
    }

    private static float LogSum(ReadOnlySpan<float> terms)
    {
        float max = float.NegativeInfinity;
        foreach (float term in terms)
        {
            max = MathF.Max(max, term);
        }
        float sum = 0;
        foreach (float term in terms)
        {
            sum += MathF.Exp(term - max);
        }
        return max + MathF.Log(sum);
    }
}
