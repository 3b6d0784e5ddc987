using System.Text;

namespace Rapport.Picture.Reading;

/// <summary>A user's search as FTS5 spells it; PostgreSQL reads the same form by itself (<c>websearch_to_tsquery</c>).</summary>
internal static class SearchText
{
    /// <summary>The query, or null where it asks for no word.</summary>
    public static string? ToFts5(string search)
    {
        var groups = new List<StringBuilder>();
        var without = new List<string>();
        bool either = false;
        foreach ((string term, bool quoted, bool negative) in Terms(search))
        {
            if (!quoted && !negative && term == "OR")
            {
                either = groups.Count > 0;
                continue;
            }
            string word = $"\"{term}\"";
            if (negative)
            {
                without.Add(word);
            }
            else if (either)
            {
                groups[^1].Append(" OR ").Append(word);
            }
            else
            {
                groups.Add(new StringBuilder(word));
            }
            either = false;
        }
        if (groups.Count == 0)
        {
            return null;
        }
        string all = string.Join(" AND ", groups.Select(g => $"({g})"));
        return without.Count == 0 ? all : $"({all}) NOT ({string.Join(" OR ", without)})";
    }

    private static IEnumerable<(string Term, bool Quoted, bool Negative)> Terms(string search)
    {
        int at = 0;
        while (at < search.Length)
        {
            if (char.IsWhiteSpace(search[at]))
            {
                at++;
                continue;
            }
            bool negative = search[at] == '-';
            at += negative ? 1 : 0;
            bool quoted = at < search.Length && search[at] == '"';
            at += quoted ? 1 : 0;
            int end = at;
            while (
                end < search.Length
                && (quoted ? search[end] != '"' : !char.IsWhiteSpace(search[end]) && search[end] != '"')
            )
            {
                end++;
            }
            string term = search[at..end];
            at = quoted && end < search.Length ? end + 1 : end;
            if (term.Any(char.IsLetterOrDigit))
            {
                yield return (term, quoted, negative);
            }
            else if (end == search.Length)
            {
                yield break;
            }
        }
    }
}
