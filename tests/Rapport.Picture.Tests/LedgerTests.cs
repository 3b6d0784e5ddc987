using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Rapport.Picture.Ledgers;
using Rapport.Text.Statements;

namespace Rapport.Picture.Tests;

/// <summary>The ledger says what the tables say, whatever happened to the picture.</summary>
public sealed class LedgerTests(PostgresServer server)
{
    private static readonly string[] s_parties = ["CHL", "PER", "BOL", "anna-bell", new string('x', 250)];
    private static readonly string[] s_types = ["AID", "CONSULT", "ACCUSE"];
    private static readonly DateOnly s_day = new(2024, 6, 20);

    [Fact]
    public void The_ledger_says_what_the_tables_say_after_any_changes() =>
        Gen.Int[0, 1_000_000].Sample(seed => Changed(DatabaseKind.Sqlite, seed), iter: 20, threads: 1);

    [Fact]
    public void The_ledger_says_so_on_a_server_too() =>
        Gen.Int[0, 1_000_000].Sample(seed => Changed(DatabaseKind.Postgres, seed), iter: 2, threads: 1);

    [Fact]
    public void A_page_gives_back_what_was_packed_and_the_same_bytes_again()
    {
        using TestPicture picture = TestPicture.Of(DatabaseKind.Sqlite, server);
        var random = new Random(7);
        picture.Store.Add(Made.Version, [.. Enumerable.Range(0, 12).Select(i => Article(i, random, 0))]);
        picture.Store.Link();
        CountedStatement[] told = picture.Store.Ask(t => t.Counted(t.Statements).ToArray());
        byte[] page = LedgerPage.Write(told);
        CountedStatement[] read = [.. LedgerPage.Read(page)];
        Assert.Equal(told.Select(Words), read.Select(Words));
        Assert.Equal(page, LedgerPage.Write(read));
    }

    [Fact]
    public void A_damaged_page_is_named_as_such()
    {
        using TestPicture picture = TestPicture.Of(DatabaseKind.Sqlite, server);
        picture.Store.Add(Made.Version, [.. Enumerable.Range(0, 3).Select(i => Article(i, new Random(1), 0))]);
        byte[] page = LedgerPage.Write(picture.Store.Ask(t => t.Counted(t.Statements).ToArray()));
        for (int length = 0; length < page.Length; length++)
        {
            byte[] cut = page[..length];
            Assert.Throws<InvalidDataException>(() => LedgerPage.Read(cut).Count());
        }
    }

    [Theory]
    [InlineData("UPDATE ledger SET statements = statements + 1 WHERE entity = 'CHL'", "CHL 2024-07", "is not what")]
    [InlineData("DELETE FROM ledger WHERE entity = ''", " 2024-07", "is missing")]
    [InlineData(
        "INSERT INTO ledger SELECT 'XXX', month, statements, lines FROM ledger WHERE entity = ''",
        "XXX 2024-07",
        "did not make"
    )]
    [InlineData(
        "UPDATE ledger SET lines = (SELECT lines FROM ledger WHERE entity = 'BOL') WHERE entity = 'CHL'",
        "CHL 2024-07",
        "is not what"
    )]
    [InlineData("DELETE FROM ledger_head", "", "belongs to nothing")]
    [InlineData("DELETE FROM coverage WHERE entity = 'PER'", "PER 2024-07", "is missing")]
    [InlineData("UPDATE coverage SET month = '2024-08' WHERE entity = 'CHL'", "CHL 2024-07", "is missing")]
    public void A_bad_page_is_found(string sql, string row, string what)
    {
        foreach (DatabaseKind kind in (DatabaseKind[])[DatabaseKind.Sqlite, DatabaseKind.Postgres])
        {
            using TestPicture picture = TestPicture.Of(kind, server);
            Statement chile = Made.Event("a", "AID", "CHL", "PER", new DateOnly(2024, 7, 1));
            Statement bolivia = Made.Event("a", "AID", "BOL", null, new DateOnly(2024, 7, 2));
            picture.Store.Add(Made.Version, [Made.Prepared("a", "A first text.", chile, bolivia)]);
            picture.Store.Link();
            Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
            Assert.NotEqual(0, picture.Execute(sql));
            VerificationFault? fault = picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault;
            Assert.Equal((sql.Contains("coverage") ? "coverage" : "ledger", row), (fault?.Table, fault?.Row));
            Assert.Contains(what, fault!.What, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "ledger", "lines", false)]
    [InlineData(DatabaseKind.Sqlite, "coverage", "articles", false)]
    [InlineData(DatabaseKind.Sqlite, "ledger", "lines", true)]
    [InlineData(DatabaseKind.Postgres, "ledger", "lines", false)]
    [InlineData(DatabaseKind.Postgres, "coverage", "articles", true)]
    public void A_damaged_page_is_passed_over_and_made_anew(DatabaseKind kind, string table, string column, bool anew)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        var random = new Random(3);
        for (int i = 0; i < 12; i++)
        {
            picture.Store.Add(Made.Version, [Article(i, random, 0)]);
        }
        picture.Store.Link();
        string damaged = kind == DatabaseKind.Sqlite ? "x'05ff'" : "'\\x05ff'";
        Assert.NotEqual(0, picture.Execute($"UPDATE {table} SET {column} = {damaged} WHERE month > '2024-06'"));
        for (int i = 0; i < 20; i++)
        {
            Compare(picture, random);
        }
        Assert.Equal(table, picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault?.Table);
        if (!anew)
        {
            picture.Store.Add(Made.Version, [.. Enumerable.Range(12, 9).Select(i => Article(i, random, 0))]);
        }
        Assert.NotNull(picture.Store.Link(anew));
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
    }

    [Fact]
    public void An_empty_list_asks_for_nothing_whatever_it_was_made_of()
    {
        var none = ImmutableArray.Create<string>([]);
        var other = ImmutableArray.CreateBuilder<string>(0).MoveToImmutable();
        Assert.NotNull(
            LedgerFilter.Of(
                new StatementFilter
                {
                    Bases = none,
                    Countries = other,
                    Hashes = default,
                }
            )
        );
        Assert.Null(LedgerFilter.Of(new StatementFilter { Bases = ["said"] }));
    }

    [Fact]
    public void A_day_of_publication_that_is_none_ends_no_linking()
    {
        using TestPicture picture = TestPicture.Of(DatabaseKind.Sqlite, server);
        var random = new Random(5);
        picture.Store.Add(Made.Version, [.. Enumerable.Range(0, 6).Select(i => Article(i, random, 0))]);
        Assert.NotEqual(0, picture.Execute("UPDATE article SET published = '2024-07-xx' WHERE id < 4"));
        Assert.NotNull(picture.Store.Link());
        Compare(picture, random);
    }

    [Fact]
    public void A_moment_before_the_last_linking_is_asked_of_the_tables()
    {
        using TestPicture picture = TestPicture.Of(DatabaseKind.Sqlite, server);
        picture.Store.Add(Made.Version, [Article(0, new Random(1), 0)]);
        long seq = picture.Store.Stamp().Seq;
        picture.Store.Add(Made.Version, [Article(1, new Random(1), 0)]);
        picture.Store.Link();
        Assert.Null(picture.Store.Ask(t => LedgerReader.Read(t, seq, new StatementFilter())));
        Assert.NotNull(picture.Store.Ask(t => LedgerReader.Read(t, seq + 2, new StatementFilter())));
    }

    private void Changed(DatabaseKind kind, int seed)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        var random = new Random(seed);
        int articles = 0;
        for (int step = 0; step < 14; step++)
        {
            picture.Clock.Now = picture.Clock.Now.AddMinutes(1);
            switch (random.Next(8))
            {
                case 0 or 1:
                    int number = articles++;
                    picture.Store.Add(Made.Version, [Article(number, random, step)]);
                    break;
                case 2 or 3:
                    picture.Store.Link();
                    Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
                    break;
                case 4 when articles > 0:
                    Decide(picture, random);
                    break;
                case 5 when articles > 0:
                    Recode(picture, random, step);
                    break;
                case 6 when articles > 0:
                    Withdraw(picture, random.Next(articles), random);
                    break;
                case 7 when articles > 0:
                    Erase(picture, random);
                    break;
                default:
                    break;
            }
            Compare(picture, random);
        }
        picture.Store.Link();
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
    }

    private static void Compare(TestPicture picture, Random random)
    {
        StatementFilter filter = Filter(random);
        picture.Store.Ask(tables =>
        {
            string[] told = [.. tables.Counted(filter).Select(Words)];
            string[] stored = [.. tables.Counted(tables.Matching(filter)).Select(Words)];
            Assert.Equal(stored, told);
            string[][] groups =
            [
                .. Enumerable.Range(0, random.Next(1, 3)).Select(_ => s_parties[random.Next(2)..random.Next(2, 5)]),
            ];
            CoveringArticle[] now = [.. tables.Covering(groups).OrderBy(a => a.Number)];
            CoveringArticle[] before = [.. new CoverageReader(tables, -1).Covering(groups).OrderBy(a => a.Number)];
            Assert.Equal(before, now);
            bool linked = tables.Connection.LedgerHeads.Any();
            Assert.Equal(linked, LedgerReader.Read(tables, long.MaxValue - 1, filter) is not null);
            return 0;
        });
    }

    private static StatementFilter Filter(Random random)
    {
        PartyTerm Term() =>
            new(
                [
                    .. Enumerable
                        .Range(0, random.Next(1, 3))
                        .Select(_ => new PartyRange(
                            s_parties[random.Next(s_parties.Length)],
                            random.Next(4) == 0 ? s_day.AddDays(random.Next(20)) : null,
                            random.Next(4) == 0 ? s_day.AddDays(random.Next(20)) : null
                        )),
                ],
                random.Next(4) == 0 ? "recipient" : null
            );
        return new StatementFilter
        {
            Parties = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Term())],
            Types = random.Next(3) == 0 ? [s_types[random.Next(3)]] : [],
            Kind = random.Next(3) == 0 ? "event" : null,
            Statuses = random.Next(3) == 0 ? ["planned"] : [],
            From = random.Next(3) == 0 ? s_day.AddDays(random.Next(20)) : null,
            To = random.Next(3) == 0 ? s_day.AddDays(random.Next(20)) : null,
        };
    }

    private static void Decide(TestPicture picture, Random random)
    {
        string[] ids = [.. picture.Store.Ask(t => t.Statements.Select(s => s.Hash).ToArray()).Distinct()];
        if (ids.Length == 0)
        {
            return;
        }
        string id = ids[random.Next(ids.Length)];
        string other = ids[random.Next(ids.Length)];
        Decision decision = random.Next(5) switch
        {
            0 => new Accept("anna", "why", id),
            1 => new Reject("anna", "why", id),
            2 => new MergeEvents("anna", "why", id, other),
            3 => new SplitEvent("anna", "why", id, other),
            _ => new MergeParties("anna", "why", "CHL", "BOL"),
        };
        picture.Store.Decide([decision]);
    }

    private static void Recode(TestPicture picture, Random random, int step)
    {
        var version = new CodingVersion($"2.{step}", "m1", "d1");
        foreach (string sha in picture.Store.NotCodedBy(version, "", 3))
        {
            StoredArticle article = picture.Store.Article(sha)!;
            picture.Store.Recode(
                version,
                [PreparedRecoding.Of(article, [.. Statements(article.Article.Id, random, step)])]
            );
        }
    }

    private static void Erase(TestPicture picture, Random random)
    {
        string[] shas = picture.Store.Ask(t => t.Articles.OrderBy(a => a.Sha).Select(a => a.Sha).ToArray());
        var request = new ErasureRequest("anna", "asked for") { Articles = [.. shas.Where(_ => random.Next(3) == 0)] };
        PictureErasure.Run(picture.Store, request);
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
    }

    private static void Withdraw(TestPicture picture, int article, Random random)
    {
        string address = $"https://wire.example/{article}";
        if (random.Next(2) == 0)
        {
            picture.Store.Withdraw(address, picture.Clock.Now, "410 Gone");
            return;
        }
        if (picture.Store.Article($"a{article}")?.Reference.Sha is string sha)
        {
            picture.Store.Add(Made.Version, [PreparedArticle.OfKnown(sha, address, picture.Clock.Now)]);
        }
    }

    // Of two texts, so that some are near-copies.
    private static PreparedArticle Article(int number, Random random, int step)
    {
        string id = $"a{number}";
        string text = string.Join(' ', Enumerable.Range(0, 40).Select(i => $"word{i}of{random.Next(2)}"));
        ArticleIntake intake = Made.Intake(id, $"My text. {text} {number}", [.. Statements(id, random, step)]) with
        {
            Mentioned = [.. s_parties.Where(_ => random.Next(2) == 0)],
            Locator = $"https://wire.example/{number}",
            SeenAt = new DateTimeOffset(2024, 7, 1, 0, 0, 0, TimeSpan.Zero),
        };
        return PreparedArticle.Of(intake);
    }

    private static IEnumerable<Statement> Statements(string article, Random random, int step) =>
        Enumerable
            .Range(0, random.Next(1, 5))
            .Select(i =>
            {
                string Party() => s_parties[random.Next(s_parties.Length)];
                DateOnly? day = random.Next(6) == 0 ? null : s_day.AddDays(random.Next(20));
                Statement told = Made.Event(article, s_types[random.Next(3)], Party(), Party(), day);
                return told with
                {
                    Id = $"{article}-{i}-{step}",
                    Kind = random.Next(4) == 0 ? StatementKind.Relation : StatementKind.Event,
                    Status = random.Next(2) == 0 ? StatementStatus.Occurred : StatementStatus.Planned,
                    SaidBy = random.Next(2) == 0 ? [] : told.SaidBy,
                    Where = random.Next(2) == 0 ? null : told.Where,
                    Quantity = random.Next(2) == 0 ? null : -0.0,
                    Goldstein = random.Next(4) == 0 ? null : random.Next(-10, 10) / 3.0,
                };
            });

    private static string Words(CountedStatement s)
    {
        static string Parties(ImmutableArray<CountedParty> parties) =>
            string.Join('|', parties.Select(p => $"{p.Id},{p.Name},{string.Join('+', p.ActsFor)}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{s.Number} {s.Hash} {s.Day} {s.IsRelation} {s.Type} {s.Status} {s.Mode} {s.Goldstein:R} {s.Start} {s.End} {s.Object} {s.Quantity:R} {s.Place} {s.Country} {s.Article} {s.Event} {Parties(s.Actors)} {Parties(s.Recipients)} {Parties(s.SaidBy)}"
        );
    }
}
