using Rapport.Nlp.Model;
using Rapport.Nlp.Network;

namespace Rapport.Training.Learning;

/// <summary>Cross-entropy of each word's head (bilinear) and of its relation (one hidden layer over word and head).</summary>
internal sealed class ArcLoss(LearnedNetwork network, int worker)
{
    private readonly Scratch _dependents = new();
    private readonly Scratch _queries = new();
    private readonly Scratch _queryGradient = new();
    private readonly Scratch _dependentGradient = new();
    private readonly Scratch _scores = new();
    private readonly Scratch _pairs = new();
    private readonly Scratch _labels = new();
    private readonly Scratch _pairGradient = new();

    private int Size => network.Shape.Part;

    private int Width => NetworkShape.Parts * Size;

    public double Run(Batch batch, Scratch parts, Scratch partGradient, float scale)
    {
        int n = batch.Words;
        Span<float> dependents = _dependents.Clear(n * Size);
        Span<float> queries = _queries.Clear(n * Size);
        for (int i = 0; i < n; i++)
        {
            Part(parts, i, NetworkShape.ArcDependent).CopyTo(dependents[(i * Size)..]);
            network.ArcBias.Value.CopyTo(queries[(i * Size)..]);
        }
        Matrices.MultiplyAdd(n, Size, Size, dependents, network.ArcWeights.Value, queries);
        Span<float> queryGradient = _queryGradient.Clear(n * Size);
        double loss = 0;
        for (int s = 0; s < batch.Sentences; s++)
        {
            if (batch.Items[s].Heads is not null)
            {
                loss += Heads(batch.Items[s], batch.Start(s), parts, partGradient, scale * batch.Items[s].Weight);
            }
        }
        Matrices.TransposedMultiplyAdd(Size, Size, n, dependents, queryGradient, network.ArcWeights.Gradients[worker]);
        Span<float> dependentGradient = _dependentGradient.Clear(n * Size);
        Matrices.MultiplyAdd(n, Size, Size, queryGradient, network.Transposed(network.ArcWeights), dependentGradient);
        for (int i = 0; i < n; i++)
        {
            Matrices.AddScaled(1, queryGradient.Slice(i * Size, Size), network.ArcBias.Gradients[worker]);
            dependentGradient.Slice(i * Size, Size).CopyTo(Part(partGradient, i, NetworkShape.ArcDependent));
        }
        return loss + Labels(batch, parts, partGradient, scale);
    }

    private Span<float> Part(Scratch parts, int row, int part) => parts.Row(row, Width).Slice(part * Size, Size);

    private double Heads(Prepared item, int start, Scratch parts, Scratch partGradient, float scale)
    {
        int n = item.Count;
        Span<float> scores = _scores.Clear(n + 1);
        float[] root = network.ArcRoot.Value;
        float[] rootGradient = network.ArcRoot.Gradients[worker];
        double loss = 0;
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> query = _queries.Row(start + i, Size);
            Span<float> queryGradient = _queryGradient.Row(start + i, Size);
            scores[n] = Matrices.Dot(query, root);
            for (int j = 0; j < n; j++)
            {
                scores[j] = j == i ? float.MinValue : Matrices.Dot(query, Part(parts, start + j, NetworkShape.ArcHead));
            }
            int head = item.Heads![i] < 0 ? n : item.Heads[i];
            loss += CrossEntropy.Run(scores, head, item.HeadTargets, i, scale);
            Matrices.AddScaled(scores[n], root, queryGradient);
            Matrices.AddScaled(scores[n], query, rootGradient);
            for (int j = 0; j < n; j++)
            {
                if (j != i && scores[j] != 0)
                {
                    Matrices.AddScaled(scores[j], Part(parts, start + j, NetworkShape.ArcHead), queryGradient);
                    Matrices.AddScaled(scores[j], query, Part(partGradient, start + j, NetworkShape.ArcHead));
                }
            }
        }
        return loss;
    }

    private double Labels(Batch batch, Scratch parts, Scratch partGradient, float scale)
    {
        int n = batch.Words;
        int relations = NetworkShape.Relations;
        Span<float> pairs = _pairs.Clear(n * Size);
        Span<float> labels = _labels.Clear(n * relations);
        ForEachArc(
            batch,
            (_, _, word, head) =>
            {
                Span<float> pair = _pairs.Row(word, Size);
                Part(parts, word, NetworkShape.LabelDependent).CopyTo(pair);
                Matrices.AddScaled(
                    1,
                    head < 0 ? network.LabelRoot.Value : Part(parts, head, NetworkShape.LabelHead),
                    pair
                );
                Activations.Relu(pair);
                network.LabelBias.Value.CopyTo(_labels.Row(word, relations));
            }
        );
        Matrices.MultiplyAdd(n, relations, Size, pairs, network.LabelWeights.Value, labels);
        double loss = 0;
        ForEachArc(
            batch,
            (item, i, word, _) =>
            {
                int relation = item.Relations?[i] ?? -1;
                float weight = scale * item.Weight;
                loss += CrossEntropy.Run(_labels.Row(word, relations), relation, item.LabelTargets, i, weight);
                Matrices.AddScaled(1, _labels.Row(word, relations), network.LabelBias.Gradients[worker]);
            }
        );
        Matrices.TransposedMultiplyAdd(Size, relations, n, pairs, labels, network.LabelWeights.Gradients[worker]);
        Span<float> pairGradient = _pairGradient.Clear(n * Size);
        Matrices.MultiplyAdd(n, Size, relations, labels, network.Transposed(network.LabelWeights), pairGradient);
        ForEachArc(
            batch,
            (_, _, word, head) =>
            {
                Span<float> gradient = _pairGradient.Row(word, Size);
                ReadOnlySpan<float> pair = _pairs.Row(word, Size);
                for (int j = 0; j < Size; j++)
                {
                    gradient[j] = pair[j] > 0 ? gradient[j] : 0;
                }
                Matrices.AddScaled(1, gradient, Part(partGradient, word, NetworkShape.LabelDependent));
                Matrices.AddScaled(
                    1,
                    gradient,
                    head < 0 ? network.LabelRoot.Gradients[worker] : Part(partGradient, head, NetworkShape.LabelHead)
                );
            }
        );
        return loss;
    }

    private static void ForEachArc(Batch batch, Action<Prepared, int, int, int> action)
    {
        for (int s = 0; s < batch.Sentences; s++)
        {
            Prepared item = batch.Items[s];
            for (int i = 0; i < item.Count && item.Heads is not null; i++)
            {
                int head = item.Heads[i] < 0 ? -1 : batch.Start(s) + item.Heads[i];
                action(item, i, batch.Start(s) + i, head);
            }
        }
    }
}
