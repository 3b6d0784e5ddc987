using System.Globalization;

namespace Rapport.Analysis.Figures;

/// <summary>How figures write days, sources and the statements behind them.</summary>
internal static class FigureText
{
    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Ids of the statements behind a figure, in ordinal order, separated by blanks.</summary>
    public static string Ids(IEnumerable<FigureStatement> statements) =>
        string.Join(' ', statements.Select(s => s.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>Who says it: those it is attributed to, else the articles.</summary>
    public static string Sources(IEnumerable<FigureStatement> statements) =>
        string.Join(
            "; ",
            statements
                .SelectMany(s => s.SaidBy.IsDefaultOrEmpty ? [s.Article] : s.SaidBy.Select(p => p.Name))
                .Where(n => n.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );

    /// <summary>Number of independent origins.</summary>
    public static int Origins(IEnumerable<FigureStatement> statements) =>
        statements.Select(s => s.Origin).Distinct(StringComparer.Ordinal).Count();

    public static string Names(IEnumerable<FigureParty> parties) =>
        string.Join("; ", parties.Select(p => p.Name).Distinct(StringComparer.Ordinal));
}
