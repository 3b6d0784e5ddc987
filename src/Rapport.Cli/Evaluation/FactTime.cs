using System.Globalization;
using System.Text.Json;

namespace Rapport.Cli.Evaluation;

/// <summary>Whether a date lies in the wanted interval, such as <c>2024-07-03/2024-07-04</c>, <c>2024-07</c> or <c>/2030</c>.</summary>
internal static class FactTime
{
    private const int DayLength = 10;

    public static bool Meets(string wanted, JsonElement statement)
    {
        if (!statement.TryGetProperty("when", out JsonElement when) || when.ValueKind != JsonValueKind.Object)
        {
            return false;
        }
        string[] parts = wanted.Split('/', 2);
        string last =
            parts.Length > 1 && parts[1].Length > 0 ? parts[1]
            : parts.Length > 1 ? ""
            : parts[0];
        DateOnly? from = Bound(parts[0], isLast: false);
        DateOnly? to = Bound(last, isLast: true);
        DateOnly? start = Bound(when.Text("start"), isLast: false);
        DateOnly? end = Bound(when.Text("end") ?? when.Text("start"), isLast: true);
        return from is null
            ? end is not null && Bound(last, isLast: false) <= end && end <= to
            : start is not null && end is not null && from <= start && end <= to;
    }

    // The first or last day that a year, a month or a day stands for.
    private static DateOnly? Bound(string? text, bool isLast)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }
        int[] parts =
        [
            .. (text.Length > DayLength ? text[..DayLength] : text)
                .Split('-')
                .Select(p => int.Parse(p, NumberStyles.None, CultureInfo.InvariantCulture)),
        ];
        int month =
            parts.Length > 1 ? parts[1]
            : isLast ? 12
            : 1;
        int day =
            parts.Length > 2 ? parts[2]
            : isLast ? DateTime.DaysInMonth(parts[0], month)
            : 1;
        return new DateOnly(parts[0], month, day);
    }
}
