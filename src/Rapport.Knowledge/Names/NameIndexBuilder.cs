namespace Rapport.Knowledge.Names;

/// <summary>Collects names and builds one <see cref="NameIndex"/>. Mutable; build once.</summary>
internal sealed class NameIndexBuilder
{
    private readonly PieceScanner _scanner = new();

    // Room for the tables as they are, so that the dictionaries need not grow step by step.
    private const int Words = 1 << 14;

    private readonly Dictionary<string, int> _vocabulary = new(Words, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _spellings = new(Words, StringComparer.Ordinal);
    private readonly List<string> _spelled = new(Words);
    private readonly List<int> _wordOfSpelling = new(Words);
    private readonly Dictionary<long, int> _edges = new(2 * Words);
    private readonly List<int> _firstEntry = [-1];
    private readonly List<int> _lastEntry = [-1];
    private readonly List<NameEntry> _entries = [];

    /// <summary>Adds a name; false where it has no letter or digit, so that no text could match it.</summary>
    public bool Add(string name, string entityId, NameKind kind, DateOnly? from, DateOnly? to)
    {
        _scanner.Scan(name);
        int node = 0;
        bool readable = false;
        string[] pieces = new string[_scanner.Count];
        for (int p = 0; p < pieces.Length; p++)
        {
            ReadOnlySpan<char> letters = _scanner.Letters(_scanner[p]);
            readable |= char.IsLetterOrDigit(letters[0]);
            int spelling = SpellingOf(letters);
            pieces[p] = _spelled[spelling];
            node = Child(node, _wordOfSpelling[spelling]);
        }
        if (readable)
        {
            Append(node, new NameEntry(entityId, kind, from, to) { Pieces = pieces });
        }
        return readable;
    }

    /// <summary>Builds the index.</summary>
    public NameIndex Build() => new(_vocabulary, _edges, [.. _firstEntry], [.. _entries]);

    private int SpellingOf(ReadOnlySpan<char> letters)
    {
        var lookup = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(letters, out int spelling))
        {
            return spelling;
        }
        string text = letters.ToString();
        spelling = _spelled.Count;
        _spellings.Add(text, spelling);
        _spelled.Add(text);
        _vocabulary.TryAdd(text, _vocabulary.Count);
        _wordOfSpelling.Add(_vocabulary[text]);
        return spelling;
    }

    private int Child(int node, int word)
    {
        long edge = NameIndex.Edge(node, word);
        if (!_edges.TryGetValue(edge, out int child))
        {
            child = _firstEntry.Count;
            _edges.Add(edge, child);
            _firstEntry.Add(-1);
            _lastEntry.Add(-1);
        }
        return child;
    }

    private void Append(int node, NameEntry entry)
    {
        int index = _entries.Count;
        _entries.Add(entry);
        if (_firstEntry[node] < 0)
        {
            _firstEntry[node] = index;
        }
        else
        {
            _entries[_lastEntry[node]].Next = index;
        }
        _lastEntry[node] = index;
    }
}
