using System.Globalization;

namespace Rapport.Import;

/// <summary>Makes the table of present states and territories, with their official names and capitals.</summary>
internal static class StateImport
{
    private const string Command = "states";

    public static void Run(string data, string shared, string npm)
    {
        var countries = WorldCountry.Load(npm).ToDictionary(c => c.Iso3, StringComparer.Ordinal);
        List<StateCode> codes =
        [
            .. Csv.ReadTabs(Path.Combine(AppContext.BaseDirectory, "Tables", "state-codes.tsv")).Select(ReadCode),
        ];
        var gw = Spells(Path.Combine(shared, "gw-states.csv"), "gwcode");
        var cow = Spells(Path.Combine(shared, "cow-states.csv"), "cowcode");
        TableFile.Write(
            data,
            "states.tsv",
            Command,
            "id name kind from to of iso2 cow gw source",
            codes.Select(code => StateRow(code, countries[code.Iso3], gw, cow)).Order(StringComparer.Ordinal)
        );
        TableFile.Write(
            data,
            "names-world-countries.tsv",
            Command,
            "entity name kind from to source",
            codes
                .SelectMany(code => NameRows(code, countries[code.Iso3], HandWrittenCapitals(data)))
                .Order(StringComparer.Ordinal)
        );
    }

    private static string StateRow(
        StateCode code,
        WorldCountry country,
        Dictionary<int, string> gw,
        Dictionary<int, string> cow
    )
    {
        (string? from, string source) =
            code.From.Length > 0 ? (code.From, "unverified")
            : code.Gw is { } g && gw.TryGetValue(g, out string? start) ? (start, "gw-states")
            : code.Cow is { } c && cow.TryGetValue(c, out start) ? (start, "cow-states")
            : (null, "world-countries");
        return TableFile.Row(
            code.Id,
            code.Name.Length > 0 ? code.Name : country.Common,
            code.Kind,
            from,
            "",
            code.Of,
            country.Iso2,
            code.Cow?.ToString(CultureInfo.InvariantCulture),
            code.Gw?.ToString(CultureInfo.InvariantCulture),
            source
        );
    }

    private static IEnumerable<string> NameRows(StateCode code, WorldCountry country, HashSet<string> capitalsByHand)
    {
        string name = code.Name.Length > 0 ? code.Name : country.Common;
        foreach (string other in new[] { country.Common, country.Official }.Distinct(StringComparer.Ordinal))
        {
            if (!string.Equals(other, name, StringComparison.Ordinal))
            {
                yield return TableFile.Row(code.Id, other, "name", "", "", "world-countries");
            }
        }
        if (!country.Independent || capitalsByHand.Contains(code.Id))
        {
            yield break;
        }
        foreach (string capital in country.Capitals)
        {
            // A capital with the state's own name is that name.
            if (!string.Equals(capital, name, StringComparison.Ordinal))
            {
                yield return TableFile.Row(code.Id, capital, "capital", "", "", "world-countries");
            }
        }
    }

    private static HashSet<string> HandWrittenCapitals(string data)
    {
        string path = Path.Combine(data, "knowledge", "names-capitals.tsv");
        return File.Exists(path)
            ? Csv.ReadTabs(path)
                .Where(r => r["kind"] == "capital")
                .Select(r => r["entity"])
                .ToHashSet(StringComparer.Ordinal)
            : [];
    }

    // The first day of each state's first spell of independence.
    private static Dictionary<int, string> Spells(string path, string codeColumn)
    {
        var starts = new Dictionary<int, string>();
        foreach (var row in Csv.Read(path))
        {
            starts.TryAdd(int.Parse(row[codeColumn], CultureInfo.InvariantCulture), row["start"]);
        }
        return starts;
    }

    private static StateCode ReadCode(IReadOnlyDictionary<string, string> row) =>
        new(
            row["iso3"],
            row["id"],
            row["kind"],
            row["of"],
            Number(row["cow"]),
            Number(row["gw"]),
            row["name"],
            row["from"]
        );

    private static int? Number(string field) =>
        field.Length == 0 ? null : int.Parse(field, CultureInfo.InvariantCulture);

    private sealed record StateCode(
        string Iso3,
        string Id,
        string Kind,
        string Of,
        int? Cow,
        int? Gw,
        string Name,
        string From
    );
}
