using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rapport.Text.Statements;

/// <summary>The JSON form of statements, as the statement form prescribes it: offsets in Unicode code points, dates in ISO 8601.</summary>
public static class StatementJson
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One statement as one line of JSON, without the line end.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="codePoints">Index over the text of the article that it was coded from.</param>
    public static string ToLine(Statement statement, CodePointIndex codePoints)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            Write(json, statement, codePoints);
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes one statement as a JSON object.</summary>
    public static void Write(Utf8JsonWriter json, Statement statement, CodePointIndex codePoints)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(codePoints);
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("kind", Name(statement.Kind));
        json.WriteString("type", statement.Type);
        json.WriteString("mode", statement.Mode);
        WriteStrings(json, "context", statement.Context);
        json.WriteString("cameo", statement.Cameo);
        WriteNumber(json, "goldstein", statement.Goldstein);
        WriteParties(json, "actors", statement.Actors, codePoints);
        WriteParties(json, "recipients", statement.Recipients, codePoints);
        json.WriteString("object", statement.Object);
        WriteNumber(json, "quantity", statement.Quantity);
        json.WriteString("status", Name(statement.Status));
        WriteSources(json, statement.SaidBy, codePoints);
        json.WriteString("basis", Name(statement.Basis));
        WriteWhen(json, statement.When);
        WriteWhere(json, statement.Where);
        WriteEvidence(json, statement.Evidence, codePoints);
        WriteTrace(json, statement.Trace);
        json.WriteNumber("confidence", Math.Round(statement.Confidence, 3));
        json.WriteEndObject();
    }

    /// <summary>Reads one line of JSON back; written again it gives the same bytes.</summary>
    /// <param name="line">As <see cref="ToLine"/> writes it.</param>
    /// <param name="codePoints">Index over the text of the article that it was coded from.</param>
    /// <exception cref="JsonException">The line is no statement in this form; the message says what is wrong.</exception>
    public static Statement Parse(ReadOnlyMemory<byte> line, CodePointIndex codePoints)
    {
        ArgumentNullException.ThrowIfNull(codePoints);
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return new StatementJsonReader(codePoints).Read(json.RootElement);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException($"no statement: {e.Message}", e);
        }
    }

    /// <summary>The name of a status, kind, basis, type or precision as exports spell it: lower case.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static void WriteStrings(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteParties(
        Utf8JsonWriter json,
        string name,
        ImmutableArray<Party> parties,
        CodePointIndex codePoints
    )
    {
        json.WriteStartArray(name);
        foreach (Party party in parties)
        {
            json.WriteStartObject();
            WriteParty(json, party, codePoints);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteParty(Utf8JsonWriter json, Party party, CodePointIndex codePoints)
    {
        json.WriteString("id", party.Id);
        json.WriteString("name", party.Name);
        json.WriteString("type", Name(party.Type));
        WriteStrings(json, "of", party.Of);
        json.WriteString("role", party.Role);
        json.WriteStartObject("mention");
        WriteSlice(json, party.Mention.Span, party.Mention.Text, codePoints);
        json.WriteEndObject();
    }

    private static void WriteSlice(Utf8JsonWriter json, CharSpan span, string text, CodePointIndex codePoints)
    {
        json.WriteNumber("start", codePoints.ToCodePoint(span.Start));
        json.WriteNumber("end", codePoints.ToCodePoint(span.End));
        json.WriteString("text", text);
    }

    private static void WriteSources(
        Utf8JsonWriter json,
        ImmutableArray<Attribution> sources,
        CodePointIndex codePoints
    )
    {
        json.WriteStartArray("said_by");
        foreach (Attribution source in sources)
        {
            json.WriteStartObject();
            WriteParty(json, source.Speaker, codePoints);
            json.WriteString("verb", source.Verb);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteWhen(Utf8JsonWriter json, TimeInterval? when)
    {
        if (when is null)
        {
            json.WriteNull("when");
            return;
        }
        json.WriteStartObject("when");
        json.WriteString("start", Iso(when.Start));
        json.WriteString("end", Iso(when.End));
        json.WriteString("precision", Name(when.Precision));
        json.WriteString("text", when.Text);
        json.WriteEndObject();
    }

    private static string? Iso(DateOnly? date) =>
        date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteWhere(Utf8JsonWriter json, Place? where)
    {
        if (where is null)
        {
            json.WriteNull("where");
            return;
        }
        json.WriteStartObject("where");
        json.WriteString("name", where.Name);
        json.WriteString("country", where.Country);
        WriteNumber(json, "lat", where.Latitude);
        WriteNumber(json, "lon", where.Longitude);
        WriteNumber(json, "geonames", where.GeoNames);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence, CodePointIndex codePoints)
    {
        json.WriteStartObject("evidence");
        json.WriteString("document", evidence.Document);
        // People count sentences from 1, and so do tables, briefs and “explain --sentence”.
        json.WriteNumber("sentence", evidence.Sentence + 1);
        WriteSlice(json, evidence.Span, evidence.Text, codePoints);
        json.WriteEndObject();
    }

    private static void WriteTrace(Utf8JsonWriter json, ImmutableArray<TraceStep> trace)
    {
        json.WriteStartArray("trace");
        foreach (TraceStep step in trace)
        {
            json.WriteStartObject();
            json.WriteString("step", step.Step);
            json.WriteString("by", step.By);
            json.WriteString("words", step.Words);
            json.WriteString("why", step.Why);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
