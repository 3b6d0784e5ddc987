using System.Text;
using System.Text.RegularExpressions;

namespace Rapport.Readers.Html;

/// <summary>The encoding that a page declares in its first bytes.</summary>
internal static partial class DeclaredCharset
{
    private const int Looked = 2048;

    /// <summary>The encoding named in a <c>meta</c> element or an XML declaration, or null where none is, or an unknown one.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> page)
    {
        Match match = Charset().Match(Encoding.Latin1.GetString(page[..Math.Min(page.Length, Looked)]));
        return match.Success ? ByName(match.Groups[1].Value) : null;
    }

    /// <summary>The encoding of that name as pages mean it, or null for UTF-8 and unknown ones.</summary>
    public static Encoding? ByName(string charset)
    {
        string name = charset.ToLowerInvariant();
        if (name is "utf-8" or "utf8")
        {
            return null;
        }
        // As browsers do: pages that say Latin 1 are nearly always Windows-1252.
        name = name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name;
        try
        {
            Encoding? encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            // A page that says UTF-16 in ASCII letters is not UTF-16.
            return encoding.IsSingleByte || !name.StartsWith("utf-", StringComparison.Ordinal) ? encoding : null;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // Unknown, or UTF-7, which is closed for good reasons.
            return null;
        }
    }

    [GeneratedRegex(
        @"(?:charset|encoding)\s*=\s*[""']?\s*([A-Za-z0-9_:.-]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Charset();
}
