using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapport.Nlp.Network;

/// <summary>Products of row-major single-precision matrices.</summary>
/// <remarks>
/// Each cell is summed over the inner dimension in ascending order with fused multiply-add, whatever the number of rows:
/// so a row's result does not depend on the rows computed with it.
/// </remarks>
internal static class Matrices
{
    private const int Lanes = 16;

    /// <summary>C += A·B, where A is m×k, B is k×n, C is m×n.</summary>
    /// <remarks>Steps are distances between rows and columns of A: a transposed matrix has them the other way round.</remarks>
    public static void MultiplyAdd(
        int m,
        int n,
        int k,
        ReadOnlySpan<float> a,
        int rowStep,
        int columnStep,
        ReadOnlySpan<float> b,
        int bRow,
        Span<float> c,
        int cRow
    )
    {
        if (m == 0 || n == 0 || k == 0)
        {
            return;
        }
        Check(a.Length, ((m - 1) * rowStep) + ((k - 1) * columnStep) + 1);
        Check(b.Length, ((k - 1) * bRow) + n);
        Check(c.Length, ((m - 1) * cRow) + n);
        ref float a0 = ref MemoryMarshal.GetReference(a);
        ref float b0 = ref MemoryMarshal.GetReference(b);
        ref float c0 = ref MemoryMarshal.GetReference(c);
        var shape = new Shape(k, rowStep, columnStep, bRow, cRow);
        int j = 0;
        for (; j + (4 * Lanes) <= n; j += 4 * Lanes)
        {
            int i = 0;
            for (; i + 4 <= m; i += 4)
            {
                FourByFour(shape, ref At(ref a0, i * rowStep), ref At(ref b0, j), ref At(ref c0, (i * cRow) + j));
            }
            for (; i < m; i++)
            {
                OneByFour(shape, ref At(ref a0, i * rowStep), ref At(ref b0, j), ref At(ref c0, (i * cRow) + j));
            }
        }
        for (; j + Lanes <= n; j += Lanes)
        {
            for (int i = 0; i < m; i++)
            {
                OneByOne(shape, ref At(ref a0, i * rowStep), ref At(ref b0, j), ref At(ref c0, (i * cRow) + j));
            }
        }
        for (; j < n; j++)
        {
            for (int i = 0; i < m; i++)
            {
                Cell(shape, ref At(ref a0, i * rowStep), ref At(ref b0, j), ref At(ref c0, (i * cRow) + j));
            }
        }
    }

    /// <summary>C += A·B for densely packed A (m×k), B (k×n) and C (m×n).</summary>
    public static void MultiplyAdd(int m, int n, int k, ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c) =>
        MultiplyAdd(m, n, k, a, k, 1, b, n, c, n);

    /// <summary>C += Aᵀ·B for densely packed A (k×m), B (k×n) and C (m×n).</summary>
    public static void TransposedMultiplyAdd(
        int m,
        int n,
        int k,
        ReadOnlySpan<float> a,
        ReadOnlySpan<float> b,
        Span<float> c
    ) => MultiplyAdd(m, n, k, a, 1, m, b, n, c, n);

    /// <summary>Sum of products; the lanes are added pairwise, so the result depends on the length alone.</summary>
    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        Check(y.Length, x.Length);
        ref float x0 = ref MemoryMarshal.GetReference(x);
        ref float y0 = ref MemoryMarshal.GetReference(y);
        Vector512<float> sum = Vector512<float>.Zero;
        int i = 0;
        for (; i + Lanes <= x.Length; i += Lanes)
        {
            sum = Vector512.FusedMultiplyAdd(Load(ref x0, i), Load(ref y0, i), sum);
        }
        float total = Vector512.Sum(sum);
        for (; i < x.Length; i++)
        {
            total = MathF.FusedMultiplyAdd(x[i], y[i], total);
        }
        return total;
    }

    /// <summary>y += factor·x.</summary>
    public static void AddScaled(float factor, ReadOnlySpan<float> x, Span<float> y)
    {
        Check(y.Length, x.Length);
        ref float x0 = ref MemoryMarshal.GetReference(x);
        ref float y0 = ref MemoryMarshal.GetReference(y);
        Vector512<float> scale = Vector512.Create(factor);
        int i = 0;
        for (; i + Lanes <= x.Length; i += Lanes)
        {
            Vector512.FusedMultiplyAdd(scale, Load(ref x0, i), Load(ref y0, i)).StoreUnsafe(ref At(ref y0, i));
        }
        for (; i < x.Length; i++)
        {
            y[i] = MathF.FusedMultiplyAdd(factor, x[i], y[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref float At(ref float origin, int offset) => ref Unsafe.Add(ref origin, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Load(ref float origin, int offset) =>
        Vector512.LoadUnsafe(ref Unsafe.Add(ref origin, offset));

    private static void Check(int have, int need)
    {
        if (have < need)
        {
            throw new ArgumentException($"a matrix of {need} numbers is needed, {have} are given");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(ref float c, Vector512<float> sum) =>
        (Vector512.LoadUnsafe(ref c) + sum).StoreUnsafe(ref c);

    private static void FourByFour(in Shape s, ref float a, ref float b, ref float c)
    {
        Vector512<float> r00 = default,
            r01 = default,
            r02 = default,
            r03 = default;
        Vector512<float> r10 = default,
            r11 = default,
            r12 = default,
            r13 = default;
        Vector512<float> r20 = default,
            r21 = default,
            r22 = default,
            r23 = default;
        Vector512<float> r30 = default,
            r31 = default,
            r32 = default,
            r33 = default;
        int step = s.ARow;
        for (int p = 0; p < s.K; p++)
        {
            Vector512<float> b0 = Load(ref b, 0);
            Vector512<float> b1 = Load(ref b, Lanes);
            Vector512<float> b2 = Load(ref b, 2 * Lanes);
            Vector512<float> b3 = Load(ref b, 3 * Lanes);
            Vector512<float> x = Vector512.Create(a);
            r00 = Vector512.FusedMultiplyAdd(x, b0, r00);
            r01 = Vector512.FusedMultiplyAdd(x, b1, r01);
            r02 = Vector512.FusedMultiplyAdd(x, b2, r02);
            r03 = Vector512.FusedMultiplyAdd(x, b3, r03);
            x = Vector512.Create(At(ref a, step));
            r10 = Vector512.FusedMultiplyAdd(x, b0, r10);
            r11 = Vector512.FusedMultiplyAdd(x, b1, r11);
            r12 = Vector512.FusedMultiplyAdd(x, b2, r12);
            r13 = Vector512.FusedMultiplyAdd(x, b3, r13);
            x = Vector512.Create(At(ref a, 2 * step));
            r20 = Vector512.FusedMultiplyAdd(x, b0, r20);
            r21 = Vector512.FusedMultiplyAdd(x, b1, r21);
            r22 = Vector512.FusedMultiplyAdd(x, b2, r22);
            r23 = Vector512.FusedMultiplyAdd(x, b3, r23);
            x = Vector512.Create(At(ref a, 3 * step));
            r30 = Vector512.FusedMultiplyAdd(x, b0, r30);
            r31 = Vector512.FusedMultiplyAdd(x, b1, r31);
            r32 = Vector512.FusedMultiplyAdd(x, b2, r32);
            r33 = Vector512.FusedMultiplyAdd(x, b3, r33);
            a = ref At(ref a, s.AColumn);
            b = ref At(ref b, s.BRow);
        }
        AddRow(ref c, r00, r01, r02, r03);
        AddRow(ref At(ref c, s.CRow), r10, r11, r12, r13);
        AddRow(ref At(ref c, 2 * s.CRow), r20, r21, r22, r23);
        AddRow(ref At(ref c, 3 * s.CRow), r30, r31, r32, r33);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddRow(
        ref float c,
        Vector512<float> r0,
        Vector512<float> r1,
        Vector512<float> r2,
        Vector512<float> r3
    )
    {
        AddTo(ref c, r0);
        AddTo(ref At(ref c, Lanes), r1);
        AddTo(ref At(ref c, 2 * Lanes), r2);
        AddTo(ref At(ref c, 3 * Lanes), r3);
    }

    private static void OneByFour(in Shape s, ref float a, ref float b, ref float c)
    {
        Vector512<float> r0 = default,
            r1 = default,
            r2 = default,
            r3 = default;
        for (int p = 0; p < s.K; p++)
        {
            Vector512<float> x = Vector512.Create(a);
            r0 = Vector512.FusedMultiplyAdd(x, Load(ref b, 0), r0);
            r1 = Vector512.FusedMultiplyAdd(x, Load(ref b, Lanes), r1);
            r2 = Vector512.FusedMultiplyAdd(x, Load(ref b, 2 * Lanes), r2);
            r3 = Vector512.FusedMultiplyAdd(x, Load(ref b, 3 * Lanes), r3);
            a = ref At(ref a, s.AColumn);
            b = ref At(ref b, s.BRow);
        }
        AddRow(ref c, r0, r1, r2, r3);
    }

    private static void OneByOne(in Shape s, ref float a, ref float b, ref float c)
    {
        Vector512<float> sum = default;
        for (int p = 0; p < s.K; p++)
        {
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(a), Load(ref b, 0), sum);
            a = ref At(ref a, s.AColumn);
            b = ref At(ref b, s.BRow);
        }
        AddTo(ref c, sum);
    }

    private static void Cell(in Shape s, ref float a, ref float b, ref float c)
    {
        float sum = 0;
        for (int p = 0; p < s.K; p++)
        {
            sum = MathF.FusedMultiplyAdd(a, b, sum);
            a = ref At(ref a, s.AColumn);
            b = ref At(ref b, s.BRow);
        }
        c += sum;
    }

    private readonly record struct Shape(int K, int ARow, int AColumn, int BRow, int CRow);
}
