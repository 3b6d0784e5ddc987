using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Rapport.Picture.Writing;

/// <summary>SHA-256 in lower-case hex.</summary>
internal static class Hash
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>Of several fields: as a JSON array no two lists of fields look alike.</summary>
    public static string Of(params ReadOnlySpan<string?> fields)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (string? field in fields)
            {
                json.WriteStringValue(field);
            }
            json.WriteEndArray();
        }
        return Of(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}
