namespace Rapport.Readers.Bytes;

/// <summary>One line of bytes without its line end.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Bytes">The bytes; empty where <paramref name="TooLong"/>.</param>
/// <param name="TooLong">True where the line was longer than allowed and its bytes were passed over.</param>
/// <param name="Length">Length in bytes, also of a line that was passed over.</param>
internal readonly record struct ByteLine(int Number, ReadOnlyMemory<byte> Bytes, bool TooLong, long Length);

/// <summary>Cuts a stream of bytes into lines, holding no more than one line of the allowed length.</summary>
internal sealed class ByteLines(ReadOnlyMemory<byte> head, Func<byte[], int> readMore, int maxLength)
{
    public IEnumerable<ByteLine> Read()
    {
        var pending = new MemoryStream();
        long length = 0;
        int number = 1;
        byte[] buffer = new byte[65536];
        ReadOnlyMemory<byte> chunk = head;
        while (!chunk.IsEmpty)
        {
            while (chunk.Span.IndexOf((byte)'\n') is var at and >= 0)
            {
                length += Keep(pending, chunk[..at], length);
                yield return Line(number++, pending, length);
                pending.SetLength(0);
                length = 0;
                chunk = chunk[(at + 1)..];
            }
            length += Keep(pending, chunk, length);
            chunk = buffer.AsMemory(0, readMore(buffer));
        }
        if (length > 0)
        {
            yield return Line(number, pending, length);
        }
    }

    private int Keep(MemoryStream pending, ReadOnlyMemory<byte> part, long before)
    {
        if (before + part.Length <= maxLength)
        {
            pending.Write(part.Span);
        }
        else
        {
            // Give the memory back at once: what comes of this line is passed over.
            pending.SetLength(0);
            pending.Capacity = 0;
        }
        return part.Length;
    }

    private ByteLine Line(int number, MemoryStream pending, long length)
    {
        if (length > maxLength)
        {
            return new ByteLine(number, default, TooLong: true, length);
        }
        ReadOnlyMemory<byte> bytes = pending.ToArray();
        return new ByteLine(number, bytes.Span.EndsWith("\r"u8) ? bytes[..^1] : bytes, TooLong: false, length);
    }
}
