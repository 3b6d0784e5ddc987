using System.Text;

namespace Rapport.Readers.Html;

/// <summary>Takes the tags out of a page that would nest too deep; the text inside them stays.</summary>
internal static class FlatMarkup
{
    /// <summary>An open element of style is opened again in every paragraph behind it, so many of them multiply.</summary>
    private const int MaxStyles = 64;

    /// <summary>Elements that hold nothing, or that end by themselves where the next begins: they never add up.</summary>
    private static readonly HashSet<string> s_neverOpen = Set(
        "area base br col embed hr img input link meta param source track wbr",
        "p li dt dd option tr td th tbody thead tfoot html head body"
    );

    private static readonly HashSet<string> s_styles = Set("a b big code em font i nobr s small strike strong tt u");

    private static readonly HashSet<string> s_rawText = Set("script style textarea title xmp iframe noscript");

    /// <summary>
    /// The page with no more than <paramref name="maxOpen"/> elements open at a time, as far as tags without a grammar tell; the very
    /// same string where it never had more.
    /// </summary>
    public static string Of(string html, int maxOpen)
    {
        StringBuilder? flat = null;
        var open = new List<string>();
        int styles = 0;
        int dropped = 0;
        int at = 0;
        while (html.IndexOf('<', at) is var tag and >= 0)
        {
            flat?.Append(html, at, tag - at);
            at = TagEnd(html, tag);
            string name = Name(html, tag, at, out bool closing);
            bool keep = true;
            if (name.Length == 0 || s_neverOpen.Contains(name)) { }
            else if (s_rawText.Contains(name) && !closing)
            {
                int end = html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
                at = end < 0 ? html.Length : TagEnd(html, end);
            }
            else if (closing)
            {
                keep = dropped == 0;
                dropped = Math.Max(0, dropped - 1);
                styles -= keep ? Close(open, name) : 0;
            }
            else if (open.Count < maxOpen && (styles < MaxStyles || !s_styles.Contains(name)))
            {
                open.Add(name);
                styles += s_styles.Contains(name) ? 1 : 0;
            }
            else
            {
                keep = false;
                dropped++;
                flat ??= new StringBuilder(html, 0, tag, html.Length);
            }
            _ = keep ? flat?.Append(html, tag, at - tag) : flat?.Append(' ');
        }
        return flat?.Append(html, at, html.Length - at).ToString() ?? html;
    }

    private static HashSet<string> Set(params string[] names) =>
        new(names.SelectMany(n => n.Split(' ')), StringComparer.Ordinal);

    /// <summary>An end tag closes the nearest open element of its name with all inside; how many of style those were.</summary>
    private static int Close(List<string> open, string name)
    {
        int place = open.FindLastIndex(o => o.Equals(name, StringComparison.Ordinal));
        if (place < 0)
        {
            return 0;
        }
        int styles = open.Skip(place).Count(s_styles.Contains);
        open.RemoveRange(place, open.Count - place);
        return styles;
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
