using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>How far sides do what they announce, and how late.</summary>
public static class PromiseFigure
{
    /// <summary>
    /// One row for each side that plans something with a day. Kept is what happened; not kept is what was moved, cancelled, or passed in
    /// silence though articles name the parties. What lies ahead, and what nobody was read on, is in neither.
    /// </summary>
    /// <param name="plans">As <see cref="CalendarFigure.Plans"/> gives them.</param>
    /// <param name="nameOf">The name of a side.</param>
    public static Figure Of(IEnumerable<PlanLife> plans, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(nameOf);
        var bySide = plans
            .SelectMany(
                p => p.Plan.Actors.Select(a => a.Side).Distinct(StringComparer.Ordinal),
                (plan, side) => (plan, side)
            )
            .GroupBy(p => p.side, p => p.plan, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal);
        return new Figure(
            "promises",
            [
                new("who"),
                new("name"),
                new("plans"),
                new("happened"),
                new("moved"),
                new("cancelled"),
                new("silent"),
                new("uncovered"),
                new("ahead"),
                new("kept"),
                new("kept_low", false),
                new("kept_high", false),
                new("slippage_median"),
                new("slippage_mean", false),
                new("slippage_most", false),
                .. FigureText.BehindColumns,
            ],
            [.. bySide.Select(g => Row(g.Key, nameOf(g.Key), [.. g]))],
            ["Kept is the share of what happened among what was settled or passed in silence; slippage is in days."]
        );
    }

    /// <summary>How many plans were kept, and of how many whose end is known.</summary>
    public static (int Kept, int Of) Kept(IReadOnlyCollection<PlanLife> plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        return (plans.Count(p => p.Outcome == "happened"), plans.Count(p => p.IsSettled || p.Outcome == "silent"));
    }

    private static ImmutableArray<object?> Row(string side, string name, List<PlanLife> plans)
    {
        (int kept, int of) = Kept(plans);
        var share = ShareInterval.Of(kept, of);
        int[] slips =
        [
            .. plans
                .Where(p => p.Outcome is "happened" or "moved" && p.Slippage is not null)
                .Select(p => p.Slippage!.Value)
                .Order(),
        ];
        int Count(params string[] outcomes) => plans.Count(p => outcomes.Contains(p.Outcome));
        return
        [
            side,
            name,
            plans.Count,
            Count("happened"),
            Count("moved"),
            Count("cancelled"),
            Count("silent"),
            Count("uncovered"),
            Count("announced", "confirmed"),
            of == 0 ? null : Math.Round(kept / (double)of, 3),
            of == 0 ? null : Math.Round(share.Low, 3),
            of == 0 ? null : Math.Round(share.High, 3),
            slips.Length == 0 ? null : Median(slips),
            slips.Length == 0 ? null : Math.Round(slips.Average(), 1),
            slips.Length == 0 ? null : slips[^1],
            .. FigureText.Behind(plans.SelectMany(p => p.Statements.Concat(p.Ending))),
        ];
    }

    private static double Median(int[] sorted) =>
        sorted.Length % 2 == 1
            ? sorted[sorted.Length / 2]
            : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2.0;
}
