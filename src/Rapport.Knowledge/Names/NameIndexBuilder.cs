namespace Rapport.Knowledge.Names;

/// <summary>Collects names and builds one <see cref="NameIndex"/>. Mutable; build once.</summary>
internal sealed class NameIndexBuilder
{
    private readonly PieceScanner _scanner = new();
    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<int> _firstEntry = [-1];
    private readonly List<int> _lastEntry = [-1];
    private readonly List<NameEntry> _entries = [];

    /// <summary>Adds a name; false where it has no letter or digit, so that no text could match it.</summary>
    public bool Add(string name, string entityId, NameKind kind, DateOnly? from, DateOnly? to)
    {
        _scanner.Scan(name);
        var lookup = _vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        int node = 0;
        bool readable = false;
        string[] pieces = new string[_scanner.Count];
        for (int p = 0; p < _scanner.Count; p++)
        {
            ReadOnlySpan<char> letters = _scanner.Letters(_scanner[p]);
            readable |= char.IsLetterOrDigit(letters[0]);
            if (!lookup.TryGetValue(letters, out int word))
            {
                word = _vocabulary.Count;
                _vocabulary.Add(letters.ToString(), word);
            }
            pieces[p] = letters.ToString();
            node = Child(node, word);
        }
        if (readable)
        {
            Append(node, new NameEntry(entityId, kind, from, to) { Pieces = pieces });
        }
        return readable;
    }

    /// <summary>Builds the index.</summary>
    public NameIndex Build() => new(_vocabulary, _edges, [.. _firstEntry], [.. _entries]);

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
