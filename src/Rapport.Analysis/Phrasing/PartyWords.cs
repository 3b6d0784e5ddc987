using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Phrasing;

/// <summary>Parties in plain English.</summary>
internal sealed class PartyWords(KnowledgeBase knowledge)
{
    private const int MostNamed = 8;

    /// <summary>States and organizations that English names with an article.</summary>
    private static readonly string[] s_withArticle =
    [
        "United",
        "Union",
        "Netherlands",
        "Philippines",
        "Maldives",
        "Bahamas",
        "Gambia",
        "Republic",
        "Organization",
        "Organisation",
        "League",
        "Council",
        "Community",
        "Nations",
        "Agency",
        "Commission",
        "Court",
        "Bank",
        "Fund",
        "Treaty",
        "Initiative",
        "Group",
        "States",
        "Emirates",
        "Kingdom",
        "Front",
        "Coalition",
        "Association",
        "Committee",
        "Assembly",
        "Office",
        "Federation",
        "Congress",
    ];

    /// <summary>“Vladimir Putin (Russia), China and the European Union”.</summary>
    public string Join(ImmutableArray<Party> parties)
    {
        List<string> names = [.. parties.Select(Name).Distinct(StringComparer.Ordinal)];
        if (names.Count > MostNamed)
        {
            int others = names.Count - MostNamed + 1;
            names = [.. names[..(MostNamed - 1)], $"{others} others"];
        }
        return names.Count switch
        {
            0 => "",
            1 => names[0],
            _ => $"{string.Join(", ", names[..^1])} and {names[^1]}",
        };
    }

    /// <summary>One party, with those it acts for in brackets where its own name does not tell.</summary>
    public string Name(Party party)
    {
        string name =
            party.Type is PartyType.State or PartyType.Organization && TakesArticle(party.Name)
                ? $"the {party.Name}"
                : Common(party);
        if (party.Type is PartyType.State || party.Of.IsEmpty)
        {
            return name;
        }
        string[] of =
        [
            .. party
                .Of.Where(id => id != party.Id)
                .Select(NameOf)
                .Where(n => !party.Name.Contains(n, StringComparison.Ordinal)),
        ];
        return of.Length == 0 ? name : $"{name} ({string.Join(", ", of)})";
    }

    /// <summary>“the idea”: described, not named, and neither one nor several people as far as the statement tells; “the two delegations” may be.</summary>
    public static bool IsThing(Party party) =>
        party.Type == PartyType.Unknown && ObjectWords.IsDetermined(party.Name) && !LooksPlural(party.Name);

    /// <summary>“Analysts”, written large only at the beginning of a sentence, is no name.</summary>
    private string Common(Party party)
    {
        bool common =
            party.Type is PartyType.Group or PartyType.Unknown
            && party.Name.Length > 3
            && party.Name[^1] == 's'
            && party.Name.Skip(1).All(char.IsLower)
            && knowledge.Find(party.Id) is null;
        return common ? party.Name.ToLowerInvariant() : party.Name;
    }

    /// <summary>The name of an id that a party acts for.</summary>
    public string NameOf(string id) => knowledge.Find(id)?.Name ?? id;

    /// <summary>True where the verb stands in the plural.</summary>
    public static bool IsPlural(ImmutableArray<Party> parties) =>
        parties.Length > 1
        || (
            parties.Length == 1
            && parties[0].Type is PartyType.Group or PartyType.Unknown
            && LooksPlural(parties[0].Name)
        );

    private static bool LooksPlural(string name) =>
        name.Length > 3
        && name[^1] == 's'
        && name[^2] != 's'
        && name.Skip(1).All(c => char.IsLower(c) || c == ' ' || c == '-');

    private static bool TakesArticle(string name) =>
        !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && name.Contains(' ')
            ? name.Split(' ').Any(w => s_withArticle.Contains(w, StringComparer.Ordinal))
            : s_withArticle.Contains(name, StringComparer.Ordinal) && name is not "Front";
}
