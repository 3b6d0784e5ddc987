using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>What was planned, and what became of it.</summary>
public static class CalendarFigure
{
    /// <summary>A plan that is told again within so many days, 366, is the same plan moved.</summary>
    public const int FarthestMove = 366;

    /// <summary>An announcement so many days after the day is of the next occasion, not of this one.</summary>
    private const int LatestNews = 30;

    /// <summary>A report on a plan may name a day so many days off: two.</summary>
    public const int ReportingLag = 2;

    /// <summary>
    /// Plans by their day, each with its end so far: <c>happened</c>, <c>moved</c>, <c>cancelled</c>, <c>silent</c> (past its day,
    /// articles name the parties, none reports it), <c>uncovered</c> (past its day, no article names them), <c>confirmed</c> (told by two
    /// origins on two days), <c>announced</c>.
    /// </summary>
    /// <param name="statements">Events of any status.</param>
    /// <param name="today">The day of asking.</param>
    /// <param name="covered">Whether articles name all these parties from one day on to today.</param>
    public static Figure Of(
        IEnumerable<FigureStatement> statements,
        DateOnly today,
        Func<IReadOnlyList<string>, DateOnly, bool> covered
    )
    {
        ImmutableArray<PlanLife> plans = Plans(statements, today, covered);
        return new Figure(
            "calendar",
            [
                new("day"),
                new("until"),
                new("outcome"),
                new("slippage_days"),
                new("who"),
                new("to_whom"),
                new("type"),
                new("about"),
                new("place"),
                new("origins"),
                new("says"),
                .. FigureText.BehindColumns,
            ],
            [.. plans.Select(Row)],
            ["“silent”: the day is past, articles name the parties since, and none reports it."]
        );
    }

    /// <summary>What makes two plans alike: type, country, and those who stand behind the parties.</summary>
    /// <param name="type">Event type.</param>
    /// <param name="sides">Those who stand behind the parties, each once.</param>
    /// <param name="country">ISO 3166-1 alpha-3, or null.</param>
    public static string SignatureOf(string type, IEnumerable<string> sides, string? country) =>
        $"{type} {string.Join(' ', sides.Order(StringComparer.Ordinal))} {country}";

    /// <summary>Plans by their day, each with its end so far; see <see cref="Of"/>.</summary>
    /// <param name="statements">Events of any status.</param>
    /// <param name="today">The day of asking.</param>
    /// <param name="covered">Whether articles name all these parties from one day on to today.</param>
    public static ImmutableArray<PlanLife> Plans(
        IEnumerable<FigureStatement> statements,
        DateOnly today,
        Func<IReadOnlyList<string>, DateOnly, bool> covered
    )
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(covered);
        List<ActReports> acts =
        [
            .. statements.Where(s => !s.IsRelation).GroupBy(s => s.Act).Select(g => new ActReports([.. g])),
        ];
        ILookup<string, ActReports> alike = acts.ToLookup(a => a.Signature, StringComparer.Ordinal);
        return
        [
            .. acts.Where(a => a.PlannedDay is not null)
                .OrderBy(a => a.PlannedDay)
                .ThenBy(a => a.Signature, StringComparer.Ordinal)
                .ThenBy(a => a.Key, StringComparer.Ordinal)
                .Select(a => Life(a, Outcome(a, alike[a.Signature], today, covered))),
        ];
    }

    private static PlanLife Life(ActReports act, PlanEnd end) =>
        new(
            act.Plan,
            act.PlannedDay!.Value,
            act.PlannedEnd,
            end.Outcome,
            end.Slippage,
            act.Plans,
            [.. act.Statements.OrderBy(s => s.Id, StringComparer.Ordinal)],
            [.. end.By.OrderBy(s => s.Published).ThenBy(s => s.Id, StringComparer.Ordinal)]
        );

    private static ImmutableArray<object?> Row(PlanLife life) =>
        [
            FigureText.Day(life.Day),
            FigureText.Day(life.Until),
            life.Outcome,
            life.Slippage,
            FigureText.Names(life.Plan.Actors),
            FigureText.Names(life.Plan.Recipients),
            life.Plan.Type,
            life.Plan.Object,
            life.Plan.Place ?? life.Plan.Country,
            life.Announcements.Select(s => s.Origin).Distinct(StringComparer.Ordinal).Count(),
            FigureText.Sources(life.Announcements),
            .. FigureText.Behind([.. life.Statements, .. life.Ending]),
        ];

    private static PlanEnd Outcome(
        ActReports act,
        IEnumerable<ActReports> alike,
        DateOnly today,
        Func<IReadOnlyList<string>, DateOnly, bool> covered
    )
    {
        DateOnly planned = act.PlannedDay!.Value;
        List<ActReports> others = [.. alike.Where(o => o != act)];
        if (act.RealDay is DateOnly real)
        {
            return new("happened", real.DayNumber - planned.DayNumber, act.Statements.Where(s => s.IsReal));
        }
        FigureStatement[] against =
        [
            .. act.Statements.Where(s => s.Status is "negated" or "denied" && s.Published >= act.Announced),
        ];
        if (against.Length > 0)
        {
            return new("cancelled", null, against);
        }
        DateOnly end = act.PlannedEnd ?? planned;
        ActReports? next = others
            .Where(o => o.PlannedDay is DateOnly d && d != planned && o.Announced > act.Announced)
            .Where(o => o.Announced <= end.AddDays(LatestNews))
            .Where(o => Math.Abs(o.PlannedDay!.Value.DayNumber - planned.DayNumber) <= FarthestMove)
            .OrderByDescending(o => o.Announced)
            .ThenBy(o => o.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        if (next is not null)
        {
            return new("moved", next.PlannedDay!.Value.DayNumber - planned.DayNumber, next.Plans);
        }
        FigureStatement[] reports =
        [
            .. others
                .Where(o =>
                    o.RealDay is DateOnly r && r >= planned.AddDays(-ReportingLag) && r <= end.AddDays(ReportingLag)
                )
                .SelectMany(o => o.Statements.Where(s => s.IsReal)),
        ];
        return reports.Length > 0 ? new("happened", 0, reports)
            : end < today ? new(covered(act.Sides, end) ? "silent" : "uncovered", null, [])
            : new(act.IsConfirmed ? "confirmed" : "announced", null, []);
    }

    private sealed record PlanEnd(string Outcome, int? Slippage, IEnumerable<FigureStatement> By);

    /// <summary>All that is told of one act.</summary>
    private sealed class ActReports
    {
        public ActReports(ImmutableArray<FigureStatement> statements)
        {
            Statements = statements;
            Plans =
            [
                .. statements
                    .Where(s => s.Status is "planned" or "possible" && (s.Start ?? s.End) is not null)
                    .OrderBy(s => s.Published ?? DateOnly.MaxValue)
                    .ThenBy(s => s.Id, StringComparer.Ordinal),
            ];
            // The last announcement is the plan.
            Plan = Plans.IsEmpty ? statements[0] : Plans[^1];
            PlannedDay = Plans.IsEmpty ? null : Plan.Start ?? Plan.End;
            PlannedEnd = Plans.IsEmpty ? null : Plan.End;
            Announced = Plans.IsEmpty ? null : Plans[0].Published;
            RealDay = statements.Where(s => s.IsReal).Min(s => s.Start ?? s.Day);
            Sides = [.. Plan.Actors.Concat(Plan.Recipients).Select(p => p.Side).Distinct(StringComparer.Ordinal)];
            Signature = SignatureOf(Plan.Type, Sides, Plan.Country);
        }

        public ImmutableArray<FigureStatement> Statements { get; }

        public ImmutableArray<FigureStatement> Plans { get; }

        public FigureStatement Plan { get; }

        public DateOnly? PlannedDay { get; }

        public DateOnly? PlannedEnd { get; }

        public DateOnly? Announced { get; }

        public DateOnly? RealDay { get; }

        public ImmutableArray<string> Sides { get; }

        public string Signature { get; }

        public string Key => Statements.Min(s => s.Id)!;

        public bool IsConfirmed =>
            Plans.Select(s => s.Origin).Distinct(StringComparer.Ordinal).Count() > 1
            && Plans.Select(s => s.Published).Distinct().Count() > 1;
    }
}
