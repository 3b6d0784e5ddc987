using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapport.Nlp.Network;

/// <summary>Element-wise functions, in place. The same input gives the same bits whatever stands beside it.</summary>
internal static class Activations
{
    private const int Lanes = 16;

    /// <summary>Negative values become 0.</summary>
    public static void Relu(Span<float> x)
    {
        ref float x0 = ref MemoryMarshal.GetReference(x);
        int i = 0;
        for (; i + Lanes <= x.Length; i += Lanes)
        {
            Vector512.Max(Vector512.LoadUnsafe(ref x0, (nuint)i), Vector512<float>.Zero).StoreUnsafe(ref x0, (nuint)i);
        }
        for (; i < x.Length; i++)
        {
            x[i] = MathF.Max(x[i], 0);
        }
    }

    /// <summary>1 / (1 + e^-x). The length must be a multiple of 16.</summary>
    public static void Sigmoid(Span<float> x)
    {
        ref float x0 = ref Start(x);
        for (int i = 0; i < x.Length; i += Lanes)
        {
            Sigmoid(Vector512.LoadUnsafe(ref x0, (nuint)i)).StoreUnsafe(ref x0, (nuint)i);
        }
    }

    /// <summary>Hyperbolic tangent. The length must be a multiple of 16.</summary>
    public static void Tanh(Span<float> x)
    {
        ref float x0 = ref Start(x);
        for (int i = 0; i < x.Length; i += Lanes)
        {
            Tanh(Vector512.LoadUnsafe(ref x0, (nuint)i)).StoreUnsafe(ref x0, (nuint)i);
        }
    }

    /// <summary>1 / (1 + e^-x) in each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) =>
        Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    /// <summary>Hyperbolic tangent in each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x)
    {
        Vector512<float> two = Vector512.Create(2f);
        return (two * Sigmoid(two * x)) - Vector512<float>.One;
    }

    /// <summary>e^x by range reduction and a polynomial of degree 6; relative error below 1e-6, clamped to ±87.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-87f)), Vector512.Create(87f));
        Vector512<float> n = Vector512.Floor(
            Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), Vector512.Create(0.5f))
        );
        Vector512<float> r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-0.693359375f), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(2.12194440e-4f), r);
        Vector512<float> p = Vector512.Create(1.3888889e-3f);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(8.3333333e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(4.1666667e-2f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.6666667e-1f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(0.5f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512<float>.One);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512<float>.One);
        Vector512<int> exponent = Vector512.ShiftLeft(Vector512.ConvertToInt32(n) + Vector512.Create(127), 23);
        return p * exponent.AsSingle();
    }

    /// <summary>Turns scores into probabilities that add up to 1; returns the logarithm of the sum of exponentials.</summary>
    public static float Softmax(Span<float> x)
    {
        float max = float.NegativeInfinity;
        foreach (float value in x)
        {
            max = MathF.Max(max, value);
        }
        float sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            x[i] = MathF.Exp(x[i] - max);
            sum += x[i];
        }
        float scale = 1 / sum;
        for (int i = 0; i < x.Length; i++)
        {
            x[i] *= scale;
        }
        return max + MathF.Log(sum);
    }

    private static ref float Start(Span<float> x)
    {
        if (x.Length % Lanes != 0)
        {
            throw new ArgumentException("the length must be a multiple of 16");
        }
        return ref MemoryMarshal.GetReference(x);
    }
}
