using System.Buffers.Binary;
using System.IO.Compression;

namespace Rapport.Readers.Archives;

/// <summary>Something wrong in a packed input.</summary>
/// <param name="Offset">Where, in packed bytes.</param>
/// <param name="What">What is wrong.</param>
internal readonly record struct GzipDamage(long Offset, string What);

/// <summary>
/// The unpacked bytes of all members of a gzip input, one after the other, with the place of each member: archives of records pack
/// every record on its own. Damage ends a member; reading goes on at the next one.
/// </summary>
/// <remarks>GZipStream reads members without telling where they begin, and stops at the first damage.</remarks>
internal sealed class GzipMembers : Stream
{
    private const int MostNoted = 20;
    private const int MostBroken = 1000;

    private readonly PackedSource _packed;
    private readonly ExpansionBudget _budget;
    private readonly List<GzipDamage> _damage = [];
    private DeflateStream? _member;
    private uint _crc;
    private uint _size;
    private bool _ended;
    private int _noted;

    public GzipMembers(Stream packed, ExpansionBudget budget)
    {
        _budget = budget;
        _packed = new PackedSource(packed, budget);
    }

    /// <summary>What was wrong so far; at most twenty.</summary>
    public IReadOnlyList<GzipDamage> Damage => _damage;

    /// <summary>Where the member begins from which the last bytes came.</summary>
    public long MemberStart { get; private set; }

    /// <summary>How many bytes came out of that member.</summary>
    public long MemberLength { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Reads bytes of one member; a member's last bytes and the next one's first never come together.</summary>
    public override int Read(byte[] buffer, int offset, int count)
    {
        while (!_ended && count > 0)
        {
            if (_member is null && !Open())
            {
                return 0;
            }
            int n = Unpack(buffer, offset, count);
            if (n > 0)
            {
                _crc = Crc32.Append(_crc, buffer.AsSpan(offset, n));
                _size = unchecked(_size + (uint)n);
                MemberLength += n;
                _budget.Give(n);
                return n;
            }
        }
        return 0;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _member?.Dispose();
        base.Dispose(disposing);
    }

    private int Unpack(byte[] buffer, int offset, int count)
    {
        try
        {
            int n = _member!.Read(buffer, offset, count);
            if (n == 0)
            {
                EndMember();
            }
            return n;
        }
        catch (InvalidDataException)
        {
            Break("the packed data is damaged");
            return 0;
        }
    }

    /// <summary>Reads the head of the next member.</summary>
    private bool Open()
    {
        long start = _packed.Offset;
        if (_packed.PeekByte(0) < 0)
        {
            return End();
        }
        if (!AtMagic())
        {
            // Tapes pad with zeros; anything else is damage.
            if (_packed.PeekByte(0) != 0)
            {
                Note(start, "bytes that are no gzip data");
            }
            return Resync() ? Open() : End();
        }
        if (!ReadHead())
        {
            Note(start, "the gzip member is cut off");
            return End();
        }
        MemberStart = start;
        (MemberLength, _crc, _size) = (0, 0, 0);
        _member = new DeflateStream(_packed, CompressionMode.Decompress, leaveOpen: true);
        return true;
    }

    private bool End()
    {
        _ended = true;
        return false;
    }

    private bool AtMagic() => _packed.PeekByte(0) == 0x1F && _packed.PeekByte(1) == 0x8B && _packed.PeekByte(2) == 8;

    private bool ReadHead()
    {
        int flags = 0;
        for (int i = 0; i < 10; i++)
        {
            int b = _packed.ReadByte();
            flags = i == 3 ? b : flags;
        }
        if ((flags & 4) != 0)
        {
            int length = _packed.ReadByte() | (_packed.ReadByte() << 8);
            for (int i = 0; i < length && _packed.ReadByte() >= 0; i++) { }
        }
        for (int field = flags & 0b11000; field != 0; field &= field - 1)
        {
            while (_packed.ReadByte() > 0) { }
        }
        if ((flags & 2) != 0)
        {
            _packed.ReadByte();
            _packed.ReadByte();
        }
        return _packed.PeekByte(0) >= 0;
    }

    /// <summary>Finds the member's trailer in the last piece that the inflater took: checksum and length, then the end or a next member.</summary>
    private void EndMember()
    {
        Drop();
        ReadOnlySpan<byte> piece = _packed.LastPiece(out int length);
        Span<byte> trailer = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _crc);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], _size);
        int at = piece.IndexOf(trailer);
        if (at >= 0 && at <= length)
        {
            _packed.Return(at + 8);
            return;
        }
        Note(MemberStart, "the gzip member is cut off or its checksum is wrong");
        _packed.Return(0);
        Resync();
    }

    private void Break(string what)
    {
        Drop();
        Note(MemberStart, what);
        _packed.LastPiece(out _);
        _packed.Return(0);
        Resync();
    }

    private void Drop()
    {
        _member!.Dispose();
        _member = null;
    }

    /// <summary>Goes on to where a member seems to begin.</summary>
    private bool Resync()
    {
        while (!_ended && _packed.PeekByte(0) >= 0)
        {
            if (AtMagic() && _packed.Offset > MemberStart)
            {
                return true;
            }
            _packed.ReadByte();
        }
        return false;
    }

    private void Note(long offset, string what)
    {
        if (_noted++ < MostNoted)
        {
            _damage.Add(new GzipDamage(offset, what));
        }
        // What breaks so often is no gzip data; every try costs an inflater.
        _ended |= _noted > MostBroken;
    }
}
