using System.Text;
using System.Text.Unicode;

namespace Rapport.Readers.Bytes;

/// <summary>Text from bytes, and what had to be replaced on the way.</summary>
/// <param name="Text">Well-formed UTF-16 without a byte order mark.</param>
/// <param name="Replaced">How many malformed sequences became U+FFFD.</param>
/// <param name="FirstLine">1-based line of the first of them; 0 where there are none.</param>
internal readonly record struct DecodedText(string Text, int Replaced, int FirstLine);

/// <summary>Decodes bytes: by their byte order mark, else as UTF-8, else as the encoding that the caller names.</summary>
internal static class TextDecoder
{
    /// <summary>True where the bytes begin with a mark of UTF-16 or UTF-32, which makes NUL bytes legal.</summary>
    public static bool HasUtf16Or32Mark(ReadOnlySpan<byte> bytes) => ByMark(bytes) is { CodePage: not 65001 };

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding? declared = null)
    {
        Encoding? marked = ByMark(bytes);
        if (marked is not null)
        {
            bytes = bytes[marked.Preamble.Length..];
        }
        Encoding encoding = marked ?? declared ?? Encoding.UTF8;
        if (encoding.CodePage == 65001 && Utf8.IsValid(bytes))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), 0, 0);
        }
        var counted = new CountingFallback();
        var counting = (Encoding)encoding.Clone();
        counting.DecoderFallback = counted;
        char[] chars = new char[counting.GetCharCount(bytes)];
        counted.Restart();
        counting.GetChars(bytes, chars);
        string text = new(chars);
        int line = counted.Count == 0 ? 0 : 1 + bytes[..Math.Min(counted.FirstIndex, bytes.Length)].Count((byte)'\n');
        return new DecodedText(text, counted.Count, line);
    }

    private static Encoding? ByMark(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
            [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
            [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };

    /// <summary>Replaces malformed input by U+FFFD and remembers how often and where first.</summary>
    private sealed class CountingFallback : DecoderFallback
    {
        public int Count { get; private set; }

        public int FirstIndex { get; private set; }

        public override int MaxCharCount => 1;

        public void Restart() => Count = 0;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

        private sealed class Buffer(CountingFallback owner) : DecoderFallbackBuffer
        {
            private int _left;

            public override int Remaining => _left;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                if (owner.Count++ == 0)
                {
                    owner.FirstIndex = Math.Max(index, 0);
                }
                _left = 1;
                return true;
            }

            public override char GetNextChar()
            {
                if (_left == 0)
                {
                    return '\0';
                }
                _left--;
                return '\uFFFD';
            }

            public override bool MovePrevious() => false;

            public override void Reset() => _left = 0;
        }
    }
}
