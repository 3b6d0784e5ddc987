using System.Buffers;

namespace Rapport.Readers.Bytes;

/// <summary>Tells files that are no text by their first bytes.</summary>
internal static class BinarySniffer
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create([
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        28,
        29,
        30,
        31,
    ]);

    /// <summary>What the file is, in words, or null where it may be text.</summary>
    public static string? Recognize(ReadOnlySpan<byte> head)
    {
        if (Signature(head) is string known)
        {
            return known;
        }
        if (TextDecoder.HasUtf16Or32Mark(head))
        {
            return null;
        }
        if (head.Contains((byte)0))
        {
            return "binary data (it holds NUL bytes)";
        }
        int controls = 0;
        for (ReadOnlySpan<byte> rest = head; rest.IndexOfAny(Controls) is var at and >= 0; rest = rest[(at + 1)..])
        {
            controls++;
        }
        return controls * 20 > head.Length ? "binary data" : null;
    }

    private static string? Signature(ReadOnlySpan<byte> head) =>
        head switch
        {
            _ when head.StartsWith("%PDF-"u8) => "a PDF document",
            _ when head.StartsWith("PK\x03\x04"u8) => "a ZIP archive or an office document",
            _ when head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => "a gzip archive",
            _ when head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) => "a PNG picture",
            _ when head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => "a JPEG picture",
            _ when head.StartsWith("GIF8"u8) => "a GIF picture",
            _ when head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) => "an old office document",
            _ when head.StartsWith("SQLite format 3\0"u8) => "a SQLite database",
            _ when head.StartsWith("{\\rtf"u8) => "an RTF document",
            _ when head.StartsWith((ReadOnlySpan<byte>)[0x7F, (byte)'E', (byte)'L', (byte)'F']) => "a program",
            _ when head.StartsWith("MZ"u8) && head.Contains((byte)0) => "a program",
            _ => null,
        };
}
