using System.Collections.Immutable;
using Rapport.Analysis.Figures;
using Rapport.Picture;

namespace Rapport.Desk.Figures;

/// <summary>
/// What is needed to tell what became of the plans of some days, out of the ledger: as <see cref="PlanRows"/> has it, but for plans of
/// others, which settle nothing, and with the days of acts alone looked up in the tables.
/// </summary>
internal static class PlanPages
{
    /// <summary>So many acts are looked up at a time.</summary>
    private const int Portion = 500;

    private static readonly ImmutableArray<string> s_planned = ["planned", "possible"];
    private static readonly ImmutableArray<string> s_real = ["occurred", "ongoing"];

    /// <summary>All statements of the acts that count for plans of these days, by day, then by id; null where the ledger does not know.</summary>
    /// <param name="tables">The picture at one moment.</param>
    /// <param name="filter">Which statements count at all.</param>
    /// <param name="from">First day; null where that is open.</param>
    /// <param name="to">Last day; null where that is open.</param>
    public static IEnumerable<CountedStatement>? Of(
        PictureTables tables,
        StatementFilter filter,
        DateOnly? from,
        DateOnly? to
    )
    {
        var asked = filter with { Statuses = s_planned, From = from, To = to };
        if (tables.Ledger(asked)?.Where(s => First(s) is not null).ToArray() is not CountedStatement[] plans)
        {
            return null;
        }
        if (plans.Length == 0)
        {
            return [];
        }
        StatementFilter alike = filter with { Types = [.. plans.Select(p => p.Type).Distinct(StringComparer.Ordinal)] };
        CountedStatement[] seeds = [.. Moved(tables, alike, plans, (from, to)), .. Reports(tables, alike, plans)];
        return Spans(tables, seeds) is { } spans ? Whole(tables, alike, seeds, spans) : null;
    }

    /// <summary>Plans that may be one of these plans moved, and these plans: what makes plans alike is the same.</summary>
    private static IEnumerable<CountedStatement> Moved(
        PictureTables tables,
        StatementFilter filter,
        CountedStatement[] plans,
        (DateOnly? From, DateOnly? To) days
    )
    {
        HashSet<string> signatures = new(plans.Select(Signature), StringComparer.Ordinal);
        var near = filter with
        {
            Statuses = s_planned,
            From = PlanRows.Moved(days.From, -CalendarFigure.FarthestMove),
            To = PlanRows.Moved(days.To, CalendarFigure.FarthestMove),
        };
        return tables.Counted(near).Where(s => signatures.Contains(Signature(s)));
    }

    /// <summary>Reports of the days that the plans of a type name. What their acts were is known only with all that is told of them.</summary>
    private static IEnumerable<CountedStatement> Reports(
        PictureTables tables,
        StatementFilter filter,
        CountedStatement[] plans
    )
    {
        ILookup<string, (DateOnly First, DateOnly Last)> days = plans
            .Select(p => (p.Type, Days: Reported(p)))
            .Distinct()
            .ToLookup(p => p.Type, p => p.Days, StringComparer.Ordinal);
        (DateOnly First, DateOnly Last)[] all = [.. days.SelectMany(d => d)];
        var real = filter with { Statuses = s_real, From = all.Min(d => d.First), To = all.Max(d => d.Last) };
        return tables
            .Counted(real)
            .Where(s =>
                FigureReader.Parse(s.Day) is DateOnly day && days[s.Type].Any(d => d.First <= day && day <= d.Last)
            );
    }

    private static (DateOnly First, DateOnly Last) Reported(CountedStatement plan)
    {
        DateOnly first = First(plan)!.Value;
        DateOnly last = FigureReader.Parse(plan.End) ?? first;
        return (
            PlanRows.Moved(first, -CalendarFigure.ReportingLag)!.Value,
            PlanRows.Moved(last, CalendarFigure.ReportingLag)!.Value
        );
    }

    /// <summary>Months of the acts that several statements tell, each act with its days; null where one is not known.</summary>
    private static Dictionary<string, (int First, int Last)>? Spans(PictureTables tables, CountedStatement[] seeds)
    {
        string[] acts = [.. seeds.Select(s => s.Event).OfType<string>().Distinct(StringComparer.Ordinal)];
        var spans = new Dictionary<string, (int First, int Last)>(StringComparer.Ordinal);
        int known = 0;
        foreach (string[] portion in acts.Chunk(Portion))
        {
            foreach (var e in tables.Events.Where(e => portion.Contains(e.Id)))
            {
                known++;
                if (
                    e.Statements > 1
                    && FigureReader.Parse(e.DayStart) is DateOnly first
                    && FigureReader.Parse(e.DayEnd) is DateOnly last
                )
                {
                    spans.Add(e.Id, (Month(first), Month(last)));
                }
                else if (e.Statements > 1)
                {
                    return null;
                }
            }
        }
        return known == acts.Length ? spans : null;
    }

    private static IEnumerable<CountedStatement> Whole(
        PictureTables tables,
        StatementFilter filter,
        CountedStatement[] seeds,
        Dictionary<string, (int First, int Last)> spans
    )
    {
        SortedSet<int> months =
        [
            .. spans.Values.Distinct().SelectMany(s => Enumerable.Range(s.First, s.Last - s.First + 1)),
        ];
        IEnumerable<CountedStatement> told = Stretches(months)
            .SelectMany(m => tables.Counted(filter with { From = Day(m.First), To = End(m.Last) }))
            .Where(s => s.Event is not null && spans.ContainsKey(s.Event));
        return seeds
            .Where(s => s.Event is null || !spans.ContainsKey(s.Event))
            .DistinctBy(s => s.Number)
            .Concat(told)
            .OrderBy(s => s.Day, StringComparer.Ordinal)
            .ThenBy(s => s.Hash, StringComparer.Ordinal)
            .ThenBy(s => s.Number);
    }

    private static IEnumerable<(int First, int Last)> Stretches(SortedSet<int> months) =>
        months
            .Select((month, i) => (month, i))
            .GroupBy(m => m.month - m.i)
            .Select(g => (g.First().month, g.Last().month));

    private static int Month(DateOnly day) => 12 * day.Year + day.Month - 1;

    private static DateOnly Day(int month) => new(month / 12, month % 12 + 1, 1);

    private static DateOnly End(int month) => Day(month).AddDays(DateTime.DaysInMonth(month / 12, month % 12 + 1) - 1);

    private static DateOnly? First(CountedStatement s) => FigureReader.Parse(s.Start) ?? FigureReader.Parse(s.End);

    private static string Signature(CountedStatement s) =>
        CalendarFigure.SignatureOf(
            s.Type,
            s.Actors.Concat(s.Recipients)
                .Select(p => FigureParty.SideOf(p.Id, p.ActsFor))
                .Distinct(StringComparer.Ordinal),
            s.Country
        );
}
