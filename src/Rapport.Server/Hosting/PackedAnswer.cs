using System.IO.Compression;

namespace Rapport.Server.Hosting;

/// <summary>The bytes of an answer as they go over the wire: packed once, not for each who asks, and the smaller to keep.</summary>
internal sealed class PackedAnswer
{
    private const int LeastPacked = 1024;

    private PackedAnswer(byte[] bytes, bool isGzip) => (Bytes, IsGzip) = (bytes, isGzip);

    /// <summary>The bytes, packed where <see cref="IsGzip"/>.</summary>
    public byte[] Bytes { get; }

    /// <summary>True where they are gzip.</summary>
    public bool IsGzip { get; }

    public static PackedAnswer Of(byte[] plain)
    {
        if (plain.Length < LeastPacked)
        {
            return new PackedAnswer(plain, isGzip: false);
        }
        using var buffer = new MemoryStream(plain.Length / 4);
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest))
        {
            gzip.Write(plain);
        }
        return new PackedAnswer(buffer.ToArray(), isGzip: true);
    }

    /// <summary>The bytes as they were, a stretch at a time.</summary>
    public Stream Plain()
    {
        var bytes = new MemoryStream(Bytes, writable: false);
        return IsGzip ? new GZipStream(bytes, CompressionMode.Decompress) : bytes;
    }
}
