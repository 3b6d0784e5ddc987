using System.Text;
using Rapport.Knowledge.Names;

namespace Rapport.Knowledge;

/// <summary>The form in which <c>places.tsv</c> is sorted and searched.</summary>
public static class PlaceKey
{
    /// <summary>The name in lower case without accents, apostrophes and periods; anything else that is no letter or digit is one space.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            foreach (char folded in CharFold.Fold(c))
            {
                Append(key, folded);
            }
        }
        if (key.Length > 0 && key[^1] == ' ')
        {
            key.Length--;
        }
        return key.ToString();
    }

    private static void Append(StringBuilder key, char c)
    {
        if (char.IsLetterOrDigit(c))
        {
            key.Append(char.ToLowerInvariant(c));
        }
        else if (c is not ('\'' or '’' or '‘' or '`' or '.') && key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }
}
