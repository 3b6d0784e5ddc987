using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Rapport.Knowledge;

/// <summary>The words that rules and coding rest on: named word lists and tables. Immutable; safe to share between threads.</summary>
/// <remarks>
/// Every <c>data/lexicon/en/**/*.tsv</c> is a table. A table with a column <c>lemma</c> is also a word list of the file's name;
/// with a column <c>list</c> beside it, each value there names a list (<c>words.tsv</c>: <c>list</c>, <c>lemma</c>).
/// Lemmas are lower case; those of several words have single spaces between them.
/// </remarks>
public sealed class Lexicon
{
    private const string Folder = "lexicon/en";

    // Freezing takes longer than reading, and a short run asks for few of the lists.
    private readonly Dictionary<string, Lazy<FrozenSet<string>>> _lists;
    private readonly Dictionary<string, LexiconTable> _tables;

    private Lexicon(
        Dictionary<string, Lazy<FrozenSet<string>>> lists,
        Dictionary<string, LexiconTable> tables,
        string dataDirectory
    )
    {
        _lists = lists;
        _tables = tables;
        DataDirectory = dataDirectory;
    }

    /// <summary>The data folder that was read.</summary>
    public string DataDirectory { get; }

    /// <summary>All tables in ordinal order of their file.</summary>
    public IEnumerable<LexiconTable> Tables => _tables.Values.OrderBy(t => t.File, StringComparer.Ordinal);

    /// <summary>Reads all tables below <c>lexicon/en</c> of the data folder.</summary>
    /// <exception cref="DataException">A file cannot be read as a table; all faults are listed.</exception>
    public static Lexicon Load(string dataDirectory)
    {
        string root = Path.Combine(dataDirectory, Folder);
        var faults = new List<DataFault>();
        if (!Directory.Exists(root))
        {
            throw new DataException([new DataFault(Folder, 0, 0, "no such folder", "restore it from the repository")]);
        }
        List<LexiconTable> tables = [];
        foreach (
            string path in Directory
                .EnumerateFiles(root, "*.tsv", SearchOption.AllDirectories)
                .Select(p => Path.GetRelativePath(dataDirectory, p).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        )
        {
            tables.Add(LexiconTable.Load(dataDirectory, path, [], faults));
        }
        Lexicon lexicon = FromTables(tables, faults, dataDirectory);
        return faults.Count == 0 ? lexicon : throw new DataException(faults);
    }

    /// <summary>True where <paramref name="lemma"/> stands in the list; false where there is no such list.</summary>
    public bool Has(string list, string lemma) =>
        _lists.TryGetValue(list, out Lazy<FrozenSet<string>>? words) && words.Value.Contains(lemma);

    /// <summary>True where there is a list of that name.</summary>
    public bool Has(string list) => _lists.ContainsKey(list);

    /// <summary>The words of a list, or null where there is no such list.</summary>
    public FrozenSet<string>? List(string name) => _lists.GetValueOrDefault(name)?.Value;

    /// <summary>The table of that file name without ending, or null.</summary>
    public LexiconTable? Table(string name) => _tables.GetValueOrDefault(name);

    internal static Lexicon FromTables(
        IEnumerable<LexiconTable> tables,
        ICollection<DataFault> faults,
        string dataDirectory = ""
    )
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var byName = new Dictionary<string, LexiconTable>(StringComparer.Ordinal);
        foreach (LexiconTable table in tables)
        {
            if (!byName.TryAdd(table.Name, table))
            {
                faults.Add(new DataFault(table.File, 0, 0, "another table has the same name", "rename one"));
            }
            AddLists(table, lists);
        }
        var frozen = new Dictionary<string, Lazy<FrozenSet<string>>>(lists.Count, StringComparer.Ordinal);
        foreach ((string name, List<string> words) in lists)
        {
            frozen.Add(name, new Lazy<FrozenSet<string>>(() => words.ToFrozenSet(StringComparer.Ordinal)));
        }
        return new Lexicon(frozen, byName, dataDirectory);
    }

    private static void AddLists(LexiconTable table, Dictionary<string, List<string>> lists)
    {
        string name = table.Name;
        foreach (LexiconRow row in table.Rows)
        {
            string lemma = row["lemma"];
            if (lemma.Length == 0)
            {
                continue;
            }
            string list = row["list"] is { Length: > 0 } named ? named : name;
            if (!lists.TryGetValue(list, out List<string>? words))
            {
                lists[list] = words = [];
            }
            words.Add(lemma);
        }
    }
}
