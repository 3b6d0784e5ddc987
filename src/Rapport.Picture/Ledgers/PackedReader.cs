using System.Buffers.Binary;
using System.Text;

namespace Rapport.Picture.Ledgers;

/// <summary>Reads what <see cref="PackedWriter"/> wrote; anything else ends in an <see cref="InvalidDataException"/>.</summary>
internal sealed class PackedReader(byte[] bytes)
{
    private int _at;

    public bool IsAtEnd => _at == bytes.Length;

    /// <summary>The place of the next byte.</summary>
    public int Place => _at;

    /// <summary>Another reader of the same bytes, at a place where this one was.</summary>
    public PackedReader From(int place) => new(bytes) { _at = place };

    public long Number()
    {
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte next = Next(1)[0];
            number |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
        throw Damaged();
    }

    public long Signed()
    {
        long number = Number();
        return (number & 1) == 1 ? -(number >> 1) - 1 : number >> 1;
    }

    /// <summary>A number below <paramref name="end"/>, such as a place in a table.</summary>
    public int Below(int end)
    {
        long number = Number();
        return number < end ? (int)number : throw Damaged();
    }

    /// <summary>How many follow, each of at least one byte.</summary>
    public int Count()
    {
        long count = Number();
        return count <= bytes.Length - _at ? (int)count : throw Damaged();
    }

    public double Real() => BinaryPrimitives.ReadDoubleLittleEndian(Next(sizeof(double)));

    public string Text() => Encoding.UTF8.GetString(Next(Count()));

    public string Id()
    {
        long length = Number();
        ReadOnlySpan<byte> id = Next((int)Math.Min(length >> 1, int.MaxValue));
        return (length & 1) == 1 ? Convert.ToHexStringLower(id) : Encoding.UTF8.GetString(id);
    }

    public void SkipText() => Next(Count());

    public void SkipId() => Next((int)Math.Min(Number() >> 1, int.MaxValue));

    private ReadOnlySpan<byte> Next(int count)
    {
        if (count > bytes.Length - _at)
        {
            throw Damaged();
        }
        ReadOnlySpan<byte> next = bytes.AsSpan(_at, count);
        _at += count;
        return next;
    }

    public static InvalidDataException Damaged() => new("a page of the ledger is damaged");
}
