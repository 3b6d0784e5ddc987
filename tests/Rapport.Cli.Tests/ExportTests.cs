using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DuckDB.NET.Data;
using Jint;
using Jint.Native;
using Rapport.Analysis.Exports;

namespace Rapport.Cli.Tests;

/// <summary>
/// Exports, each taken in by a reader that others wrote: jsonld.js, the FollowTheMoney library, DuckDB, NetworkX. For STIX none is to
/// be had here; its test holds the rules of the specification.
/// </summary>
public sealed partial class ExportTests : IDisposable
{
    private const string Records = """
        {"id":"a","title":"Chile and \"Peru\"","published":"2021-03-10","source":"Wire","url":"https://example.org/a?x=1&y=2","text":"Chile delivered medical aid to Peru on 9 March 2021. The foreign ministers of Chile and Peru will meet in Lima on 20 March 2021. Bolivia denied that it had attacked Peru. Finland is a member of the European Union. Bolivia depends on Chile for access to ports."}
        {"id":"b","title":"Ministers meet","published":"2021-03-22","source":"Wire","text":"The foreign ministers of Chile and Peru met in Lima on 20 March 2021."}
        {"id":"c","text":"Norway accused Sweden of spying. According to Denmark, Sweden attacked Norway with 40 drones."}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-exports-").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private string At(string name) => Path.Combine(_folder, name);

    private static string ThirdParty(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ThirdParty", name));

    private async Task<string> ExportAsync(string command, string format)
    {
        string picture = At("p.db");
        if (!File.Exists(picture))
        {
            await File.WriteAllTextAsync(At("a.jsonl"), Records, TestContext.Current.CancellationToken);
            CliRun ingest = await CliRun.OfAsync("ingest", At("a.jsonl"), "--db", picture);
            Assert.True(ingest.Status == 0, ingest.Error);
        }
        CliRun run = await CliRun.OfAsync(command, "--db", picture, "--format", format, "--output", At(format));
        Assert.True(run.Status == 0, run.Error);
        return await File.ReadAllTextAsync(At(format), TestContext.Current.CancellationToken);
    }

    private async Task<JsonElement[]> StatementsAsync() =>
        [
            .. (await ExportAsync("query", "jsonl"))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l => JsonDocument.Parse(l).RootElement),
        ];

    private static string Text(JsonElement json, string name) => json.GetProperty(name).ToString();

    [Theory]
    [InlineData("jsonld")]
    [InlineData("stix")]
    [InlineData("ftm")]
    [InlineData("polecat")]
    public async Task Export_is_the_same_every_time(string format) =>
        Assert.Equal(await ExportAsync("query", format), await ExportAsync("query", format));

    [Fact]
    public async Task JsonLd_is_read_by_jsonld_js_with_status_source_day_and_evidence()
    {
        string document = await ExportAsync("query", "jsonld");
        var engine = new Jint.Engine();
        engine.Execute(
            "var self = globalThis, window = globalThis; function setTimeout(f) { f(); } function setImmediate(f) { f(); }"
        );
        engine.Execute(ThirdParty("jsonld.js"));
        engine.SetValue("text", document);
        string quads = engine
            .Evaluate("jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', safe: true })")
            .UnwrapIfPromise(TestContext.Current.CancellationToken)
            .AsString();
        JsonElement[] statements = await StatementsAsync();
        foreach (JsonElement statement in statements)
        {
            string id = $"<urn:uuid:{StableId.Of("statement", Text(statement, "id"))}>";
            Assert.Contains(
                $"{id} <urn:rapport:vocabulary#status> \"{Text(statement, "status")}\" .",
                quads,
                StringComparison.Ordinal
            );
            Assert.Contains(
                $"{id} <urn:rapport:vocabulary#confidence> \"{Text(statement, "confidence")}\"",
                quads,
                StringComparison.Ordinal
            );
            string quote = Text(statement.GetProperty("evidence"), "text")
                .Replace("\"", "\\\"", StringComparison.Ordinal);
            Assert.Contains($"<http://www.w3.org/ns/oa#exact> \"{quote}\"", quads, StringComparison.Ordinal);
        }
        int real = statements.Where(IsRealEvent).Count();
        int events = EventType().Matches(quads).Select(m => m.Value).Distinct().Count();
        Assert.InRange(events, 1, real);
        Assert.Contains("<urn:rapport:vocabulary#Plan>", quads, StringComparison.Ordinal);
        Assert.Contains("<urn:rapport:vocabulary#denies>", quads, StringComparison.Ordinal);
        string plan = PlanNode().Match(quads).Groups[1].Value;
        Assert.DoesNotContain(
            $"{plan} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://semanticweb.cs.vu.nl/2009/11/sem/Event>",
            quads,
            StringComparison.Ordinal
        );
        Assert.Contains("\"2021-03-20\"^^<http://www.w3.org/2001/XMLSchema#date>", quads, StringComparison.Ordinal);
    }

    private static bool IsRealEvent(JsonElement s) =>
        Text(s, "kind") == "event" && Text(s, "status") is "occurred" or "ongoing";

    [Fact]
    public async Task FollowTheMoney_reads_every_entity_and_a_plan_is_no_event()
    {
        string[] lines = (await ExportAsync("query", "ftm")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var engine = new Jint.Engine();
        engine.Execute("var self = globalThis, crypto = {};");
        engine.Execute(ThirdParty("followthemoney.js"));
        engine.Execute("var model = new followthemoney.Model(followthemoney.defaultModel);");
        var schemas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            engine.SetValue("line", line);
            // The library takes what the schema knows and drops the rest: nothing may be dropped, no required property lack.
            JsValue read = engine.Evaluate(
                """
                (function () {
                  var data = JSON.parse(line), entity = model.getEntity(data);
                  var lost = Object.keys(data.properties).filter(function (n) {
                    return !entity.schema.hasProperty(n) || entity.getProperty(n).length !== data.properties[n].length;
                  });
                  var lacking = entity.schema.required.filter(function (n) { return entity.getProperty(n).length === 0; });
                  return entity.schema.name + '|' + lost.join() + '|' + lacking.join();
                })()
                """
            );
            string[] parts = read.AsString().Split('|');
            Assert.True(parts[1].Length + parts[2].Length == 0, $"{read}: {line}");
            schemas.Add(Text(JsonDocument.Parse(line).RootElement, "id"), parts[0]);
        }
        foreach (JsonElement statement in await StatementsAsync())
        {
            string schema = schemas[$"rapport-{StableId.Of("statement", Text(statement, "id"))}"];
            bool real = Text(statement, "status") is "occurred" or "ongoing";
            Assert.True(IsRealEvent(statement) == (schema == "Event"), $"{statement} is {schema}");
            Assert.True(real || schema == "Note", $"{statement} is {schema}");
        }
        Assert.Contains("Membership", schemas.Values);
        HashSet<string> ids = [.. schemas.Keys];
        Assert.All(Reference().Matches(string.Concat(lines)), m => Assert.Contains(m.Groups[1].Value, ids));
    }

    [Fact]
    public async Task Stix_holds_the_rules_of_the_specification_and_a_plan_is_no_relationship()
    {
        using var bundle = JsonDocument.Parse(await ExportAsync("query", "stix"));
        Assert.Equal("bundle", Text(bundle.RootElement, "type"));
        JsonElement[] objects = [.. bundle.RootElement.GetProperty("objects").EnumerateArray()];
        HashSet<string> ids = [.. objects.Select(o => Text(o, "id"))];
        Assert.Equal(objects.Length, ids.Count);
        foreach (JsonElement o in objects.Append(bundle.RootElement))
        {
            // Section 2.9: type--UUID.
            Assert.Matches(StixId(), Text(o, "id"));
            Assert.StartsWith($"{Text(o, "type")}--", Text(o, "id"), StringComparison.Ordinal);
        }
        Assert.All(objects, o => CheckObject(o, ids));
        foreach (JsonElement statement in await StatementsAsync())
        {
            JsonElement note = objects.Single(o =>
                o.TryGetProperty("extensions", out JsonElement e)
                && Text(e.EnumerateObject().First().Value, "statement") == Text(statement, "id")
            );
            JsonElement fields = note.GetProperty("extensions").EnumerateObject().First().Value;
            Assert.Equal(Text(statement, "status"), Text(fields, "status"));
            Assert.Equal(
                Math.Round(statement.GetProperty("confidence").GetDouble() * 100),
                note.GetProperty("confidence").GetInt32()
            );
            Assert.Equal(Text(statement.GetProperty("evidence"), "text"), Text(note, "content"));
            Assert.Contains(
                Text(statement, "status"),
                note.GetProperty("labels").EnumerateArray().Select(l => l.GetString())
            );
        }
        Assert.All(
            objects.Where(o => Text(o, "type") == "relationship"),
            r => Assert.Contains(r.GetProperty("labels")[0].GetString(), (string[])["occurred", "ongoing"])
        );
        Assert.Contains(
            objects,
            o => Text(o, "type") == "relationship" && Text(o, "relationship_type") == "depends-on"
        );
        Assert.Contains(objects, o => Text(o, "type") == "report");
    }

    /// <summary>Properties that sections 3, 4, 5 and 7.3 of STIX 2.1 demand of the types that are used.</summary>
    private static void CheckObject(JsonElement o, HashSet<string> ids)
    {
        string type = Text(o, "type");
        string[] required = type switch
        {
            "identity" => ["name"],
            "location" => [o.TryGetProperty("country", out _) ? "country" : "latitude"],
            "note" => ["content", "object_refs"],
            "relationship" => ["relationship_type", "source_ref", "target_ref"],
            "report" => ["name", "published", "object_refs"],
            "extension-definition" => ["created_by_ref", "name", "schema", "version", "extension_types"],
            _ => throw new InvalidDataException(type),
        };
        Assert.All(required, name => Assert.True(o.TryGetProperty(name, out _), $"{name}: {o}"));
        Assert.Equal("2.1", Text(o, "spec_version"));
        Assert.All((string[])["created", "modified"], name => Assert.Matches(StixTime(), Text(o, name)));
        foreach (JsonProperty property in o.EnumerateObject())
        {
            // Section 3.1: names in small letters, no empty lists, no nulls.
            Assert.Matches("^[a-z0-9_]{3,250}$", property.Name == "id" ? "id_" : property.Name);
            Assert.NotEqual(JsonValueKind.Null, property.Value.ValueKind);
            Assert.False(
                property.Value.ValueKind == JsonValueKind.Array && property.Value.GetArrayLength() == 0,
                o.ToString()
            );
            string[] refs =
                property.Name.EndsWith("_ref", StringComparison.Ordinal) ? [property.Value.GetString()!]
                : property.Name.EndsWith("_refs", StringComparison.Ordinal)
                    ? [.. property.Value.EnumerateArray().Select(r => r.GetString()!)]
                : [];
            Assert.All(refs, r => Assert.Contains(r, ids));
        }
        if (
            o.TryGetProperty("start_time", out JsonElement start) && o.TryGetProperty("stop_time", out JsonElement stop)
        )
        {
            Assert.True(string.CompareOrdinal(start.GetString(), stop.GetString()) < 0, o.ToString());
        }
    }

    [Fact]
    public async Task Polecat_columns_are_read_by_DuckDB_and_a_plan_is_an_agreement()
    {
        await ExportAsync("query", "polecat");
        object?[][] rows = Query(
            $"SELECT \"Event Type\", \"Event Date\", \"Actor Country\", \"Recipient Country\", \"Quad Code\", \"Publication Date\", \"Intensity\" FROM read_csv('{At("polecat")}', delim='\t', header=true) ORDER BY ALL"
        );
        Assert.Contains(
            rows,
            r => $"{r[0]} {r[2]} {r[3]} {r[4]}" == "AID CHL PER MATERIAL COOPERATION" && r[1] is DateOnly { Day: 9 }
        );
        // “will meet on 20 March”, announced on the 10th.
        Assert.Contains(rows, r => $"{r[0]}" == "AGREE" && r[1] is DateOnly { Day: 10 });
        Assert.Contains(rows, r => $"{r[0]}" == "CONSULT" && r[1] is DateOnly { Day: 20 });
        Assert.Equal(
            40L,
            Query(
                $"SELECT count(*) FROM (DESCRIBE SELECT * FROM read_csv('{At("polecat")}', delim='\t', header=true))"
            )[0][0]
        );
        Assert.DoesNotContain(rows, r => $"{r[2]}{r[0]}" == "BOLASSAULT");
    }

    [Fact]
    public async Task Gdelt_columns_are_read_by_DuckDB_and_a_plan_is_in_none()
    {
        await ExportAsync("query", "gdelt");
        string table = $"read_csv('{At("gdelt")}', delim='\t', header=false, quote='', all_varchar=true)";
        Assert.Equal(61L, Query($"SELECT count(*) FROM (DESCRIBE SELECT * FROM {table})")[0][0]);
        object?[][] days = Query($"SELECT DISTINCT column01 FROM {table} WHERE column28 LIKE '04%'");
        Assert.Equal(["20210320"], days.Select(d => (string)d[0]!));
        // “will meet on 20 March” is no row: the one meeting is told by the second article.
        Assert.Equal(1L, Query($"SELECT count(*) FROM {table} WHERE column01 = '20210320'")[0][0]);
    }

    [Fact]
    public async Task Parquet_and_CSV_are_read_by_DuckDB_with_the_same_rows()
    {
        await ExportAsync("query", "parquet");
        await ExportAsync("query", "csv");
        const string Wanted = "id, status, confidence, when_start::VARCHAR, source, evidence";
        object?[][] parquet = Query($"SELECT {Wanted} FROM read_parquet('{At("parquet")}') ORDER BY id");
        object?[][] csv = Query($"SELECT {Wanted} FROM read_csv('{At("csv")}', header=true) ORDER BY id");
        Assert.Equal(parquet, csv);
        Assert.Equal(
            (await StatementsAsync()).Select(s => Text(s, "id")).Order(StringComparer.Ordinal),
            parquet.Select(r => (string)r[0]!)
        );
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    public async Task Network_is_read_by_NetworkX(string format)
    {
        string text = await ExportAsync("network", format);
        int edges = XDocument.Parse(text).Descendants().Count(e => e.Name.LocalName == "edge");
        string script =
            $"import networkx as nx\ng = nx.read_{format}({JsonSerializer.Serialize(At(format))})\nprint(g.number_of_edges(), g.is_directed(), sorted(g.nodes)[:2])";
        using Process? process = Start("python3", "-c", script);
        string output = process is null
            ? ""
            : await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.SkipWhen(output.Length == 0, "python3 with networkx is not installed");
        Assert.StartsWith($"{edges} True", output, StringComparison.Ordinal);
    }

    private static Process? Start(string program, params string[] args)
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true }
            );
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static object?[][] Query(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([
                .. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i)),
            ]);
        }
        return [.. rows];
    }

    [Fact]
    public void Stable_id_is_a_UUID_of_version_5() =>
        // RFC 9562, appendix A.4: the name “www.example.com” in the namespace for domain names.
        Assert.Equal(
            "2ed6657d-e927-568b-95e1-2665a8aea6a2",
            StableId.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com").ToString()
        );

    [GeneratedRegex(
        @"(<urn:uuid:[^>]+>) <http://www\.w3\.org/1999/02/22-rdf-syntax-ns#type> <http://semanticweb\.cs\.vu\.nl/2009/11/sem/Event>"
    )]
    private static partial Regex EventType();

    [GeneratedRegex(
        @"(<urn:uuid:[^>]+>) <http://www\.w3\.org/1999/02/22-rdf-syntax-ns#type> <urn:rapport:vocabulary#Plan>"
    )]
    private static partial Regex PlanNode();

    [GeneratedRegex("\"(rapport-[0-9a-f-]{36})\"")]
    private static partial Regex Reference();

    [GeneratedRegex("^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    private static partial Regex StixId();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$")]
    private static partial Regex StixTime();
}
