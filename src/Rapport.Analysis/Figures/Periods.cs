using System.Globalization;

namespace Rapport.Analysis.Figures;

/// <summary>How long a period of a series is.</summary>
public enum Every
{
    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A week of ISO 8601: from Monday to Sunday.</summary>
    Week,

    /// <summary>Three calendar months.</summary>
    Quarter,
}

/// <summary>Periods of series.</summary>
public static class Periods
{
    /// <summary>The first day of the period that holds a day.</summary>
    public static DateOnly Of(Every every, DateOnly day) =>
        every switch
        {
            // The calendar begins on a Monday.
            Every.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            Every.Quarter => new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
            _ => new DateOnly(day.Year, day.Month, 1),
        };

    /// <summary>The first day of the next period; the last day of the calendar, 9999-12-31, where there is none.</summary>
    /// <param name="every">How long periods are.</param>
    /// <param name="first">First day of a period.</param>
    public static DateOnly Next(Every every, DateOnly first) =>
        IsLast(every, first) ? DateOnly.MaxValue : Following(every, first);

    /// <summary>True where the calendar ends before the next period.</summary>
    /// <param name="every">How long periods are.</param>
    /// <param name="first">First day of a period.</param>
    internal static bool IsLast(Every every, DateOnly first) =>
        every == Every.Week
            ? DateOnly.MaxValue.DayNumber - first.DayNumber < 7
            : first.Year == DateOnly.MaxValue.Year && first.Month > (every == Every.Quarter ? 9 : 11);

    private static DateOnly Following(Every every, DateOnly first) =>
        every switch
        {
            Every.Week => first.AddDays(7),
            Every.Quarter => first.AddMonths(3),
            _ => first.AddMonths(1),
        };

    /// <summary>“2024-07”, “2024-W27”, “2024-Q3”.</summary>
    /// <param name="every">How long periods are.</param>
    /// <param name="first">First day of a period.</param>
    public static string Name(Every every, DateOnly first) =>
        every switch
        {
            // The year of a week is that of its Thursday.
            Every.Week => string.Create(
                CultureInfo.InvariantCulture,
                $"{first.AddDays(3).Year:0000}-W{(first.AddDays(3).DayOfYear - 1) / 7 + 1:00}"
            ),
            Every.Quarter => string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-Q{(first.Month + 2) / 3}"),
            _ => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        };
}
