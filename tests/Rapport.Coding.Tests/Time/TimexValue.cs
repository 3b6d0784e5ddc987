using System.Globalization;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Tests.Time;

/// <summary>TIMEX3 values as stretches of days.</summary>
internal static class TimexValue
{
    /// <summary>The days of a value such as 1998-08-07, 1998-W32, 1989-Q3, 1999-SU or 199; null for references and vague ones.</summary>
    public static (DateOnly Start, DateOnly End)? ToDays(string value)
    {
        string day = value.Split('T')[0];
        if (
            day.Contains('X', StringComparison.Ordinal)
            || day.Contains("REF", StringComparison.Ordinal)
            || day[0] == 'P'
        )
        {
            return null;
        }
        string[] parts = day.Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return null;
        }
        if (parts[0].Length < 4)
        {
            int years = parts[0].Length == 3 ? 10 : 100;
            return (new DateOnly(number * years, 1, 1), new DateOnly((number * years) + years - 1, 12, 31));
        }
        return parts.Length == 1 ? (new DateOnly(number, 1, 1), new DateOnly(number, 12, 31)) : Part(number, parts);
    }

    /// <summary>True where the interval lies inside the wanted days, or an open one ends or begins with them.</summary>
    public static bool Agrees((DateOnly Start, DateOnly End) wanted, TimeInterval got) =>
        (got.Start, got.End) switch
        {
            // TIMEX3 annotates the two ends of a range apart.
            ({ } start, { } end) => (wanted.Start <= start && end <= wanted.End)
                || (start < end && (start == wanted.Start || end == wanted.End)),
            ({ } start, null) => start == wanted.Start || start == wanted.End.AddDays(1),
            (null, { } end) => end == wanted.End || end == wanted.Start.AddDays(-1),
            _ => false,
        };

    private static (DateOnly, DateOnly)? Part(int year, string[] parts)
    {
        string part = parts[1];
        int Number(int from) => int.Parse(part.AsSpan(from), CultureInfo.InvariantCulture);
        switch (part)
        {
            case "SP" or "SU" or "FA" or "WI":
                int season = Array.IndexOf(["SP", "SU", "FA", "WI"], part);
                return Months(year, 3 + (3 * season), 3);
            case ['Q', ..]:
                return Months(year, (3 * Number(1)) - 2, 3);
            case ['H', ..]:
                return Months(year, (6 * Number(1)) - 5, 6);
            case ['W', ..]:
                DateOnly monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Number(1), DayOfWeek.Monday));
                return parts.Length > 2 ? (monday.AddDays(5), monday.AddDays(6)) : (monday, monday.AddDays(6));
            default:
                if (parts.Length == 2)
                {
                    return Months(year, Number(0), 1);
                }
                bool valid = DateOnly.TryParseExact(
                    string.Join('-', parts[..3]),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out DateOnly day
                );
                return valid ? (day, day) : null;
        }
    }

    private static (DateOnly, DateOnly) Months(int year, int month, int count)
    {
        DateOnly start = new DateOnly(year, 1, 1).AddMonths(month - 1);
        return (start, start.AddMonths(count).AddDays(-1));
    }
}
