namespace Rapport.Rules.Loading;

/// <summary>
/// Reads the part of YAML that rule files are written in: block lists and mappings, lists and mappings in brackets on one line, texts on one
/// line, comments. Whatever else it meets it leaves to the library, which also tells what is wrong with it.
/// </summary>
internal sealed class PlainYaml
{
    // Depth of a file of rules is five; a deeper one is left to the library.
    private const int Deepest = 32;

    private readonly string _text;
    private int _lineStart;
    private int _lineEnd;
    private int _line;
    private int _at;
    private int _depth;
    private bool _failed;

    private PlainYaml(string text)
    {
        _text = text;
        _lineEnd = -1;
        NextLine();
    }

    /// <summary>The document, or null where it has something that is not read here, or nothing.</summary>
    public static RuleNode? Read(string text)
    {
        var reader = new PlainYaml(text);
        RuleNode? root = reader.AtEnd ? null : reader.Block(reader.Indent);
        return reader._failed || !reader.AtEnd ? null : root;
    }

    private bool AtEnd => _lineStart >= _text.Length;

    private int Indent => _at - _lineStart;

    private TextPlace Here => new(_line, _at - _lineStart + 1);

    private char Current => _at < _lineEnd ? _text[_at] : '\0';

    private char Following => _at + 1 < _lineEnd ? _text[_at + 1] : '\0';

    private RuleNode Fail()
    {
        _failed = true;
        _lineStart = _text.Length;
        _lineEnd = _text.Length;
        _at = _text.Length;
        return new RuleText("", default);
    }

    /// <summary>Goes to the first character of the next line that has more than a comment.</summary>
    private void NextLine()
    {
        do
        {
            _lineStart = _lineEnd + 1;
            if (_lineStart >= _text.Length)
            {
                _lineStart = _text.Length;
                _lineEnd = _text.Length;
                _at = _text.Length;
                return;
            }
            _line++;
            int feed = _text.AsSpan(_lineStart).IndexOf('\n');
            _lineEnd = feed < 0 ? _text.Length : _lineStart + feed;
            _at = _lineStart;
            SkipSpaces();
        } while (_at >= ContentEnd || _text[_at] == '#');
        if (Current == '\t' || (Indent == 0 && Current is '%' or '-' or '.' && Following is not (' ' or '\0')))
        {
            Fail();
        }
    }

    private int ContentEnd => _lineEnd > _lineStart && _text[_lineEnd - 1] == '\r' ? _lineEnd - 1 : _lineEnd;

    private void SkipSpaces()
    {
        while (_at < _lineEnd && _text[_at] == ' ')
        {
            _at++;
        }
    }

    private RuleNode Block(int indent)
    {
        if (_depth == Deepest)
        {
            return Fail();
        }
        _depth++;
        RuleNode block = IsItem ? List(indent) : Mapping(indent);
        _depth--;
        return block;
    }

    private bool IsItem => Current == '-' && Following == ' ';

    private RuleList List(int indent)
    {
        TextPlace start = Here;
        List<RuleNode> items = [];
        while (!AtEnd && Indent == indent && IsItem)
        {
            _at++;
            SkipSpaces();
            items.Add(
                IsItem ? Fail()
                : KeyEnd() >= 0 ? Mapping(Indent)
                : LineValue()
            );
        }
        CheckLeft(indent);
        return new RuleList(items, start);
    }

    private RuleMapping Mapping(int indent)
    {
        TextPlace start = Here;
        List<(RuleText Key, RuleNode Value)> entries = [];
        while (!AtEnd && Indent == indent && !IsItem)
        {
            int end = KeyEnd();
            if (end < 0)
            {
                Fail();
                break;
            }
            var key = new RuleText(_text[_at..end], Here);
            if (entries.Exists(e => string.Equals(e.Key.Value, key.Value, StringComparison.Ordinal)))
            {
                Fail();
                break;
            }
            _at = end + 1;
            SkipSpaces();
            entries.Add((key, _at >= ContentEnd || Current == '#' ? Below(indent) : LineValue()));
        }
        CheckLeft(indent);
        return new RuleMapping(entries, start);
    }

    // A line that stands further in goes on with a text that began above.
    private void CheckLeft(int indent)
    {
        if (!AtEnd && Indent > indent)
        {
            Fail();
        }
    }

    private RuleNode Below(int indent)
    {
        NextLine();
        return !AtEnd && (Indent > indent || (Indent == indent && IsItem)) ? Block(Indent) : Fail();
    }

    /// <summary>Where the colon of a key is that begins here, or -1.</summary>
    private int KeyEnd()
    {
        if (!MayBeginPlain(Current, Following))
        {
            return -1;
        }
        int end = ContentEnd;
        for (int i = _at; i < end; i++)
        {
            if (_text[i] == ':' && (i + 1 == end || _text[i + 1] == ' '))
            {
                return _text[i - 1] == ' ' ? -1 : i;
            }
            if (_text[i] == '#' && _text[i - 1] == ' ' || _text[i] == '\t')
            {
                return -1;
            }
        }
        return -1;
    }

    private static bool MayBeginPlain(char first, char second) =>
        first switch
        {
            '-' or '?' or ':' => second is not (' ' or '\0' or ',' or '[' or ']' or '{' or '}'),
            ','
            or '['
            or ']'
            or '{'
            or '}'
            or '#'
            or '&'
            or '*'
            or '!'
            or '|'
            or '>'
            or '\''
            or '"'
            or '%'
            or '@'
            or '`' => false,
            '\t' or ' ' or '\0' or '\r' => false,
            _ => true,
        };

    /// <summary>A value that takes the rest of the line.</summary>
    private RuleNode LineValue()
    {
        RuleNode value = Current switch
        {
            '[' or '{' => Flow(),
            '"' => Quoted(),
            _ => Plain(inFlow: false),
        };
        SkipSpaces();
        if (_at < ContentEnd && (Current != '#' || _text[_at - 1] != ' '))
        {
            return Fail();
        }
        NextLine();
        return value;
    }

    private RuleNode Plain(bool inFlow)
    {
        if (!MayBeginPlain(Current, Following))
        {
            return Fail();
        }
        TextPlace start = Here;
        int from = _at;
        int end = ContentEnd;
        while (_at < end && !EndsPlain(inFlow, end))
        {
            _at++;
        }
        return new RuleText(_text[from.._at].TrimEnd(' '), start);
    }

    private bool EndsPlain(bool inFlow, int end)
    {
        char c = _text[_at];
        if (c == ':' && (_at + 1 == end || _text[_at + 1] == ' ' || (inFlow && IsFlowSign(_text[_at + 1]))))
        {
            // In a block that would be a mapping within a value.
            _failed |= !inFlow;
            return true;
        }
        _failed |= c == '\t';
        return (c == '#' && _text[_at - 1] == ' ') || (inFlow && IsFlowSign(c));
    }

    private static bool IsFlowSign(char c) => c is ',' or '[' or ']' or '{' or '}';

    // Escapes and doubled quotes are left to the library.
    private RuleNode Quoted()
    {
        TextPlace start = Here;
        int from = _at + 1;
        int length = _text.AsSpan(from, _lineEnd - from).IndexOfAny('"', '\\');
        if (length < 0 || _text[from + length] == '\\')
        {
            return Fail();
        }
        _at = from + length + 1;
        return new RuleText(_text.Substring(from, length), start);
    }

    private RuleNode Flow()
    {
        if (_depth == Deepest)
        {
            return Fail();
        }
        _depth++;
        RuleNode flow = Current == '[' ? FlowList() : FlowMapping();
        _depth--;
        return flow;
    }

    private RuleNode FlowValue() =>
        Current switch
        {
            '[' or '{' => Flow(),
            '"' => Quoted(),
            _ => Plain(inFlow: true),
        };

    private RuleNode FlowList()
    {
        TextPlace start = Here;
        List<RuleNode> items = [];
        do
        {
            _at++;
            SkipSpaces();
            items.Add(FlowValue());
            SkipSpaces();
        } while (Current == ',');
        return Close(']') ? new RuleList(items, start) : Fail();
    }

    private RuleNode FlowMapping()
    {
        TextPlace start = Here;
        List<(RuleText Key, RuleNode Value)> entries = [];
        do
        {
            _at++;
            SkipSpaces();
            if (Plain(inFlow: true) is not RuleText key || Current != ':' || Following != ' ')
            {
                return Fail();
            }
            _at++;
            SkipSpaces();
            if (entries.Exists(e => string.Equals(e.Key.Value, key.Value, StringComparison.Ordinal)))
            {
                return Fail();
            }
            entries.Add((key, FlowValue()));
            SkipSpaces();
        } while (Current == ',');
        return Close('}') ? new RuleMapping(entries, start) : Fail();
    }

    private bool Close(char bracket)
    {
        if (_failed || Current != bracket)
        {
            return false;
        }
        _at++;
        return true;
    }
}
