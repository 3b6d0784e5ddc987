using System.Numerics.Tensors;

namespace Rapport.Training.Learning;

/// <summary>Shares of what is dropped while learning.</summary>
/// <param name="Own">Own-word vectors, replaced by that of unknown words.</param>
/// <param name="Vector">Pretrained vectors, replaced by zeros.</param>
/// <param name="Spelling">Single spelling features.</param>
/// <param name="Input">Numbers of the input layer.</param>
/// <param name="Encoder">Numbers of each encoder layer's output.</param>
/// <param name="Part">Numbers of the hidden parts.</param>
internal sealed record Dropouts(float Own, float Vector, float Spelling, float Input, float Encoder, float Part)
{
    /// <summary>True where all words of a sentence lose the same numbers of input and encoder (Gal and Ghahramani 2016).</summary>
    public bool SameInSentence { get; init; }

    /// <summary>Sentences whose words lose all marks of the list of names.</summary>
    public float List { get; init; } = 0.25f;

    /// <summary>Single words that lose them.</summary>
    public float Listed { get; init; } = 0.1f;

    /// <summary>Drops numbers of rows that belong to sentences.</summary>
    public void Apply(Span<float> x, Scratch mask, float share, Random random, Batch batch)
    {
        if (!SameInSentence)
        {
            Apply(x, mask, share, random);
            return;
        }
        Span<float> kept = mask.Clear(x.Length);
        int width = x.Length / batch.Words;
        float scale = 1 / (1 - share);
        int threshold = (int)(share * 256);
        byte[] bytes = new byte[width];
        for (int s = 0; s < batch.Sentences; s++)
        {
            random.NextBytes(bytes);
            Span<float> first = kept.Slice(batch.Start(s) * width, width);
            for (int j = 0; j < width; j++)
            {
                first[j] = bytes[j] < threshold ? 0 : scale;
            }
            for (int i = batch.Start(s) + 1; i < batch.Start(s) + batch.Items[s].Count; i++)
            {
                first.CopyTo(kept[(i * width)..]);
            }
        }
        TensorPrimitives.Multiply(x, kept, x);
    }

    /// <summary>Drops numbers and scales the rest up; <paramref name="mask"/> keeps which.</summary>
    public void Apply(Span<float> x, Scratch mask, float share, Random random)
    {
        Span<float> kept = mask.Clear(x.Length);
        float scale = 1 / (1 - share);
        Span<byte> bytes = stackalloc byte[256];
        int threshold = (int)(share * 256);
        for (int start = 0; start < x.Length; start += bytes.Length)
        {
            random.NextBytes(bytes);
            int length = Math.Min(bytes.Length, x.Length - start);
            for (int i = 0; i < length; i++)
            {
                kept[start + i] = bytes[i] < threshold ? 0 : scale;
            }
        }
        TensorPrimitives.Multiply(x, kept, x);
    }

    public void Backward(Span<float> gradient, Scratch mask) =>
        TensorPrimitives.Multiply(gradient, mask.Last, gradient);
}
