namespace Rapport.Readers.Formats;

/// <summary>Bytes that were looked at, and then those that follow. Reads forward only.</summary>
internal sealed class PeekedStream(ReadOnlyMemory<byte> head, Func<byte[], int, int, int> readMore) : Stream
{
    private ReadOnlyMemory<byte> _head = head;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_head.IsEmpty)
        {
            return readMore(buffer, offset, count);
        }
        int n = Math.Min(count, _head.Length);
        _head[..n].CopyTo(buffer.AsMemory(offset, n));
        _head = _head[n..];
        return n;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
