using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Rapport.Text.Statements;

/// <summary>Reads what <see cref="StatementJson"/> writes.</summary>
internal sealed class StatementJsonReader(CodePointIndex codePoints)
{
    public Statement Read(JsonElement json) =>
        new()
        {
            Id = Text(json, "id"),
            Kind = Value<StatementKind>(json, "kind"),
            Type = Text(json, "type"),
            Mode = OptionalText(json, "mode"),
            Context = Strings(json, "context"),
            Cameo = OptionalText(json, "cameo"),
            Goldstein = Number(json, "goldstein"),
            Actors = List(json, "actors", Party),
            Recipients = List(json, "recipients", Party),
            Object = OptionalText(json, "object"),
            Quantity = Number(json, "quantity"),
            Status = Value<StatementStatus>(json, "status"),
            SaidBy = List(json, "said_by", p => new Attribution(Party(p), Text(p, "verb"))),
            Basis = Value<StatementBasis>(json, "basis"),
            When = Optional(json, "when", When),
            Where = Optional(json, "where", Where),
            Evidence = Evidence(json.GetProperty("evidence")),
            Trace = List(json, "trace", Step),
            Confidence = json.GetProperty("confidence").GetDouble(),
        };

    private Party Party(JsonElement json) =>
        new()
        {
            Id = Text(json, "id"),
            Name = Text(json, "name"),
            Type = Value<PartyType>(json, "type"),
            Of = Strings(json, "of"),
            Role = OptionalText(json, "role"),
            Mention = new TextMention(Span(json.GetProperty("mention")), Text(json.GetProperty("mention"), "text")),
        };

    private Evidence Evidence(JsonElement json) =>
        new(Text(json, "document"), json.GetProperty("sentence").GetInt32() - 1, Span(json), Text(json, "text"));

    private CharSpan Span(JsonElement json) =>
        new(
            codePoints.ToUtf16(json.GetProperty("start").GetInt32()),
            codePoints.ToUtf16(json.GetProperty("end").GetInt32())
        );

    private static TimeInterval When(JsonElement json) =>
        new(Date(json, "start"), Date(json, "end"), Value<DatePrecision>(json, "precision"), Text(json, "text"));

    private static Place Where(JsonElement json) =>
        new(
            Text(json, "name"),
            OptionalText(json, "country"),
            Number(json, "lat"),
            Number(json, "lon"),
            json.GetProperty("geonames") is { ValueKind: JsonValueKind.Number } id ? id.GetInt32() : null
        );

    private static TraceStep Step(JsonElement json) =>
        new(Text(json, "step"), Text(json, "by"), Text(json, "words"), Text(json, "why"));

    private static DateOnly? Date(JsonElement json, string name) =>
        OptionalText(json, name) is string text
            ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new JsonException($"“{name}” is null");

    private static string? OptionalText(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static double? Number(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static T Value<T>(JsonElement json, string name)
        where T : struct, Enum =>
        Enum.TryParse(Text(json, name), ignoreCase: true, out T value)
            ? value
            : throw new JsonException($"“{name}” is no {typeof(T).Name}: {Text(json, name)}");

    private static T? Optional<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        json.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? read(value) : default;

    private static ImmutableArray<string> Strings(JsonElement json, string name) =>
        List(json, name, s => s.GetString() ?? throw new JsonException($"“{name}” holds null"));

    private static ImmutableArray<T> List<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        [.. json.GetProperty(name).EnumerateArray().Select(read)];
}
