using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>When cooperation or conflict between two sides changed, and what moved it.</summary>
public static class DyadChanges
{
    private const int MostNamed = 3;

    /// <summary>
    /// One row for each change of the rate of cooperation or of conflict, both directions together: acts for each article that names both.
    /// Named are the strongest acts from the change until it was noticed; of a fall, those that came last before it.
    /// </summary>
    public static Figure Of(IEnumerable<FigureStatement> statements, DyadQuestion question)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(question);
        return new Figure(
            "change_points",
            [
                new("series"),
                new(DyadFigures.PeriodName(question.Every)),
                new("noticed"),
                new("probability"),
                new("change"),
                new("rate_before"),
                new("rate_after"),
                new("moved_by"),
                .. FigureText.BehindColumns,
            ],
            [.. Find(statements, question).Select(c => Row(c, question.Every))],
            ["Rates are acts for each article that names both; a change is told where it is more likely than not."]
        );
    }

    /// <summary>The changes themselves, of cooperation first, by period.</summary>
    public static ImmutableArray<DyadChange> Find(IEnumerable<FigureStatement> statements, DyadQuestion question)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(question);
        List<DyadAct> acts = DyadActs.Of(statements, question);
        DateOnly[] periods = [.. DyadActs.Periods(acts, question)];
        return
        [
            .. Find("cooperation", [.. acts.Where(a => a.IsCooperation)], periods, question),
            .. Find("conflict", [.. acts.Where(a => !a.IsCooperation)], periods, question),
        ];
    }

    private static IEnumerable<DyadChange> Find(
        string series,
        List<DyadAct> acts,
        DateOnly[] periods,
        DyadQuestion question
    )
    {
        ILookup<DateOnly, DyadAct> byPeriod = acts.ToLookup(a => Periods.Of(question.Every, a.Day));
        int[] counts = [.. periods.Select(p => byPeriod[p].Count())];
        double[] exposure = [.. periods.Select(p => Exposure(question.Coverage.GetValueOrDefault(p), byPeriod[p]))];
        return ChangePoints
            .Find(counts, exposure)
            .Select(change => new DyadChange(
                series,
                periods[change.At],
                periods[change.Detected],
                change,
                [
                    .. Moving(change, periods, byPeriod)
                        .OrderByDescending(a => Math.Abs(a.Goldstein ?? 0))
                        .ThenBy(a => a.Day)
                        .ThenBy(a => a.Statements.Min(s => s.Id), StringComparer.Ordinal)
                        .Select(a => a.Statements),
                ]
            ));
    }

    private static ImmutableArray<object?> Row(DyadChange change, Every every) =>
        [
            change.Series,
            Periods.Name(every, change.Period),
            Periods.Name(every, change.Noticed),
            Math.Round(change.Point.Probability, 3),
            change.IsRise ? "rise" : "fall",
            Math.Round(change.Point.Before, 3),
            Math.Round(change.Point.After, 3),
            string.Join("; ", change.MovedBy.Take(MostNamed).Select(Words)),
            .. FigureText.Behind(change.MovedBy.SelectMany(a => a)),
        ];

    /// <summary>Acts may be told in a period in which no article named both: those that tell them were read all the same.</summary>
    private static double Exposure(int coverage, IEnumerable<DyadAct> acts) =>
        coverage > 0 ? coverage : FigureText.Origins(acts.SelectMany(a => a.Statements));

    private static IEnumerable<DyadAct> Moving(
        ChangePoint change,
        DateOnly[] periods,
        ILookup<DateOnly, DyadAct> byPeriod
    )
    {
        if (change.After > change.Before)
        {
            return periods[change.At..(change.Detected + 1)].SelectMany(p => byPeriod[p]);
        }
        DateOnly last = periods[..change.At].LastOrDefault(byPeriod.Contains);
        return byPeriod[last];
    }

    private static string Words(ImmutableArray<FigureStatement> act)
    {
        FigureStatement first = act.MinBy(s => s.Id, StringComparer.Ordinal)!;
        string to = first.Recipients.IsEmpty ? "" : $" – {FigureText.Names(first.Recipients)}";
        return $"{FigureText.Day(act.Min(s => s.Day))} {first.Type}: {FigureText.Names(first.Actors)}{to}";
    }
}
