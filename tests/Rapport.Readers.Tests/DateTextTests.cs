using Rapport.Text;

namespace Rapport.Readers.Tests;

public class DateTextTests
{
    [Theory]
    [InlineData("2024-07-04", "2024-07-04", DatePrecision.Day)]
    [InlineData("20240704", "2024-07-04", DatePrecision.Day)]
    [InlineData("2024-07-04T23:30:00+02:00", "2024-07-04", DatePrecision.Day)]
    [InlineData("2024-07", "2024-07-01", DatePrecision.Month)]
    [InlineData("2024", "2024-01-01", DatePrecision.Year)]
    [InlineData("4 July 2024", "2024-07-04", DatePrecision.Day)]
    [InlineData("Thursday, July 4th, 2024", "2024-07-04", DatePrecision.Day)]
    [InlineData("Jul. 4, 2024, 10:15 a.m. GMT", "2024-07-04", DatePrecision.Day)]
    [InlineData("Sept 9 2023", "2023-09-09", DatePrecision.Day)]
    [InlineData("July 2024", "2024-07-01", DatePrecision.Month)]
    public void Date_is_read(string text, string day, DatePrecision precision)
    {
        Assert.True(DateText.TryParse(text, out PublicationDate date));
        Assert.Equal(new PublicationDate(DateOnly.ParseExact(day, "yyyy-MM-dd"), precision), date);
    }

    [Theory]
    [InlineData("07/04/2024")]
    [InlineData("2024-13-01")]
    [InlineData("2024-02-30")]
    [InlineData("31 June 2024")]
    [InlineData("yesterday")]
    [InlineData("July 4, 2024 was a Thursday")]
    [InlineData("")]
    [InlineData(null)]
    public void No_date_is_refused(string? text) => Assert.False(DateText.TryParse(text, out _));
}
