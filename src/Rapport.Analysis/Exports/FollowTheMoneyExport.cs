using System.Globalization;
using System.Text.Json.Nodes;
using Rapport.Knowledge;
using Rapport.Picture;
using Rapport.Picture.Rows;

namespace Rapport.Analysis.Exports;

/// <summary>
/// FollowTheMoney entities, one JSON object a line, as Aleph and yente read them. What happened or goes on is an <c>Event</c>, a relation that
/// holds is a link; whatever is planned, possible, tried, denied or over is a <c>Note</c> on its parties, never an event or a link.
/// </summary>
internal sealed class FollowTheMoneyExport(TextWriter output, KnowledgeBase knowledge) : IStatementExport
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public void Add(StoredStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        foreach (PartyRow party in statement.Parties)
        {
            Write(Id("party", party.Id), id => Party(id, party));
        }
        Write(Id("article", statement.Article.Sha), id => Article(id, statement));
        Write(Id("statement", statement.Row.Hash), id => Statement(id, statement));
    }

    public void Finish() { }

    private void Write(string id, Func<string, JsonObject> entity)
    {
        if (_written.Add(id))
        {
            output.Write(ExportJson.Line(entity(id)));
            output.Write('\n');
        }
    }

    private JsonObject Statement(string id, StoredStatement s)
    {
        string[] actors = Ids(s, "actor");
        string[] recipients = Ids(s, "recipient");
        if (!ExportJson.IsReal(s.Row))
        {
            return Entity(id, "Note", [.. Common(s), ("entity", [.. actors, .. recipients])]);
        }
        if (s.Row.Kind == "event")
        {
            return Entity(
                id,
                "Event",
                [
                    .. Common(s),
                    ("organizer", actors),
                    ("involved", [.. actors, .. recipients]),
                    ("startDate", One(s.Row.WhenStart)),
                    ("endDate", One(s.Row.WhenEnd)),
                    ("location", One(s.Row.WhereName)),
                    ("country", One(Country(s.Row.WhereCountry))),
                ]
            );
        }
        bool linked = actors.Length > 0 && recipients.Length > 0;
        bool member = s.Row.Type == "member_of" && AreOrganizations(s, "recipient");
        return linked
            ? Entity(
                id,
                member ? "Membership" : "UnknownLink",
                [
                    (member ? "member" : "subject", actors),
                    (member ? "organization" : "object", recipients),
                    ("role", One(s.Row.Object is null ? s.Row.Type : $"{s.Row.Type}: {s.Row.Object}")),
                    ("status", One(s.Row.Status)),
                    ("recordId", One(s.Row.Hash)),
                    ("startDate", One(s.Row.WhenStart)),
                    ("endDate", One(s.Row.WhenEnd)),
                    ("summary", One(s.Row.Evidence)),
                    ("description", Says(s)),
                    ("publisher", One(s.Article.Source)),
                    ("sourceUrl", One(ExportJson.Address(s))),
                ]
            )
            : Entity(id, "Note", [.. Common(s), ("entity", [.. actors, .. recipients])]);
    }

    private static IEnumerable<(string, string[])> Common(StoredStatement s) =>
        [
            ("name", [ExportJson.Name(s)]),
            ("summary", [s.Row.Evidence]),
            ("description", Says(s)),
            ("keywords", [s.Row.Status, s.Row.Type, s.Row.Basis, .. One(s.Row.Mode), .. One(s.Row.Cameo)]),
            ("proof", [Id("article", s.Article.Sha)]),
            ("publisher", One(s.Article.Source)),
            ("sourceUrl", One(ExportJson.Address(s))),
        ];

    /// <summary>What no property of the model holds, as <c>name: value</c>.</summary>
    private static string[] Says(StoredStatement s) =>
        [
            $"confidence: {s.Row.Confidence.ToString("0.###", CultureInfo.InvariantCulture)}",
            $"statement: {s.Row.Hash}",
            $"basis: {s.Row.Basis}",
            .. s.Row.Object is null ? [] : (string[])[$"about: {s.Row.Object}"],
            .. ExportJson.Parties(s, "said_by").Select(p => $"said by: {p.Name}"),
            .. s.Row.WhenStart is null && s.Row.WhenEnd is null
                ? []
                : (string[])[$"when: {s.Row.WhenStart}/{s.Row.WhenEnd}"],
        ];

    private JsonObject Party(string id, PartyRow party)
    {
        string schema = party.Type switch
        {
            "state" => "PublicBody",
            "organization" => "Organization",
            "person" => "Person",
            "group" => "LegalEntity",
            // A region or a project acts in a text now and then; the model lets only legal entities take part.
            _ => "LegalEntity",
        };
        string[] countries =
        [
            .. (party.Type == "state" ? [party.Id] : ExportJson.Words(party.ActsFor)).Select(Country).OfType<string>(),
        ];
        return Entity(
            id,
            schema,
            [("name", [party.Name]), ("country", countries), ("keywords", [party.Type]), ("notes", [$"id: {party.Id}"])]
        );
    }

    private static JsonObject Article(string id, StoredStatement s) =>
        Entity(
            id,
            "Article",
            [
                ("fileName", [s.Article.Name]),
                ("title", One(s.Article.Title)),
                ("publishedAt", One(s.Article.Published)),
                ("publisher", One(s.Article.Source)),
                ("sourceUrl", One(ExportJson.Address(s))),
                ("notes", [$"sha256: {s.Article.Sha}", $"origin: {s.Article.Origin}"]),
            ]
        );

    private static JsonObject Entity(
        string id,
        string schema,
        IEnumerable<(string Name, string[] Values)> properties
    ) =>
        ExportJson.Object(
            ("id", id),
            ("schema", schema),
            (
                "properties",
                ExportJson.Object([
                    .. properties.Select(p =>
                        (p.Name, (JsonNode?)ExportJson.Array(p.Values.Distinct(StringComparer.Ordinal)))
                    ),
                ])
            )
        );

    private static string[] Ids(StoredStatement s, string role) =>
        [.. ExportJson.Parties(s, role).Select(p => Id("party", p.Id))];

    private static bool AreOrganizations(StoredStatement s, string role) =>
        ExportJson.Parties(s, role).All(p => p.Type is "organization" or "state");

    private string? Country(string? code) => code is null ? null : knowledge.CodesOf(code)?.Iso2?.ToLowerInvariant();

    private static string[] One(string? value) => value is { Length: > 0 } ? [value] : [];

    private static string Id(string kind, string name) => $"rapport-{StableId.Of(kind, name)}";
}
