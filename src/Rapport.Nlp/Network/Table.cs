using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Rapport.Nlp.Model;

namespace Rapport.Nlp.Network;

/// <summary>Rows of numbers kept in 8 bits with one scale a row. Immutable.</summary>
internal sealed class Table
{
    private const int Lanes = 16;
    private readonly ReadOnlyMemory<byte> _values;
    private readonly float[] _scales;
    private readonly int _columns;

    private Table(ReadOnlyMemory<byte> values, float[] scales, int columns)
    {
        _values = values;
        _scales = scales;
        _columns = columns;
    }

    /// <summary>Number of rows.</summary>
    public int Rows => _scales.Length;

    /// <summary>Reads a table; its columns must be a multiple of 16.</summary>
    public static Table Load(ModelFile file, string name, int columns) =>
        new(file.Bytes(name + ".values"), file.Array<float>(name + ".scales"), columns);

    /// <summary>Adds a table to a file, each row scaled so that its greatest number becomes ±127.</summary>
    public static void Save(ModelFile file, string name, ReadOnlySpan<float> values, int columns)
    {
        sbyte[] small = new sbyte[values.Length];
        float[] scales = new float[values.Length / columns];
        for (int r = 0; r < scales.Length; r++)
        {
            ReadOnlySpan<float> row = values.Slice(r * columns, columns);
            float greatest = 0;
            foreach (float value in row)
            {
                greatest = MathF.Max(greatest, MathF.Abs(value));
            }
            scales[r] = greatest / 127;
            for (int c = 0; c < columns && greatest > 0; c++)
            {
                small[(r * columns) + c] = (sbyte)MathF.Round(row[c] / scales[r]);
            }
        }
        file.Add<sbyte>(name + ".values", small);
        file.Add<float>(name + ".scales", scales);
    }

    /// <summary>Adds a row to <paramref name="target"/>.</summary>
    public void AddRow(int row, Span<float> target)
    {
        ReadOnlySpan<sbyte> values = MemoryMarshal.Cast<byte, sbyte>(_values.Span).Slice(row * _columns, _columns);
        ref sbyte v0 = ref MemoryMarshal.GetReference(values);
        ref float t0 = ref MemoryMarshal.GetReference(target[.._columns]);
        Vector512<float> scale = Vector512.Create(_scales[row]);
        for (nuint i = 0; i < (nuint)_columns; i += Lanes)
        {
            Vector512<float> wide = Vector512.ConvertToSingle(Widen(Vector128.LoadUnsafe(ref v0, i)));
            Vector512.FusedMultiplyAdd(scale, wide, Vector512.LoadUnsafe(ref t0, i)).StoreUnsafe(ref t0, i);
        }
    }

    private static Vector512<int> Widen(Vector128<sbyte> v)
    {
        if (Avx512F.IsSupported)
        {
            return Avx512F.ConvertToVector512Int32(v);
        }
        (Vector128<short> low, Vector128<short> high) = Vector128.Widen(v);
        (Vector128<int> a, Vector128<int> b) = Vector128.Widen(low);
        (Vector128<int> c, Vector128<int> d) = Vector128.Widen(high);
        return Vector512.Create(Vector256.Create(a, b), Vector256.Create(c, d));
    }
}
