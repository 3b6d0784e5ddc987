using System.Globalization;

namespace Rapport.Import.Organizations;

/// <summary>Reads the COW IGO data: years in which states were members of the organizations that we follow.</summary>
internal sealed class CowMemberships
{
    private readonly ILookup<string, StateName> _states;
    private readonly Dictionary<string, string> _organizations;

    public CowMemberships()
    {
        _states = Table("cow-states.tsv")
            .Select(r => new StateName(r["name"], r["state"], Year(r["from"]) ?? 0, Year(r["to"]) ?? 9999))
            .ToLookup(s => s.Name, StringComparer.Ordinal);
        List<IReadOnlyDictionary<string, string>> organizations = [.. Table("cow-organizations.tsv")];
        _organizations = organizations.ToDictionary(r => r["ioname"], r => r["organization"], StringComparer.Ordinal);
        Complete = [.. organizations.Where(r => r["use"] is "confirm").Select(r => r["organization"])];
    }

    /// <summary>Organizations of which our own list has all members.</summary>
    public HashSet<string> Complete { get; }

    /// <summary>All spells, those that touch joined into one; the last year is null where it is the last that the data covers.</summary>
    public List<Spell> Read(string shared)
    {
        List<RawSpell> raw =
        [
            .. Csv.Read(Path.Combine(shared, "cow-igo-membership-1816-2014.csv"))
                .Where(r => _organizations.ContainsKey(r["ioname"]))
                .Select(r => new RawSpell(
                    _organizations[r["ioname"]],
                    r["state"],
                    Status(r["status"]),
                    Year(r["first_year_observed"])!.Value,
                    Year(r["last_year_observed"])!.Value
                )),
        ];
        Dictionary<string, int> covered = raw.GroupBy(r => r.Organization, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(r => r.Last), StringComparer.Ordinal);
        return
        [
            .. raw.SelectMany(ByState)
                .GroupBy(r => (r.Organization, r.State, r.Status))
                .SelectMany(g => Join(g.OrderBy(r => r.First)))
                .Select(r => new Spell(
                    r.State,
                    r.Organization,
                    r.Status,
                    r.First,
                    r.Last == covered[r.Organization] ? null : r.Last
                )),
        ];
    }

    // The data has one name for a state and its predecessor.
    private IEnumerable<RawSpell> ByState(RawSpell spell) =>
        _states[spell.State]
            .Where(s => s.From <= spell.Last && spell.First <= s.To)
            .Select(s =>
                spell with
                {
                    State = s.State,
                    First = Math.Max(s.From, spell.First),
                    Last = Math.Min(s.To, spell.Last),
                }
            );

    private static IEnumerable<RawSpell> Join(IEnumerable<RawSpell> spells)
    {
        RawSpell? open = null;
        foreach (RawSpell spell in spells)
        {
            if (open is not null && spell.First <= open.Last + 1)
            {
                open = open with { Last = Math.Max(open.Last, spell.Last) };
                continue;
            }
            if (open is not null)
            {
                yield return open;
            }
            open = spell;
        }
        if (open is not null)
        {
            yield return open;
        }
    }

    private static string Status(string word) =>
        word switch
        {
            "full" => "member",
            "observer" => "observer",
            _ => "partner",
        };

    private static int? Year(string field) => field.Length == 0 ? null : int.Parse(field, CultureInfo.InvariantCulture);

    private static IEnumerable<IReadOnlyDictionary<string, string>> Table(string name) =>
        Csv.ReadTabs(Path.Combine(AppContext.BaseDirectory, "Tables", "Organizations", name));

    private sealed record StateName(string Name, string State, int From, int To);

    private sealed record RawSpell(string Organization, string State, string Status, int First, int Last);
}

/// <summary>Years of a standing; <c>Last</c> is null where it held when the data ends.</summary>
internal sealed record Spell(string Member, string Organization, string Status, int First, int? Last);
