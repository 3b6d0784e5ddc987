using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapport.Cli.Evaluation;
using Rapport.Cli.Output;
using Rapport.Desk.Query;

namespace Rapport.Cli.Comparison;

/// <summary>Prints what differs between two readings as a table by rule, CSV or JSON.</summary>
internal sealed class DifferenceOutput(IReadOnlyList<Difference> differences, int unchanged, TextWriter writer)
    : ITabularOutput
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
    };

    /// <summary>Rules with the numbers of what they gained, lost and changed, most first.</summary>
    private IEnumerable<(string Rule, int Gained, int Lost, int Changed)> ByRule =>
        differences
            .GroupBy(d => d.Rule, StringComparer.Ordinal)
            .Select(g => (g.Key, Count(g, "gained"), Count(g, "lost"), Count(g, "changed")))
            .OrderByDescending(r => r.Item2 + r.Item3 + r.Item4)
            .ThenBy(r => r.Key, StringComparer.Ordinal);

    /// <summary>Totals, the rules, and the first <paramref name="most"/> differences.</summary>
    public void WriteTable(int most)
    {
        writer.WriteLine(
            $"{Count(differences, "gained")} gained, {Count(differences, "lost")} lost, {Count(differences, "changed")} changed, {Number(unchanged)} the same"
        );
        if (differences.Count == 0)
        {
            return;
        }
        int width = Math.Max(4, ByRule.Max(r => r.Rule.Length));
        writer.WriteLine();
        writer.WriteLine($"{"rule".PadRight(width)}  gained  lost  changed");
        foreach ((string rule, int gained, int lost, int changed) in ByRule)
        {
            writer.WriteLine(
                $"{PrintableWriter.Clean(rule).PadRight(width)}  {Number(gained), 6}  {Number(lost), 4}  {Number(changed), 7}"
            );
        }
        writer.WriteLine();
        foreach (Difference d in differences.Take(most))
        {
            writer.WriteLine(PrintableWriter.Clean(Line(d)));
        }
        if (differences.Count > most)
        {
            writer.WriteLine($"{Number(differences.Count - most)} more; --show N or --format csv has them");
        }
    }

    /// <summary>A row for each difference.</summary>
    public void WriteCsv()
    {
        var csv = new CsvWriter(writer);
        csv.Write("change", "rule", "old_rule", "document", "sentence", "fields", "old", "new", "evidence");
        foreach (Difference d in differences)
        {
            csv.Write(
                d.Change,
                d.Rule,
                d.Old is null ? "" : Difference.RuleOf(d.Old),
                d.Latest.Document,
                Evidence(d.Latest).Text("sentence"),
                string.Join(';', d.Fields),
                Words(d.Old),
                Words(d.New),
                Evidence(d.Latest).Text("text")
            );
        }
    }

    /// <summary>Totals, rules and all differences with both statements.</summary>
    public void WriteJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            WriteCounts(json, Count(differences, "gained"), Count(differences, "lost"), Count(differences, "changed"));
            json.WriteNumber("unchanged", unchanged);
            json.WriteStartArray("rules");
            foreach ((string rule, int gained, int lost, int changed) in ByRule)
            {
                json.WriteStartObject();
                json.WriteString("rule", rule);
                WriteCounts(json, gained, lost, changed);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("differences");
            foreach (Difference d in differences)
            {
                WriteDifference(json, d);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        writer.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteDifference(Utf8JsonWriter json, Difference d)
    {
        json.WriteStartObject();
        json.WriteString("change", d.Change);
        json.WriteString("rule", d.Rule);
        json.WriteStartArray("fields");
        foreach (string field in d.Fields)
        {
            json.WriteStringValue(field);
        }
        json.WriteEndArray();
        WriteStatement(json, "old", d.Old);
        WriteStatement(json, "new", d.New);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, int gained, int lost, int changed)
    {
        json.WriteNumber("gained", gained);
        json.WriteNumber("lost", lost);
        json.WriteNumber("changed", changed);
    }

    private static void WriteStatement(Utf8JsonWriter json, string name, ScoredStatement? statement)
    {
        json.WritePropertyName(name);
        if (statement is null)
        {
            json.WriteNullValue();
        }
        else
        {
            statement.Json.WriteTo(json);
        }
    }

    private static string Line(Difference d)
    {
        string sign =
            d.Old is null ? "+"
            : d.New is null ? "-"
            : "~";
        string what = d.Fields.IsEmpty
            ? Words(d.Latest)
            : $"{Words(d.Old)} => {Words(d.New)} ({string.Join(", ", d.Fields)})";
        JsonElement evidence = Evidence(d.Latest);
        string words = (evidence.Text("text") ?? "").ReplaceLineEndings(" ");
        return $"{sign} {d.Latest.Document} s.{evidence.Text("sentence")} [{d.Rule}] {what}: “{words}”";
    }

    private static string Words(ScoredStatement? s) =>
        s is null
            ? ""
            : $"{s.Type} {s.Status} {string.Join('+', s.Actors.Select(a => a.Id))} > {string.Join('+', s.Recipients.Select(r => r.Id))}".TrimEnd(
                ' ',
                '>'
            );

    private static JsonElement Evidence(ScoredStatement s) => s.Json.GetProperty("evidence");

    private static int Count(IEnumerable<Difference> some, string change) => some.Count(d => d.Change == change);

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
