using System.Numerics;
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
    private const int CachedWords = 8192;
    private const ulong MarkSpread = 0xD6E8FEB86659FD93;
    private static readonly float[] s_one = [1];

    private readonly short[] _cache = new short[CachedWords * model.Shape.Width];
    private readonly float[] _cacheScales = new float[CachedWords];
    private readonly ulong[] _cacheKeys = new ulong[CachedWords];
    private readonly float[] _noBias = new float[LargestWidth(model)];
    private readonly Buffer<float> _row = new();
    private readonly Buffer<short> _words = new();
    private readonly Buffer<float> _wordScales = new();
    private readonly Buffer<short> _first = new();
    private readonly Buffer<short> _second = new();
    private readonly Buffer<float> _gates = new();
    private readonly Buffer<float> _cells = new();
    private readonly Buffer<short> _states = new();
    private readonly Buffer<float> _past = new();
    private readonly Buffer<float> _parts = new();

    /// <summary>Makes room for so many words: set each with <see cref="SetWord"/>, then call <see cref="Run"/>.</summary>
    public void Begin(int rows)
    {
        _words.Take(rows * model.Shape.Width);
        _wordScales.Take(rows);
    }

    /// <summary>Sets the word of one row; rows of words met lately are copied.</summary>
    /// <param name="row">The row.</param>
    /// <param name="form">The word.</param>
    /// <param name="marks">What <see cref="NameList"/> says of it.</param>
    public void SetWord(int row, ReadOnlySpan<char> form, uint marks)
    {
        int width = model.Shape.Width;
        ulong hash = WordFeatures.Form(form);
        ulong key = hash ^ (marks * MarkSpread);
        int slot = (int)(key & (CachedWords - 1));
        Span<short> cached = _cache.AsSpan(slot * width, width);
        if (_cacheKeys[slot] != key)
        {
            Span<float> made = _row.Take(width);
            MakeRow(form, hash, marks, made);
            _cacheScales[slot] = ShortRows.Make(made, cached);
            _cacheKeys[slot] = key;
        }
        cached.CopyTo(_words.Take((row + 1) * width)[(row * width)..]);
        _wordScales.Take(row + 1)[row] = _cacheScales[slot];
    }

    private static int LargestWidth(LanguageModel model)
    {
        int largest = 0;
        foreach (LstmWeights weights in model.Lstm)
        {
            largest = Math.Max(largest, weights.Input.Width);
        }
        return largest;
    }

    private void MakeRow(ReadOnlySpan<char> form, ulong hash, uint marks, Span<float> row)
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
        for (; marks != 0; marks &= marks - 1)
        {
            int at = BitOperations.TrailingZeroCount(marks) * model.Shape.Width;
            Matrices.AddScaled(1, model.Listed.AsSpan(at, model.Shape.Width), row);
        }
        Activations.Relu(row);
        Normalization.Normalize(row, model.Gain, model.Offset);
    }

    /// <summary>Encodes the sentences; the result has <see cref="NetworkShape.Parts"/> parts in each row.</summary>
    public ReadOnlySpan<float> Run(SentenceRows sentences)
    {
        NetworkShape shape = model.Shape;
        int rows = sentences.Rows;
        ReadOnlySpan<short> input = _words.Take(rows * shape.Width);
        ReadOnlySpan<float> scales = _wordScales.Take(rows);
        for (int layer = 0; layer < shape.Layers; layer++)
        {
            Span<short> output = (layer % 2 == 0 ? _first : _second).Take(rows * shape.Encoded);
            Layer(sentences, model.Lstm[layer * 2], input, scales, output, reversed: false);
            Layer(sentences, model.Lstm[(layer * 2) + 1], input, scales, output, reversed: true);
            input = output;
            scales = s_one;
        }
        int width = model.Parts.Width;
        int linear = NetworkShape.ArcDependent * shape.Part;
        Span<float> parts = _parts.Take(rows * width);
        model.Parts.Multiply(rows, input, scales, model.PartBias, parts);
        for (int i = 0; i < rows; i++)
        {
            Activations.Relu(parts.Slice((i * width) + linear, width - linear));
        }
        return parts;
    }

    private void Layer(
        SentenceRows sentences,
        LstmWeights weights,
        ReadOnlySpan<short> input,
        ReadOnlySpan<float> scales,
        Span<short> output,
        bool reversed
    )
    {
        int hidden = model.Shape.Hidden;
        int all = weights.Input.Width;
        Span<float> gates = _gates.Take(sentences.Rows * all);
        weights.Input.Multiply(sentences.Rows, input, scales, _noBias, gates);
        Span<float> cells = _cells.Clear(sentences.Sentences * hidden);
        Span<short> states = _states.Take(sentences.Sentences * hidden);
        Span<float> past = _past.Take(sentences.Sentences * all);
        int active = sentences.Sentences;
        int column = reversed ? hidden : 0;
        for (int t = 0; t < sentences.Longest; t++)
        {
            while (sentences.Length(active - 1) <= t)
            {
                active--;
            }
            if (t > 0)
            {
                weights.State.Multiply(active, states, s_one, weights.Bias, past);
            }
            for (int s = 0; s < active; s++)
            {
                int row = sentences.Start(s) + (reversed ? sentences.Length(s) - 1 - t : t);
                Span<short> state = states.Slice(s * hidden, hidden);
                LstmCell.Step(
                    gates.Slice(row * all, all),
                    t > 0 ? past.Slice(s * all, all) : weights.Bias,
                    cells.Slice(s * hidden, hidden),
                    state
                );
                state.CopyTo(output[((row * 2 * hidden) + column)..]);
            }
        }
    }
}
