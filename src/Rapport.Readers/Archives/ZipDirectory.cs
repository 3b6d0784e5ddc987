using System.Buffers.Binary;

namespace Rapport.Readers.Archives;

/// <summary>Counts what the directory of a ZIP archive holds without keeping it, whatever number the archive itself gives.</summary>
/// <remarks>PKWARE's APPNOTE, 4.3.12 to 4.3.16.</remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int LocatorLength = 20;
    private const int LargeEndLength = 56;
    private const int HeaderLength = 46;

    /// <summary>Bytes of names and notes that entries have on average at most.</summary>
    private const int LongestHeader = 1024;

    /// <summary>
    /// True where the archive says that it has more entries, has more, or has a directory longer than so many entries need. Damaged
    /// ends are left to whoever reads the archive.
    /// </summary>
    public static bool Exceeds(Stream packed, int most)
    {
        if (FindEnd(packed) is not { } end)
        {
            return false;
        }
        long room = end.At - end.Start;
        return end.Count > (ulong)most
            || room > (long)most * LongestHeader
            || (end.Start >= 0 && room > (long)most * HeaderLength && HasMore(packed, end.Start, most));
    }

    private static DirectoryEnd? FindEnd(Stream packed)
    {
        long from = Math.Max(0, packed.Length - EndLength - LongestComment);
        byte[] tail = Bytes(packed, from, (int)(packed.Length - from));
        int at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (at < 0 || at + EndLength > tail.Length)
        {
            return null;
        }
        ReadOnlySpan<byte> end = tail.AsSpan(at, EndLength);
        ushort count = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        uint start = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        bool isLarge = count == ushort.MaxValue || start == uint.MaxValue;
        return isLarge && LargeEnd(packed, from + at) is { } large ? large : new DirectoryEnd(from + at, start, count);
    }

    /// <summary>The end with numbers of 64 bits, where there is one.</summary>
    private static DirectoryEnd? LargeEnd(Stream packed, long end)
    {
        if (end < LocatorLength)
        {
            return null;
        }
        byte[] locator = Bytes(packed, end - LocatorLength, LocatorLength);
        long at = BinaryPrimitives.ReadInt64LittleEndian(locator.AsSpan(8));
        if (!locator.AsSpan().StartsWith("PK\x06\x07"u8) || at < 0 || at > packed.Length - LargeEndLength)
        {
            return null;
        }
        byte[] large = Bytes(packed, at, LargeEndLength);
        return large.AsSpan().StartsWith("PK\x06\x06"u8)
            ? new DirectoryEnd(
                at,
                BinaryPrimitives.ReadInt64LittleEndian(large.AsSpan(48)),
                BinaryPrimitives.ReadUInt64LittleEndian(large.AsSpan(32))
            )
            : null;
    }

    private static bool HasMore(Stream packed, long start, int most)
    {
        packed.Position = start;
        // Never disposed of: it would close the archive.
        var directory = new BufferedStream(packed, 1 << 16);
        Span<byte> header = stackalloc byte[HeaderLength];
        for (int count = 0; count <= most; count++)
        {
            bool whole = directory.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) == HeaderLength;
            if (!whole || !header.StartsWith("PK\x01\x02"u8))
            {
                return false;
            }
            int rest =
                BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
            directory.Seek(rest, SeekOrigin.Current);
        }
        return true;
    }

    private static byte[] Bytes(Stream packed, long at, int count)
    {
        var bytes = new byte[count];
        packed.Position = at;
        packed.ReadExactly(bytes);
        return bytes;
    }

    /// <param name="At">Where the directory is at an end.</param>
    /// <param name="Start">Where the archive says that it begins.</param>
    /// <param name="Count">How many entries the archive says that it has.</param>
    private readonly record struct DirectoryEnd(long At, long Start, ulong Count);
}
