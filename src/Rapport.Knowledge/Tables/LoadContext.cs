namespace Rapport.Knowledge.Tables;

/// <summary>What the table readers share while one data folder loads: faults, known ids, pooled strings. Mutable; for one thread, see <see cref="Fork"/>.</summary>
internal sealed class LoadContext
{
    /// <summary>The source id of rows that nothing at hand confirms.</summary>
    public const string UnverifiedSource = "unverified";

    private const string Folder = "knowledge";

    private readonly string _dataDirectory;
    private readonly Dictionary<string, string> _pool = new(1 << 14, StringComparer.Ordinal);

    /// <summary>Starts to load the tables below <paramref name="dataDirectory"/>.</summary>
    public LoadContext(string dataDirectory)
    {
        _dataDirectory = dataDirectory;
        Sources = new HashSet<string>(StringComparer.Ordinal);
        Entities = new Dictionary<string, Entity>(1 << 14, StringComparer.Ordinal);
        EntityList = new List<Entity>(1 << 14);
    }

    private LoadContext(LoadContext other)
    {
        _dataDirectory = other._dataDirectory;
        Sources = other.Sources;
        Entities = other.Entities;
        EntityList = other.EntityList;
    }

    /// <summary>Faults found so far.</summary>
    public List<DataFault> Faults { get; } = [];

    /// <summary>The files read so far.</summary>
    public List<KnowledgeTable> Tables { get; } = [];

    /// <summary>Ids of <c>sources.tsv</c>.</summary>
    public HashSet<string> Sources { get; }

    /// <summary>All entities by id.</summary>
    public Dictionary<string, Entity> Entities { get; }

    /// <summary>All entities in the order of the tables.</summary>
    public List<Entity> EntityList { get; }

    /// <summary>A context for a second thread: the same entities and sources, which no one changes any more, with faults of its own.</summary>
    public LoadContext Fork() => new(this);

    /// <summary>Takes over the faults and tables of a fork.</summary>
    public void Join(LoadContext fork)
    {
        Faults.AddRange(fork.Faults);
        Tables.AddRange(fork.Tables);
    }

    /// <summary>Reads every row of a table: <c>table.tsv</c> and each <c>table-part.tsv</c>, by name.</summary>
    public void Read(TableSchema table, Action<TsvReader> row)
    {
        foreach (string file in FilesOf(table))
        {
            var reader = TsvReader.Open(_dataDirectory, file, table.Columns, Faults);
            if (reader is null)
            {
                continue;
            }
            int unverified = 0;
            while (reader.Read())
            {
                unverified += table.HasSource && CheckSource(reader, table.SourceColumn) ? 1 : 0;
                row(reader);
            }
            Tables.Add(new KnowledgeTable(file, reader.Rows, unverified));
        }
    }

    /// <summary>The text of a field, one string for equal texts.</summary>
    public string Text(TsvReader reader, int column)
    {
        ReadOnlySpan<char> field = reader.Field(column);
        if (field.IsEmpty)
        {
            return "";
        }
        if (reader.Kept(column) is { } kept && field.SequenceEqual(kept))
        {
            return kept;
        }
        var lookup = _pool.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(field, out string? text))
        {
            text = field.ToString();
            _pool.Add(text, text);
        }
        reader.Keep(column, text);
        return text;
    }

    /// <summary>The text of a field, or null where it is empty.</summary>
    public string? OptionalText(TsvReader reader, int column) =>
        reader.Field(column).IsEmpty ? null : Text(reader, column);

    /// <summary>The text of a field that must not be empty and seldom stands twice; an empty one is reported.</summary>
    public static bool TryRequired(TsvReader reader, int column, string name, out string text)
    {
        text = reader.Field(column).ToString();
        if (text.Length == 0)
        {
            reader.Fault($"no {name}", $"fill the column “{name}”");
        }
        return text.Length > 0;
    }

    /// <summary>The same of a field whose texts are few.</summary>
    public bool TryPooled(TsvReader reader, int column, string name, out string text)
    {
        text = Text(reader, column);
        return text.Length > 0 || TryRequired(reader, column, name, out text);
    }

    /// <summary>An entity's id; an empty or unknown one is reported.</summary>
    public bool TryEntity(TsvReader reader, int column, string name, out string id)
    {
        ReadOnlySpan<char> field = reader.Field(column);
        if (reader.Kept(column) is { } kept && field.SequenceEqual(kept))
        {
            id = kept;
            return true;
        }
        if (Entities.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(field, out Entity? entity))
        {
            id = entity.Id;
            reader.Keep(column, id);
            return true;
        }
        if (TryRequired(reader, column, name, out id))
        {
            reader.Fault($"unknown {name} “{id}”", "add the entity to its table or correct the id");
        }
        return false;
    }

    /// <summary>The dates of a row; one that cannot be read or a span that runs backwards is reported.</summary>
    public static bool TryDates(TsvReader reader, int from, int to, out DateRange range)
    {
        range = default;
        if (!TryDate(reader, from, out PartialDate? first) || !TryDate(reader, to, out PartialDate? last))
        {
            return false;
        }
        if (first is { } start && last is { } end && start.First > end.Last)
        {
            reader.Fault(
                $"dates out of order: {reader.Field(from)} is after {reader.Field(to)}",
                "exchange or correct them"
            );
            return false;
        }
        range = new DateRange(first, last);
        return true;
    }

    private static bool TryDate(TsvReader reader, int column, out PartialDate? date)
    {
        date = null;
        ReadOnlySpan<char> field = reader.Field(column);
        if (field.IsEmpty)
        {
            return true;
        }
        if (!PartialDate.TryParse(field, out PartialDate parsed))
        {
            reader.Fault($"“{field}” is no date", "write 1991, 1991-12 or 1991-12-26");
            return false;
        }
        date = parsed;
        return true;
    }

    private bool CheckSource(TsvReader reader, int column)
    {
        ReadOnlySpan<char> source = reader.Field(column);
        if (reader.Kept(column) is { } kept && source.SequenceEqual(kept))
        {
            return ReferenceEquals(kept, UnverifiedSource);
        }
        if (source.IsEmpty)
        {
            reader.Fault("no source", $"name one of sources.tsv, or {UnverifiedSource}");
        }
        else if (Sources.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(source, out string? known))
        {
            bool unverified = source.SequenceEqual(UnverifiedSource);
            reader.Keep(column, unverified ? UnverifiedSource : known);
            return unverified;
        }
        else
        {
            reader.Fault($"unknown source “{source}”", "add it to sources.tsv or correct it");
        }
        return false;
    }

    // The main part first: of several entities with one name those of the main table come first.
    private IEnumerable<string> FilesOf(TableSchema table)
    {
        string folder = Path.Combine(_dataDirectory, Folder);
        return Directory
            .EnumerateFiles(folder, "*.tsv")
            .Select(path => Path.GetFileName(path))
            .Where(table.Includes)
            .OrderBy(file => file.Length == table.Name.Length + 4 ? 0 : 1)
            .ThenBy(file => file, StringComparer.Ordinal)
            .Select(file => $"{Folder}/{file}");
    }

    /// <summary>Reports table files that no schema includes; false where the folder itself is missing.</summary>
    public bool CheckFolder(IReadOnlyList<TableSchema> tables)
    {
        string folder = Path.Combine(_dataDirectory, Folder);
        if (!Directory.Exists(folder))
        {
            Faults.Add(new DataFault(Folder, 0, 0, $"no such folder in {_dataDirectory}", "point to the data folder"));
            return false;
        }
        foreach (string path in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            string file = Path.GetFileName(path);
            if (!tables.Any(t => t.Includes(file)))
            {
                string names = string.Join(", ", tables.Select(t => t.Name));
                Faults.Add(new DataFault($"{Folder}/{file}", 0, 0, "unknown table", $"name it after one of {names}"));
            }
        }
        return true;
    }
}
