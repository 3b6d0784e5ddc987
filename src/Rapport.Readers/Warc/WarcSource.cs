using System.Globalization;
using Rapport.Readers.Archives;

namespace Rapport.Readers.Warc;

/// <summary>The bytes of a web archive with their places: offsets of the file, also where every record is packed on its own.</summary>
internal sealed class WarcSource
{
    private const int ChunkSize = 65536;

    private readonly Func<byte[], int, int, int> _read;
    private readonly GzipMembers? _members;
    private readonly byte[] _buffer = new byte[ChunkSize];
    private ReadOnlyMemory<byte> _chunk;
    private long _offset;
    private long _member;

    /// <param name="read">Reads on in a plain archive.</param>
    public WarcSource(Func<byte[], int, int, int> read) => _read = read;

    /// <param name="members">A packed archive.</param>
    /// <param name="first">The bytes that were read from its first member.</param>
    public WarcSource(GzipMembers members, ReadOnlyMemory<byte> first)
    {
        _members = members;
        _read = members.Read;
        _chunk = first;
        _member = members.MemberStart;
    }

    /// <summary>Where the next byte stands: its offset, or the offset of its gzip member and, after a plus, its place in that.</summary>
    public string Place =>
        _members is null ? _offset.ToString(CultureInfo.InvariantCulture)
        : _offset == 0 ? _member.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{_member}+{_offset}");

    /// <summary>True where nothing is left.</summary>
    public bool AtEnd => !Fill();

    /// <summary>True where a gzip member begins here with a record.</summary>
    private bool AtMemberOfRecord => _members is not null && _offset == 0 && _chunk.Span.StartsWith("WARC/"u8);

    /// <summary>True where a record begins here.</summary>
    public bool AtRecord
    {
        get
        {
            Need(5);
            return _chunk.Span.StartsWith("WARC/"u8);
        }
    }

    /// <summary>Passes over line ends and blanks.</summary>
    public void SkipLineEnds()
    {
        while (Fill() && _chunk.Span[0] is (byte)'\r' or (byte)'\n')
        {
            Advance(1);
        }
    }

    /// <summary>One line without its end, or null at the end or where the line is longer than <paramref name="longest"/>.</summary>
    public byte[]? ReadLine(int longest)
    {
        var line = new MemoryStream();
        while (Fill())
        {
            int end = _chunk.Span.IndexOf((byte)'\n');
            ReadOnlyMemory<byte> part = end < 0 ? _chunk : _chunk[..end];
            if (line.Length + part.Length > longest)
            {
                return null;
            }
            line.Write(part.Span);
            Advance(end < 0 ? part.Length : end + 1);
            if (end >= 0)
            {
                byte[] bytes = line.ToArray();
                return bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes;
            }
        }
        return line.Length == 0 ? null : line.ToArray();
    }

    /// <summary>What is left of a line with its end, or what is at hand where no line ends in it; valid until the next call.</summary>
    public ReadOnlySpan<byte> TakeLine()
    {
        int end = _chunk.Span.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = _chunk.Span[..(end < 0 ? _chunk.Length : end + 1)];
        Advance(line.Length);
        return line;
    }

    /// <summary>Adds up to <paramref name="count"/> bytes to <paramref name="into"/>; stops early at the end and where a gzip member begins with a record.</summary>
    /// <returns>How many there were.</returns>
    public long Copy(long count, Stream into)
    {
        long done = 0;
        bool first = true;
        while (done < count && Fill() && (first || !AtMemberOfRecord))
        {
            first = false;
            int n = (int)Math.Min(count - done, _chunk.Length);
            into.Write(_chunk.Span[..n]);
            Advance(n);
            done += n;
        }
        return done;
    }

    /// <summary>Gives bytes of this place's member or file back: they come next.</summary>
    public void Return(ReadOnlyMemory<byte> bytes)
    {
        _chunk = (byte[])[.. bytes.Span, .. _chunk.Span];
        _offset -= bytes.Length;
    }

    private void Advance(int count)
    {
        _chunk = _chunk[count..];
        _offset += count;
    }

    private bool Fill()
    {
        if (_chunk.IsEmpty)
        {
            int n = _read(_buffer, 0, _buffer.Length);
            _chunk = _buffer.AsMemory(0, n);
            if (_members is not null && n > 0)
            {
                (_member, _offset) = (_members.MemberStart, _members.MemberLength - n);
            }
        }
        return !_chunk.IsEmpty;
    }

    /// <summary>Holds at least so many bytes where there are as many.</summary>
    private void Need(int count)
    {
        while (_chunk.Length is > 0 and var held && held < count)
        {
            _chunk.CopyTo(_buffer);
            int n = _read(_buffer, held, _buffer.Length - held);
            _chunk = _buffer.AsMemory(0, held + n);
            if (n == 0)
            {
                return;
            }
        }
        Fill();
    }
}
