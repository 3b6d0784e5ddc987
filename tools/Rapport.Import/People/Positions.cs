using System.Text.RegularExpressions;

namespace Rapport.Import.People;

/// <summary>Tells which office a position of a list is, by the patterns of <c>positions.tsv</c>.</summary>
internal sealed class Positions(string tables)
{
    private readonly List<(Regex Pattern, string Office)> _patterns =
    [
        .. Csv.ReadTabs(Path.Combine(tables, "positions.tsv"))
            .Select(r =>
                (new Regex(r["pattern"], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), r["office"])
            ),
    ];

    /// <summary>The code of the office, or null where the position is none that we follow.</summary>
    public string? Office(string position)
    {
        foreach ((Regex pattern, string office) in _patterns)
        {
            if (pattern.IsMatch(position))
            {
                return office is "-" ? null : office;
            }
        }
        return null;
    }
}
