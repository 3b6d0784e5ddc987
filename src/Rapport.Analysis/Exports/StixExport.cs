using System.Globalization;
using System.Text.Json.Nodes;
using Rapport.Knowledge;
using Rapport.Picture;
using Rapport.Picture.Rows;

namespace Rapport.Analysis.Exports;

/// <summary>
/// A STIX 2.1 bundle. Every statement is a <c>note</c> on its parties with all its fields in an extension; only what happened, goes on or
/// holds is a <c>relationship</c> too. A plan is a note labelled <c>planned</c> and nothing else.
/// </summary>
internal sealed class StixExport : IStatementExport
{
    /// <summary>Where no day is known; STIX demands a time.</summary>
    private const string NoTime = "1970-01-01T00:00:00.000Z";

    private static readonly string s_extension = Id("extension-definition", "statement", "1");
    private static readonly string s_author = Id("identity", "author", "rapport");

    private readonly TextWriter _output;
    private readonly KnowledgeBase _knowledge;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (StoredStatement First, List<string> Notes)> _articles = new(
        StringComparer.Ordinal
    );

    public StixExport(TextWriter output, KnowledgeBase knowledge)
    {
        _output = output;
        _knowledge = knowledge;
        _output.Write("{\"type\":\"bundle\",\"objects\":[");
        Write(s_author, id => Object(id, "identity", NoTime, ("name", "Rapport"), ("identity_class", "system")));
        Write(
            s_extension,
            id =>
                Object(
                    id,
                    "extension-definition",
                    NoTime,
                    ("created_by_ref", s_author),
                    ("name", "Statement"),
                    ("description", "A sourced, dated statement of Rapport, as docs/statement.md has it."),
                    ("schema", "urn:rapport:statement"),
                    ("version", "1.0.0"),
                    ("extension_types", ExportJson.Array(["property-extension"]))
                )
        );
    }

    public void Add(StoredStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        foreach (PartyRow party in statement.Parties)
        {
            Write(PartyId(party.Id), id => Identity(id, party));
        }
        string? place = statement.Row is { WhereName: null, WhereCountry: null }
            ? null
            : Id(
                "location",
                "place",
                $"{statement.Row.WhereName}|{statement.Row.WhereCountry}|{statement.Row.WhereGeonames}"
            );
        bool located = place is not null && IsLocation(statement.Row);
        if (located)
        {
            Write(place!, id => Location(id, statement.Row));
        }
        string note = Id("note", "statement", statement.Row.Hash);
        if (_written.Contains(note))
        {
            return;
        }
        Write(note, id => Note(id, statement, located ? place : null));
        if (ExportJson.IsReal(statement.Row))
        {
            Relate(statement);
        }
        if (!_articles.TryGetValue(statement.Article.Sha, out (StoredStatement, List<string> Notes) article))
        {
            _articles[statement.Article.Sha] = article = (statement, []);
        }
        article.Notes.Add(note);
    }

    public void Finish()
    {
        foreach ((string sha, (StoredStatement first, List<string> notes)) in _articles)
        {
            if (first.Article.Published is not null)
            {
                Write(Id("report", "article", sha), id => Report(id, first, notes));
            }
        }
        // Known only now: it names what the bundle holds.
        string all = string.Join('\n', _written.Order(StringComparer.Ordinal));
        _output.Write($"\n],\"id\":\"{Id("bundle", "objects", all)}\"}}\n");
    }

    private void Write(string id, Func<string, JsonObject> node)
    {
        if (_written.Add(id))
        {
            _output.Write(_written.Count == 1 ? "\n" : ",\n");
            _output.Write(ExportJson.Line(node(id)));
        }
    }

    private JsonObject Note(string id, StoredStatement s, string? place)
    {
        StatementRow row = s.Row;
        string[] parties = [.. s.Parties.Select(p => PartyId(p.Id)).Distinct(StringComparer.Ordinal)];
        string[] objects = [.. parties, .. place is null ? [] : (string[])[place]];
        return Object(
            id,
            "note",
            Created(s),
            ("created_by_ref", s_author),
            ("abstract", ExportJson.Name(s)),
            ("content", row.Evidence),
            (
                "authors",
                ExportJson.Array(ExportJson.Parties(s, "said_by").Select(p => p.Name).Distinct(StringComparer.Ordinal))
            ),
            // Nobody is named now and then; STIX demands an object.
            ("object_refs", ExportJson.Array(objects.Length == 0 ? [s_author] : objects)),
            ("labels", ExportJson.Array([row.Status, row.Type, row.Basis])),
            ("confidence", (int)Math.Round(row.Confidence * 100)),
            ("external_references", new JsonArray(Reference(s))),
            ("extensions", new JsonObject { [s_extension] = Fields(s, place) })
        );
    }

    private static JsonObject Fields(StoredStatement s, string? place) =>
        ExportJson.Object(
            ("extension_type", "property-extension"),
            ("statement", s.Row.Hash),
            ("kind", s.Row.Kind),
            ("event_type", s.Row.Type),
            ("mode", s.Row.Mode),
            ("status", s.Row.Status),
            ("basis", s.Row.Basis),
            ("context", ExportJson.Array(ExportJson.Words(s.Row.Context))),
            ("cameo", s.Row.Cameo),
            ("goldstein", ExportJson.Number(s.Row.Goldstein)),
            ("actor_refs", Refs(s, "actor")),
            ("recipient_refs", Refs(s, "recipient")),
            ("said_by_refs", Refs(s, "said_by")),
            ("about", s.Row.Object),
            ("quantity", ExportJson.Number(s.Row.Quantity)),
            ("first_day", s.Row.WhenStart),
            ("last_day", s.Row.WhenEnd),
            ("precision", s.Row.WhenPrecision),
            ("place_ref", place),
            ("event", s.Event),
            ("review", s.Row.Review),
            ("evidence_start", s.Row.EvidenceStart),
            ("evidence_end", s.Row.EvidenceEnd)
        );

    private void Relate(StoredStatement s)
    {
        string kind = s.Row.Type.ToLowerInvariant().Replace('_', '-');
        foreach (PartyRow actor in ExportJson.Parties(s, "actor"))
        {
            foreach (PartyRow recipient in ExportJson.Parties(s, "recipient").Where(r => r.Id != actor.Id))
            {
                Write(
                    Id("relationship", "statement", $"{s.Row.Hash}|{actor.Id}|{recipient.Id}"),
                    id => Relationship(id, s, kind, actor, recipient)
                );
            }
        }
    }

    private static JsonObject Relationship(
        string id,
        StoredStatement s,
        string kind,
        PartyRow actor,
        PartyRow recipient
    ) =>
        Object(
            id,
            "relationship",
            Created(s),
            ("created_by_ref", s_author),
            ("relationship_type", kind),
            ("description", s.Row.Evidence),
            ("source_ref", PartyId(actor.Id)),
            ("target_ref", PartyId(recipient.Id)),
            ("start_time", Time(s.Row.WhenStart, 0)),
            // The end must be later than the beginning: it is the end of the last day.
            ("stop_time", Time(s.Row.WhenEnd, 1)),
            ("labels", ExportJson.Array([s.Row.Status, s.Row.Type, s.Row.Basis])),
            ("confidence", (int)Math.Round(s.Row.Confidence * 100)),
            ("external_references", new JsonArray(Reference(s)))
        );

    private JsonObject Identity(string id, PartyRow party) =>
        Object(
            id,
            "identity",
            NoTime,
            ("created_by_ref", s_author),
            ("name", party.Name),
            (
                "identity_class",
                party.Type switch
                {
                    "person" => "individual",
                    "group" => "group",
                    "state" or "organization" => "organization",
                    _ => "unknown",
                }
            ),
            ("labels", ExportJson.Array([party.Type])),
            (
                "external_references",
                new JsonArray(ExportJson.Object(("source_name", "rapport"), ("external_id", party.Id)))
            )
        );

    private JsonObject Location(string id, StatementRow row)
    {
        bool placed = row.WhereLat is not null && row.WhereLon is not null;
        return Object(
            id,
            "location",
            NoTime,
            ("created_by_ref", s_author),
            ("name", row.WhereName ?? row.WhereCountry),
            ("country", row.WhereCountry is null ? null : _knowledge.CodesOf(row.WhereCountry)?.Iso2),
            ("latitude", placed ? ExportJson.Number(row.WhereLat) : null),
            ("longitude", placed ? ExportJson.Number(row.WhereLon) : null)
        );
    }

    /// <summary>STIX demands a country or coordinates of a location.</summary>
    private bool IsLocation(StatementRow row) =>
        (row.WhereLat is not null && row.WhereLon is not null)
        || (row.WhereCountry is not null && _knowledge.CodesOf(row.WhereCountry)?.Iso2 is not null);

    private static JsonObject Report(string id, StoredStatement s, List<string> notes) =>
        Object(
            id,
            "report",
            Created(s),
            ("created_by_ref", s_author),
            ("name", s.Article.Title ?? s.Article.Name),
            ("published", Time(s.Article.Published, 0)),
            ("object_refs", ExportJson.Array(notes)),
            ("external_references", new JsonArray(Reference(s)))
        );

    private static JsonObject Reference(StoredStatement s) =>
        ExportJson.Object(
            ("source_name", s.Article.Source is { Length: > 0 } source ? source : s.Article.Name),
            ("description", s.Article.Title),
            ("url", ExportJson.Address(s)),
            ("external_id", s.Article.Name),
            ("hashes", ExportJson.Address(s) is null ? null : new JsonObject { ["SHA-256"] = s.Article.Sha })
        );

    private static JsonObject Object(
        string id,
        string type,
        string created,
        params (string Name, JsonNode? Value)[] fields
    ) =>
        ExportJson.Object([
            ("type", type),
            ("spec_version", "2.1"),
            ("id", id),
            ("created", created),
            ("modified", created),
            .. fields,
        ]);

    private static JsonArray Refs(StoredStatement s, string role) =>
        ExportJson.Array(ExportJson.Parties(s, role).Select(p => PartyId(p.Id)).Distinct(StringComparer.Ordinal));

    private static string Created(StoredStatement s) => Time(s.Article.Published, 0)?.ToString() ?? NoTime;

    private static JsonNode? Time(string? day, int later) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? JsonValue.Create(
                $"{date.AddDays(later).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00.000Z"
            )
            : null;

    private static string PartyId(string id) => Id("identity", "party", id);

    private static string Id(string type, string kind, string name) =>
        $"{type}--{StableId.Of($"stix-{type}-{kind}", name)}";
}
