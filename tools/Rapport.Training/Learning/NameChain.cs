using Rapport.Nlp.Model;

namespace Rapport.Training.Learning;

/// <summary>Sums over all sequences of name tags of one sentence (forward and backward). Keeps buffers.</summary>
internal sealed class NameChain
{
    private const int Tags = NetworkShape.NameTags;
    private readonly Scratch _forward = new();
    private readonly Scratch _backward = new();
    private float _total;

    /// <summary>Computes the sums of <paramref name="n"/> words; returns the logarithm of all sequences' sum.</summary>
    /// <param name="scores">n × tags.</param>
    /// <param name="moves">Row f, column t: tag t after tag f; the last row is for the first word.</param>
    /// <param name="n">How many words.</param>
    public float Run(ReadOnlySpan<float> scores, ReadOnlySpan<float> moves, int n)
    {
        _total = Forward(scores, moves, _forward.Clear(n * Tags), n);
        Backward(scores, moves, _backward.Clear(n * Tags), n);
        return _total;
    }

    /// <summary>The probability of a tag at a word; the place is word × tags + tag.</summary>
    public float Probability(int at) => MathF.Exp(_forward.Last[at] + _backward.Last[at] - _total);

    /// <summary>Adds what pairs of tags lack or have too much against the annotated ones.</summary>
    public void AddMoveGradient(
        ReadOnlySpan<float> scores,
        ReadOnlySpan<float> moves,
        int[] gold,
        float scale,
        float[] gradient
    )
    {
        ReadOnlySpan<float> alpha = _forward.Last;
        ReadOnlySpan<float> beta = _backward.Last;
        for (int t = 0; t < Tags; t++)
        {
            gradient[(Tags * Tags) + t] += scale * MathF.Exp(alpha[t] + beta[t] - _total);
        }
        gradient[(Tags * Tags) + gold[0]] -= scale;
        for (int i = 1; i < gold.Length; i++)
        {
            for (int f = 0; f < Tags; f++)
            {
                for (int t = 0; t < Tags; t++)
                {
                    int here = (i * Tags) + t;
                    float move = moves[(f * Tags) + t];
                    float logP = alpha[((i - 1) * Tags) + f] + move + scores[here] + beta[here] - _total;
                    gradient[(f * Tags) + t] += scale * MathF.Exp(logP);
                }
            }
            gradient[(gold[i - 1] * Tags) + gold[i]] -= scale;
        }
    }

    private static float Forward(ReadOnlySpan<float> scores, ReadOnlySpan<float> moves, Span<float> alpha, int n)
    {
        Span<float> terms = stackalloc float[Tags];
        for (int t = 0; t < Tags; t++)
        {
            alpha[t] = moves[(Tags * Tags) + t] + scores[t];
        }
        for (int i = 1; i < n; i++)
        {
            for (int t = 0; t < Tags; t++)
            {
                for (int f = 0; f < Tags; f++)
                {
                    terms[f] = alpha[((i - 1) * Tags) + f] + moves[(f * Tags) + t];
                }
                alpha[(i * Tags) + t] = LogSum(terms) + scores[(i * Tags) + t];
            }
        }
        return LogSum(alpha.Slice((n - 1) * Tags, Tags));
    }

    private static void Backward(ReadOnlySpan<float> scores, ReadOnlySpan<float> moves, Span<float> beta, int n)
    {
        Span<float> terms = stackalloc float[Tags];
        for (int i = n - 2; i >= 0; i--)
        {
            for (int f = 0; f < Tags; f++)
            {
                for (int t = 0; t < Tags; t++)
                {
                    int next = ((i + 1) * Tags) + t;
                    terms[t] = beta[next] + scores[next] + moves[(f * Tags) + t];
                }
                beta[(i * Tags) + f] = LogSum(terms);
            }
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
