using System.Globalization;
using System.Text.RegularExpressions;
using Rapport.Text;

namespace Rapport.Readers;

/// <summary>Reads publication dates as they are written above articles and in metadata.</summary>
/// <remarks>All-number dates other than ISO 8601 are refused: 07/04/2024 is two days of the year, depending on the reader.</remarks>
public static partial class DateText
{
    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    /// <summary>
    /// Reads <c>2024-07-04</c>, <c>2024-07</c>, <c>2024</c>, ISO date-times (the day as written, whatever the zone),
    /// <c>4 July 2024</c>, <c>Thursday, July 4, 2024</c> and <c>July 2024</c>, each with a time of day behind it or not.
    /// </summary>
    /// <param name="text">The whole text; nothing else may stand in it.</param>
    /// <param name="date">The date, with what is known of it.</param>
    public static bool TryParse(string? text, out PublicationDate date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text) || text.Length > 80)
        {
            return false;
        }
        string trimmed = text.Trim();
        Match iso = Iso().Match(trimmed);
        if (iso.Success)
        {
            return Make(Number(iso, "y"), Number(iso, "m"), Number(iso, "d"), out date);
        }
        Match words = DayMonthYear().Match(trimmed);
        if (!words.Success)
        {
            words = MonthDayYear().Match(trimmed);
        }
        if (!words.Success)
        {
            return false;
        }
        int month = MonthOf(words.Groups["m"].Value);
        return month > 0 && Make(Number(words, "y"), month, Number(words, "d"), out date);
    }

    private static int MonthOf(string word)
    {
        string lower = word.TrimEnd('.').ToLowerInvariant();
        lower = lower == "sept" ? "sep" : lower;
        return lower.Length < 3
            ? 0
            : 1
                + Array.FindIndex(
                    Months,
                    m => m == lower || (lower.Length == 3 && m.StartsWith(lower, StringComparison.Ordinal))
                );
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } g
            ? int.Parse(g.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;

    private static bool Make(int year, int month, int day, out PublicationDate date)
    {
        date = default;
        bool known = year is >= 1000 and <= 2999 && month <= 12 && (month > 0 || day == 0);
        if (!known || (day > 0 && day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }
        DatePrecision precision =
            day > 0 ? DatePrecision.Day
            : month > 0 ? DatePrecision.Month
            : DatePrecision.Year;
        date = new PublicationDate(new DateOnly(year, Math.Max(month, 1), Math.Max(day, 1)), precision);
        return true;
    }

    [GeneratedRegex(
        @"^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$|^(?<y>\d{4})(-(?<m>\d{2})(-(?<d>\d{2})([T ]\d{2}:?\d{2}(:?\d{2}([.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}(:?\d{2})?)?)?)?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Iso();

    private const string Time =
        @"(,|\s|\||-|–|—|•|·|at)*(\d{1,2}[:.]\d{2}(:\d{2})?)?\s*([ap]\.?m\.?)?\s*(GMT|UTC|BST|CET|CEST|EST|EDT|ET|PST|PDT|MSK|IST)?$";

    [GeneratedRegex(
        @"^([A-Za-z]{3,9}\.?,?\s+)?((?<d>\d{1,2})(st|nd|rd|th)?\s+)?(of\s+)?(?<m>[A-Za-z]{3,9}\.?),?\s+(?<y>\d{4})"
            + Time,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(
        @"^([A-Za-z]{3,9}\.?,?\s+)?(?<m>[A-Za-z]{3,9}\.?)\s+(?<d>\d{1,2})(st|nd|rd|th)?,?\s+(?<y>\d{4})" + Time,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex MonthDayYear();
}
