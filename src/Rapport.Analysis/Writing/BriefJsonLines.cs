using System.Globalization;
using System.Text.Json;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Writing;

/// <summary>Sentences of a brief as JSON, each with what it rests on.</summary>
internal static class BriefJsonLines
{
    public static void WriteLine(Utf8JsonWriter json, BriefLine line)
    {
        json.WriteStartObject();
        json.WriteString("sentence", line.Sentence);
        json.WriteString("status", StatementJson.Name(line.Status));
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
        json.WriteNumber("origins", line.Origins);
        json.WriteString("first_reported", Iso(line.FirstReported));
        json.WriteString("last_reported", Iso(line.LastReported));
        json.WriteString("reported", BriefWords.Reported(line));
        json.WriteNumber("confidence", Math.Round(line.Confidence, 3));
        LikelihoodRange read = Likelihood.Of(line.Confidence);
        json.WriteString("read_right", read.Term);
        json.WriteString("read_right_range", read.Percent);
        WriteSupport(json, line.Support);
        json.WritePropertyName("outcome");
        WriteOutcome(json, line.Outcome);
        json.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter json, BriefOutcome? outcome)
    {
        if (outcome is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteString("kind", outcome.Kind);
        json.WriteString("sentence", outcome.Sentence);
        if (outcome.Slippage is int days)
        {
            json.WriteNumber("slippage_days", days);
        }
        else
        {
            json.WriteNull("slippage_days");
        }
        WriteSupport(json, outcome.Support);
        if (outcome.Estimate is BriefEstimate estimate)
        {
            json.WriteStartObject("estimate");
            json.WriteString("term", estimate.Term);
            json.WriteString("range", estimate.Range);
            json.WriteString("sentence", estimate.Sentence);
            WriteSupport(json, estimate.Support);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("estimate");
        }
        json.WriteEndObject();
    }

    public static void WriteTrend(Utf8JsonWriter json, BriefTrend trend)
    {
        json.WriteStartObject();
        json.WriteString("sentence", trend.Sentence);
        WriteSupport(json, trend.Support);
        json.WriteEndObject();
    }

    private static void WriteSupport(Utf8JsonWriter json, Support support)
    {
        WriteArray(json, "evidence", support.Notes, (j, n) => j.WriteNumberValue(n));
        WriteArray(
            json,
            "notes",
            BriefWords.Runs(support),
            (j, run) =>
            {
                j.WriteStartObject();
                j.WriteNumber("first", run.First);
                j.WriteNumber("last", run.Last);
                j.WriteEndObject();
            }
        );
        json.WriteNumber("unquoted", support.Unquoted);
        WriteArray(json, "statements", support.Statements, (j, id) => j.WriteStringValue(id));
    }

    public static void WriteArray<T>(
        Utf8JsonWriter json,
        string name,
        IEnumerable<T> values,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            write(json, value);
        }
        json.WriteEndArray();
    }

    public static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
