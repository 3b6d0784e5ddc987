using System.Globalization;

namespace Rapport.Import.People;

/// <summary>Finds a state's id by the names and codes that the sources use.</summary>
internal sealed class StateIndex
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _national = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byIso2 = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<Spell>> _byCow = [];
    private readonly Dictionary<int, List<Spell>> _byGw = [];

    public StateIndex(string data, string tables)
    {
        string folder = Path.Combine(data, "knowledge");
        foreach (string path in Directory.EnumerateFiles(folder, "states*.tsv").Order(StringComparer.Ordinal))
        {
            foreach (var row in Csv.ReadTabs(path))
            {
                Add(row);
            }
        }
        foreach (
            var row in Csv.ReadTabs(Path.Combine(folder, "names-states.tsv")).Where(r => r["kind"] is "name" or "short")
        )
        {
            if (_national.Contains(row["entity"]))
            {
                _byName.TryAdd(NameWords.Slug(row["name"]), row["entity"]);
            }
        }
        foreach (var row in Csv.ReadTabs(Path.Combine(tables, "states.tsv")))
        {
            _byName[row["name"]] = row["state"];
        }
    }

    /// <summary>Ids of all states.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    public string? ByName(string name) => _byName.GetValueOrDefault(NameWords.Slug(name));

    public string? ByIso2(string code) => _byIso2.GetValueOrDefault(code);

    public string? ByCow(int code, DateOnly day) => On(_byCow, code, day);

    public string? ByGw(int code, DateOnly day) => On(_byGw, code, day);

    private static string? On(Dictionary<int, List<Spell>> states, int code, DateOnly day) =>
        states.GetValueOrDefault(code)?.MinBy(s => s.DaysTo(day))?.Id;

    private void Add(IReadOnlyDictionary<string, string> row)
    {
        string id = row["id"];
        Ids.Add(id);
        // The lists hold parts of states too; of those we take only the ones that our own table names.
        if (row["kind"] is "state" or "disputed" or "former-state")
        {
            _national.Add(id);
            _byName.TryAdd(NameWords.Slug(row["name"]), id);
        }
        if (row["iso2"].Length > 0)
        {
            _byIso2.TryAdd(row["iso2"], id);
        }
        var spell = new Spell(
            id,
            PartialDay.Parse(row["from"])?.First ?? DateOnly.MinValue,
            PartialDay.Parse(row["to"])?.Last ?? DateOnly.MaxValue
        );
        Add(_byCow, row["cow"], spell);
        Add(_byGw, row["gw"], spell);
    }

    private static void Add(Dictionary<int, List<Spell>> states, string code, Spell spell)
    {
        if (!int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return;
        }
        if (!states.TryGetValue(number, out List<Spell>? spells))
        {
            spells = [];
            states.Add(number, spells);
        }
        spells.Add(spell);
    }

    private sealed record Spell(string Id, DateOnly From, DateOnly To)
    {
        // A former state comes before its successor where both fit.
        public int DaysTo(DateOnly day) =>
            day < From ? From.DayNumber - day.DayNumber
            : day > To ? day.DayNumber - To.DayNumber + 1
            : To == DateOnly.MaxValue ? 1
            : 0;
    }
}
