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

    /// <summary>The columns of <see cref="Behind(IEnumerable{FigureStatement})"/>.</summary>
    public static FigureColumn[] BehindColumns => [new("statements", false), new("statement_count", false)];

    /// <summary>The statements behind a row: the first ids in ordinal order, separated by blanks, and how many ids there are.</summary>
    public static object?[] Behind(IEnumerable<FigureStatement> statements)
    {
        var ids = new StatementIds();
        foreach (string id in statements.Select(s => s.Id).Distinct(StringComparer.Ordinal))
        {
            ids.Add(id);
        }
        return Behind(ids);
    }

    /// <inheritdoc cref="Behind(IEnumerable{FigureStatement})"/>
    public static object?[] Behind(StatementIds ids) => [ids.ToString(), ids.Count];

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
