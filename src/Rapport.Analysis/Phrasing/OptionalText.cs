using System.Text;

namespace Rapport.Analysis.Phrasing;

/// <summary>Fills <c>{R}</c>, <c>{O}</c>, … into a text; of each <c>[a/b/c]</c> the first part that can be filled stands, or nothing.</summary>
internal static class OptionalText
{
    /// <param name="template">The text.</param>
    /// <param name="value">The words for a letter, or null or empty where there are none.</param>
    public static string Fill(string template, Func<char, string?> value)
    {
        var text = new StringBuilder();
        for (int at = 0; at < template.Length; )
        {
            int open = template.IndexOf('[', at);
            int plainEnd = open < 0 ? template.Length : open;
            text.Append(FillPart(template[at..plainEnd], value));
            if (open < 0)
            {
                break;
            }
            int close = template.IndexOf(']', open);
            text.Append(FirstFilled(template[(open + 1)..close], value));
            at = close + 1;
        }
        return text.ToString();
    }

    private static string? FirstFilled(string alternatives, Func<char, string?> value) =>
        alternatives.Split('/').Select(part => FillPart(part, value)).FirstOrDefault(filled => filled is not null);

    /// <summary>The text with its values, or null where one of them is unknown.</summary>
    private static string? FillPart(string part, Func<char, string?> value)
    {
        for (int at = part.IndexOf('{', StringComparison.Ordinal); at >= 0; )
        {
            if (value(part[at + 1]) is not { Length: > 0 } filled)
            {
                return null;
            }
            part = string.Concat(part.AsSpan(0, at), filled, part.AsSpan(at + 3));
            at = part.IndexOf('{', at + filled.Length);
        }
        return part;
    }
}
