using System.Text;

namespace Rapport.Readers.Html;

/// <summary>Takes the tags out of a page that would nest too deep; the text inside them stays.</summary>
internal static class FlatMarkup
{
    private static readonly HashSet<string> s_neverOpen = new(StringComparer.OrdinalIgnoreCase)
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    };

    private static readonly string[] s_rawText = ["script", "style", "textarea", "title", "xmp", "iframe", "noscript"];

    /// <summary>The page with no more than <paramref name="maxOpen"/> elements open at a time, as far as tags without a grammar tell.</summary>
    public static string Of(string html, int maxOpen)
    {
        var flat = new StringBuilder(html.Length);
        var open = new List<string>();
        int dropped = 0;
        int at = 0;
        while (html.IndexOf('<', at) is var tag and >= 0)
        {
            flat.Append(html, at, tag - at);
            at = TagEnd(html, tag);
            string name = Name(html, tag, at, out bool closing);
            if (name.Length == 0 || s_neverOpen.Contains(name))
            {
                Keep(flat, html, tag, at);
                continue;
            }
            if (closing)
            {
                dropped = Close(flat, open, name, dropped, html.AsSpan(tag, at - tag));
                continue;
            }
            if (Array.IndexOf(s_rawText, name) >= 0)
            {
                int end = html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
                at = end < 0 ? html.Length : TagEnd(html, end);
                Keep(flat, html, tag, end < 0 ? tag : at);
                continue;
            }
            if (open.Count < maxOpen)
            {
                open.Add(name);
                flat.Append(html, tag, at - tag);
            }
            else
            {
                dropped++;
                flat.Append(' ');
            }
        }
        return flat.Append(html, at, html.Length - at).ToString();
    }

    private static void Keep(StringBuilder flat, string html, int start, int end) =>
        flat.Append(html, start, end - start);

    /// <summary>An end tag closes what was dropped last, or else the nearest open element of its name.</summary>
    private static int Close(StringBuilder flat, List<string> open, string name, int dropped, ReadOnlySpan<char> tag)
    {
        if (dropped > 0)
        {
            flat.Append(' ');
            return dropped - 1;
        }
        int place = open.FindLastIndex(o => o.Equals(name, StringComparison.Ordinal));
        if (place >= 0)
        {
            open.RemoveRange(place, open.Count - place);
            flat.Append(tag);
        }
        return 0;
    }

    private static int TagEnd(string html, int tag)
    {
        if (html.AsSpan(tag).StartsWith("<!--"))
        {
            int close = html.IndexOf("-->", tag + 4, StringComparison.Ordinal);
            return close < 0 ? html.Length : close + 3;
        }
        if (tag + 1 >= html.Length || !(char.IsAsciiLetter(html[tag + 1]) || html[tag + 1] is '/' or '!' or '?'))
        {
            return tag + 1;
        }
        for (int i = tag + 1; i < html.Length; i++)
        {
            if (html[i] == '>')
            {
                return i + 1;
            }
            if (html[i] is '"' or '\'' && html[i - 1] == '=')
            {
                int quote = html.IndexOf(html[i], i + 1);
                i = quote < 0 ? html.Length : quote;
            }
        }
        return html.Length;
    }

    private static string Name(string html, int tag, int end, out bool closing)
    {
        closing = tag + 1 < html.Length && html[tag + 1] == '/';
        int start = tag + (closing ? 2 : 1);
        int at = start;
        while (at < end && char.IsAsciiLetterOrDigit(html[at]))
        {
            at++;
        }
        return at > start && char.IsAsciiLetter(html[start]) ? html[start..at].ToLowerInvariant() : "";
    }
}
