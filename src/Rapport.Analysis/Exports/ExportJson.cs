using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rapport.Picture;
using Rapport.Picture.Rows;

namespace Rapport.Analysis.Exports;

/// <summary>What exports as JSON have in common.</summary>
internal static class ExportJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One object as one line.</summary>
    public static string Line(JsonNode node) => node.ToJsonString(s_options);

    /// <summary>The fields that have a value, in order.</summary>
    public static JsonObject Object(params (string Name, JsonNode? Value)[] fields) =>
        new(
            fields
                .Where(f => f.Value is not null and not JsonArray { Count: 0 })
                .Select(f => KeyValuePair.Create(f.Name, f.Value))
        );

    public static JsonArray Array(IEnumerable<string> values) =>
        new([.. values.Select(v => (JsonNode?)JsonValue.Create(v))]);

    public static JsonNode? Number(double? value) => value is double number ? JsonValue.Create(number) : null;

    public static string[] Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<PartyRow> Parties(StoredStatement s, string role) =>
        s.Parties.Where(p => p.Role == role).OrderBy(p => p.Position);

    /// <summary>True where the text tells it as done, going on or holding.</summary>
    public static bool IsReal(StatementRow row) => row.Status is "occurred" or "ongoing";

    /// <summary>“planned CONSULT: Chile – Peru”: what the statement is, status first.</summary>
    public static string Name(StoredStatement s)
    {
        string[] sides =
        [
            string.Join(", ", Parties(s, "actor").Select(p => p.Name)),
            string.Join(", ", Parties(s, "recipient").Select(p => p.Name)),
        ];
        string parties = string.Join(" – ", sides.Where(n => n.Length > 0));
        string type = s.Row.Mode is null ? s.Row.Type : $"{s.Row.Type} ({s.Row.Mode})";
        return parties.Length == 0 ? $"{s.Row.Status} {type}" : $"{s.Row.Status} {type}: {parties}";
    }

    /// <summary>The article's address where it is one of the web, or null.</summary>
    public static string? Address(StoredStatement s) =>
        Uri.TryCreate(s.Article.Url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? address.AbsoluteUri
            : null;
}
