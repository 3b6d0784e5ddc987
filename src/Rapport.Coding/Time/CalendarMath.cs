using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>Stretches of the Gregorian calendar. Days outside the years 1 to 9999 give null or are clamped as said.</summary>
internal static class CalendarMath
{
    private const int FirstYear = 1;
    private const int LastYear = 9998;

    /// <summary>The whole of <paramref name="year"/>.</summary>
    public static DayStretch? Year(int year) => Years(year, year, DatePrecision.Year);

    /// <summary>From 1 January of <paramref name="first"/> to 31 December of <paramref name="last"/>.</summary>
    public static DayStretch? Years(int first, int last, DatePrecision precision = DatePrecision.Period) =>
        first >= FirstYear && last <= LastYear
            ? new DayStretch(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), precision)
            : null;

    /// <summary>The part of <paramref name="year"/>, or null where it has no such day.</summary>
    public static DayStretch? Part(YearPart part, int year)
    {
        if (year is < FirstYear or > LastYear)
        {
            return null;
        }
        if (part.Day is { } day)
        {
            return day <= DateTime.DaysInMonth(year, part.Number) ? Day(new DateOnly(year, part.Number, day)) : null;
        }
        return part.Kind switch
        {
            YearPartKind.Month => Months(year, part.Number, 1, DatePrecision.Month),
            YearPartKind.Quarter => Months(year, 3 * part.Number - 2, 3, DatePrecision.Quarter),
            YearPartKind.Half => Months(year, 6 * part.Number - 5, 6, DatePrecision.Half),
            // Meteorological seasons of the north: spring from March, winter from December into the next year.
            _ => Months(year, 3 * part.Number, 3, DatePrecision.Quarter),
        };
    }

    /// <summary>One day.</summary>
    public static DayStretch Day(DateOnly day) => new(day, day, DatePrecision.Day);

    /// <summary>The unit that holds <paramref name="day"/>, moved by <paramref name="shift"/> units.</summary>
    public static DayStretch? Unit(DateOnly day, TimeUnit unit, int shift)
    {
        if (Move(day, unit, shift) is not { } moved)
        {
            return null;
        }
        DateOnly monday = Monday(moved);
        return unit switch
        {
            TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Day => Day(moved),
            TimeUnit.Week => new DayStretch(monday, monday.AddDays(6), DatePrecision.Period),
            TimeUnit.Weekend => new DayStretch(monday.AddDays(5), monday.AddDays(6), DatePrecision.Period),
            TimeUnit.Fortnight => new DayStretch(monday, monday.AddDays(13), DatePrecision.Period),
            TimeUnit.Month => Months(moved.Year, moved.Month, 1, DatePrecision.Month),
            TimeUnit.Quarter => Months(moved.Year, (moved.Month - 1) / 3 * 3 + 1, 3, DatePrecision.Quarter),
            TimeUnit.Half => Months(moved.Year, (moved.Month - 1) / 6 * 6 + 1, 6, DatePrecision.Half),
            TimeUnit.Year => Year(moved.Year),
            TimeUnit.Decade => Years(moved.Year / 10 * 10, moved.Year / 10 * 10 + 9),
            _ => Years(moved.Year / 100 * 100, moved.Year / 100 * 100 + 99),
        };
    }

    /// <summary>The day <paramref name="amount"/> units away; hours count as whole days begun, minutes as none. Null outside the calendar.</summary>
    public static DateOnly? Move(DateOnly day, TimeUnit unit, int amount)
    {
        long days = unit switch
        {
            TimeUnit.Minute => 0,
            TimeUnit.Hour => (amount + Math.Sign(amount) * 23) / 24,
            TimeUnit.Day => amount,
            TimeUnit.Week or TimeUnit.Weekend => 7L * amount,
            TimeUnit.Fortnight => 14L * amount,
            _ => 0,
        };
        long months = unit switch
        {
            TimeUnit.Month => amount,
            TimeUnit.Quarter => 3L * amount,
            TimeUnit.Half => 6L * amount,
            TimeUnit.Year => 12L * amount,
            TimeUnit.Decade => 120L * amount,
            TimeUnit.Century => 1200L * amount,
            _ => 0,
        };
        long year = day.Year + months / 12 + days / 365;
        return year is > FirstYear and < LastYear ? day.AddDays((int)days).AddMonths((int)months) : null;
    }

    /// <summary>The Monday of the week that holds <paramref name="day"/>.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The nearest such weekday on or before <paramref name="day"/>.</summary>
    public static DateOnly OnOrBefore(DateOnly day, DayOfWeek weekday) =>
        day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    /// <summary>The nearest such weekday on or after <paramref name="day"/>.</summary>
    public static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) =>
        day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    private static DayStretch Months(int year, int month, int count, DatePrecision precision)
    {
        var start = new DateOnly(year, month, 1);
        return new DayStretch(start, start.AddMonths(count).AddDays(-1), precision);
    }
}
