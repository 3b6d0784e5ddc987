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
