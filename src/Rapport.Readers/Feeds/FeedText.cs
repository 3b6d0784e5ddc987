using System.Buffers;
using System.Net;
using System.Text;
using Rapport.Readers.Formats;

namespace Rapport.Readers.Feeds;

/// <summary>The characters of an XML file as they were meant: names of HTML characters, lone ampersands and control characters do not break it.</summary>
/// <remarks>Feeds are written by templates: <c>&amp;nbsp;</c>, <c>AT&amp;T</c> and stray control characters are common, and XML forbids them all.</remarks>
internal sealed class FeedText(TextReader source, int longestEntry) : TextReader
{
    private const int LongestName = 32;

    private static readonly SearchValues<char> s_special = SearchValues.Create([
        '&',
        '<',
        ']',
        '\uFFFE',
        '\uFFFF',
        .. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n' or '\r')).Select(c => (char)c),
    ]);

    private readonly char[] _buffer = new char[8192];
    private readonly StringBuilder _ready = new();
    private int _at;
    private int _end;
    private int _readyAt;
    private long _since;
    private bool _cdata;

    /// <summary>An entry begins: what it may be long counts from here.</summary>
    public void StartEntry() => _since = 0;

    public override int Peek() => Prepare() ? _ready[_readyAt] : -1;

    public override int Read() => Prepare() ? _ready[_readyAt++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        if (!Prepare())
        {
            return 0;
        }
        int n = Math.Min(count, _ready.Length - _readyAt);
        _ready.CopyTo(_readyAt, buffer.AsSpan(index, n), n);
        _readyAt += n;
        _since += n;
        return _since <= longestEntry
            ? n
            : throw new LimitException(
                $"an entry is larger than {longestEntry >> 20} MiB",
                "the rest of the feed is passed over"
            );
    }

    private bool Prepare()
    {
        if (_readyAt < _ready.Length)
        {
            return true;
        }
        _ready.Clear();
        _readyAt = 0;
        while (_ready.Length == 0 && Fill(LongestName))
        {
            Mend();
        }
        return _ready.Length > 0;
    }

    /// <summary>Holds at least so many characters where there are as many.</summary>
    private bool Fill(int wanted)
    {
        if (_end - _at >= wanted)
        {
            return true;
        }
        _buffer.AsSpan(_at, _end - _at).CopyTo(_buffer);
        (_at, _end) = (0, _end - _at);
        int n = 1;
        while (_end < wanted && n > 0)
        {
            n = source.Read(_buffer, _end, _buffer.Length - _end);
            _end += n;
        }
        return _end > 0;
    }

    /// <summary>Moves what is at hand to what is ready, up to the next place that needs a look ahead beyond it.</summary>
    private void Mend()
    {
        while (_at < _end)
        {
            ReadOnlySpan<char> rest = _buffer.AsSpan(_at, _end - _at);
            int plain = rest.IndexOfAny(s_special);
            if (plain != 0)
            {
                Copy(plain < 0 ? rest.Length : plain);
                continue;
            }
            if (rest.Length < LongestName && Fill(LongestName) && _end - _at > rest.Length)
            {
                continue;
            }
            rest = _buffer.AsSpan(_at, _end - _at);
            switch (rest[0])
            {
                case '&' when !_cdata:
                    Reference(rest);
                    break;
                case '<' when !_cdata && rest.StartsWith("<![CDATA["):
                    _cdata = true;
                    Copy(9);
                    break;
                case ']' when _cdata && rest.StartsWith("]]>"):
                    _cdata = false;
                    Copy(3);
                    break;
                case '&' or '<' or ']':
                    Copy(1);
                    break;
                default:
                    _ready.Append(' ');
                    _at++;
                    break;
            }
        }
    }

    private void Copy(int count)
    {
        _ready.Append(_buffer, _at, count);
        _at += count;
    }

    /// <summary>A reference that XML knows stays; a name of HTML becomes its character; anything else is an ampersand.</summary>
    private void Reference(ReadOnlySpan<char> rest)
    {
        int end = rest[..Math.Min(rest.Length, LongestName)].IndexOf(';');
        ReadOnlySpan<char> name = end < 0 ? [] : rest[1..end];
        if (name is "amp" or "lt" or "gt" or "quot" or "apos" || IsNumber(name))
        {
            Copy(end + 1);
            return;
        }
        string decoded = end < 0 ? "" : WebUtility.HtmlDecode(rest[..(end + 1)].ToString());
        if (decoded.Length is 1 or 2 && decoded[0] != '&')
        {
            bool allowed = decoded[0] >= ' ' && decoded[0] is not ('\uFFFE' or '\uFFFF');
            _ready.Append(allowed ? decoded : " ");
            _at += end + 1;
            return;
        }
        _ready.Append("&amp;");
        _at++;
    }

    private static bool IsNumber(ReadOnlySpan<char> name)
    {
        bool hex = name.StartsWith("#x");
        ReadOnlySpan<char> digits =
            hex ? name[2..]
            : name.StartsWith("#") ? name[1..]
            : [];
        // Numbers of characters that XML forbids, such as &#8; and &#xFFFF;, are no references either.
        return digits.Length > 0
            && int.TryParse(
                digits,
                hex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out int code
            )
            && code is 9 or 10 or 13 or (>= 32 and < 0xD800) or (> 0xDFFF and < 0xFFFE) or (>= 0x10000 and <= 0x10FFFF);
    }
}
