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
        List<DyadAct> acts = DyadActs.Of(statements, question);
        DateOnly[] periods = [.. DyadActs.Periods(acts, question)];
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
                new("statements", false),
            ],
            [
                .. Rows("cooperation", [.. acts.Where(a => a.IsCooperation)], periods, question),
                .. Rows("conflict", [.. acts.Where(a => !a.IsCooperation)], periods, question),
            ],
            ["Rates are acts for each article that names both; a change is told where it is more likely than not."]
        );
    }

    private static IEnumerable<ImmutableArray<object?>> Rows(
        string series,
        List<DyadAct> acts,
        DateOnly[] periods,
        DyadQuestion question
    )
    {
        ILookup<DateOnly, DyadAct> byPeriod = acts.ToLookup(a => Periods.Of(question.Every, a.Day));
        int[] counts = [.. periods.Select(p => byPeriod[p].Count())];
        double[] exposure = [.. periods.Select(p => Exposure(question.Coverage.GetValueOrDefault(p), byPeriod[p]))];
        foreach (ChangePoint change in ChangePoints.Find(counts, exposure))
        {
            bool rise = change.After > change.Before;
            DyadAct[] moving =
            [
                .. Moving(rise, change, periods, byPeriod)
                    .OrderByDescending(a => Math.Abs(a.Goldstein ?? 0))
                    .ThenBy(a => a.Day)
                    .ThenBy(a => a.Statements.Min(s => s.Id), StringComparer.Ordinal),
            ];
            yield return
            [
                series,
                Periods.Name(question.Every, periods[change.At]),
                Periods.Name(question.Every, periods[change.Detected]),
                Math.Round(change.Probability, 3),
                rise ? "rise" : "fall",
                Math.Round(change.Before, 3),
                Math.Round(change.After, 3),
                string.Join("; ", moving.Take(MostNamed).Select(Words)),
                FigureText.Ids(moving.SelectMany(a => a.Statements)),
            ];
        }
    }

    /// <summary>Acts may be told in a period in which no article named both: those that tell them were read all the same.</summary>
    private static double Exposure(int coverage, IEnumerable<DyadAct> acts) =>
        coverage > 0 ? coverage : FigureText.Origins(acts.SelectMany(a => a.Statements));

    private static IEnumerable<DyadAct> Moving(
        bool rise,
        ChangePoint change,
        DateOnly[] periods,
        ILookup<DateOnly, DyadAct> byPeriod
    )
    {
        if (rise)
        {
            return periods[change.At..(change.Detected + 1)].SelectMany(p => byPeriod[p]);
        }
        DateOnly last = periods[..change.At].LastOrDefault(byPeriod.Contains);
        return byPeriod[last];
    }

    private static string Words(DyadAct act)
    {
        FigureStatement first = act.Statements.MinBy(s => s.Id, StringComparer.Ordinal)!;
        string to = first.Recipients.IsEmpty ? "" : $" – {FigureText.Names(first.Recipients)}";
        return $"{FigureText.Day(act.Day)} {first.Type}: {FigureText.Names(first.Actors)}{to}";
    }
}
