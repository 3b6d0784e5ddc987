using System.Globalization;

namespace Rapport.Knowledge.Tables;

/// <summary>A date of a table, of which perhaps only the month or year is known. The default is 1 January of year 1.</summary>
/// <param name="First">First day that it may mean.</param>
/// <param name="Last">Last day that it may mean.</param>
internal readonly record struct PartialDate(DateOnly First, DateOnly Last)
{
    /// <summary>Reads <c>1991</c>, <c>1991-12</c> or <c>1991-12-26</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !TryNumber(text[..4], out int year) || year < 1)
        {
            return false;
        }
        if (text.Length == 4)
        {
            date = new PartialDate(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return true;
        }
        if (text[4] != '-' || !TryNumber(text[5..7], out int month) || month is < 1 or > 12)
        {
            return false;
        }
        int days = DateTime.DaysInMonth(year, month);
        if (text.Length == 7)
        {
            date = new PartialDate(new DateOnly(year, month, 1), new DateOnly(year, month, days));
            return true;
        }
        if (text[7] != '-' || !TryNumber(text[8..], out int day) || day < 1 || day > days)
        {
            return false;
        }
        var exact = new DateOnly(year, month, day);
        date = new PartialDate(exact, exact);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
