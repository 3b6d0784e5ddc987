using System.Buffers;
using System.Text;
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
        WriteCoded(json, statement.Json, trace);
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

    /// <summary>The fields as they are kept, each copied as it stands: nothing is parsed that need not be.</summary>
    private static void WriteCoded(Utf8JsonWriter json, string statement, bool trace)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(statement.Length));
        try
        {
            ReadOnlySpan<byte> bytes = rented.AsSpan(0, Encoding.UTF8.GetBytes(statement, rented));
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool written = trace || !reader.ValueTextEquals("trace"u8);
                if (written)
                {
                    json.WritePropertyName(reader.ValueSpan);
                }
                reader.Read();
                int start = (int)reader.TokenStartIndex;
                reader.Skip();
                if (written)
                {
                    json.WriteRawValue(bytes[start..(int)reader.BytesConsumed], skipInputValidation: true);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
