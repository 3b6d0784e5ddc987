using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rapport.Nlp.Network;

/// <summary>Weights in 16 bits with one scale a column, laid out for products with rows in 16 bits. Immutable.</summary>
/// <remarks>
/// Sums are whole numbers, so a cell does not depend on the order of summation, on the rows computed with it, or on the
/// width of the processor's registers. Scales are chosen so that no sum leaves 32 bits, whatever the row holds.
/// Layout: panels of 64 columns; in a panel, for each pair of rows, the two weights of each column side by side.
/// </remarks>
internal sealed class PackedMatrix
{
    private const int Panel = 64;
    private const int Lanes = 16;
    private const int PairStep = 2 * Panel;

    private readonly short[] _values;
    private readonly float[] _scales;
    private readonly int _pairs;

    /// <summary>Packs a matrix of <paramref name="rows"/> × <paramref name="columns"/> numbers, row after row.</summary>
    public PackedMatrix(ReadOnlySpan<float> weights, int rows, int columns)
    {
        if (weights.Length != rows * columns || rows % 2 != 0)
        {
            throw new ArgumentException($"{weights.Length} weights are no matrix of {rows} rows, an even number");
        }
        Rows = rows;
        _pairs = rows / 2;
        Width = WidthOf(columns);
        _values = new short[Width * 2 * _pairs];
        _scales = new float[Width];
        SetScales(weights, columns);
        for (int r = 0; r < rows; r++)
        {
            // Row after row, as they lie in memory.
            ReadOnlySpan<float> row = weights.Slice(r * columns, columns);
            Span<short> values = _values.AsSpan((r / 2 * PairStep) + (r % 2));
            for (int c = 0; c < row.Length; c++)
            {
                if (_scales[c] > 0)
                {
                    values[(c / Panel * _pairs * PairStep) + (c % Panel * 2)] = (short)MathF.Round(row[c] / _scales[c]);
                }
            }
        }
        for (int c = 0; c < columns; c++)
        {
            _scales[c] *= ShortRows.Unit;
        }
    }

    /// <summary>Rows of the matrix: numbers in a row that it is multiplied with.</summary>
    public int Rows { get; }

    /// <summary>Columns, rounded up to a multiple of 64: numbers in a row of the product.</summary>
    public int Width { get; }

    /// <summary>Numbers in a row of the product with a matrix of <paramref name="columns"/> columns.</summary>
    public static int WidthOf(int columns) => (columns + Panel - 1) / Panel * Panel;

    /// <summary>C = A·B + bias, where A has <paramref name="m"/> rows.</summary>
    /// <param name="m">How many rows.</param>
    /// <param name="a">Rows of <see cref="Rows"/> numbers, an even count, as <see cref="ShortRows"/> makes them.</param>
    /// <param name="scales">The scale of each row, or one for all.</param>
    /// <param name="bias"><see cref="Width"/> numbers.</param>
    /// <param name="c">Gets rows of <see cref="Width"/> numbers.</param>
    public void Multiply(
        int m,
        ReadOnlySpan<short> a,
        ReadOnlySpan<float> scales,
        ReadOnlySpan<float> bias,
        Span<float> c
    )
    {
        if (
            a.Length < m * 2 * _pairs
            || bias.Length < Width
            || c.Length < m * Width
            || (scales.Length < m && scales.Length != 1)
        )
        {
            throw new ArgumentException("rows, bias and product don't fit the matrix");
        }
        ref int a0 = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(a));
        ref float c0 = ref MemoryMarshal.GetReference(c);
        for (int j = 0; j < Width; j += Panel)
        {
            ref short panel = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_values), j * 2 * _pairs);
            var columns = new Columns(_scales.AsSpan(j, Panel), bias.Slice(j, Panel), scales);
            int i = 0;
            for (; i + 4 <= m; i += 4)
            {
                Four(
                    ref Unsafe.Add(ref a0, i * _pairs),
                    ref panel,
                    columns,
                    i,
                    ref Unsafe.Add(ref c0, (i * Width) + j)
                );
            }
            for (; i < m; i++)
            {
                One(ref Unsafe.Add(ref a0, i * _pairs), ref panel, columns, i, ref Unsafe.Add(ref c0, (i * Width) + j));
            }
        }
    }

    /// <summary>Products of neighbours, added in pairs, in 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<int> PairProducts(Vector512<short> x, Vector512<short> y)
    {
        if (Avx512BW.IsSupported)
        {
            return Avx512BW.MultiplyAddAdjacent(x, y);
        }
        if (Avx2.IsSupported)
        {
            return Vector512.Create(
                Avx2.MultiplyAddAdjacent(x.GetLower(), y.GetLower()),
                Avx2.MultiplyAddAdjacent(x.GetUpper(), y.GetUpper())
            );
        }
        return PlainPairProducts(x.AsInt32(), y.AsInt32());
    }

    internal static Vector512<int> PlainPairProducts(Vector512<int> x, Vector512<int> y) =>
        (((x << 16) >> 16) * ((y << 16) >> 16)) + ((x >> 16) * (y >> 16));

    // As great as a number of 16 bits and the sum over a row of the greatest numbers allow.
    private void SetScales(ReadOnlySpan<float> weights, int columns)
    {
        float[] greatest = new float[columns];
        double[] sums = new double[columns];
        for (int r = 0; r < Rows; r++)
        {
            ReadOnlySpan<float> row = weights.Slice(r * columns, columns);
            for (int c = 0; c < row.Length; c++)
            {
                float size = MathF.Abs(row[c]);
                greatest[c] = MathF.Max(greatest[c], size);
                sums[c] += size;
            }
        }
        // Rounding may add half to each weight.
        double room = ((double)int.MaxValue / ShortRows.Greatest) - Rows;
        for (int c = 0; c < columns; c++)
        {
            _scales[c] = (float)Math.Max(greatest[c] / (double)short.MaxValue, sums[c] / room);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Load(ref short origin, int offset) =>
        Vector512.LoadUnsafe(ref Unsafe.Add(ref origin, offset));

    // Optimised at once: before that it would cost a hundred times as much.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Four(ref int a, ref short b, in Columns columns, int row, ref float c)
    {
        Vector512<int> r00 = default,
            r01 = default,
            r02 = default,
            r03 = default;
        Vector512<int> r10 = default,
            r11 = default,
            r12 = default,
            r13 = default;
        Vector512<int> r20 = default,
            r21 = default,
            r22 = default,
            r23 = default;
        Vector512<int> r30 = default,
            r31 = default,
            r32 = default,
            r33 = default;
        int pairs = _pairs;
        for (int p = 0; p < pairs; p++)
        {
            Vector512<short> b0 = Load(ref b, 0);
            Vector512<short> b1 = Load(ref b, 2 * Lanes);
            Vector512<short> b2 = Load(ref b, 4 * Lanes);
            Vector512<short> b3 = Load(ref b, 6 * Lanes);
            Vector512<short> x = Vector512.Create(a).AsInt16();
            r00 += PairProducts(x, b0);
            r01 += PairProducts(x, b1);
            r02 += PairProducts(x, b2);
            r03 += PairProducts(x, b3);
            x = Vector512.Create(Unsafe.Add(ref a, pairs)).AsInt16();
            r10 += PairProducts(x, b0);
            r11 += PairProducts(x, b1);
            r12 += PairProducts(x, b2);
            r13 += PairProducts(x, b3);
            x = Vector512.Create(Unsafe.Add(ref a, 2 * pairs)).AsInt16();
            r20 += PairProducts(x, b0);
            r21 += PairProducts(x, b1);
            r22 += PairProducts(x, b2);
            r23 += PairProducts(x, b3);
            x = Vector512.Create(Unsafe.Add(ref a, 3 * pairs)).AsInt16();
            r30 += PairProducts(x, b0);
            r31 += PairProducts(x, b1);
            r32 += PairProducts(x, b2);
            r33 += PairProducts(x, b3);
            a = ref Unsafe.Add(ref a, 1);
            b = ref Unsafe.Add(ref b, PairStep);
        }
        columns.Store(row, r00, r01, r02, r03, ref c);
        columns.Store(row + 1, r10, r11, r12, r13, ref Unsafe.Add(ref c, Width));
        columns.Store(row + 2, r20, r21, r22, r23, ref Unsafe.Add(ref c, 2 * Width));
        columns.Store(row + 3, r30, r31, r32, r33, ref Unsafe.Add(ref c, 3 * Width));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void One(ref int a, ref short b, in Columns columns, int row, ref float c)
    {
        Vector512<int> r0 = default,
            r1 = default,
            r2 = default,
            r3 = default;
        int pairs = _pairs;
        for (int p = 0; p < pairs; p++)
        {
            Vector512<short> x = Vector512.Create(a).AsInt16();
            r0 += PairProducts(x, Load(ref b, 0));
            r1 += PairProducts(x, Load(ref b, 2 * Lanes));
            r2 += PairProducts(x, Load(ref b, 4 * Lanes));
            r3 += PairProducts(x, Load(ref b, 6 * Lanes));
            a = ref Unsafe.Add(ref a, 1);
            b = ref Unsafe.Add(ref b, PairStep);
        }
        columns.Store(row, r0, r1, r2, r3, ref c);
    }

    /// <summary>What the sums of one panel become: scaled back, and the bias added.</summary>
    private readonly ref struct Columns(ReadOnlySpan<float> scales, ReadOnlySpan<float> bias, ReadOnlySpan<float> rows)
    {
        private readonly ReadOnlySpan<float> _scales = scales;
        private readonly ReadOnlySpan<float> _bias = bias;
        private readonly ReadOnlySpan<float> _rows = rows;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Store(
            int row,
            Vector512<int> r0,
            Vector512<int> r1,
            Vector512<int> r2,
            Vector512<int> r3,
            ref float c
        )
        {
            Vector512<float> scale = Vector512.Create(_rows.Length == 1 ? _rows[0] : _rows[row]);
            Store(r0, scale, 0, ref c);
            Store(r1, scale, Lanes, ref c);
            Store(r2, scale, 2 * Lanes, ref c);
            Store(r3, scale, 3 * Lanes, ref c);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void Store(Vector512<int> sum, Vector512<float> scale, int column, ref float c)
        {
            Vector512<float> columns = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(_scales), (nuint)column);
            Vector512<float> bias = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(_bias), (nuint)column);
            Vector512
                .FusedMultiplyAdd(Vector512.ConvertToSingle(sum), columns * scale, bias)
                .StoreUnsafe(ref c, (nuint)column);
        }
    }
}
