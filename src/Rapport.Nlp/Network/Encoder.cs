using Rapport.Nlp.Features;
using Rapport.Nlp.Model;

namespace Rapport.Nlp.Network;

/// <summary>Places of the sentences computed together: words are rows, sentence after sentence, longest first.</summary>
/// <param name="starts">First row of each sentence, and the row count as last value.</param>
internal readonly ref struct SentenceRows(ReadOnlySpan<int> starts)
{
    private readonly ReadOnlySpan<int> _starts = starts;

    public int Sentences => _starts.Length - 1;

    public int Rows => _starts[^1];

    public int Longest => Sentences == 0 ? 0 : Length(0);

    public int Start(int sentence) => _starts[sentence];

    public int Length(int sentence) => _starts[sentence + 1] - _starts[sentence];
}

/// <summary>Computes the hidden parts of words. Keeps buffers: one encoder per thread.</summary>
internal sealed class Encoder(LanguageModel model)
{
    // A power of two; text repeats its words, and a row depends on nothing but the word.
    private const int CachedWords = 4096;
    private readonly float[] _cache = new float[CachedWords * model.Shape.Width];
    private readonly ulong[] _cacheKeys = new ulong[CachedWords];
    private readonly Buffer<float> _words = new();
    private readonly Buffer<float> _first = new();
    private readonly Buffer<float> _second = new();
    private readonly Buffer<float> _gates = new();
    private readonly Buffer<float> _cells = new();
    private readonly Buffer<float> _states = new();
    private readonly Buffer<float> _step = new();
    private readonly Buffer<float> _parts = new();

    /// <summary>The words' input rows: add up with <see cref="AddWord"/>, then call <see cref="Run"/>.</summary>
    public Span<float> Begin(int rows) => _words.Take(rows * model.Shape.Width);

    /// <summary>Fills the input row of one word; rows of words met lately are copied.</summary>
    public void AddWord(ReadOnlySpan<char> form, Span<float> row)
    {
        ulong hash = WordFeatures.Form(form);
        int slot = (int)(hash & (CachedWords - 1));
        Span<float> cached = _cache.AsSpan(slot * row.Length, row.Length);
        if (_cacheKeys[slot] != hash)
        {
            MakeRow(form, hash, cached);
            _cacheKeys[slot] = hash;
        }
        cached.CopyTo(row);
    }

    private void MakeRow(ReadOnlySpan<char> form, ulong hash, Span<float> row)
    {
        model.InputBias.CopyTo(row);
        int vector = model.VectorIndex.Find(WordFeatures.Lower(form));
        if (vector >= 0)
        {
            model.Vectors.AddRow(vector, row);
        }
        model.Own.AddRow(Math.Max(0, model.OwnIndex.Find(hash)), row);
        Span<int> features = stackalloc int[WordFeatures.Count];
        WordFeatures.Spelling(form, model.Shape.SpellingRows, features);
        foreach (int feature in features)
        {
            model.Spelling.AddRow(feature, row);
        }
        Activations.Relu(row);
        Normalization.Normalize(row, model.Gain, model.Offset);
    }

    /// <summary>Encodes the sentences; the result has <see cref="NetworkShape.Parts"/> parts in each row.</summary>
    public ReadOnlySpan<float> Run(SentenceRows sentences)
    {
        NetworkShape shape = model.Shape;
        int rows = sentences.Rows;
        ReadOnlySpan<float> input = _words.Take(rows * shape.Width);
        for (int layer = 0; layer < shape.Layers; layer++)
        {
            Span<float> output = (layer % 2 == 0 ? _first : _second).Take(rows * shape.Encoded);
            Layer(sentences, model.Lstm[layer * 2], shape.LayerInput(layer), input, output, reversed: false);
            Layer(sentences, model.Lstm[(layer * 2) + 1], shape.LayerInput(layer), input, output, reversed: true);
            input = output;
        }
        int width = NetworkShape.Parts * shape.Part;
        int linear = NetworkShape.ArcDependent * shape.Part;
        Span<float> parts = _parts.Take(rows * width);
        for (int i = 0; i < rows; i++)
        {
            model.PartBias.CopyTo(parts[(i * width)..]);
        }
        Matrices.MultiplyAdd(rows, width, shape.Encoded, input, model.PartWeights, parts);
        for (int i = 0; i < rows; i++)
        {
            Activations.Relu(parts.Slice((i * width) + linear, width - linear));
        }
        return parts;
    }

    private void Layer(
        SentenceRows sentences,
        LstmWeights weights,
        int inputSize,
        ReadOnlySpan<float> input,
        Span<float> output,
        bool reversed
    )
    {
        int hidden = model.Shape.Hidden;
        int all = 4 * hidden;
        Span<float> gates = _gates.Take(sentences.Rows * all);
        for (int i = 0; i < sentences.Rows; i++)
        {
            weights.Bias.CopyTo(gates[(i * all)..]);
        }
        Matrices.MultiplyAdd(sentences.Rows, all, inputSize, input, weights.Input, gates);
        Span<float> cells = _cells.Clear(sentences.Sentences * hidden);
        Span<float> states = _states.Clear(sentences.Sentences * hidden);
        int active = sentences.Sentences;
        int column = reversed ? hidden : 0;
        for (int t = 0; t < sentences.Longest; t++)
        {
            while (sentences.Length(active - 1) <= t)
            {
                active--;
            }
            Span<float> step = _step.Clear(active * all);
            if (t > 0)
            {
                Matrices.MultiplyAdd(active, all, hidden, states[..(active * hidden)], weights.State, step);
            }
            for (int s = 0; s < active; s++)
            {
                int row = sentences.Start(s) + (reversed ? sentences.Length(s) - 1 - t : t);
                Span<float> own = gates.Slice(row * all, all);
                Matrices.AddScaled(1, step.Slice(s * all, all), own);
                Span<float> state = states.Slice(s * hidden, hidden);
                LstmCell.Step(own, cells.Slice(s * hidden, hidden), state);
                state.CopyTo(output[((row * 2 * hidden) + column)..]);
            }
        }
    }
}
