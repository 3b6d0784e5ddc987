using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Writing;

/// <summary>A brief as JSON: <c>{articles, statements, sections: [{kind, heading, groups: [{heading, lines: [{sentence, when, evidence, statements}]}]}], evidence: […]}</c>.</summary>
public static class BriefJson
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the brief.</summary>
    public static void Write(Brief brief, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(output);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteNumber("articles", brief.Articles);
            json.WriteNumber("statements", brief.Statements);
            json.WriteStartArray("sections");
            foreach (BriefSection section in brief.Sections)
            {
                WriteSection(json, section);
            }
            json.WriteEndArray();
            json.WriteStartArray("evidence");
            foreach (BriefEvidence evidence in brief.Evidence)
            {
                WriteEvidence(json, evidence);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    private static void WriteSection(Utf8JsonWriter json, BriefSection section)
    {
        json.WriteStartObject();
        json.WriteString("kind", StatementJson.Name(section.Kind));
        json.WriteString("heading", section.Heading);
        json.WriteStartArray("groups");
        foreach (BriefGroup group in section.Groups)
        {
            json.WriteStartObject();
            json.WriteString("heading", group.Heading);
            json.WriteStartArray("lines");
            foreach (BriefLine line in group.Lines)
            {
                WriteLine(json, line);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, BriefLine line)
    {
        json.WriteStartObject();
        json.WriteString("sentence", line.Sentence);
        json.WritePropertyName("when");
        if (line.When is TimeInterval when)
        {
            json.WriteStartObject();
            json.WriteString("start", Iso(when.Start));
            json.WriteString("end", Iso(when.End));
            json.WriteString("precision", StatementJson.Name(when.Precision));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }
        json.WriteStartArray("evidence");
        foreach (int number in line.Evidence)
        {
            json.WriteNumberValue(number);
        }
        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (string id in line.Statements)
        {
            json.WriteStringValue(id);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, BriefEvidence evidence)
    {
        json.WriteStartObject();
        json.WriteNumber("number", evidence.Number);
        json.WriteString("document", evidence.Article.Id);
        json.WriteString("title", evidence.Article.Title);
        json.WriteString("published", Published(evidence.Article.Published));
        json.WriteString("source", evidence.Article.Source);
        json.WriteString("url", evidence.Article.Url);
        json.WriteNumber("sentence", evidence.Sentence);
        json.WriteString("text", evidence.Quote);
        json.WriteEndObject();
    }

    private static string? Published(PublicationDate? date) =>
        date?.Precision switch
        {
            null => null,
            DatePrecision.Year => date.Value.Date.ToString("yyyy", CultureInfo.InvariantCulture),
            DatePrecision.Month => date.Value.Date.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => Iso(date.Value.Date),
        };

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
