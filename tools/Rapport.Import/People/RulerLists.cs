using System.Globalization;

namespace Rapport.Import.People;

/// <summary>Reads the lists of effective leaders, which tell no office: Archigos and REIGN.</summary>
internal static class RulerLists
{
    private static readonly string[] s_bodies =
    [
        "junta",
        "council",
        "committee",
        "commission",
        "presidency",
        "government",
        "vacant",
        " and ",
    ];

    /// <summary>Leaders of Archigos, with exact days; those of 2015 are open.</summary>
    public static IEnumerable<SourceTerm> Archigos(string shared, StateIndex states)
    {
        foreach (var row in Csv.Read(Path.Combine(shared, "archigos-leaders-1840-2015.csv")))
        {
            PartialDay? from = PartialDay.Parse(row["startdate"]);
            PartialDay? to = row["enddate"] is "2015-12-31" ? null : PartialDay.Parse(row["enddate"]);
            int code = int.Parse(row["gwcode"], CultureInfo.InvariantCulture);
            if (from is { } start && states.ByGw(code, start.First) is { } of && IsPerson(row["leader"]))
            {
                yield return new SourceTerm(of, null, null, Clean(row["leader"]), from, to, Sources.Archigos)
                {
                    Born = Year(row["yrborn"]),
                };
            }
        }
    }

    /// <summary>Leaders of REIGN: exact first days, last months.</summary>
    public static IEnumerable<SourceTerm> Reign(string shared, StateIndex states)
    {
        foreach (var row in Csv.Read(Path.Combine(shared, "reign-leaders-1921-2021.csv")))
        {
            PartialDay? from = Day(row["syear"], row["smonth"], row["sdate"]);
            PartialDay? to = Day(row["eyear"], row["emonth"], "0");
            if (
                int.TryParse(row["ccode"], CultureInfo.InvariantCulture, out int code)
                && from is { } start
                && states.ByCow(code, start.First) is { } of
                && IsPerson(row["leader"])
            )
            {
                yield return new SourceTerm(of, null, null, Clean(row["leader"]), from, to, Sources.Reign)
                {
                    Born = Year(row["birthyear"]),
                };
            }
        }
    }

    private static bool IsPerson(string name) =>
        name.Length > 1 && !s_bodies.Any(b => name.Contains(b, StringComparison.OrdinalIgnoreCase));

    // “Atassi, H.”, “Assad H.”, “Nasser (president of UAR)”, “Al-kuzbari”.
    private static string Clean(string name)
    {
        int end = name.IndexOfAny(['(', ',', '/']);
        string[] words = (end > 0 ? name[..end] : name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(
            ' ',
            words
                .Where(w => w is not ("Mr." or "Sir"))
                .Where((w, i) => i == 0 || w.TrimEnd('.').Length > 1)
                .Select(w => w.Length > 4 && w[2] == '-' ? w[..3] + char.ToUpperInvariant(w[3]) + w[4..] : w)
        );
    }

    private static PartialDay? Year(string text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out int year) && year > 1700
            ? PartialDay.Of(year, 0, 0)
            : null;

    private static PartialDay? Day(string year, string month, string day) =>
        int.TryParse(year, CultureInfo.InvariantCulture, out int y)
            ? PartialDay.Of(y, Number(month), Number(day))
            : null;

    private static int Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out int n) ? n : 0;
}
