using System.Globalization;

namespace Rapport.Import.People;

/// <summary>A day of which perhaps only the month or the year is known, in the tables' own form.</summary>
internal readonly record struct PartialDay(string Text, DateOnly First, DateOnly Last)
{
    public bool IsExact => First == Last;

    /// <summary>Reads <c>1991</c>, <c>1991-12</c> or <c>1991-12-26</c>; null where it is none of them.</summary>
    public static PartialDay? Parse(string text)
    {
        string[] parts = text.Split('-');
        if (parts.Length is < 1 or > 3 || !parts.All(p => int.TryParse(p, NumberStyles.None, null, out _)))
        {
            return null;
        }
        int[] numbers = [.. parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture))];
        return Of(numbers[0], numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
    }

    /// <summary>Month and day 0 are unknown; a day behind the month's end, as some sources have, is its last.</summary>
    public static PartialDay? Of(int year, int month, int day)
    {
        if (year is < 1 or > 9998 || month is < 0 or > 12)
        {
            return null;
        }
        string text = year.ToString("0000", CultureInfo.InvariantCulture);
        if (month == 0)
        {
            return new PartialDay(text, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }
        int days = DateTime.DaysInMonth(year, month);
        text += "-" + month.ToString("00", CultureInfo.InvariantCulture);
        if (day == 0)
        {
            return new PartialDay(text, new DateOnly(year, month, 1), new DateOnly(year, month, days));
        }
        var exact = new DateOnly(year, month, Math.Min(day, days));
        return new PartialDay(exact.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), exact, exact);
    }

    /// <summary>Days between the two, 0 where they may be the same day.</summary>
    public int DaysTo(PartialDay other) =>
        other.First > Last ? other.First.DayNumber - Last.DayNumber
        : First > other.Last ? First.DayNumber - other.Last.DayNumber
        : 0;
}
