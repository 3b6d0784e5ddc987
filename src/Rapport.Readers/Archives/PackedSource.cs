namespace Rapport.Readers.Archives;

/// <summary>Packed bytes, handed out in pieces that can be looked back into: what an inflater leaves of the last piece is given again.</summary>
internal sealed class PackedSource(Stream stream, ExpansionBudget budget) : Stream
{
    private const int PieceSize = 16384;

    private readonly byte[] _buffer = new byte[PieceSize];
    private int _at;
    private int _end;
    private long _before;
    private int _pieceStart;

    /// <summary>Place of the next byte in the packed input.</summary>
    public long Offset => _before + _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Offset;
        set => throw new NotSupportedException();
    }

    /// <summary>The bytes of the last piece that was read, and up to ten that follow it.</summary>
    public ReadOnlySpan<byte> LastPiece(out int length)
    {
        length = _at - _pieceStart;
        while (_end - _at < 10 && More()) { }
        length = _at - _pieceStart;
        return _buffer.AsSpan(_pieceStart, Math.Min(_end, _at + 10) - _pieceStart);
    }

    /// <summary>Goes back into the last piece: its byte <paramref name="place"/> is the next; it may lie behind the piece's end.</summary>
    public void Return(int place)
    {
        _at = _pieceStart + place;
        _pieceStart = _at;
    }

    public int PeekByte(int ahead)
    {
        while (_end - _at <= ahead)
        {
            if (!More())
            {
                return -1;
            }
        }
        return _buffer[_at + ahead];
    }

    public override int ReadByte()
    {
        int b = PeekByte(0);
        _at += b < 0 ? 0 : 1;
        _pieceStart = _at;
        return b;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_at == _end)
        {
            _pieceStart = _at;
            if (!More())
            {
                return 0;
            }
        }
        int n = Math.Min(count, _end - _at);
        _pieceStart = _at;
        _buffer.AsSpan(_at, n).CopyTo(buffer.AsSpan(offset, n));
        _at += n;
        return n;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Reads on behind what is held, keeping the last piece.</summary>
    private bool More()
    {
        int keep = Math.Min(_pieceStart, _at);
        if (keep > 0)
        {
            _buffer.AsSpan(keep, _end - keep).CopyTo(_buffer);
            _before += keep;
            _at -= keep;
            _end -= keep;
            _pieceStart -= keep;
        }
        if (_end == _buffer.Length)
        {
            // The whole buffer is one piece: only its last bytes are of use, and Read never leaves it so.
            return false;
        }
        int room = Math.Min(_buffer.Length - _end, PieceSize / 2);
        int n = stream.Read(_buffer, _end, room);
        budget.Take(n);
        _end += n;
        return n > 0;
    }
}
