using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rapport.Picture.Reading;

/// <summary>What a decision says beside its subject, as JSON.</summary>
internal static class DecisionDetail
{
    private const string Erased = "{\"erased\":";

    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>About a statement: its article, the statement as it was decided on, and the one that stands after it.</summary>
    public static string OfStatement(string article, string coded, string? statement)
    {
        string stands = statement ?? "null";
        return $"{{\"article\":{Quoted(article)},\"coded\":{coded},\"statement\":{stands}}}";
    }

    /// <summary>About parties or events: the other one.</summary>
    public static string OfInto(string into) => $"{{\"into\":{Quoted(into)}}}";

    /// <summary>The statement that stands after the decision, as it was written.</summary>
    public static string Statement(string detail) => Raw(detail, "statement");

    /// <summary>The statement that was decided on.</summary>
    public static string Coded(string detail) => Raw(detail, "coded");

    /// <summary>SHA-256 of the article.</summary>
    public static string Article(string detail) => Text(detail, "article");

    /// <summary>What something is merged into or split from.</summary>
    public static string Into(string detail) => Text(detail, "into");

    /// <summary>What an erased decision says in the place of its detail.</summary>
    /// <param name="entry">The erasure's entry in the log.</param>
    public static string OfErased(long entry) => string.Create(CultureInfo.InvariantCulture, $"{Erased}{entry}}}");

    /// <summary>True where the decision lost its words to an erasure.</summary>
    public static bool IsErased(string detail) => detail.StartsWith(Erased, StringComparison.Ordinal);

    /// <summary>The same line of JSON with another value of one field.</summary>
    public static string With(string line, string field, JsonNode? value)
    {
        JsonObject json = JsonNode.Parse(line)!.AsObject();
        json[field] = value;
        return json.ToJsonString(s_options);
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, s_options);

    private static string Raw(string detail, string name)
    {
        using JsonDocument json = JsonDocument.Parse(detail);
        return json.RootElement.GetProperty(name).GetRawText();
    }

    private static string Text(string detail, string name)
    {
        using JsonDocument json = JsonDocument.Parse(detail);
        return json.RootElement.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? "" : "";
    }
}
