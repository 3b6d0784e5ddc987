using System.Globalization;

namespace Rapport.Picture;

/// <summary>Days as the picture spells them: <c>yyyy-MM-dd</c>.</summary>
internal static class IsoDay
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The day spelled so; null where there is none.</summary>
    public static string? Of(DateOnly? day) => day?.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The day that a text spells; null where it spells none.</summary>
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
