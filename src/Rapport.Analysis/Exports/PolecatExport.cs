using System.Collections.Immutable;
using System.Globalization;
using Rapport.Knowledge;
using Rapport.Picture;
using Rapport.Picture.Rows;

namespace Rapport.Analysis.Exports;

/// <summary>
/// POLECAT's 40 tab-separated columns with a header, one event a line. POLECAT has no column for status: what happened or goes on is
/// an event; a planned CONSULT, SUPPORT, COOPERATE or AID is, by PLOVER's own convention, an AGREE on the day of its
/// announcement; nothing else that lies ahead, was denied or merely tried is written.
/// </summary>
internal sealed class PolecatExport : IStatementExport
{
    public static readonly ImmutableArray<string> Columns =
    [
        "Event ID",
        "Event Date",
        "Event Type",
        "Event Mode",
        "Intensity",
        "Quad Code",
        "Contexts",
        "Actor Name",
        "Actor Country",
        "Actor COW",
        "Primary Actor Sector",
        "Actor Sectors",
        "Actor Title",
        "Actor Name Raw",
        "Wikipedia Actor ID",
        "Recipient Name",
        "Recipient Country",
        "Recipient COW",
        "Primary Recipient Sector",
        "Recipient Sectors",
        "Recipient Title",
        "Recipient Name Raw",
        "Wikipedia Recipient ID",
        "Placename",
        "City",
        "District",
        "Province",
        "Country",
        "Latitude",
        "Longitude",
        "GeoNames ID",
        "Raw Placename",
        "Feature Type",
        "Source",
        "Publication Date",
        "Story People",
        "Story Organizations",
        "Story Locations",
        "Language",
        "Version",
    ];

    private readonly TextWriter _output;
    private readonly KnowledgeBase _knowledge;
    private readonly Ontology _ontology;

    public PolecatExport(TextWriter output, KnowledgeBase knowledge, Ontology ontology)
    {
        _output = output;
        _knowledge = knowledge;
        _ontology = ontology;
        Write(Columns);
    }

    public void Add(StoredStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        StatementRow row = statement.Row;
        bool agreed = row.Status == "planned" && row.Type is "CONSULT" or "SUPPORT" or "COOPERATE" or "AID";
        string? day = row.Status == "planned" ? statement.Article.Published : row.Day;
        EventType? type = _ontology.FindEvent(agreed ? "AGREE" : row.Type);
        bool real = ExportJson.IsReal(row) || (row.Status == "planned" && (agreed || row.Type == "AGREE"));
        if (row.Kind != "event" || !real || type is null || type.Quad == "neutral" || day is not { Length: 10 })
        {
            return;
        }
        EventMode? mode = agreed ? null : type.Modes.FirstOrDefault(m => m.Name == row.Mode);
        double? intensity = mode?.Score ?? (agreed ? _ontology.FindCameo(type.Cameo)?.Goldstein : row.Goldstein);
        Write([
            StableId.Of("statement", row.Hash).ToString(),
            day,
            type.Name,
            mode?.Name ?? "",
            Number(intensity),
            type.Quad.ToUpperInvariant(),
            string.Join(';', ExportJson.Words(row.Context)),
            .. Party(statement, "actor"),
            .. Party(statement, "recipient"),
            .. Place(row),
            statement.Article.Source ?? "",
            statement.Article.Published ?? "",
            Names(statement, "person"),
            Names(statement, "organization"),
            row.WhereName ?? "",
            "English",
            "Rapport",
        ]);
    }

    public void Finish() { }

    /// <summary>Eight columns; several parties are separated by semicolons.</summary>
    private IEnumerable<string> Party(StoredStatement s, string role)
    {
        PartyRow[] parties = [.. ExportJson.Parties(s, role)];
        string[] states = [.. parties.Select(State).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal)];
        string[] sectors =
        [
            .. parties
                .Select(p => p.Office ?? "")
                .Where(o => o.Length == 3 && o.All(char.IsAsciiLetterUpper))
                .Distinct(StringComparer.Ordinal),
        ];
        return
        [
            Join(parties.Select(p => p.Name)),
            Join(states),
            Join(states.Select(c => Number(_knowledge.CodesOf(c)?.CorrelatesOfWar)).Where(n => n.Length > 0)),
            sectors.FirstOrDefault() ?? "",
            Join(sectors),
            Join(parties.Select(p => p.Office ?? "").Where(o => o.Length > 3)),
            Join(parties.Select(p => p.Words)),
            "",
        ];
    }

    private string State(PartyRow party) =>
        party.Type == "state"
            ? party.Id
            : ExportJson.Words(party.ActsFor).FirstOrDefault(id => _knowledge.CodesOf(id) is not null) ?? "";

    private static IEnumerable<string> Place(StatementRow row) =>
        [
            row.WhereName ?? "",
            row.WhereGeonames is null ? "" : row.WhereName ?? "",
            "",
            "",
            row.WhereCountry ?? "",
            Number(row.WhereLat),
            Number(row.WhereLon),
            Number(row.WhereGeonames),
            row.WhereName ?? "",
            "",
        ];

    private static string Names(StoredStatement s, string type) =>
        Join(s.Parties.Where(p => p.Type == type).Select(p => p.Name));

    private static string Join(IEnumerable<string> values) => string.Join(';', values.Distinct(StringComparer.Ordinal));

    private static string Number(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private void Write(IEnumerable<string> cells)
    {
        _output.Write(
            string.Join(
                '\t',
                // A quotation mark would open a quoted cell for many readers.
                cells.Select(c => c.Replace('\t', ' ').Replace('"', '”').ReplaceLineEndings(" "))
            )
        );
        _output.Write('\n');
    }
}
