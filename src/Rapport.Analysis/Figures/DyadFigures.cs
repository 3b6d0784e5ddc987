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

    /// <summary>Number of articles that name both, copies counted once, by the first day of the month. Publication counts.</summary>
    public required IReadOnlyDictionary<DateOnly, int> Coverage { get; init; }

    /// <summary>First month, or null for the first with anything.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last month, or null for the last with anything.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>Figures about two sides (formulas in docs/analysis.md).</summary>
public static class DyadFigures
{
    private static readonly ImmutableArray<string> s_classes =
    [
        "verbal cooperation",
        "material cooperation",
        "verbal conflict",
        "material conflict",
    ];

    /// <summary>
    /// The monthly series: acts that happened or go on, in both directions, by class, counted by event and by origin, with interval,
    /// Goldstein score and coverage. An act counts in the month of its first day. A month without coverage has no counts at all.
    /// </summary>
    public static Figure Series(IEnumerable<FigureStatement> statements, DyadQuestion question)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(question);
        List<Act> acts = [.. Acts(statements, question)];
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<object?>>();
        foreach (DateOnly month in Months(acts, question))
        {
            int coverage = question.Coverage.GetValueOrDefault(month);
            bool known = coverage > 0 || acts.Exists(a => a.Month == month);
            foreach (bool forth in (bool[])[true, false])
            {
                List<Act> here = [.. acts.Where(a => a.Month == month && a.Forth == forth)];
                rows.Add(Row(month, forth, here, (coverage, known), question));
            }
        }
        return new Figure(
            "series",
            Columns(),
            rows.ToImmutable(),
            [
                "Counted are acts that happened or go on; reports of one act are one, near-copies of an article are one origin.",
                "Intervals are Gamma-Poisson, 95 %. Coverage is the number of articles that name both; a month without has no figures.",
            ]
        );
    }

    /// <summary>What holds between the two, by relation, with who says so.</summary>
    public static Figure Standing(IEnumerable<FigureStatement> statements, DyadQuestion question)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(question);
        var groups = statements
            .Where(s => s.IsRelation && Direction(s, question) is not null)
            .GroupBy(s => (s.Type, Forth: Direction(s, question)!.Value, Object: s.Object ?? "", s.Status))
            .OrderBy(g => g.Key.Type, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Forth ? 0 : 1)
            .ThenBy(g => g.Key.Object, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Status, StringComparer.Ordinal);
        return new Figure(
            "standing",
            [
                new("relation"),
                new("who"),
                new("whom"),
                new("about"),
                new("status"),
                new("says"),
                new("origins"),
                new("last"),
                new("statements", false),
            ],
            [
                .. groups.Select(g =>
                    (ImmutableArray<object?>)
                        [
                            g.Key.Type,
                            g.Key.Forth ? question.NameA : question.NameB,
                            g.Key.Forth ? question.NameB : question.NameA,
                            g.Key.Object,
                            g.Key.Status,
                            FigureText.Sources(g),
                            g.Select(s => s.Origin).Distinct(StringComparer.Ordinal).Count(),
                            FigureText.Day(g.Max(s => s.Published)),
                            FigureText.Ids(g),
                        ]
                ),
            ],
            []
        );
    }

    private static ImmutableArray<FigureColumn> Columns() =>
        [
            new("month"),
            new("from"),
            new("to"),
            .. s_classes.SelectMany(c =>
                (FigureColumn[])
                    [
                        new(c.Replace(' ', '_')),
                        new(c.Replace(' ', '_') + "_low", false),
                        new(c.Replace(' ', '_') + "_high", false),
                        new(c.Replace(' ', '_') + "_origins", false),
                    ]
            ),
            new("goldstein_mean"),
            new("goldstein_sum", false),
            new("goldstein_per_article", false),
            new("coverage"),
            new("statements", false),
        ];

    private static ImmutableArray<object?> Row(
        DateOnly month,
        bool forth,
        List<Act> acts,
        (int Articles, bool Known) coverage,
        DyadQuestion question
    )
    {
        List<double> scores = [.. acts.Where(a => a.Goldstein is not null).Select(a => a.Goldstein!.Value)];
        return
        [
            FigureText.Month(month),
            forth ? question.NameA : question.NameB,
            forth ? question.NameB : question.NameA,
            .. s_classes.SelectMany(c => Counts([.. acts.Where(a => a.Class == c)], coverage.Known)),
            scores.Count == 0 ? null : Math.Round(scores.Average(), 2),
            coverage.Known ? Math.Round(scores.Sum(), 2) : null,
            coverage.Articles > 0 ? Math.Round(scores.Sum() / coverage.Articles, 3) : null,
            coverage.Articles,
            FigureText.Ids(acts.SelectMany(a => a.Statements)),
        ];
    }

    private static object?[] Counts(List<Act> acts, bool known)
    {
        if (!known)
        {
            return [null, null, null, null];
        }
        var interval = CountInterval.Of(acts.Count);
        int origins = acts.SelectMany(a => a.Statements).Select(s => s.Origin).Distinct(StringComparer.Ordinal).Count();
        return [acts.Count, Math.Round(interval.Low, 2), Math.Round(interval.High, 2), origins];
    }

    private static IEnumerable<Act> Acts(IEnumerable<FigureStatement> statements, DyadQuestion question) =>
        statements
            .Where(s => !s.IsRelation && s.IsReal && s.Day is not null)
            .Where(s => s_classes.Contains(question.ClassOf(s.Type) ?? "") && Direction(s, question) is not null)
            .GroupBy(s => (s.Act, Forth: Direction(s, question)!.Value))
            .Select(g => new Act([.. g], g.Key.Forth, question.ClassOf(g.First().Type)!));

    /// <summary>True from A to B, false from B to A, null where it is not between the two.</summary>
    private static bool? Direction(FigureStatement s, DyadQuestion q) =>
        Any(s.Actors, q.A) && Any(s.Recipients, q.B) ? true
        : Any(s.Actors, q.B) && Any(s.Recipients, q.A) ? false
        : Any(s.Actors, q.A) && Any(s.Actors, q.B) ? true
        : null;

    private static bool Any(ImmutableArray<FigureParty> parties, IReadOnlySet<string> ids) =>
        parties.Any(p => p.IsOneOf(ids));

    private static IEnumerable<DateOnly> Months(List<Act> acts, DyadQuestion question)
    {
        List<DateOnly> all = [.. acts.Select(a => a.Month), .. question.Coverage.Keys];
        if (all.Count == 0 && (question.From is null || question.To is null))
        {
            yield break;
        }
        DateOnly last = FigureText.MonthOf(question.To ?? all.Max());
        for (DateOnly m = FigureText.MonthOf(question.From ?? all.Min()); m <= last; m = m.AddMonths(1))
        {
            yield return m;
        }
    }

    /// <summary>One act between the two, with all statements that tell it.</summary>
    private sealed record Act(ImmutableArray<FigureStatement> Statements, bool Forth, string Class)
    {
        public DateOnly Month { get; } = FigureText.MonthOf(Statements.Min(s => s.Day)!.Value);

        public double? Goldstein { get; } = Statements.Average(s => s.Goldstein);
    }
}
