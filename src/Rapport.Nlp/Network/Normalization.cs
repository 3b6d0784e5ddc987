using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapport.Nlp.Network;

/// <summary>Layer normalization of one row, whose length must be a multiple of 16.</summary>
internal static class Normalization
{
    private const int Lanes = 16;
    private const float Epsilon = 1e-5f;

    /// <summary>Replaces x by (x − mean) / deviation · gain + bias; returns 1 / deviation.</summary>
    public static float Normalize(Span<float> x, ReadOnlySpan<float> gain, ReadOnlySpan<float> bias)
    {
        float inverse = Standardize(x);
        ref float x0 = ref MemoryMarshal.GetReference(x);
        ref float g0 = ref MemoryMarshal.GetReference(gain[..x.Length]);
        ref float b0 = ref MemoryMarshal.GetReference(bias[..x.Length]);
        for (nuint i = 0; i < (nuint)x.Length; i += Lanes)
        {
            Vector512
                .FusedMultiplyAdd(
                    Vector512.LoadUnsafe(ref x0, i),
                    Vector512.LoadUnsafe(ref g0, i),
                    Vector512.LoadUnsafe(ref b0, i)
                )
                .StoreUnsafe(ref x0, i);
        }
        return inverse;
    }

    /// <summary>Replaces x by (x − mean) / deviation; returns 1 / deviation.</summary>
    public static float Standardize(Span<float> x)
    {
        if (x.Length % Lanes != 0)
        {
            throw new ArgumentException("the length must be a multiple of 16");
        }
        ref float x0 = ref MemoryMarshal.GetReference(x);
        Vector512<float> sum = default;
        for (nuint i = 0; i < (nuint)x.Length; i += Lanes)
        {
            sum += Vector512.LoadUnsafe(ref x0, i);
        }
        Vector512<float> mean = Vector512.Create(Vector512.Sum(sum) / x.Length);
        Vector512<float> squares = default;
        for (nuint i = 0; i < (nuint)x.Length; i += Lanes)
        {
            Vector512<float> d = Vector512.LoadUnsafe(ref x0, i) - mean;
            squares = Vector512.FusedMultiplyAdd(d, d, squares);
        }
        float inverse = 1 / MathF.Sqrt((Vector512.Sum(squares) / x.Length) + Epsilon);
        for (nuint i = 0; i < (nuint)x.Length; i += Lanes)
        {
            ((Vector512.LoadUnsafe(ref x0, i) - mean) * inverse).StoreUnsafe(ref x0, i);
        }
        return inverse;
    }
}
