using Rapport.Readers.Bytes;

namespace Rapport.Readers.Formats;

/// <summary>The bytes of one input: looked at first, then read as a whole, as a stream or line by line. Use once, from one thread.</summary>
internal sealed class RawInput(Stream stream, InputOrigin origin, int maxBytes)
{
    private const int HeadSize = 8192;

    private readonly long _start = stream.CanSeek ? stream.Position : 0;
    private byte[]? _head;

    public InputOrigin Origin { get; } = origin;

    /// <summary>How messages name the input.</summary>
    public string Name => Origin.Locator;

    /// <summary>What the system refused, or null.</summary>
    public InputFault? Fault { get; private set; }

    /// <summary>Length in bytes, or null where only reading tells.</summary>
    public long? Length => stream.CanSeek ? stream.Length - _start : null;

    /// <summary>The first bytes, at most 8 KiB; the stream goes on behind them.</summary>
    public ReadOnlyMemory<byte> Peek()
    {
        if (_head is null)
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
                Fault = Origin.Fault(
                    $"the article is larger than {maxBytes / (1024 * 1024)} MiB",
                    "split it, or give it as .jsonl records",
                    FaultKind.Limit
                );
            }
        }
        return Fault is null ? all.ToArray() : null;
    }

    /// <summary>Line by line; a line that is too long is passed over without keeping it.</summary>
    public IEnumerable<ByteLine> ReadLines() => new ByteLines(Peek(), ReadFully, maxBytes).Read();

    /// <summary>The bytes from the first one on; what the system refuses ends it and becomes <see cref="Fault"/>.</summary>
    public Stream AsStream() => new PeekedStream(Peek(), ReadSome);

    /// <summary>The bytes as a stream that can go to any place, in a temporary file where need be; null with <see cref="Fault"/> set where that fails.</summary>
    public Stream? AsSeekable(long longest)
    {
        if (stream.CanSeek)
        {
            stream.Position = _start;
            return stream;
        }
        Stream spool = new FileStream(
            System.IO.Path.GetTempFileName(),
            new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose,
            }
        );
        using Stream all = AsStream();
        byte[] buffer = new byte[81920];
        for (int n = all.Read(buffer); n > 0; n = all.Read(buffer))
        {
            spool.Write(buffer, 0, n);
            if (spool.Length > longest)
            {
                Fault = Origin.Fault(
                    $"the archive is larger than {longest >> 20} MiB",
                    "unpack it first",
                    FaultKind.Limit
                );
                break;
            }
        }
        if (Fault is not null)
        {
            spool.Dispose();
            return null;
        }
        spool.Position = 0;
        return spool;
    }

    private int ReadFully(byte[] buffer) => Guarded(() => stream.ReadAtLeast(buffer, buffer.Length, false));

    private int ReadSome(byte[] buffer, int offset, int count) => Guarded(() => stream.Read(buffer, offset, count));

    private int Guarded(Func<int> read)
    {
        try
        {
            return Fault is null ? read() : 0;
        }
        catch (LimitException e)
        {
            Fault = Origin.Fault(e.Message, e.Remedy, FaultKind.Limit);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Fault = Origin.Fault("the input cannot be read", FileFaults.Reason(e));
        }
        return 0;
    }
}
