using LinqToDB;
using Rapport.Analysis.Figures;
using Rapport.Picture;
using Rapport.Picture.Rows;

namespace Rapport.Desk.Figures;

/// <summary>What is needed to tell what became of the plans of some days, out of a picture of many years.</summary>
internal static class PlanRows
{
    private static readonly string[] s_planned = ["planned", "possible"];
    private static readonly string[] s_real = ["occurred", "ongoing"];

    /// <summary>
    /// Statements of the acts that <see cref="CalendarFigure"/> looks at for plans of these days: plans of the same types that may be
    /// the same plan moved, reports of the days that the plans name, and all else that is told of those acts.
    /// </summary>
    /// <param name="tables">The picture at one moment.</param>
    /// <param name="filter">Which statements count at all.</param>
    /// <param name="from">First day; null where that is open.</param>
    /// <param name="to">Last day; null where that is open.</param>
    public static IQueryable<StatementRow> Of(
        PictureTables tables,
        StatementFilter filter,
        DateOnly? from,
        DateOnly? to
    )
    {
        var plans = tables
            .Matching(filter with { Statuses = [.. s_planned], From = from, To = to })
            .Select(r => new { r.Type, r.WhenEnd })
            .Distinct()
            .ToArray();
        StatementFilter alike = filter with { Types = [.. plans.Select(p => p.Type).Distinct(StringComparer.Ordinal)] };
        DateOnly? end = to is null ? null : plans.Select(p => FigureReader.Parse(p.WhenEnd) ?? to).Append(to).Max();
        if (plans.Length == 0)
        {
            return tables.Statements.Where(r => false);
        }
        IQueryable<long> seeds = Ids(tables, alike, s_planned, from, to, CalendarFigure.FarthestMove)
            .Union(Ids(tables, alike, s_real, from, end, CalendarFigure.ReportingLag));
        IQueryable<long> told =
            from one in tables.EventMembers
            where seeds.Contains(one.Statement)
            join other in tables.EventMembers on one.Event equals other.Event
            select other.Statement;
        IQueryable<long> all = seeds.Union(told);
        return tables.Matching(filter).Where(r => all.Contains(r.Id));
    }

    private static IQueryable<long> Ids(
        PictureTables tables,
        StatementFilter filter,
        string[] statuses,
        DateOnly? from,
        DateOnly? to,
        int days
    ) =>
        tables
            .Matching(filter with { Statuses = [.. statuses], From = Moved(from, -days), To = Moved(to, days) })
            .Select(r => r.Id);

    internal static DateOnly? Moved(DateOnly? day, int days) =>
        day is not DateOnly date ? null
        : date.DayNumber + days < 0 ? DateOnly.MinValue
        : date.DayNumber + days > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue
        : date.AddDays(days);
}
