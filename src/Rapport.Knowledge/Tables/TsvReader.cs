using System.Text;

namespace Rapport.Knowledge.Tables;

/// <summary>Reads one tab-separated table with a header row and a closed list of columns, over spans of the file's text.</summary>
/// <remarks>Faults go to the list given; a row that does not fit the header is reported and skipped. Lines that begin with <c>#</c> are comments.</remarks>
internal sealed class TsvReader
{
    private static readonly UTF8Encoding s_strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private readonly string _text;
    private readonly List<DataFault> _faults;
    private readonly int[] _fieldOf;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly string?[] _kept;
    private int _next;

    private TsvReader(string file, string text, int columns, List<DataFault> faults)
    {
        File = file;
        _text = text;
        _faults = faults;
        _fieldOf = new int[columns];
        _starts = new int[columns];
        _ends = new int[columns];
        _kept = new string?[columns];
    }

    /// <summary>The file, as a path below the data folder.</summary>
    public string File { get; }

    /// <summary>1-based line of the row read last.</summary>
    public int Line { get; private set; }

    /// <summary>Rows read so far.</summary>
    public int Rows { get; private set; }

    /// <summary>
    /// Opens the file below <paramref name="dataDirectory"/>; null where its encoding or header is at fault. The header must
    /// have exactly <paramref name="columns"/>, in any order; fields are asked for by their index there.
    /// </summary>
    public static TsvReader? Open(string dataDirectory, string file, string[] columns, List<DataFault> faults)
    {
        string text;
        try
        {
            text = System.IO.File.ReadAllText(Path.Combine(dataDirectory, file), s_strict);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new DataFault(file, 0, 0, "not valid UTF-8", "save it as UTF-8"));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(new DataFault(file, 0, 0, $"cannot be read ({e.Message})", "make it readable"));
            return null;
        }
        return FromText(file, text, columns, faults);
    }

    /// <summary>Reads a table from memory.</summary>
    public static TsvReader? FromText(string file, string text, string[] columns, List<DataFault> faults)
    {
        var reader = new TsvReader(file, text, columns.Length, faults);
        return reader.ReadHeader(columns) ? reader : null;
    }

    /// <summary>Goes to the next row that fits the header; false at the end.</summary>
    public bool Read()
    {
        while (TryLine(out int start, out int end))
        {
            if (start == end || _text[start] == '#')
            {
                continue;
            }
            if (Split(start, end))
            {
                Rows++;
                return true;
            }
        }
        return false;
    }

    /// <summary>The field of the current row in column <paramref name="column"/> (index in the list given at opening).</summary>
    public ReadOnlySpan<char> Field(int column)
    {
        int field = _fieldOf[column];
        return _text.AsSpan(_starts[field], _ends[field] - _starts[field]);
    }

    /// <summary>The text kept for a column, or null: rows often repeat what the row before has, and then need no look-up.</summary>
    public string? Kept(int column) => _kept[column];

    /// <summary>Keeps a text for a column.</summary>
    public void Keep(int column, string text) => _kept[column] = text;

    /// <summary>Reports a fault of the current row.</summary>
    public void Fault(string what, string remedy) => _faults.Add(new DataFault(File, Line, 0, what, remedy));

    private bool ReadHeader(string[] columns)
    {
        int start = 0;
        int end = 0;
        bool found = false;
        while (!found && TryLine(out start, out end))
        {
            found = start < end && _text[start] != '#';
        }
        string[] header = found ? _text[start..end].Split('\t') : [];
        string expected = $"the header must be: {string.Join(' ', columns)} (tab separated)";
        int before = _faults.Count;
        foreach (string name in header)
        {
            if (!columns.Contains(name, StringComparer.Ordinal))
            {
                Fault($"unknown column “{name}”", expected);
            }
        }
        for (int c = 0; c < columns.Length; c++)
        {
            _fieldOf[c] = Array.IndexOf(header, columns[c]);
            if (_fieldOf[c] < 0)
            {
                Fault($"no column “{columns[c]}”", expected);
            }
        }
        if (_faults.Count == before && header.Length != columns.Length)
        {
            Fault("a column stands twice in the header", expected);
        }
        return _faults.Count == before;
    }

    private bool Split(int start, int end)
    {
        int field = 0;
        int at = start;
        while (true)
        {
            int tab = _text.AsSpan(at, end - at).IndexOf('\t');
            int stop = tab < 0 ? end : at + tab;
            if (field < _starts.Length)
            {
                _starts[field] = at;
                _ends[field] = stop;
            }
            field++;
            if (tab < 0)
            {
                break;
            }
            at = stop + 1;
        }
        if (field != _starts.Length)
        {
            Fault($"{field} fields where the header has {_starts.Length}", "separate the fields by single tabs");
            return false;
        }
        return CheckSpaces();
    }

    private bool CheckSpaces()
    {
        for (int f = 0; f < _starts.Length; f++)
        {
            if (
                _starts[f] < _ends[f]
                && (char.IsWhiteSpace(_text[_starts[f]]) || char.IsWhiteSpace(_text[_ends[f] - 1]))
            )
            {
                Fault($"field {f + 1} begins or ends with white space", "remove it");
                return false;
            }
        }
        return true;
    }

    private bool TryLine(out int start, out int end)
    {
        start = _next;
        end = start;
        if (start >= _text.Length)
        {
            return false;
        }
        int feed = _text.AsSpan(start).IndexOf('\n');
        end = feed < 0 ? _text.Length : start + feed;
        _next = end + 1;
        if (end > start && _text[end - 1] == '\r')
        {
            end--;
        }
        Line++;
        return true;
    }
}
