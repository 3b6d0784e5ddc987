using System.Numerics;
using Rapport.Nlp.Features;
using Rapport.Nlp.Network;

namespace Rapport.Training.Learning;

/// <summary>From words to rows: pretrained vector, own vector and spelling added up, ReLU, layer normalization, dropout.</summary>
internal sealed class InputPass(LearnedNetwork network, Vocabulary vocabulary, int worker, Dropouts dropouts)
{
    private const int Dropped = -1;
    private readonly Scratch _vectors = new();
    private readonly Scratch _standard = new();
    private readonly Scratch _inverse = new();
    private readonly Scratch _mask = new();
    private readonly Scratch _gradient = new();
    private int[] _rows = [];
    private uint[] _marks = [];

    private int Width => network.Shape.Width;

    public void Forward(Batch batch, Random random, Scratch output)
    {
        int n = batch.Words;
        Span<float> vectors = _vectors.Clear(n * network.Shape.Vector);
        Span<float> x = output.Clear(n * Width);
        ChooseRows(batch, random, vectors);
        for (int i = 0; i < n; i++)
        {
            network.InputBias.Value.CopyTo(x[(i * Width)..]);
        }
        Matrices.MultiplyAdd(n, Width, network.Shape.Vector, vectors, network.VectorWeights.Value, x);
        Span<float> standard = _standard.Clear(n * Width);
        Span<float> inverse = _inverse.Clear(n);
        int perWord = WordFeatures.Count + 1;
        for (int i = 0; i < n; i++)
        {
            Span<float> row = x.Slice(i * Width, Width);
            ReadOnlySpan<int> features = _rows.AsSpan(i * perWord, perWord);
            Matrices.AddScaled(1, network.Own.Row(features[0]), row);
            foreach (int feature in features[1..])
            {
                if (feature != Dropped)
                {
                    Matrices.AddScaled(1, network.Spelling.Row(feature), row);
                }
            }
            for (uint marks = _marks[i]; marks != 0; marks &= marks - 1)
            {
                Matrices.AddScaled(1, network.Listed.Row(BitOperations.TrailingZeroCount(marks)), row);
            }
            Activations.Relu(row);
            Span<float> kept = standard.Slice(i * Width, Width);
            row.CopyTo(kept);
            inverse[i] = Normalization.Standardize(kept);
            for (int j = 0; j < Width; j++)
            {
                row[j] = (kept[j] * network.Gain.Value[j]) + network.Offset.Value[j];
            }
        }
        dropouts.Apply(x, _mask, dropouts.Input, random, batch);
    }

    private void ChooseRows(Batch batch, Random random, Span<float> vectors)
    {
        int perWord = WordFeatures.Count + 1;
        if (_rows.Length < batch.Words * perWord)
        {
            _rows = new int[batch.Words * perWord * 2];
            _marks = new uint[batch.Words * 2];
        }
        int size = network.Shape.Vector;
        int word = 0;
        foreach (Prepared item in batch.Items)
        {
            bool hasList = random.NextSingle() >= dropouts.List;
            for (int i = 0; i < item.Count; i++, word++)
            {
                bool isListed = hasList && random.NextSingle() >= dropouts.Listed;
                _marks[word] = isListed ? item.Marks[i] : 0;
                Span<int> rows = _rows.AsSpan(word * perWord, perWord);
                rows[0] = random.NextSingle() < dropouts.Own ? 0 : item.OwnRows[i];
                for (int f = 0; f < WordFeatures.Count; f++)
                {
                    bool drop = random.NextSingle() < dropouts.Spelling;
                    rows[f + 1] = drop ? Dropped : item.SpellingRows[(i * WordFeatures.Count) + f];
                }
                if (item.VectorRows[i] >= 0 && random.NextSingle() >= dropouts.Vector)
                {
                    vocabulary.Vectors.Values.AsSpan(item.VectorRows[i] * size, size).CopyTo(vectors[(word * size)..]);
                }
            }
        }
    }

    public void Backward(Batch batch, Span<float> outputGradient)
    {
        int n = batch.Words;
        dropouts.Backward(outputGradient, _mask);
        Span<float> gradient = _gradient.Clear(n * Width);
        for (int i = 0; i < n; i++)
        {
            Span<float> row = gradient.Slice(i * Width, Width);
            NormalizationBackward(i, outputGradient.Slice(i * Width, Width), row);
            Matrices.AddScaled(1, row, network.InputBias.Gradients[worker]);
            Spread(i, row);
        }
        Matrices.TransposedMultiplyAdd(
            network.Shape.Vector,
            Width,
            n,
            _vectors.Last,
            gradient,
            network.VectorWeights.Gradients[worker]
        );
    }

    private void NormalizationBackward(int i, ReadOnlySpan<float> outputGradient, Span<float> target)
    {
        ReadOnlySpan<float> standard = _standard.Row(i, Width);
        float[] gain = network.Gain.Value;
        float[] gainGradient = network.Gain.Gradients[worker];
        float[] offsetGradient = network.Offset.Gradients[worker];
        float mean = 0;
        float product = 0;
        for (int j = 0; j < Width; j++)
        {
            gainGradient[j] += outputGradient[j] * standard[j];
            offsetGradient[j] += outputGradient[j];
            float g = outputGradient[j] * gain[j];
            target[j] = g;
            mean += g;
            product += g * standard[j];
        }
        mean /= Width;
        product /= Width;
        float inverse = _inverse.Last[i];
        // ReLU's zeros are the row's smallest value, and only where the row has any.
        float least = float.PositiveInfinity;
        foreach (float value in standard)
        {
            least = MathF.Min(least, value);
        }
        for (int j = 0; j < Width; j++)
        {
            target[j] = standard[j] <= least ? 0 : inverse * (target[j] - mean - (standard[j] * product));
        }
    }

    private void Spread(int i, ReadOnlySpan<float> gradient)
    {
        for (uint marks = _marks[i]; marks != 0; marks &= marks - 1)
        {
            int mark = BitOperations.TrailingZeroCount(marks);
            Matrices.AddScaled(1, gradient, network.Listed.TouchRow(worker, mark));
        }
        int perWord = WordFeatures.Count + 1;
        ReadOnlySpan<int> features = _rows.AsSpan(i * perWord, perWord);
        Matrices.AddScaled(1, gradient, network.Own.TouchRow(worker, features[0]));
        foreach (int feature in features[1..])
        {
            if (feature != Dropped)
            {
                Matrices.AddScaled(1, gradient, network.Spelling.TouchRow(worker, feature));
            }
        }
    }
}
