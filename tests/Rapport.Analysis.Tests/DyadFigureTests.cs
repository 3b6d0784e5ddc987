using Rapport.Analysis.Figures;

namespace Rapport.Analysis.Tests;

/// <summary>Series by week and quarter, intervals, change points, direction and promises on constructed pictures with known answers.</summary>
public class DyadFigureTests
{
    private static string? ClassOf(string type) =>
        type switch
        {
            "CONSULT" => "verbal cooperation",
            "AID" => "material cooperation",
            "ACCUSE" => "verbal conflict",
            _ => null,
        };

    private static FigureParty Party(string id) => new(id, id, []);

    private static FigureStatement Act(
        string id,
        string type,
        string from,
        string to,
        DateOnly day,
        double score = 1
    ) =>
        new()
        {
            Id = id,
            Type = type,
            Status = "occurred",
            Goldstein = score,
            Day = day,
            Start = day,
            End = day,
            Published = day,
            Origin = $"origin of {id}",
            Article = $"article {id}",
            Actors = [Party(from)],
            Recipients = [Party(to)],
        };

    private static DyadQuestion Question(Every every, params (DateOnly Day, int Articles)[] coverage) =>
        new(new HashSet<string> { "A" }, new HashSet<string> { "B" }, "A", "B")
        {
            ClassOf = ClassOf,
            Every = every,
            Coverage = coverage.ToDictionary(c => Periods.Of(every, c.Day), c => c.Articles),
        };

    private static object? Cell(Figure figure, int row, string column) =>
        figure.Rows[row][figure.Columns.ToList().FindIndex(c => c.Name == column)];

    private static string Dump(Figure figure) => string.Join('\n', figure.Rows.Select(r => string.Join('|', r)));

    // ISO 8601: the first week of a year is that of its first Thursday.
    [Theory]
    [InlineData(Every.Week, "2024-07-04", "2024-07-01", "2024-W27")]
    [InlineData(Every.Week, "2021-01-03", "2020-12-28", "2020-W53")]
    [InlineData(Every.Week, "2024-12-30", "2024-12-30", "2025-W01")]
    [InlineData(Every.Week, "2024-07-07", "2024-07-01", "2024-W27")]
    [InlineData(Every.Quarter, "2024-09-30", "2024-07-01", "2024-Q3")]
    [InlineData(Every.Quarter, "2024-01-01", "2024-01-01", "2024-Q1")]
    [InlineData(Every.Month, "2024-02-29", "2024-02-01", "2024-02")]
    public void Period_holds_its_days(Every every, string day, string first, string name)
    {
        DateOnly start = Periods.Of(every, DateOnly.Parse(day, null));
        Assert.Equal((DateOnly.Parse(first, null), name), (start, Periods.Name(every, start)));
        Assert.Equal(start, Periods.Of(every, Periods.Next(every, start).AddDays(-1)));
    }

    [Theory]
    [InlineData(Every.Week, "9999-W51")]
    [InlineData(Every.Month, "9999-11")]
    [InlineData(Every.Quarter, "9999-Q3")]
    public void Series_goes_to_the_end_of_the_calendar(Every every, string first)
    {
        DyadQuestion question = Question(every, (new DateOnly(9999, 12, 31), 1)) with
        {
            From = Periods.Of(every, DateOnly.MaxValue).AddDays(-1),
            To = DateOnly.MaxValue,
        };
        Figure series = DyadFigures.Series([Act("a", "AID", "A", "B", new DateOnly(9999, 12, 31))], question);
        Assert.Equal((4, first), (series.Rows.Length, Cell(series, 0, series.Columns[0].Name)));
        Assert.Equal(1, Cell(series, 2, "coverage"));
    }

    [Fact]
    public void Series_counts_by_week_and_by_quarter_and_an_empty_period_with_coverage_is_not_one_without()
    {
        FigureStatement[] picture =
        [
            Act("1", "AID", "A", "B", new(2024, 7, 1)),
            Act("2", "AID", "A", "B", new(2024, 7, 7)),
            Act("3", "AID", "A", "B", new(2024, 7, 22)),
        ];
        Figure weeks = DyadFigures.Series(picture, Question(Every.Week, (new(2024, 7, 2), 3), (new(2024, 7, 9), 2)));
        Assert.Equal("week", weeks.Columns[0].Name);
        Assert.Equal(
            [("2024-W27", 2), ("2024-W28", 0), ("2024-W29", null), ("2024-W30", 1)],
            Enumerable
                .Range(0, 4)
                .Select(i => ((string)Cell(weeks, 2 * i, "week")!, (int?)Cell(weeks, 2 * i, "material_cooperation")))
        );
        Figure quarters = DyadFigures.Series(picture, Question(Every.Quarter, (new(2024, 8, 2), 3)));
        Assert.Equal(("2024-Q3", 3), (Cell(quarters, 0, "quarter"), Cell(quarters, 0, "material_cooperation")));
    }

    [Fact]
    public void Mean_interval_holds_the_mean_and_needs_three_origins()
    {
        FigureStatement[] acts =
        [
            .. Enumerable.Range(0, 40).Select(i => Act($"{i}", "AID", "A", "B", new(2024, 7, 1), i % 2 == 0 ? 2 : 8)),
        ];
        MeanInterval interval = MeanInterval.Of(acts)!.Value;
        // The standard error of the mean is 3 / √40 = 0.474, and 1.96 of them are 0.93.
        Assert.InRange(interval.Low, 3.8, 4.4);
        Assert.InRange(interval.High, 5.6, 6.2);
        Assert.Null(MeanInterval.Of(acts.Take(2)));
        MeanInterval same = MeanInterval.Of(acts.Take(9).Select(a => a with { Goldstein = 3 }))!.Value;
        Assert.Equal((3, 3), (same.Low, same.High));
    }

    [Fact]
    public void Mean_interval_is_the_same_in_any_order_and_a_doubled_article_changes_nothing()
    {
        FigureStatement[] acts =
        [
            .. Enumerable
                .Range(0, 12)
                .Select(i => Act($"{i}", "AID", "A", "B", new(2024, 7, 1), i) with { Event = $"e{i / 2}" }),
        ];
        FigureStatement[] shuffled = [.. acts];
        new Random(5).Shuffle(shuffled);
        MeanInterval? once = MeanInterval.Of(acts);
        Assert.Equal(once, MeanInterval.Of(shuffled));
        Assert.Equal(once, MeanInterval.Of([.. acts, .. acts.Select(a => a with { Id = a.Id + "2" })]));
    }

    // Quantiles of Beta(k + ½, n − k + ½); the density integrated numerically by another program (Simpson) gives the same.
    [Theory]
    [InlineData(0, 0, 0, 1)]
    [InlineData(0, 10, 0, 0.2172)]
    [InlineData(5, 10, 0.2235, 0.7765)]
    [InlineData(10, 10, 0.7828, 1)]
    [InlineData(7, 10, 0.3942, 0.9073)]
    public void Share_interval_is_that_of_the_beta_distribution(int count, int of, double low, double high)
    {
        var share = ShareInterval.Of(count, of);
        Assert.Equal((low, high), (Math.Round(share.Low, 4), Math.Round(share.High, 4)));
    }

    private static double[] Full(int periods) => [.. Enumerable.Repeat(10.0, periods)];

    [Theory]
    [InlineData(new[] { 2, 1, 3, 2, 2, 1, 2, 3, 2, 2, 1, 2, 9, 11, 8, 10, 12, 9, 10, 11 }, 12)]
    [InlineData(new[] { 12, 9, 11, 10, 13, 9, 11, 10, 1, 0, 2, 1, 0, 1, 1, 2 }, 8)]
    public void Change_of_rate_is_found_where_it_is(int[] counts, int at)
    {
        ChangePoint change = Assert.Single(ChangePoints.Find(counts, Full(counts.Length)));
        Assert.Equal(at, change.At);
        Assert.InRange(change.Detected, at + 1, at + 3);
        Assert.True(change.Probability > 0.9);
        Assert.Equal(counts[at] > counts[at - 1], change.After > change.Before);
    }

    [Theory]
    [InlineData(new[] { 2, 1, 3, 2, 2, 1, 2, 3, 2, 2, 1, 2, 3, 1, 2, 2 })]
    [InlineData(new[] { 2, 1, 3, 2, 2, 1, 2, 3, 7, 2, 1, 2, 3, 1, 2, 2 })]
    [InlineData(new[] { 12, 9, 11, 10, 13, 9, 4, 3, 11, 10, 12, 9, 11, 10, 13, 9 })]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0 })]
    [InlineData(new[] { 5 })]
    [InlineData(new int[0])]
    public void Even_series_and_a_single_outlier_have_no_change(int[] counts) =>
        Assert.Empty(ChangePoints.Find(counts, Full(counts.Length)));

    [Fact]
    public void Long_series_with_an_enormous_outlier_is_counted_through()
    {
        int[] counts =
        [
            .. Enumerable.Repeat(1, 1500),
            1_000_000,
            .. Enumerable.Repeat(1, 300),
            .. Enumerable.Repeat(60, 200),
        ];
        IReadOnlyList<ChangePoint> found = ChangePoints.Find(counts, Full(counts.Length));
        Assert.Contains(found, c => c.At == 1801);
        Assert.All(found, c => Assert.InRange(c.Probability, 0.5, 1));
    }

    [Fact]
    public void More_reading_is_no_change()
    {
        int[] counts = [2, 1, 3, 2, 2, 1, 2, 3, 20, 19, 22, 21, 18, 20, 20, 21];
        double[] exposure = [.. counts.Select((_, i) => i < 8 ? 10.0 : 100.0)];
        Assert.Empty(ChangePoints.Find(counts, exposure));
        Assert.Single(ChangePoints.Find(counts, Full(16)));
    }

    [Fact]
    public void Months_of_which_nothing_is_known_are_no_fall()
    {
        int[] counts = [9, 11, 10, 8, 10, 0, 0, 0, 0, 0, 0, 10, 9, 11, 10];
        double[] exposure = [.. counts.Select(c => c == 0 ? 0.0 : 10)];
        Assert.Empty(ChangePoints.Find(counts, exposure));
        Assert.Equal(2, ChangePoints.Find(counts, Full(15)).Count);
        int[] rising = [1, 0, 1, 2, 1, 0, 0, 0, 9, 12, 11, 10];
        double[] read = [.. rising.Select((_, i) => i is > 4 and < 8 ? 0.0 : 10)];
        Assert.Equal(8, Assert.Single(ChangePoints.Find(rising, read)).At);
    }

    private static List<FigureStatement> Escalation()
    {
        var picture = new List<FigureStatement>();
        for (int month = 1; month <= 12; month++)
        {
            int acts = month < 8 ? 1 : 9;
            for (int i = 0; i < acts; i++)
            {
                picture.Add(Act($"{month}.{i}", "ACCUSE", "A", "B", new(2024, month, 1 + i), -2 - i));
            }
        }
        return picture;
    }

    [Fact]
    public void Change_point_names_the_acts_that_moved_it_in_any_order()
    {
        DyadQuestion question = Question(
            Every.Month,
            [.. Enumerable.Range(1, 12).Select(m => (new DateOnly(2024, m, 1), 10))]
        );
        Figure changes = DyadChanges.Of(Escalation(), question);
        Assert.Equal(
            ("conflict", "2024-08", "rise"),
            (Cell(changes, 0, "series"), Cell(changes, 0, "month"), Cell(changes, 0, "change"))
        );
        Assert.StartsWith("2024-08-09 ACCUSE: A – B", (string)Cell(changes, 0, "moved_by")!, StringComparison.Ordinal);
        Assert.Contains("8.0", (string)Cell(changes, 0, "statements")!, StringComparison.Ordinal);
        FigureStatement[] shuffled = [.. Escalation()];
        new Random(2).Shuffle(shuffled);
        Assert.Equal(Dump(changes), Dump(DyadChanges.Of(shuffled, question)));
        Assert.Single(changes.Rows);
    }

    [Fact]
    public void Direction_counts_directed_acts_and_relations_each_way()
    {
        DateOnly day = new(2024, 7, 1);
        FigureStatement Relation(string id, string from, string to) =>
            Act(id, "depends_on", from, to, day) with
            {
                IsRelation = true,
                Status = "ongoing",
                Object = "gas",
            };
        Figure direction = DirectionFigure.Of(
            [
                Act("1", "ACCUSE", "A", "B", day),
                Act("2", "ACCUSE", "A", "B", day),
                Act("3", "ACCUSE", "B", "A", day),
                // Talks are of both; a visit is of the one who travels.
                Act("4", "CONSULT", "B", "A", day),
                Act("5", "CONSULT", "A", "B", day) with
                {
                    Mode = "visit",
                },
                Relation("6", "A", "B"),
                Relation("7", "A", "B") with
                {
                    Origin = "origin of 6",
                },
                Relation("8", "A", "C") with
                {
                    Actors = [Party("A"), Party("B")],
                },
            ],
            Question(Every.Month)
        );
        Assert.Equal(
            [
                "directed acts|A|B|3|1|0.75",
                "verbal cooperation|A|B|1|0|1",
                "verbal conflict|A|B|2|1|0.667",
                "depends_on|A|B|1|0|",
            ],
            direction.Rows.Select(r => string.Join('|', r.Take(6)))
        );
    }

    private static PlanLife Plan(string id, string outcome, int? slippage, params string[] actors) =>
        new(
            Act(id, "CONSULT", "A", "B", new(2024, 7, 1)) with
            {
                Actors = [.. actors.Select(Party)],
            },
            new(2024, 7, 1),
            null,
            outcome,
            slippage,
            [],
            [Act(id, "CONSULT", "A", "B", new(2024, 7, 1))],
            []
        );

    [Fact]
    public void Promises_are_kept_moved_or_broken_and_the_future_counts_for_neither()
    {
        Figure promises = PromiseFigure.Of(
            [
                Plan("1", "happened", 0, "A"),
                Plan("2", "happened", 4, "A", "B"),
                Plan("3", "moved", 30, "A"),
                Plan("4", "silent", null, "A"),
                Plan("5", "announced", null, "A"),
                Plan("6", "uncovered", null, "A"),
            ],
            id => $"name of {id}"
        );
        Assert.Equal("A|name of A|6|2|1|0|1|1|1|0.5", string.Join('|', promises.Rows[0].Take(10)));
        Assert.Equal((4.0, 30), (Cell(promises, 0, "slippage_median"), Cell(promises, 0, "slippage_most")));
        Assert.Equal("B|name of B|1|1|0|0|0|0|0|1", string.Join('|', promises.Rows[1].Take(10)));
    }
}
