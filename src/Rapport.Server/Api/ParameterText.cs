using System.Collections.Immutable;
using System.Globalization;
using Rapport.Desk;
using Rapport.Desk.Query;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary>Reads the values of parameters; what is no such value is refused with its name.</summary>
internal static class ParameterText
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>Days outside these years are slips, and no calendar goes on behind the last of all.</summary>
    private const int FirstYear = 1500;
    private const int LastYear = 2999;

    public static DateOnly? Day(string name, string? text) =>
        string.IsNullOrEmpty(text) ? null
        : !DateOnly.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? throw Refusal.Bad(name, "it is no day; write it as 2024-07-04")
        : day.Year is < FirstYear or > LastYear
            ? throw Refusal.Bad(name, $"it lies outside the years {FirstYear} to {LastYear}")
        : day;

    /// <summary>The parameters <c>from</c> and <c>to</c>.</summary>
    /// <exception cref="QuestionException">The first day comes after the last.</exception>
    public static (DateOnly? From, DateOnly? To) Days(string? from, string? to)
    {
        (DateOnly? first, DateOnly? last) = (Day("from", from), Day("to", to));
        QuestionCheck.Days("", first, last);
        return (first, last);
    }

    /// <summary>A day stands for its end.</summary>
    public static DateTimeOffset? Moment(string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }
        if (DateOnly.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day < DateOnly.MaxValue
                ? new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero).AddMilliseconds(-1)
                : DateTimeOffset.MaxValue;
        }
        return DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out DateTimeOffset time
        )
            ? time
            : throw Refusal.Bad(name, "it is no time; write it as 2024-07-04 or 2024-07-04T12:00:00Z");
    }

    public static ImmutableArray<string> List(string? value) =>
        [.. (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>A list of names of <typeparamref name="T"/>, in small letters.</summary>
    public static ImmutableArray<string> OneOf<T>(string name, string? value)
        where T : struct, Enum
    {
        string[] known = [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())];
        ImmutableArray<string> values = [.. List(value).Select(v => v.ToLowerInvariant())];
        return values.All(known.Contains)
            ? values
            : throw Refusal.Bad(name, $"it is none of {string.Join(", ", known)}");
    }

    public static double? Number(string name, string? text) =>
        string.IsNullOrEmpty(text) ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && double.IsFinite(number)
            ? number
        : throw Refusal.Bad(name, "it is no number");

    public static (double? Low, double? High) Range(string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return (null, null);
        }
        string[] parts = text.Split("..");
        return parts.Length == 2
            ? (Number(name, parts[0]), Number(name, parts[1]))
            : throw Refusal.Bad(name, "it is no range; write it as -10..-5");
    }

    /// <summary>A number from 1 to <paramref name="most"/>.</summary>
    public static int Limit(string? text, int usual, int most) =>
        string.IsNullOrEmpty(text) ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n >= 1 && n <= most ? n
        : throw Refusal.Bad("limit", $"it is no number from 1 to {most}");
}
