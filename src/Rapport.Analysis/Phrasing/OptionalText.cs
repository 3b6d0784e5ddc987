using System.Text;

namespace Rapport.Analysis.Phrasing;

/// <summary>Fills <c>{R}</c>, <c>{O}</c> and <c>{Q}</c> into a text and drops each bracketed part for which nothing is known.</summary>
internal static class OptionalText
{
    public static string Fill(string template, Func<char, string?> value)
    {
        var text = new StringBuilder();
        for (int at = 0; at < template.Length; )
        {
            int open = template.IndexOf('[', at);
            int plainEnd = open < 0 ? template.Length : open;
            text.Append(FillPlain(template[at..plainEnd], value));
            if (open < 0)
            {
                break;
            }
            int close = template.IndexOf(']', open);
            text.Append(FillPlain(template[(open + 1)..close], value));
            at = close + 1;
        }
        return text.ToString();
    }

    /// <summary>The text with its values, or nothing where one of them is unknown.</summary>
    private static string FillPlain(string part, Func<char, string?> value)
    {
        for (int at = part.IndexOf('{', StringComparison.Ordinal); at >= 0; )
        {
            if (value(part[at + 1]) is not { Length: > 0 } filled)
            {
                return "";
            }
            part = string.Concat(part.AsSpan(0, at), filled, part.AsSpan(at + 3));
            int from = at + filled.Length;
            at = part.IndexOf('{', from);
        }
        return part;
    }
}
