using System.Text;

namespace Rapport.Readers.Html;

/// <summary>Takes a <c>Content-Type</c> header apart.</summary>
internal static class ContentType
{
    /// <summary>Lower case without parameters, or null where there is none.</summary>
    public static string? MediaType(string? header)
    {
        string type = (header ?? "").Split(';')[0].Trim().ToLowerInvariant();
        return type.Contains('/', StringComparison.Ordinal) ? type : null;
    }

    /// <summary>The encoding that it names, or null where it names none, UTF-8 or an unknown one.</summary>
    public static Encoding? Charset(string? header)
    {
        const string Name = "charset=";
        int at = header?.IndexOf(Name, StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0
            ? null
            : DeclaredCharset.ByName(header![(at + Name.Length)..].Split(';')[0].Trim(' ', '"', '\'').Trim());
    }
}
