using System.Globalization;

namespace Rapport.Coding.Parties.Names;

/// <summary>Words without the marks that set direction and joining, which copied text carries along.</summary>
internal static class Visible
{
    public static string Of(string word)
    {
        foreach (char c in word)
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                return string.Concat(word.Where(x => char.GetUnicodeCategory(x) != UnicodeCategory.Format));
            }
        }
        return word;
    }
}
