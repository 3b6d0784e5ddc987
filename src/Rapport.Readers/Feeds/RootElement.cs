using System.Text;
using Rapport.Readers.Bytes;

namespace Rapport.Readers.Feeds;

/// <summary>The name of the first element of an XML file.</summary>
internal static class RootElement
{
    /// <summary>The name with its prefix, or null where the bytes do not begin as XML.</summary>
    public static string? Of(ReadOnlySpan<byte> head)
    {
        string text = TextDecoder.HasUtf16Or32Mark(head)
            ? TextDecoder.Decode(head).Text
            : Encoding.Latin1.GetString(head);
        int at = text.StartsWith("ï»¿", StringComparison.Ordinal) ? 3 : 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF')
            {
                at++;
                continue;
            }
            if (text[at] != '<' || at + 1 >= text.Length)
            {
                return null;
            }
            if (text[at + 1] is not ('?' or '!'))
            {
                int end = text.AsSpan(at + 1).IndexOfAny(" \t\r\n/>");
                return end < 0 ? null : text.Substring(at + 1, end);
            }
            at = Behind(text, at);
        }
        return null;
    }

    /// <summary>Behind a comment, an instruction or a document type.</summary>
    private static int Behind(string text, int at)
    {
        bool comment = text.AsSpan(at).StartsWith("<!--");
        string close = comment ? "-->" : ">";
        int from = at;
        if (!comment && text.AsSpan(at).StartsWith("<!") && text.IndexOf('[', at) is >= 0 and var subset)
        {
            int end = text.IndexOf('>', at);
            from = subset < end ? Math.Max(text.IndexOf("]", subset, StringComparison.Ordinal), at) : at;
        }
        int found = text.IndexOf(close, from, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + close.Length;
    }
}
