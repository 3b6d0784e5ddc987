using Rapport.Readers.Bytes;

namespace Rapport.Readers.Formats;

/// <summary>The bytes of one input: looked at first, then read as a whole or line by line. Use once, from one thread.</summary>
internal sealed class RawInput(Stream stream, string name, int maxBytes)
{
    private const int HeadSize = 8192;
    private byte[] _head = [];

    /// <summary>How messages name the input.</summary>
    public string Name { get; } = name;

    /// <summary>What the system refused, or null.</summary>
    public InputFault? Fault { get; private set; }

    /// <summary>The first bytes, at most 8 KiB; the stream goes on behind them.</summary>
    public ReadOnlyMemory<byte> Peek()
    {
        if (_head.Length == 0)
        {
            byte[] buffer = new byte[HeadSize];
            _head = buffer[..ReadFully(buffer)];
        }
        return _head;
    }

    /// <summary>All bytes, or null where there are too many or the system refused; <see cref="Fault"/> then says so.</summary>
    public byte[]? ReadAll()
    {
        using var all = new MemoryStream();
        all.Write(Peek().Span);
        byte[] buffer = new byte[81920];
        for (int n = ReadFully(buffer); n > 0 && Fault is null; n = ReadFully(buffer))
        {
            all.Write(buffer, 0, n);
            if (all.Length > maxBytes)
            {
                Fault = new InputFault(
                    Name,
                    null,
                    $"the article is larger than {maxBytes / (1024 * 1024)} MiB",
                    "split it, or give it as .jsonl records"
                );
            }
        }
        return Fault is null ? all.ToArray() : null;
    }

    /// <summary>Line by line; a line that is too long is passed over without keeping it.</summary>
    public IEnumerable<ByteLine> ReadLines() => new ByteLines(Peek(), ReadFully, maxBytes).Read();

    private int ReadFully(byte[] buffer)
    {
        try
        {
            return stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fault = new InputFault(Name, null, "the input cannot be read", FileFaults.Reason(e));
            return 0;
        }
    }
}
