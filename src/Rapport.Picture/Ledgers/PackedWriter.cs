using System.Buffers.Binary;
using System.Text;

namespace Rapport.Picture.Ledgers;

/// <summary>Numbers and texts one after the other, each in as few bytes as it needs.</summary>
internal sealed class PackedWriter
{
    private readonly MemoryStream _bytes = new();

    public byte[] ToArray() => _bytes.ToArray();

    /// <summary>A number of at least 0, in groups of seven bits, the least first (LEB128).</summary>
    public void Number(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        for (; number >= 0x80; number >>= 7)
        {
            _bytes.WriteByte((byte)(number | 0x80));
        }
        _bytes.WriteByte((byte)number);
    }

    /// <summary>A number of either sign that is near 0.</summary>
    public void Signed(long number) => Number(number < 0 ? 2 * -(number + 1) + 1 : 2 * number);

    public void Real(double number)
    {
        Span<byte> eight = stackalloc byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleLittleEndian(eight, number);
        _bytes.Write(eight);
    }

    public void Text(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Number(bytes.Length);
        _bytes.Write(bytes);
    }

    /// <summary>An id or a hash: in half as many bytes where it is an even number of hexadecimal digits, as nearly all are.</summary>
    public void Id(string id)
    {
        bool isHex = id.Length % 2 == 0 && id.AsSpan().IndexOfAnyExcept("0123456789abcdef") < 0;
        byte[] bytes = isHex ? Convert.FromHexString(id) : Encoding.UTF8.GetBytes(id);
        Number(2 * bytes.Length + (isHex ? 1 : 0));
        _bytes.Write(bytes);
    }
}
