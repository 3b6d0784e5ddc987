using System.Text.Json;

namespace Rapport.Cli.Evaluation;

/// <summary>Fields of records that may be missing or null.</summary>
internal static class JsonFields
{
    /// <summary>A field as text, a number or a truth value as it is spelt; null where it is missing or null.</summary>
    public static string? Text(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind is not JsonValueKind.Null
            ? value.ToString()
            : null;

    /// <summary>The items of a list; none where it is missing or null.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : [];
}
