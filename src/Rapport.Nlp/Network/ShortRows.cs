using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rapport.Nlp.Network;

/// <summary>Rows of numbers in 16 bits, as <see cref="PackedMatrix"/> takes them: from −4095 to 4095.</summary>
internal static class ShortRows
{
    /// <summary>The greatest number.</summary>
    public const int Greatest = 4095;

    /// <summary>What a step of one is worth in a row with scale 1, whose numbers lie between −1 and 1.</summary>
    public const float Unit = 1f / Greatest;

    private const int Lanes = 16;

    // Added to a number below 2^22, it leaves the number rounded to a whole one in the low bits.
    private const float Rounder = 12582912f;

    /// <summary>Makes a row of <paramref name="x"/>, whose length must be a multiple of 16; returns its scale: the greatest size in it.</summary>
    public static float Make(ReadOnlySpan<float> x, Span<short> row)
    {
        if (x.Length % Lanes != 0 || row.Length < x.Length)
        {
            throw new ArgumentException("the length must be a multiple of 16");
        }
        ref float x0 = ref MemoryMarshal.GetReference(x);
        ref short r0 = ref MemoryMarshal.GetReference(row);
        Vector512<float> sizes = default;
        for (nuint i = 0; i < (nuint)x.Length; i += Lanes)
        {
            sizes = Vector512.Max(sizes, Vector512.Abs(Vector512.LoadUnsafe(ref x0, i)));
        }
        float greatest = Max(sizes);
        Vector512<float> factor = Vector512.Create(greatest > 0 ? Greatest / greatest : 0);
        for (nuint i = 0; i < (nuint)x.Length; i += Lanes)
        {
            Store(Vector512.LoadUnsafe(ref x0, i) * factor, ref Unsafe.Add(ref r0, i));
        }
        return greatest;
    }

    /// <summary>Stores 16 numbers between −1 and 1 as part of a row with scale 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreUnit(Vector512<float> x, ref short target) =>
        Store(x * Vector512.Create((float)Greatest), ref target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> x, ref short target)
    {
        Vector512<int> whole = (x + Vector512.Create(Rounder)).AsInt32() - Vector512.Create(Rounder).AsInt32();
        if (Avx512F.IsSupported)
        {
            Avx512F.ConvertToVector256Int16(whole).StoreUnsafe(ref target);
        }
        else
        {
            Vector256.Narrow(whole.GetLower(), whole.GetUpper()).StoreUnsafe(ref target);
        }
    }

    private static float Max(Vector512<float> x)
    {
        Vector256<float> eight = Vector256.Max(x.GetLower(), x.GetUpper());
        Vector128<float> four = Vector128.Max(eight.GetLower(), eight.GetUpper());
        return MathF.Max(MathF.Max(four[0], four[1]), MathF.Max(four[2], four[3]));
    }
}
