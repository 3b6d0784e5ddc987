using System.Text.Json;

namespace Rapport.Import.People;

/// <summary>Reads the lists of those in office at one time: 2021 (years), January 2025, August 2026.</summary>
internal sealed class OfficeHolderLists(string shared, StateIndex states, Positions positions)
{
    /// <summary>Holders of the offices that we follow on 31 January 2025; all open.</summary>
    public IEnumerable<SourceTerm> In2025()
    {
        foreach (var row in Csv.Read(Path.Combine(shared, "officeholders-2025-01-31.csv")))
        {
            if (
                State(row["slug"]) is not { } of
                || positions.Office(row["position"]) is not { } office
                || PartialDay.Parse(row["in_office_since"]) is not { } from
                || row["person"].Length == 0
            )
            {
                continue;
            }
            yield return new SourceTerm(of, office, null, row["person"], from, null, Sources.OfficeHolders2025)
            {
                Born = PartialDay.Parse(row["born"]),
            };
        }
    }

    /// <summary>Heads of state and government of 2021 and 2022 with years.</summary>
    public IEnumerable<SourceTerm> In2021()
    {
        foreach (var row in Csv.Read(Path.Combine(shared, "officeholders-2021-wikidata.csv")))
        {
            string position = row["positionLabel"];
            int of = position.IndexOf(" of ", StringComparison.Ordinal);
            string bare = of > 0 ? position[..of] : position;
            if (
                states.ByName(row["country"]) is { } state
                && positions.Office(bare) is { } office
                && PartialDay.Parse(row["start_year"]) is { } from
            )
            {
                yield return new SourceTerm(
                    state,
                    office,
                    null,
                    row["officeholderLabel"],
                    from,
                    PartialDay.Parse(row["end_year"]),
                    Sources.OfficeHolders2021
                );
            }
        }
    }

    /// <summary>Heads of state and government of August 2026; all open.</summary>
    public IEnumerable<SourceTerm> In2026()
    {
        (string File, string Office)[] lists =
        [
            ("presidents", "president"),
            ("prime-ministers", "prime-minister"),
            ("chancellors", "chancellor"),
            ("monarchs", "monarch"),
        ];
        foreach ((string file, string office) in lists)
        {
            string path = Path.Combine(shared, "leaders-2026-08", $"{file}.json");
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (JsonElement holder in json.RootElement.EnumerateArray())
            {
                string? since = holder.GetProperty("since").GetString();
                if (
                    since is not null
                    && PartialDay.Parse(since) is { } from
                    && states.ByIso2(holder.GetProperty("iso_code").GetString()!) is { } of
                )
                {
                    string name = holder.GetProperty("name").GetString()!;
                    yield return new SourceTerm(of, office, null, name, from, null, Sources.Leaders2026);
                }
            }
        }
    }

    private string? State(string slug) => states.ByName(slug) is { } id && id != "-" ? id : null;
}
