using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapport.Analysis.Charts;
using Rapport.Text;
using Rapport.Text.Statements;
using static Rapport.Analysis.Writing.BriefJsonLines;

namespace Rapport.Analysis.Writing;

/// <summary>A brief as JSON: the form that docs/brief.md describes, and what templates see. Fields may be added; none changes its meaning.</summary>
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
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine(Encoding.UTF8.GetString(Bytes(brief)));
    }

    /// <summary>The brief in UTF-8, without a line end.</summary>
    public static byte[] Bytes(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            WriteHead(json, brief);
            WriteArray(json, "key_points", brief.KeyPoints, WriteLine);
            WriteArray(json, "trends", brief.Trends, WriteTrend);
            WriteArray(json, "sections", brief.Sections, WriteSection);
            WriteArray(json, "contradictions", brief.Contradictions, WriteContradiction);
            json.WriteNumber("contradictions_left_out", brief.ContradictionsLeftOut);
            WriteCoverage(json, brief.Coverage);
            WriteChanges(json, brief.Changes);
            WriteArray(json, "charts", brief.Charts, WriteChart);
            WriteArray(json, "likelihood", Likelihood.Ranges, WriteRange);
            WriteArray(json, "evidence", brief.Evidence, WriteEvidence);
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private static void WriteHead(Utf8JsonWriter json, Brief brief)
    {
        json.WriteString("title", BriefWords.Title(brief));
        WriteArray(
            json,
            "about",
            brief.About,
            (j, subject) =>
            {
                j.WriteStartObject();
                j.WriteString("id", subject.Id);
                j.WriteString("name", subject.Name);
                j.WriteEndObject();
            }
        );
        json.WriteString("from", Iso(brief.From));
        json.WriteString("to", Iso(brief.To));
        json.WriteString("today", Iso(brief.Today));
        json.WriteString("period", BriefWords.Period(brief));
        json.WriteString("summary", BriefWords.Summary(brief));
        json.WriteNumber("articles", brief.Articles);
        json.WriteNumber("statements", brief.Statements);
        if (brief.Confidence is double low)
        {
            json.WriteNumber("confidence", low);
        }
        else
        {
            json.WriteNull("confidence");
        }
        json.WriteNumber("unsure", brief.Unsure);
    }

    private static void WriteSection(Utf8JsonWriter json, BriefSection section)
    {
        json.WriteStartObject();
        json.WriteString("kind", StatementJson.Name(section.Kind));
        json.WriteString("heading", section.Heading);
        json.WriteNumber("left_out", section.LeftOut);
        WriteArray(
            json,
            "groups",
            section.Groups,
            (j, group) =>
            {
                j.WriteStartObject();
                j.WriteString("heading", group.Heading);
                WriteArray(j, "lines", group.Lines, WriteLine);
                j.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void WriteContradiction(Utf8JsonWriter json, BriefContradiction pair)
    {
        json.WriteStartObject();
        json.WriteString("about", pair.About);
        json.WriteString("one_value", pair.OneValue);
        json.WritePropertyName("one");
        WriteLine(json, pair.One);
        json.WriteString("other_value", pair.OtherValue);
        json.WritePropertyName("other");
        WriteLine(json, pair.Other);
        json.WriteEndObject();
    }

    private static void WriteCoverage(Utf8JsonWriter json, BriefCoverage? coverage)
    {
        if (coverage is null)
        {
            json.WriteNull("coverage");
            return;
        }
        json.WriteStartObject("coverage");
        json.WriteNumber("origins", coverage.Origins);
        json.WriteNumber("undated", coverage.Undated);
        WriteArray(json, "sources", coverage.Sources, (j, s) => j.WriteStringValue(s));
        WriteArray(
            json,
            "months",
            coverage.Months,
            (j, m) =>
            {
                j.WriteStartObject();
                j.WriteString("month", Month(m.Month));
                j.WriteNumber("articles", m.Articles);
                j.WriteEndObject();
            }
        );
        WriteArray(
            json,
            "gaps",
            coverage.Gaps,
            (j, g) =>
            {
                j.WriteStartObject();
                j.WriteString("from", Month(g.From));
                j.WriteString("to", Month(g.To));
                j.WriteString("words", BriefWords.Gap(g));
                j.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, BriefChanges? changes)
    {
        if (changes is null)
        {
            json.WriteNull("changes");
            return;
        }
        json.WriteStartObject("changes");
        json.WriteString("since", changes.Since);
        WriteArray(json, "new", changes.New, WriteLine);
        WriteArray(json, "further", changes.Further, WriteLine);
        WriteArray(
            json,
            "gone",
            changes.Gone,
            (j, line) =>
            {
                j.WriteStartObject();
                j.WriteString("sentence", line.Sentence);
                WriteArray(j, "statements", line.Statements, (k, id) => k.WriteStringValue(id));
                j.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void WriteChart(Utf8JsonWriter json, BriefChart chart)
    {
        json.WriteStartObject();
        json.WriteString("kind", chart.Kind);
        json.WriteString("title", chart.Title);
        json.WriteString("description", chart.Description);
        json.WriteString("svg", chart.Svg);
        WriteArray(json, "columns", chart.Data.Columns.Where(c => c.InTable), (j, c) => j.WriteStringValue(c.Name));
        FigureJson.WriteRows(json, "rows", chart.Data);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, LikelihoodRange range)
    {
        json.WriteStartObject();
        json.WriteString("term", range.Term);
        json.WriteString("other", range.Other);
        json.WriteNumber("low", range.Low);
        json.WriteNumber("high", range.High);
        json.WriteString("range", range.Percent);
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
        json.WriteString("descriptor", BriefWords.Source(evidence));
        json.WriteString("link", BriefWords.Link(evidence.Article.Url));
        json.WriteEndObject();
    }

    private static string? Published(PublicationDate? date) =>
        date?.Precision switch
        {
            null => null,
            DatePrecision.Year => date.Value.Date.ToString("yyyy", CultureInfo.InvariantCulture),
            DatePrecision.Month => Month(date.Value.Date),
            _ => Iso(date.Value.Date),
        };

    private static string Month(DateOnly date) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
