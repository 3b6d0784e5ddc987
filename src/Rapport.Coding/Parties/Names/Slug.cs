using System.Text;

namespace Rapport.Coding.Parties.Names;

/// <summary>Ids for what no table names: lower-case letters and digits, joined by hyphens.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '’' or '.'))
            {
                slug.Append('-');
            }
        }
        return slug.ToString().TrimEnd('-');
    }
}
