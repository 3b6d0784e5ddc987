using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rapport.Desk.Query;

/// <summary>A statement with other values in some fields.</summary>
public static class CorrectedStatement
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The statement with the changes, as one line of JSON.</summary>
    /// <param name="line">The statement as one line of JSON.</param>
    /// <param name="changes"><c>field=value</c>; the value is JSON, else text.</param>
    /// <exception cref="QuestionException">A change is none, or no field has that name.</exception>
    public static string Of(string line, IReadOnlyList<string> changes)
    {
        if (changes.Count == 0)
        {
            throw new QuestionException("correct: say what is right with --set FIELD=VALUE or --json");
        }
        JsonObject json = JsonNode.Parse(line)!.AsObject();
        foreach (string change in changes)
        {
            int at = change.IndexOf('=', StringComparison.Ordinal);
            string field = at > 0 ? change[..at] : change;
            if (at <= 0 || !json.ContainsKey(field))
            {
                string known = string.Join(", ", json.Select(f => f.Key));
                throw new QuestionException($"--set: '{change}' is not FIELD=VALUE; fields are {known}");
            }
            json[field] = Value(change[(at + 1)..], json[field]);
        }
        return json.ToJsonString(s_options);
    }

    /// <summary>The statement with other values, as one line of JSON.</summary>
    /// <param name="line">The statement as one line of JSON.</param>
    /// <param name="changes">The new value of each field.</param>
    /// <exception cref="QuestionException">There is no change, or no field has that name.</exception>
    public static string Of(string line, JsonObject changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        JsonObject json = JsonNode.Parse(line)!.AsObject();
        if (changes.Count == 0 || changes.Any(c => !json.ContainsKey(c.Key)))
        {
            string known = string.Join(", ", json.Select(f => f.Key));
            throw new QuestionException($"changes: give values of these fields: {known}");
        }
        foreach ((string field, JsonNode? value) in changes)
        {
            json[field] = value?.DeepClone();
        }
        return json.ToJsonString(s_options);
    }

    // “object=24” stays text where the field held text.
    private static JsonNode? Value(string text, JsonNode? before)
    {
        bool wasText = before is JsonValue value && value.GetValueKind() == JsonValueKind.String;
        if (wasText && text != "null")
        {
            return JsonValue.Create(text);
        }
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
