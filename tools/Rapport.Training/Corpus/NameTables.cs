using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>Names from the project's own tables (<c>data/knowledge</c>), to put in place of others while learning.</summary>
internal sealed class NameTables
{
    private static readonly string[] s_people = ["people.tsv", "names-people.tsv"];

    /// <summary>Tables of organizations, ministries, companies and groups.</summary>
    public static readonly string[] Organizations =
    [
        "organizations.tsv",
        "names-organizations.tsv",
        "organizations-ministries.tsv",
        "names-ministries.tsv",
        "organizations-companies.tsv",
        "names-companies.tsv",
        "groups.tsv",
        "names-groups.tsv",
        "groups-parties.tsv",
        "names-parties.tsv",
    ];
    private static readonly string[] s_lands = ["states.tsv", "regions.tsv", "names-capitals.tsv"];

    // Towns with fewer people are hardly in the news of the world.
    private const int FewestPeople = 200_000;

    private readonly Dictionary<NameType, string[][]> _names = [];

    /// <summary>Reads the tables of a folder.</summary>
    /// <exception cref="IOException">A table is not there.</exception>
    public NameTables(string folder)
    {
        _names[NameType.Per] = Read(folder, s_people, _ => true);
        _names[NameType.Org] = Read(folder, Organizations, _ => true);
        string[][] lands = Read(folder, s_lands, _ => true);
        string[][] towns = Read(
            folder,
            ["places.tsv"],
            c => c.Length > 8 && int.TryParse(c[8], out int people) && people >= FewestPeople
        );
        // States and capitals are spoken of more often than other places.
        _names[NameType.Loc] = [.. Enumerable.Repeat(lands, 4).SelectMany(s => s), .. towns];
        _names[NameType.Norp] = Read(folder, ["names-states.tsv"], c => c[2] is "adjective");
        Demonyms =
        [
            .. Lines(folder, "names-states.tsv")
                .Where(c => c.Length > 2 && c[2] is "adjective" or "demonym")
                .Select(c => c[1])
                .Where(n => !n.Contains(' ', StringComparison.Ordinal) && char.IsUpper(n[0])),
        ];
    }

    /// <summary>Words for the people of states, and adjectives.</summary>
    public IReadOnlyCollection<string> Demonyms { get; }

    /// <summary>A name of a type, as words; null where the tables have none.</summary>
    public string[]? Pick(NameType type, Random random) =>
        _names.TryGetValue(type, out string[][]? names) && names.Length > 0 ? names[random.Next(names.Length)] : null;

    private static string[][] Read(string folder, string[] files, Func<string[], bool> condition) =>
        [
            .. files
                .SelectMany(f => Lines(folder, f))
                .Where(c => c.Length > 2 && condition(c) && IsName(c[1]))
                .Select(c => Words(c[1])),
        ];

    /// <summary>The rows of a table.</summary>
    public static IEnumerable<string[]> Lines(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Where(l => !l.StartsWith('#')).Skip(1).Select(l => l.Split('\t'));

    /// <summary>True for what is written as a name.</summary>
    public static bool IsName(string name) => name.Length > 1 && name.Any(char.IsUpper) && !name.Contains('(', default);

    /// <summary>Words as the treebanks part them.</summary>
    public static string[] Words(string name) =>
        name.Replace("-", " - ", StringComparison.Ordinal)
            .Replace("'s ", " 's ", StringComparison.Ordinal)
            .Replace("’s ", " ’s ", StringComparison.Ordinal)
            .Replace(",", " ,", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
