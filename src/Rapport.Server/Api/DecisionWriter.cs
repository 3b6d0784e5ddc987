using System.Text.Json;
using Rapport.Picture.Rows;

namespace Rapport.Server.Api;

/// <summary>A decision as JSON.</summary>
internal static class DecisionWriter
{
    public static void Write(Utf8JsonWriter json, DecisionRow decision)
    {
        json.WriteStartObject();
        json.WriteNumber("seq", decision.Seq);
        json.WriteString("at", decision.At);
        json.WriteString("author", decision.Author);
        json.WriteString("action", decision.Action);
        json.WriteString("subject", decision.Subject);
        json.WriteString("reason", decision.Reason);
        json.WriteEndObject();
    }
}
