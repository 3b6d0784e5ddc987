using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapport.Import.People;

/// <summary>Reads CountryInfo.txt: heads of state and government from about 1960 to 2009, ministers from 2003 to 2011 by months.</summary>
internal sealed partial class CountryInfo(string shared, StateIndex states, Positions positions)
{
    [GeneratedRegex(@"<CountryCode>(?<code>[A-Z]+)</CountryCode>")]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"<CountryName>(?<name>[^<]+)</CountryName>")]
    private static partial Regex CountryName { get; }

    [GeneratedRegex(@"\{(?<name>[^}]+)\}|^(?<name>[^\s\[{]+)")]
    private static partial Regex Names { get; }

    [GeneratedRegex(
        @"\[(?<role>[A-Z]+ )?(?<from>\d{8}) - (?<to>\d{8})\]|\[(?<role>[A-Z]+ )?(?<mark>[<>])(?<open>\d{8})\]"
    )]
    private static partial Regex Dates { get; }

    [GeneratedRegex(@"\[B:(?<born>\d{8})\]")]
    private static partial Regex Born { get; }

    /// <summary>All heads of state and government, and those ministers of whom the file tells one office only.</summary>
    public IEnumerable<SourceTerm> Read()
    {
        string? of = null;
        string? tag = null;
        bool inGovernment = false;
        bool inComment = false;
        foreach (string raw in File.ReadLines(Path.Combine(shared, "countryinfo-2012.txt")))
        {
            string line = raw.Trim();
            inComment = line is "<Comment>" || (inComment && line is not "</Comment>");
            if (inComment || line is "<Country>")
            {
                of = null;
            }
            else if (Code.Match(line) is { Success: true } code)
            {
                of = states.Ids.Contains(code.Groups["code"].Value) ? code.Groups["code"].Value : null;
                tag = null;
                inGovernment = false;
            }
            else if (CountryName.Match(line) is { Success: true } name)
            {
                // Some blocks bear a neighbour's code.
                of = states.ByName(name.Groups["name"].Value.Replace('_', ' ')) ?? of;
            }
            else if (line.StartsWith('<'))
            {
                inGovernment = line.StartsWith("<Government", StringComparison.Ordinal);
                tag = line.StartsWith("</", StringComparison.Ordinal) ? null : line.Trim('<', '>');
            }
            else if (of is not null && tag is not null && line.Length > 0 && line[0] != '#')
            {
                foreach (SourceTerm term in inGovernment ? Minister(of, line) : Leader(of, tag, line))
                {
                    yield return term;
                }
            }
        }
    }

    private static IEnumerable<SourceTerm> Leader(string of, string tag, string line)
    {
        (string? office, string? title) = LeaderTags.Office(tag);
        List<string> names = NamesOf(line);
        // The block of Mauritius holds the leaders of Mauritania.
        string owner = of is "MUS" ? "MRT" : of;
        if (office is null || names.Count == 0 || IsBody(names[0]))
        {
            yield break;
        }
        PartialDay? born = Born.Match(line) is { Success: true } b ? Day(b.Groups["born"].Value, yearOnly: true) : null;
        foreach (Match dates in Dates.Matches(line))
        {
            PartialDay? from = Day(
                dates.Groups["from"].Success ? dates.Groups["from"].Value : dates.Groups["open"].Value
            );
            PartialDay? to = dates.Groups["to"].Success ? Day(dates.Groups["to"].Value) : PartialDay.Of(2009, 0, 0);
            if (from is not null && to is not null)
            {
                yield return Term(Predecessor(owner, office, to.Value.Last), office, title, names, from, to) with
                {
                    Born = born,
                };
            }
        }
    }

    private static bool IsBody(string name) =>
        name.Contains("COUNCIL", StringComparison.Ordinal) || name.Contains("COMMITTEE", StringComparison.Ordinal);

    // The file lists a former state's leaders with its largest successor.
    private static string Predecessor(string of, string office, DateOnly last) =>
        of switch
        {
            "RUS" when last <= new DateOnly(1991, 12, 26) => "SUN",
            "CZE" when last <= new DateOnly(1993, 1, 2) => "CSK",
            "DEU" when office is not ("president" or "chancellor") && last <= new DateOnly(1990, 10, 3) => "DDR",
            "SRB" when office is "head-of-state" && last <= new DateOnly(1992, 4, 27) => "YUG",
            _ => of,
        };

    // “[UKRGOVMIL 20050301 - 20071231] # Minister of Defense”: with several spans or offices it is not told which is when.
    private IEnumerable<SourceTerm> Minister(string of, string line)
    {
        // The file mixes the governments of Guinea and Guinea-Bissau.
        if (of is "GIN" or "GNB")
        {
            yield break;
        }
        string[] parts = line.Split('#', 2, StringSplitOptions.TrimEntries);
        MatchCollection dates = Dates.Matches(parts[0]);
        List<string> names = NamesOf(parts[0]);
        if (
            parts.Length < 2
            || dates.Count != 1
            || names.Count == 0
            || parts[1].Contains('&', StringComparison.Ordinal)
            || parts[1].Contains('"', StringComparison.Ordinal)
            || positions.Office(parts[1]) is not { } office
            || !office.EndsWith("-minister", StringComparison.Ordinal)
            || office is "prime-minister" or "deputy-prime-minister"
        )
        {
            yield break;
        }
        Match span = dates[0];
        bool since = span.Groups["mark"].Value is ">";
        bool until = span.Groups["mark"].Value is "<";
        PartialDay? from = until
            ? PartialDay.Of(2003, 1, 0)
            : Day(since ? span.Groups["open"].Value : span.Groups["from"].Value, monthOnly: true);
        PartialDay? to = since
            ? PartialDay.Of(2011, 2, 0)
            : Day(until ? span.Groups["open"].Value : span.Groups["to"].Value, monthOnly: true);
        if (from is not null && to is not null && from.Value.First <= to.Value.Last)
        {
            yield return Term(of, office, null, names, from, to);
        }
    }

    private static SourceTerm Term(
        string of,
        string office,
        string? title,
        List<string> names,
        PartialDay? from,
        PartialDay? to
    ) =>
        new(of, office, title, CapitalNames.Read(names[0], of), from, to, Sources.CountryInfo)
        {
            OtherNames = [.. names.Skip(1).Select(n => CapitalNames.Read(n, of))],
        };

    private static List<string> NamesOf(string line) =>
        [.. Names.Matches(line).Select(m => m.Groups["name"].Value).Where(n => n.Length > 3)];

    private static PartialDay? Day(string digits, bool monthOnly = false, bool yearOnly = false)
    {
        int number = int.Parse(digits, CultureInfo.InvariantCulture);
        return PartialDay.Of(
            number / 10000,
            yearOnly ? 0 : number / 100 % 100,
            monthOnly || yearOnly ? 0 : number % 100
        );
    }
}
