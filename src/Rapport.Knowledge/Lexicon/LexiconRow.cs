namespace Rapport.Knowledge;

/// <summary>One row of a lexicon or ontology table. Immutable.</summary>
public sealed class LexiconRow
{
    private readonly Dictionary<string, int> _columns;
    private readonly string[] _fields;

    internal LexiconRow(string file, int line, Dictionary<string, int> columns, string[] fields)
    {
        File = file;
        Line = line;
        _columns = columns;
        _fields = fields;
    }

    /// <summary>The file, as a path below the data folder.</summary>
    public string File { get; }

    /// <summary>1-based line in the file.</summary>
    public int Line { get; }

    /// <summary>The field in the column of that name; empty where the field is blank or the table has no such column.</summary>
    public string this[string column] => _columns.TryGetValue(column, out int i) ? _fields[i] : "";
}
