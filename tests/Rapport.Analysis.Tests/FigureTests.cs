using System.Collections.Immutable;
using System.Xml.Linq;
using Rapport.Analysis.Figures;

namespace Rapport.Analysis.Tests;

/// <summary>Constructed pictures with known answers.</summary>
public class FigureTests
{
    private static readonly Dictionary<string, string> s_classes = new(StringComparer.Ordinal)
    {
        ["CONSULT"] = "verbal cooperation",
        ["AID"] = "material cooperation",
        ["ACCUSE"] = "verbal conflict",
        ["ASSAULT"] = "material conflict",
        ["STATEMENT"] = "neutral",
    };

    private static string? ClassOf(string type) => s_classes.GetValueOrDefault(type);

    private static FigureParty Party(string id, params string[] of) => new(id, $"Name of {id}", [.. of]);

    private static FigureStatement Event(string id, string type, string actor, string recipient, string day) =>
        new()
        {
            Id = id,
            Type = type,
            Status = "occurred",
            Goldstein = type == "AID" ? 7 : -2,
            Day = DateOnly.Parse(day, null),
            Start = DateOnly.Parse(day, null),
            End = DateOnly.Parse(day, null),
            Published = DateOnly.Parse(day, null),
            Origin = $"origin of {id}",
            Article = $"Article {id}",
            Actors = [Party(actor)],
            Recipients = [Party(recipient)],
        };

    private static DyadQuestion Question(params (string Month, int Articles)[] coverage) =>
        new(new HashSet<string> { "CHL" }, new HashSet<string> { "PER" }, "Chile", "Peru")
        {
            ClassOf = ClassOf,
            Coverage = coverage.ToDictionary(c => DateOnly.Parse(c.Month + "-01", null), c => c.Articles),
        };

    private static object? Cell(Figure figure, int row, string column) =>
        figure.Rows[row][figure.Columns.ToList().FindIndex(c => c.Name == column)];

    private static string Dump(Figure figure) => string.Join('\n', figure.Rows.Select(r => string.Join('|', r)));

    private static List<FigureStatement> Picture() =>
        [
            Event("a", "AID", "CHL", "PER", "2021-03-02"),
            Event("b", "AID", "CHL", "PER", "2021-03-09"),
            Event("c", "ACCUSE", "PER", "CHL", "2021-03-20"),
            Event("d", "AID", "CHL", "PER", "2021-05-01") with
            {
                Actors = [Party("x", "CHL")],
            },
            Event("e", "AID", "CHL", "PER", "2021-05-02") with
            {
                Status = "planned",
            },
            Event("f", "STATEMENT", "CHL", "PER", "2021-05-02"),
            Event("g", "AID", "CHL", "BOL", "2021-05-02"),
        ];

    [Fact]
    public void Series_counts_acts_by_direction_class_and_month()
    {
        Figure series = DyadFigures.Series(Picture(), Question(("2021-03", 4), ("2021-04", 2), ("2021-05", 1)));
        Assert.Equal(6, series.Rows.Length);
        Assert.Equal(
            ("2021-03", "Chile", 2),
            (Cell(series, 0, "month"), Cell(series, 0, "from"), Cell(series, 0, "material_cooperation"))
        );
        Assert.Equal((0, 1), (Cell(series, 0, "verbal_conflict"), Cell(series, 1, "verbal_conflict")));
        Assert.Equal(
            (7.0, 14.0, 3.5),
            (
                Cell(series, 0, "goldstein_mean"),
                Cell(series, 0, "goldstein_sum"),
                Cell(series, 0, "goldstein_per_article")
            )
        );
        Assert.Equal((1, "d"), (Cell(series, 4, "material_cooperation"), Cell(series, 4, "statements")));
    }

    [Fact]
    public void Month_with_coverage_has_zeros_and_one_without_has_nothing()
    {
        Figure series = DyadFigures.Series(Picture(), Question(("2021-03", 4), ("2021-05", 1), ("2021-06", 3)));
        Assert.Null(Cell(series, 2, "material_cooperation"));
        Assert.Equal(0, Cell(series, 2, "coverage"));
        Assert.Equal(
            (0, 0.0, 2.51),
            (
                Cell(series, 6, "material_cooperation"),
                Cell(series, 6, "material_cooperation_low"),
                Cell(series, 6, "material_cooperation_high")
            )
        );
        Assert.Equal(3, Cell(series, 6, "coverage"));
    }

    [Fact]
    public void Shuffled_order_gives_the_same_figures()
    {
        List<FigureStatement> picture = [.. Picture(), .. Plans(), .. Conflicts()];
        FigureStatement[] shuffled = [.. picture];
        new Random(3).Shuffle(shuffled);
        DyadQuestion question = Question(("2021-03", 4));
        DateOnly today = new(2021, 6, 1);
        Assert.Equal(Dump(DyadFigures.Series(picture, question)), Dump(DyadFigures.Series(shuffled, question)));
        Assert.Equal(Dump(NetworkFigure.Of(picture, ClassOf)), Dump(NetworkFigure.Of(shuffled, ClassOf)));
        Assert.Equal(
            Dump(CalendarFigure.Of(picture, today, (_, _) => true)),
            Dump(CalendarFigure.Of(shuffled, today, (_, _) => true))
        );
        Assert.Equal(Dump(ConflictFigure.Of(picture)), Dump(ConflictFigure.Of(shuffled)));
    }

    [Fact]
    public void Doubled_article_changes_no_count_by_origin()
    {
        List<FigureStatement> doubled = [.. Picture(), .. Picture().Select(s => s with { Id = s.Id + "2" })];
        DyadQuestion question = Question(("2021-03", 4));
        Figure one = DyadFigures.Series(Picture(), question);
        Figure two = DyadFigures.Series(doubled, question);
        for (int row = 0; row < one.Rows.Length; row++)
        {
            foreach (string type in s_classes.Values.Where(c => c != "neutral"))
            {
                string column = type.Replace(' ', '_') + "_origins";
                Assert.Equal(Cell(one, row, column), Cell(two, row, column));
            }
        }
    }

    [Fact]
    public void Reports_of_one_event_are_one_act()
    {
        FigureStatement report = Event("b", "AID", "CHL", "PER", "2021-03-03") with { Event = "e1" };
        FigureStatement first = Event("a", "AID", "CHL", "PER", "2021-03-02") with { Event = "e1" };
        Figure series = DyadFigures.Series([first, report], Question(("2021-03", 4)));
        Assert.Equal(
            (1, 2),
            (Cell(series, 0, "material_cooperation"), Cell(series, 0, "material_cooperation_origins"))
        );
    }

    // Halves of the quantiles of chi-square with 2n + 1 degrees of freedom, as printed tables have them.
    [Theory]
    [InlineData(0, 0, 2.5119)]
    [InlineData(1, 0.1079, 4.6742)]
    [InlineData(10, 5.1414, 17.7394)]
    [InlineData(400, 362.23, 440.66)]
    public void Interval_is_that_of_the_gamma_distribution(int count, double low, double high)
    {
        var interval = CountInterval.Of(count);
        Assert.Equal(
            (low, high),
            (Math.Round(interval.Low, count < 100 ? 4 : 2), Math.Round(interval.High, count < 100 ? 4 : 2))
        );
    }

    [Fact]
    public void Standing_relations_name_who_says_so()
    {
        FigureStatement relation = Event("r", "depends_on", "CHL", "PER", "2021-03-02") with
        {
            IsRelation = true,
            Object = "gas",
            Status = "ongoing",
            SaidBy = [Party("BOL")],
        };
        Figure standing = DyadFigures.Standing([relation, relation with { Id = "r2" }], Question());
        Assert.Equal("depends_on|Chile|Peru|gas|ongoing|Name of BOL|1|2021-03-02|r r2|2", Dump(standing));
    }

    private static IEnumerable<FigureStatement> Plans()
    {
        FigureStatement Plan(string id, string to, string day, string published) =>
            Event(id, "CONSULT", "CHL", to, day) with
            {
                Status = "planned",
                Published = DateOnly.Parse(published, null),
                Event = "event of " + id,
            };
        yield return Plan("p1", "PER", "2021-05-10", "2021-04-01");
        yield return Event("p1r", "CONSULT", "CHL", "PER", "2021-05-12") with
        {
            Event = "event of p1",
        };
        yield return Plan("p2", "BOL", "2021-05-10", "2021-04-01");
        yield return Plan("p2m", "BOL", "2021-07-10", "2021-04-20");
        yield return Plan("p3", "ARG", "2021-05-10", "2021-04-01");
        yield return Plan("p3c", "ARG", "2021-05-10", "2021-05-01") with
        {
            Status = "negated",
            Event = "event of p3",
        };
        yield return Plan("p4", "URY", "2021-05-10", "2021-04-01");
        yield return Plan("p5", "BRA", "2021-08-10", "2021-04-01");
        yield return Plan("p6", "COL", "2021-08-10", "2021-04-01");
        yield return Plan("p6b", "COL", "2021-08-10", "2021-04-09") with
        {
            Event = "event of p6",
        };
    }

    [Theory]
    [InlineData("Name of PER", "happened", 2)]
    [InlineData("Name of BOL", "moved", 61)]
    [InlineData("Name of ARG", "cancelled", null)]
    [InlineData("Name of URY", "silent", null)]
    [InlineData("Name of BRA", "announced", null)]
    [InlineData("Name of COL", "confirmed", null)]
    public void Calendar_tells_what_became_of_a_plan(string with, string outcome, int? slippage)
    {
        Figure calendar = CalendarFigure.Of(Plans(), new DateOnly(2021, 6, 1), (_, _) => true);
        int row = calendar.Rows.Select((r, i) => (r, i)).First(r => (string?)r.r[5] == with).i;
        Assert.Equal(
            (outcome, slippage),
            ((string?)Cell(calendar, row, "outcome"), (int?)Cell(calendar, row, "slippage_days"))
        );
    }

    [Fact]
    public void Announcement_long_after_the_day_is_of_the_next_occasion()
    {
        FigureStatement Plan(string id, string day, string published) =>
            Event(id, "CONSULT", "CHL", "PER", day) with
            {
                Status = "planned",
                Published = DateOnly.Parse(published, null),
            };
        Figure calendar = CalendarFigure.Of(
            [Plan("1", "2021-05-10", "2021-04-01"), Plan("2", "2021-09-10", "2021-08-01")],
            new DateOnly(2021, 8, 2),
            (_, _) => true
        );
        Assert.Equal(["silent", "announced"], calendar.Rows.Select(r => (string?)r[2]));
    }

    [Fact]
    public void Past_plan_without_coverage_is_not_silent()
    {
        Figure calendar = CalendarFigure.Of(Plans(), new DateOnly(2021, 6, 1), (_, _) => false);
        Assert.Contains("uncovered", calendar.Rows.Select(r => (string?)r[2]));
        Assert.DoesNotContain("silent", calendar.Rows.Select(r => (string?)r[2]));
    }

    private static ImmutableArray<FigureStatement> Conflicts() =>
        [
            Event("k1", "ASSAULT", "CHL", "PER", "2021-03-02") with
            {
                Event = "k",
                Quantity = 3,
                Country = "PER",
            },
            Event("k2", "ASSAULT", "CHL", "PER", "2021-03-03") with
            {
                Event = "k",
                Quantity = 5,
                Country = "PER",
            },
            Event("k3", "ASSAULT", "CHL", "PER", "2021-03-03") with
            {
                Event = "k",
                Status = "denied",
            },
            Event("k4", "ASSAULT", "CHL", "PER", "2021-03-03") with
            {
                Event = "other",
                Quantity = 9,
            },
        ];

    [Fact]
    public void Conflicts_are_told_side_by_side_and_wording_alone_is_none()
    {
        Figure conflicts = ConflictFigure.Of(Conflicts());
        Assert.Equal(
            ["status: happened / denied", "number: 3 / 5", "day: 2021-03-02 / 2021-03-03"],
            conflicts.Rows.Select(r => $"{r[0]}: {r[4]} / {r[6]}")
        );
        Assert.Empty(ConflictFigure.Of(Picture()).Rows);
    }

    [Fact]
    public void Sources_are_first_borne_out_or_contradicted_and_copies_bear_nothing_out()
    {
        FigureStatement Told(string id, string by, string day, string act, string origin) =>
            Event(id, "AID", "CHL", "PER", "2021-03-01") with
            {
                Published = DateOnly.Parse(day, null),
                Source = by,
                Event = act,
                Origin = origin,
            };
        FigureStatement[] picture =
        [
            Told("1", "Wire", "2021-03-01", "e1", "o1"),
            Told("2", "Daily", "2021-03-02", "e1", "o2"),
            // The Gazette printed the Wire's text.
            Told("3", "Gazette", "2021-03-02", "e2", "o3"),
            Told("4", "Wire", "2021-03-01", "e2", "o3"),
            Told("5", "Daily", "2021-03-05", "e3", "o4"),
            Told("6", "Wire", "2021-03-05", "e3", "o5") with
            {
                Status = "denied",
            },
        ];
        Figure sources = SourceFigure.Of(picture, new Dictionary<string, int> { ["Daily"] = 2 });
        Assert.Equal(
            ["Wire|3|3|2|1|1|1|1|0", "Daily|2|2|2|0|1|1|1|2", "Gazette|1|1|1|0|0|1|0|0"],
            sources.Rows.Select(r => string.Join('|', r))
        );
        FigureStatement[] shuffled = [.. picture];
        new Random(7).Shuffle(shuffled);
        Assert.Equal(Dump(sources), Dump(SourceFigure.Of(shuffled, new Dictionary<string, int> { ["Daily"] = 2 })));
    }

    [Fact]
    public void Network_counts_sides_and_exports_as_graphs()
    {
        Figure network = NetworkFigure.Of(Picture(), ClassOf);
        Assert.Equal(
            ["CHL|BOL|1|1|1|0", "CHL|PER|3|3|3|0", "PER|CHL|1|1|0|1"],
            network.Rows.Select(r => string.Join('|', r.Take(6)))
        );
        XNamespace ml = "http://graphml.graphdrawing.org/xmlns";
        XDocument graph = XDocument.Parse(GraphExport.ToGraphMl(network, id => $"<{id}>"));
        Assert.Equal(["BOL", "CHL", "PER"], graph.Descendants(ml + "node").Select(n => n.Attribute("id")!.Value));
        Assert.Equal(3, graph.Descendants(ml + "edge").Count());
        XNamespace gexf = "http://gexf.net/1.3";
        XDocument other = XDocument.Parse(GraphExport.ToGexf(network, id => id));
        Assert.Equal("3", other.Descendants(gexf + "edge").ElementAt(1).Attribute("weight")!.Value);
    }
}
