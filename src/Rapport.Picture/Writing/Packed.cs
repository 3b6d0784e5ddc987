using System.IO.Compression;

namespace Rapport.Picture.Writing;

/// <summary>Bytes as the database keeps them.</summary>
/// <param name="Encoding"><c>br</c>, or <c>identity</c> where compression gains nothing.</param>
/// <param name="Bytes">The kept bytes.</param>
internal readonly record struct Packed(string Encoding, byte[] Bytes)
{
    private const string Brotli = "br";
    private const string Identity = "identity";

    // Four takes a tenth of the time of eleven and gives most of the gain.
    private const int Quality = 4;
    private const int Window = 22;

    public static Packed Of(ReadOnlySpan<byte> plain)
    {
        byte[] buffer = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        return BrotliEncoder.TryCompress(plain, buffer, out int written, Quality, Window) && written < plain.Length
            ? new Packed(Brotli, buffer[..written])
            : new Packed(Identity, plain.ToArray());
    }

    /// <summary>The bytes as they were.</summary>
    /// <exception cref="InvalidDataException">They cannot be unpacked.</exception>
    public byte[] Unpack(long length)
    {
        if (Encoding == Identity)
        {
            return Bytes;
        }
        if (Encoding != Brotli)
        {
            throw new InvalidDataException($"the encoding “{Encoding}” is unknown");
        }
        using var packed = new BrotliStream(new MemoryStream(Bytes), CompressionMode.Decompress);
        using var plain = new MemoryStream((int)Math.Clamp(length, 0, int.MaxValue / 2));
        packed.CopyTo(plain);
        return plain.ToArray();
    }
}
