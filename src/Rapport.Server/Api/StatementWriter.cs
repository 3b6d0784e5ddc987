using System.Text.Json;
using Rapport.Picture;

namespace Rapport.Server.Api;

/// <summary>A statement in the form of docs/statement.md, with the article it stands in and what was decided about it.</summary>
internal static class StatementWriter
{
    public static void Write(Utf8JsonWriter json, StoredStatement statement, bool trace)
    {
        json.WriteStartObject();
        WriteFields(json, statement, trace);
        json.WriteEndObject();
    }

    /// <summary>The fields, inside an object that the caller began.</summary>
    public static void WriteFields(Utf8JsonWriter json, StoredStatement statement, bool trace)
    {
        using JsonDocument document = JsonDocument.Parse(statement.Json);
        foreach (JsonProperty field in document.RootElement.EnumerateObject().Where(f => trace || f.Name != "trace"))
        {
            field.WriteTo(json);
        }
        json.WriteString("day", statement.Row.Day.Length == 0 ? null : statement.Row.Day);
        json.WriteString("review", statement.Row.Review);
        json.WriteString("event", statement.Event);
        json.WriteString("article", statement.Article.Sha);
        json.WriteString("articleTitle", statement.Article.Title);
        json.WriteString("articleDate", statement.Article.Published);
        json.WriteString("articleSource", statement.Article.Source);
        json.WriteString("articleUrl", statement.Article.Url);
        json.WriteString("origin", statement.Article.Origin);
    }
}
