using System.Text.Json.Nodes;
using Rapport.Picture;
using Rapport.Picture.Rows;

namespace Rapport.Analysis.Exports;

/// <summary>
/// JSON-LD 1.1 with its context inside: statements by PROV, their words by Web Annotation, acts by the Simple Event Model. Only what
/// happened or goes on is a <c>sem:Event</c>; a plan is a <c>Plan</c>, under another id than the event that it may become.
/// </summary>
internal sealed class JsonLdExport(TextWriter output) : IStatementExport
{
    private const string Context = """
        {"@version":1.1,"@vocab":"urn:rapport:vocabulary#","id":"@id","type":"@type","sem":"http://semanticweb.cs.vu.nl/2009/11/sem/","oa":"http://www.w3.org/ns/oa#","prov":"http://www.w3.org/ns/prov#","dcterms":"http://purl.org/dc/terms/","rdfs":"http://www.w3.org/2000/01/rdf-schema#","geo":"http://www.w3.org/2003/01/geo/wgs84_pos#","xsd":"http://www.w3.org/2001/XMLSchema#",
        "Event":"sem:Event","name":"rdfs:label","title":"dcterms:title","publisher":"dcterms:publisher","issued":{"@id":"dcterms:issued","@type":"xsd:date"},"address":{"@id":"dcterms:source","@type":"@id"},
        "tells":{"@type":"@id"},"denies":{"@type":"@id"},"saidBy":{"@type":"@id","@container":"@list"},"article":{"@id":"prov:wasDerivedFrom","@type":"@id"},"actsFor":{"@type":"@id"},
        "actor":{"@id":"sem:hasActor","@type":"@id"},"recipient":{"@type":"@id"},"begin":{"@id":"sem:hasBeginTimeStamp","@type":"xsd:date"},"end":{"@id":"sem:hasEndTimeStamp","@type":"xsd:date"},"place":{"@id":"sem:hasPlace","@type":"@id"},
        "lat":{"@id":"geo:lat","@type":"xsd:decimal"},"long":{"@id":"geo:long","@type":"xsd:decimal"},"confidence":{"@type":"xsd:decimal"},"goldstein":{"@type":"xsd:decimal"},"quantity":{"@type":"xsd:decimal"},
        "evidence":{"@id":"oa:hasTarget"},"source":{"@id":"oa:hasSource","@type":"@id"},"selector":"oa:hasSelector","start":{"@id":"oa:start","@type":"xsd:nonNegativeInteger"},"stop":{"@id":"oa:end","@type":"xsd:nonNegativeInteger"},"exact":"oa:exact"}
        """;

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private bool _begun;

    public void Add(StoredStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        foreach (PartyRow party in statement.Parties)
        {
            Write(PartyId(party.Id), id => Party(id, party));
        }
        Write(ArticleId(statement), id => Article(id, statement));
        if (statement.Row.WhereName is not null || statement.Row.WhereCountry is not null)
        {
            Write(PlaceId(statement.Row), id => Place(id, statement.Row));
        }
        Write(Uuid("statement", statement.Row.Hash), id => Statement(id, statement));
    }

    public void Finish()
    {
        Begin();
        output.Write("\n]}\n");
    }

    private void Begin()
    {
        if (!_begun)
        {
            output.Write($"{{\"@context\":{Context.ReplaceLineEndings("")},\n\"@graph\":[");
            _begun = true;
        }
    }

    private void Write(string id, Func<string, JsonObject> node)
    {
        Begin();
        if (_written.Add(id))
        {
            output.Write(_written.Count == 1 ? "\n" : ",\n");
            output.Write(ExportJson.Line(node(id)));
        }
    }

    private static JsonObject Statement(string id, StoredStatement s)
    {
        bool against = s.Row.Status is "negated" or "denied";
        return ExportJson.Object(
            ("id", id),
            ("type", "Statement"),
            ("hash", s.Row.Hash),
            ("status", s.Row.Status),
            ("basis", s.Row.Basis),
            ("confidence", Decimal(s.Row.Confidence)),
            ("review", s.Row.Review),
            ("saidBy", ExportJson.Array(ExportJson.Parties(s, "said_by").Select(p => PartyId(p.Id)))),
            (against ? "denies" : "tells", Act(s)),
            ("article", ArticleId(s)),
            ("evidence", Evidence(s))
        );
    }

    private static JsonObject Act(StoredStatement s)
    {
        string kind = Class(s.Row);
        bool place = s.Row.WhereName is not null || s.Row.WhereCountry is not null;
        // Reports of one event share its node; a plan must not share it with the deed.
        string id = kind == "Event" ? Uuid("event", s.Event ?? s.Row.Hash) : Uuid("content", s.Row.Hash);
        return ExportJson.Object(
            ("id", id),
            ("type", ExportJson.Array([kind, s.Row.Type])),
            ("mode", s.Row.Mode),
            ("context", ExportJson.Array(ExportJson.Words(s.Row.Context))),
            ("cameo", s.Row.Cameo),
            ("goldstein", Decimal(s.Row.Goldstein)),
            ("actor", ExportJson.Array(ExportJson.Parties(s, "actor").Select(p => PartyId(p.Id)))),
            ("recipient", ExportJson.Array(ExportJson.Parties(s, "recipient").Select(p => PartyId(p.Id)))),
            ("about", s.Row.Object),
            ("quantity", Decimal(s.Row.Quantity)),
            ("begin", s.Row.WhenStart),
            ("end", s.Row.WhenEnd),
            ("precision", s.Row.WhenPrecision),
            ("place", place ? PlaceId(s.Row) : null)
        );
    }

    private static string Class(StatementRow row) =>
        row.Status switch
        {
            "planned" => "Plan",
            "possible" => "Possibility",
            "attempted" => "Attempt",
            "negated" or "denied" => "Denied",
            "past" => "FormerRelation",
            _ => row.Kind == "relation" ? "Relation" : "Event",
        };

    private static JsonObject Evidence(StoredStatement s) =>
        ExportJson.Object(
            ("type", "oa:SpecificResource"),
            ("source", ArticleId(s)),
            (
                "selector",
                new JsonArray(
                    ExportJson.Object(
                        ("type", "oa:TextPositionSelector"),
                        ("start", s.Row.EvidenceStart),
                        ("stop", s.Row.EvidenceEnd)
                    ),
                    ExportJson.Object(("type", "oa:TextQuoteSelector"), ("exact", s.Row.Evidence))
                )
            )
        );

    private static JsonObject Party(string id, PartyRow party) =>
        ExportJson.Object(
            ("id", id),
            ("type", $"{char.ToUpperInvariant(party.Type[0])}{party.Type[1..]}"),
            ("name", party.Name),
            ("actsFor", ExportJson.Array(ExportJson.Words(party.ActsFor).Select(PartyId)))
        );

    private static JsonObject Article(string id, StoredStatement s) =>
        ExportJson.Object(
            ("id", id),
            ("type", "Article"),
            ("title", s.Article.Title),
            ("publisher", s.Article.Source),
            ("issued", s.Article.Published),
            ("address", ExportJson.Address(s)),
            ("origin", s.Article.Origin == s.Article.Sha ? null : s.Article.Origin)
        );

    private static JsonObject Place(string id, StatementRow row) =>
        ExportJson.Object(
            ("id", id),
            ("type", "sem:Place"),
            ("name", row.WhereName ?? row.WhereCountry),
            ("country", row.WhereCountry),
            ("lat", Decimal(row.WhereLat)),
            ("long", Decimal(row.WhereLon)),
            ("geonames", row.WhereGeonames)
        );

    // As text: a JSON number would become an xsd:double.
    private static JsonNode? Decimal(double? value) =>
        value?.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);

    private static string PartyId(string id) => $"urn:rapport:party:{Uri.EscapeDataString(id)}";

    private static string ArticleId(StoredStatement s) => $"urn:rapport:article:{s.Article.Sha}";

    private static string PlaceId(StatementRow row) =>
        Uuid("place", $"{row.WhereName}|{row.WhereCountry}|{row.WhereGeonames}");

    private static string Uuid(string kind, string name) => $"urn:uuid:{StableId.Of(kind, name)}";
}
