using System.Globalization;
using System.Text;

namespace Rapport.Coding.Coder;

/// <summary>Ids for what no table names: the words in lower case without marks, joined by hyphens.</summary>
internal static class Slug
{
    /// <summary>“The Minsk Group’s plan” gives <c>minsk-group-s-plan</c>.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (char c in words.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                && slug.Length > 0
                && slug[^1] != '-'
            )
            {
                slug.Append('-');
            }
        }
        string text = slug.ToString().Trim('-');
        return text.StartsWith("the-", StringComparison.Ordinal) ? text[4..] : text;
    }
}
