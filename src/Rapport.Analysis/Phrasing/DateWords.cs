using System.Globalization;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Phrasing;

/// <summary>Times in plain English.</summary>
public static class DateWords
{
    /// <summary>“4 July 2024”.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>As much of the date as is known.</summary>
    public static string Of(PublicationDate date) =>
        date.Precision switch
        {
            DatePrecision.Year => date.Date.ToString("yyyy", CultureInfo.InvariantCulture),
            DatePrecision.Month => date.Date.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            _ => Day(date.Date),
        };

    /// <summary>“on 4 July 2024”, “in July 2024”, “from 3 to 4 July 2024”, “by 4 July 2024”, …; empty for an open interval.</summary>
    public static string Phrase(TimeInterval? when) =>
        when switch
        {
            null or { Start: null, End: null } => "",
            { Start: null, End: DateOnly end } => $"by {Coarse(end, when.Precision, isEnd: true)}",
            { Start: DateOnly start, End: null } => $"from {Coarse(start, when.Precision, isEnd: false)}",
            { Start: DateOnly start, End: DateOnly end } => Closed(start, end, when.Precision),
        };

    private static string Closed(DateOnly start, DateOnly end, DatePrecision precision)
    {
        if (start == end)
        {
            return $"on {Day(start)}";
        }
        bool wholeMonths = start.Day == 1 && end.AddDays(1).Day == 1;
        if (wholeMonths && start.Year == end.Year)
        {
            string? name = (start.Month, end.Month) switch
            {
                (1, 12) => "",
                (1, 6) => "the first half of ",
                (7, 12) => "the second half of ",
                var (a, b) when a == b => start.ToString("MMMM ", CultureInfo.InvariantCulture),
                var (a, b) when b == a + 2 && a % 3 == 1 => $"the {Ordinal((a + 2) / 3)} quarter of ",
                _ => null,
            };
            if (name is not null)
            {
                return $"in {name}{start.Year.ToString(CultureInfo.InvariantCulture)}";
            }
        }
        return $"{(precision == DatePrecision.Day ? "on" : "between")} {Range(start, end, precision)}";
    }

    private static string Range(DateOnly start, DateOnly end, DatePrecision precision)
    {
        string joint = precision == DatePrecision.Day ? "–" : " and ";
        if (start.Year == end.Year && start.Month == end.Month)
        {
            return $"{start.Day.ToString(CultureInfo.InvariantCulture)}{joint}{Day(end)}";
        }
        string spaced = precision == DatePrecision.Day ? " – " : " and ";
        return start.Year == end.Year
            ? $"{start.ToString("d MMMM", CultureInfo.InvariantCulture)}{spaced}{Day(end)}"
            : $"{Day(start)}{spaced}{Day(end)}";
    }

    private static string Coarse(DateOnly day, DatePrecision precision, bool isEnd)
    {
        bool edge = isEnd ? day is { Month: 12, Day: 31 } : day is { Month: 1, Day: 1 };
        return precision switch
        {
            DatePrecision.Year => day.ToString("yyyy", CultureInfo.InvariantCulture),
            DatePrecision.Month => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            DatePrecision.Period when edge => day.ToString("yyyy", CultureInfo.InvariantCulture),
            _ => Day(day),
        };
    }

    private static string Ordinal(int n) =>
        n switch
        {
            1 => "first",
            2 => "second",
            3 => "third",
            _ => "fourth",
        };
}
