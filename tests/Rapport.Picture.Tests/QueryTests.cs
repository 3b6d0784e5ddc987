using Rapport.Picture.Rows;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Picture.Tests;

public class QueryTests(PostgresServer server)
{
    private static readonly DateOnly s_day = new(2024, 7, 3);

    public static TheoryData<DatabaseKind, string, string> Filters
    {
        get
        {
            (string, string)[] cases =
            [
                ("CHL", "aid consult"),
                ("CHL actor", "aid"),
                ("PER", "aid protest"),
                ("type", "consult"),
                ("status", "protest"),
                ("days", "aid"),
                ("CHL on the day", "aid"),
                ("CHL before", "consult"),
                ("cameo", "aid"),
                ("goldstein", "consult protest"),
                ("country", "aid consult"),
                ("text", "protest"),
                ("phrase", "protest"),
                ("not", "aid consult"),
                ("article text", "protest"),
                ("source", "protest"),
                ("article", "aid consult"),
                ("member while it was", "aid"),
            ];
            var data = new TheoryData<DatabaseKind, string, string>();
            foreach ((string filter, string found) in cases)
            {
                data.Add(DatabaseKind.Sqlite, filter, found);
                data.Add(DatabaseKind.Postgres, filter, found);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_filter_gives_what_fits_and_no_more(DatabaseKind kind, string name, string found)
    {
        using TestPicture picture = Filled(kind);
        StatementPage page = picture.Store.Statements(Filter(name), new PageRequest(10));
        Assert.Equal(found, string.Join(' ', page.Statements.Select(s => s.Row.Hash).Order(StringComparer.Ordinal)));
        Assert.Null(page.Next);
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void Numbers_are_rows_to_look_up_by(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        long[] all = picture.Store.Ask(t => t.Statements.Select(s => s.Id).OrderBy(n => n).ToArray());
        long[] wanted = [all[0], all[^1], all[^1] + 1];
        long[] found = picture.Store.Ask(t =>
        {
            IQueryable<long> numbers = t.Numbers(wanted);
            return t.Statements.Where(s => numbers.Contains(s.Id)).Select(s => s.Id).OrderBy(n => n).ToArray();
        });
        Assert.Equal([all[0], all[^1]], found);
        Assert.Empty(picture.Store.Ask(t => t.Numbers([]).ToArray()));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void Pages_give_each_statement_once_in_order(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        Statement[] statements =
        [
            .. Enumerable
                .Range(0, 23)
                .Select(i =>
                    Made.Event("a", "AID", $"P{i:00}", "PER", s_day.AddDays(-(i / 5))) with
                    {
                        Id = $"s{i:00}",
                    }
                ),
        ];
        picture.Store.Add(Made.Version, [Made.Prepared("a", "text of it", statements)]);
        var seen = new List<StatementRow>();
        string? cursor = null;
        do
        {
            StatementPage page = picture.Store.Statements(new StatementFilter(), new PageRequest(4, cursor));
            Assert.True(page.Statements.Length <= 4);
            seen.AddRange(page.Statements.Select(s => s.Row));
            cursor = page.Next;
        } while (cursor is not null);
        Assert.Equal(23, seen.Count);
        Assert.Equal(seen.OrderBy(s => (s.Day, s.Hash)).Select(s => s.Hash), seen.Select(s => s.Hash));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void A_statement_comes_back_byte_for_byte(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        var filter = new StatementFilter { Hash = "consult" };
        StoredStatement stored = Assert.Single(picture.Store.Statements(filter, new PageRequest(5)).Statements);
        Statement made = Consult();
        Assert.Equal(StatementJson.ToLine(made, new CodePointIndex("Grain talks in Lima.")), stored.Json);
        Assert.Equal(["actor", "recipient", "said_by"], stored.Parties.Select(p => p.Role));
        Assert.Equal("talks", stored.Article.Name);
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void An_article_comes_back_as_it_was_read(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        StoredArticle? stored = picture.Store.Article("talks");
        Article made = Made.Article("talks", "Grain talks in Lima.", new DateOnly(2024, 7, 4));
        Assert.Equal(made.Blocks, stored!.Article.Blocks.ToArray());
        Assert.Equal(made with { Blocks = [] }, stored.Article with { Blocks = [] });
        Assert.Equal(["folder/talks.txt"], stored.Locators);
        Assert.Null(picture.Store.Article("none"));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void As_of_a_moment_what_came_later_is_not_there(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        DateTimeOffset then = picture.Clock.Now;
        picture.Clock.Now = then.AddHours(1);
        picture.Store.Add(Made.Version, [Made.Prepared("late", "late", Made.Event("late", "AID", "CHL", "PER"))]);
        Assert.Equal(3, Count(picture, then));
        Assert.Equal(4, Count(picture, null));
        Assert.Equal(0, Count(picture, then.AddHours(-1)));
    }

    [Theory]
    [InlineData("grain talks", "(\"grain\") AND (\"talks\")")]
    [InlineData("\"grain talks\" -fish", "((\"grain talks\")) NOT (\"fish\")")]
    [InlineData("grain OR fish talks", "(\"grain\" OR \"fish\") AND (\"talks\")")]
    [InlineData("NEAR(a b) * \"", "(\"NEAR(a\") AND (\"b)\")")]
    [InlineData("- OR *", null)]
    public void A_search_is_spelt_for_SQLite(string search, string? expected) =>
        Assert.Equal(expected, Reading.SearchText.ToFts5(search));

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("ab%%%cd==")]
    public void A_cursor_that_is_none_is_named(string text) =>
        Assert.Contains(
            "is no cursor",
            Assert.Throws<PictureException>(() => Reading.Cursor.Parse(text)).Message,
            StringComparison.Ordinal
        );

    private static int Count(TestPicture picture, DateTimeOffset? asOf) =>
        picture.Store.Statements(new StatementFilter(), new PageRequest(10), asOf).Statements.Length;

    private static Statement Consult() =>
        Made.Event("talks", "CONSULT", "BOL", "ECU", s_day.AddDays(-2)) with
        {
            Id = "consult",
            Cameo = "036",
            Goldstein = 4.0,
        };

    private TestPicture Filled(DatabaseKind kind)
    {
        TestPicture picture = TestPicture.Of(kind, server);
        Statement aid = Made.Event("talks", "AID", "CHL", "PER", s_day) with
        {
            Id = "aid",
            SaidBy = [],
            Goldstein = -2,
        };
        Statement protest = Made.Event("march", "PROTEST", "farmers", "PER", s_day.AddDays(-1)) with
        {
            Id = "protest",
            SaidBy = [],
            Cameo = "141",
            Goldstein = -0.5,
            Status = StatementStatus.Occurred,
            Where = null,
            Object = "water",
            Evidence = new Evidence("march", 0, new CharSpan(0, 20), "Farmers were marching on the palace"),
        };
        ArticleIntake march = Made.Intake("march", "Farmers were marching on the palace for water.", protest);
        picture.Store.Add(
            Made.Version,
            [
                Made.Prepared("talks", "Grain talks in Lima.", aid, Consult()),
                PreparedArticle.Of(march with { Article = march.Article with { Source = "Daily" } }),
            ]
        );
        return picture;
    }

    private static StatementFilter Filter(string name) =>
        name switch
        {
            "CHL" => new StatementFilter { Parties = [new PartyTerm([new PartyRange("CHL")])] },
            "CHL actor" => new StatementFilter { Parties = [new PartyTerm([new PartyRange("CHL")], "actor")] },
            "PER" => new StatementFilter { Parties = [new PartyTerm([new PartyRange("PER")])] },
            "type" => new StatementFilter { Types = ["CONSULT", "COERCE"] },
            "status" => new StatementFilter { Statuses = ["occurred"], Kind = "event" },
            "days" => new StatementFilter { From = s_day, To = s_day },
            "CHL on the day" => new StatementFilter
            {
                Parties = [new PartyTerm([new PartyRange("CHL")])],
                From = s_day,
                To = s_day,
            },
            "CHL before" => new StatementFilter
            {
                Parties = [new PartyTerm([new PartyRange("CHL")])],
                To = s_day.AddDays(-1),
            },
            "cameo" => new StatementFilter { CameoFrom = "04", CameoTo = "04" },
            "goldstein" => new StatementFilter { GoldsteinFrom = -1, GoldsteinTo = 5 },
            "country" => new StatementFilter { Countries = ["PER"] },
            "text" => new StatementFilter { Text = "march palaces" },
            "phrase" => new StatementFilter { Text = "\"on the palace\"" },
            "not" => new StatementFilter { Text = "grain -water" },
            "article text" => new StatementFilter { ArticleText = "water OR fire" },
            "source" => new StatementFilter { Source = "Daily" },
            "article" => new StatementFilter { Article = "talks" },
            "member while it was" => new StatementFilter
            {
                Parties =
                [
                    new PartyTerm([
                        new PartyRange("BLOC"),
                        new PartyRange("PER", s_day, null),
                        new PartyRange("BOL", null, s_day.AddDays(-3)),
                    ]),
                ],
            },
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
        };
}
