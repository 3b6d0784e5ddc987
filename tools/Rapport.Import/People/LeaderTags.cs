namespace Rapport.Import.People;

/// <summary>Tells the office of a block of leaders in CountryInfo.txt by its heading, which stands in the plural.</summary>
internal static class LeaderTags
{
    private static readonly (string Begin, string Office, string? Title)[] s_plain =
    [
        ("prime minister", "prime-minister", null),
        ("premier", "prime-minister", "Premier"),
        ("chairmen of the council of ministers (p", "prime-minister", null),
        ("presidents of the council of ministers", "prime-minister", null),
        ("presidents of the executive yuan", "prime-minister", "Premier"),
        ("presidents of the government council", "prime-minister", null),
        ("chiefs of government", "prime-minister", null),
        ("chancellors", "chancellor", null),
        ("kings", "monarch", "King"),
        ("king", "monarch", "King"),
        ("emirs", "monarch", "Emir"),
        ("sultans", "monarch", "Sultan"),
        ("emperor", "monarch", "Emperor"),
        ("shahs", "monarch", "Shah"),
        ("grand dukes", "monarch", "Grand Duke"),
        ("sovereign princes", "monarch", "Prince"),
        ("princes", "monarch", "Prince"),
        ("general secretaries", "party-leader", "General Secretary"),
        ("first secretaries", "party-leader", "First Secretary"),
        ("chairmen of the communist party", "party-leader", "Chairman"),
        ("secretaries of the central committee", "party-leader", "General Secretary"),
        ("vice-presidents", "vice-president", null),
        ("executive vice-presidents", "vice-president", null),
        ("chief executives", "head-of-government", "Chief Executive"),
        ("heads of state", "head-of-state", "Head of state"),
        ("head of state", "head-of-state", "Head of state"),
        ("heads of government", "head-of-government", "Head of government"),
    ];

    /// <summary>Code and words of the office; no code where it is none that we follow.</summary>
    public static (string? Office, string? Title) Office(string tag)
    {
        string heading = tag.ToLowerInvariant().Replace('_', ' ').Trim();
        if (heading is "president" or "presidents" or "interim president")
        {
            return ("president", null);
        }
        foreach ((string begin, string office, string? title) in s_plain)
        {
            if (
                heading.StartsWith(begin, StringComparison.Ordinal)
                && !heading.Contains(" of east", StringComparison.Ordinal)
                && !heading.Contains(" of west", StringComparison.Ordinal)
            )
            {
                return (office, title);
            }
        }
        return heading.StartsWith("chairm", StringComparison.Ordinal)
            || heading.StartsWith("head of the", StringComparison.Ordinal)
                ? ("head-of-state", Singular(heading))
            : heading.StartsWith("president", StringComparison.Ordinal)
            && heading.Contains(" of the ", StringComparison.Ordinal)
                ? ("head-of-state", Singular(heading))
            : (null, null);
    }

    private static string Singular(string heading)
    {
        int note = heading.IndexOf('(', StringComparison.Ordinal);
        string words = (note > 0 ? heading[..note] : heading)
            .Replace("chairmen", "chairman", StringComparison.Ordinal)
            .Replace("presidents", "president", StringComparison.Ordinal)
            .Trim();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
