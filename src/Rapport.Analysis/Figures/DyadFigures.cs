using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>A question about two sides.</summary>
/// <param name="A">Ids that count as the one side.</param>
/// <param name="B">Ids that count as the other.</param>
/// <param name="NameA">What the one is called.</param>
/// <param name="NameB">What the other is called.</param>
public sealed record DyadQuestion(IReadOnlySet<string> A, IReadOnlySet<string> B, string NameA, string NameB)
{
    /// <summary>PLOVER's quad class of an event type, such as <c>verbal cooperation</c>; anything else is not counted.</summary>
    public required Func<string, string?> ClassOf { get; init; }

    /// <summary>Number of articles that name both, copies counted once, by the first day of the period. Publication counts.</summary>
    public required IReadOnlyDictionary<DateOnly, int> Coverage { get; init; }

    /// <summary>How long the periods are.</summary>
    public Every Every { get; init; }

    /// <summary>First day, or null for the first with anything.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, or null for the last with anything.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>Figures about two sides (formulas in docs/analysis.md).</summary>
public static class DyadFigures
{
    /// <summary>
    /// The series: acts that happened or go on, in both directions, by class, counted by event and by origin, with interval,
    /// Goldstein score and coverage. An act counts in the period of its first day. A period without coverage has no counts at all.
    /// </summary>
    public static Figure Series(IEnumerable<FigureStatement> statements, DyadQuestion question)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(question);
        List<DyadAct> acts = DyadActs.Of(statements, question);
        ILookup<DateOnly, DyadAct> byPeriod = acts.ToLookup(a => Periods.Of(question.Every, a.Day));
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<object?>>();
        foreach (DateOnly period in DyadActs.Periods(acts, question))
        {
            int coverage = question.Coverage.GetValueOrDefault(period);
            bool known = coverage > 0 || byPeriod.Contains(period);
            foreach (bool forth in (bool[])[true, false])
            {
                List<DyadAct> here = [.. byPeriod[period].Where(a => a.Forth == forth)];
                rows.Add(Row(period, forth, here, (coverage, known), question));
            }
        }
        return new Figure(
            "series",
            Columns(question.Every),
            rows.ToImmutable(),
            [
                "Counted are acts that happened or go on; reports of one act are one, near-copies of an article are one origin.",
                $"Intervals are Gamma-Poisson, 95 %. Coverage is the number of articles that name both; a {PeriodName(question.Every)} without has no figures.",
            ]
        );
    }

    /// <summary>What holds between the two, by relation, with who says so.</summary>
    public static Figure Standing(IEnumerable<FigureStatement> statements, DyadQuestion question)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(question);
        var groups = statements
            .Where(s => s.IsRelation && DyadActs.Direction(s, question) is not null)
            .GroupBy(s => (s.Type, Forth: DyadActs.Direction(s, question)!.Value, Object: s.Object ?? "", s.Status))
            .OrderBy(g => g.Key.Type, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Forth ? 0 : 1)
            .ThenBy(g => g.Key.Object, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Status, StringComparer.Ordinal);
        return StandingFigure.Of(
            "standing",
            groups.Select(g =>
                (
                    g.Key.Forth ? question.NameA : question.NameB,
                    g.Key.Forth ? question.NameB : question.NameA,
                    (IReadOnlyList<FigureStatement>)[.. g]
                )
            )
        );
    }

    internal static string PeriodName(Every every) => every.ToString().ToLowerInvariant();

    private static ImmutableArray<FigureColumn> Columns(Every every) =>
        [
            new(PeriodName(every)),
            new("from"),
            new("to"),
            .. DyadActs.Classes.SelectMany(c =>
                (FigureColumn[])
                    [
                        new(c.Replace(' ', '_')),
                        new(c.Replace(' ', '_') + "_low", false),
                        new(c.Replace(' ', '_') + "_high", false),
                        new(c.Replace(' ', '_') + "_origins", false),
                    ]
            ),
            new("goldstein_mean"),
            new("goldstein_mean_low", false),
            new("goldstein_mean_high", false),
            new("goldstein_sum", false),
            new("goldstein_per_article", false),
            new("coverage"),
            .. FigureText.BehindColumns,
        ];

    private static ImmutableArray<object?> Row(
        DateOnly period,
        bool forth,
        List<DyadAct> acts,
        (int Articles, bool Known) coverage,
        DyadQuestion question
    )
    {
        List<double> scores = [.. acts.Where(a => a.Goldstein is not null).Select(a => a.Goldstein!.Value)];
        var interval = MeanInterval.Of(acts.SelectMany(a => a.Statements));
        return
        [
            Periods.Name(question.Every, period),
            forth ? question.NameA : question.NameB,
            forth ? question.NameB : question.NameA,
            .. DyadActs.Classes.SelectMany(c => Counts([.. acts.Where(a => a.Class == c)], coverage.Known)),
            scores.Count == 0 ? null : Math.Round(scores.Average(), 2),
            interval is { } low ? Math.Round(low.Low, 2) : null,
            interval is { } high ? Math.Round(high.High, 2) : null,
            coverage.Known ? Math.Round(scores.Sum(), 2) : null,
            coverage.Articles > 0 ? Math.Round(scores.Sum() / coverage.Articles, 3) : null,
            coverage.Articles,
            .. FigureText.Behind(acts.SelectMany(a => a.Statements)),
        ];
    }

    private static object?[] Counts(List<DyadAct> acts, bool known)
    {
        if (!known)
        {
            return [null, null, null, null];
        }
        var interval = CountInterval.Of(acts.Count);
        return
        [
            acts.Count,
            Math.Round(interval.Low, 2),
            Math.Round(interval.High, 2),
            FigureText.Origins(acts.SelectMany(a => a.Statements)),
        ];
    }
}
