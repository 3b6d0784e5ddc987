using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Rapport.Picture.Erasing;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;
using Rapport.Text.Statements;

namespace Rapport.Picture.Tests;

public class ErasureTests(PostgresServer server)
{
    private const string Reason = "asked for";
    private static readonly DateOnly s_day = new(2024, 7, 1);

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void An_erased_article_is_gone_and_the_rest_is_proved(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        ErasureReport report = PictureErasure.Run(picture.Store, Request() with { Articles = ["secret"] });
        Assert.Equal(Sha("secret"), Assert.Single(report.Articles).Sha);
        // As coded, and as accepted.
        Assert.Equal(2, report.Articles[0].Statements);
        Assert.Equal(2, report.Decisions);
        Assert.Equal([Sha("copy")], report.NearCopies);
        VerificationReport verified = Verify(picture);
        Assert.Null(verified.Fault);
        Assert.Equal((2, 1), (verified.Articles, verified.Erased));
        Assert.Null(picture.Store.Article("secret"));
        Assert.Empty(
            picture
                .Store.Statements(new StatementFilter { Hash = "secret-AID-jane-doe-PER" }, new PageRequest(9))
                .Statements
        );
        Assert.Null(picture.Store.Link());
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void The_same_bytes_are_not_taken_in_again_and_it_is_known_why(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        PictureErasure.Run(picture.Store, Request() with { Articles = ["secret"] });
        Assert.Equal(Acquaintance.Erased, picture.Store.Knows(Sha("secret"), "elsewhere"));
        Assert.Equal(
            new Erasure("2024-07-05T12:00:00.000Z", "anna", Reason),
            PictureErasure.Of(picture.Store, Sha("secret"))
        );
        Assert.Null(PictureErasure.Of(picture.Store, Sha("copy")));
        Assert.Equal([false, true], picture.Store.Add(Made.Version, [Secret(), Made.Prepared("new", "A new text.")]));
        Assert.Equal([false], picture.Store.Add(Made.Version, [PreparedArticle.OfKnown(Sha("secret"), "third.txt")]));
        Assert.Null(picture.Store.Article("secret"));
        Assert.Null(Verify(picture).Fault);
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void Decisions_keep_who_and_when_and_lose_their_words(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        PictureErasure.Run(picture.Store, Request() with { Articles = ["secret"] });
        DecisionRow[] decisions = picture.Store.Ask(t => t.Decisions.OrderBy(d => d.Seq).ToArray());
        Assert.Equal(["ben", "ben", "ben"], decisions.Select(d => d.Author));
        Assert.Equal(["accept", "merge-events", "accept"], decisions.Select(d => d.Action));
        Assert.Equal(["", "", "fine"], decisions.Select(d => d.Reason));
        Assert.All(decisions.Take(2), d => Assert.StartsWith("{\"erased\":", d.Detail, StringComparison.Ordinal));
        // Made again after recoding, an erased decision does nothing.
        string coded = picture.Store.NotCodedBy(new CodingVersion("2", "m", "d"), "", 9)[0];
        Assert.NotEqual(Sha("secret"), coded);
    }

    [Fact]
    public void Nothing_of_it_is_left_in_the_file()
    {
        using TestPicture picture = Filled(DatabaseKind.Sqlite);
        Assert.True(Holds(picture, "secret7 secret8"));
        Assert.True(Holds(picture, "place-of-secret"));
        PictureErasure.Run(picture.Store, Request() with { Words = ["SECRET7 secret8"] });
        Assert.False(Holds(picture, "secret7"));
        Assert.False(Holds(picture, "place-of-secret"));
        Assert.False(Holds(picture, "secretly"));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void A_party_goes_with_every_article_that_names_it_or_whom_people_said_it_is(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        picture.Store.Decide([new MergeParties("ben", "one woman", "jane-doe", "j-doe")]);
        PictureErasure.Run(picture.Store, Request() with { Parties = ["j-doe"] });
        Assert.Null(picture.Store.Article("secret"));
        Assert.Equal(2, picture.Store.Ask(t => t.Articles.Count()));
        VerificationReport verified = Verify(picture);
        Assert.Null(verified.Fault);
        Assert.Equal(1, verified.Erased);
        Assert.Equal(
            0,
            picture.Store.Read(c => c.Log.Count(l => l.Subject == "jane-doe" || l.Detail.Contains("jane-doe")))
        );
        Assert.Equal(["jane-doe"], picture.Store.SameParty("jane-doe"));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void An_export_learns_which_months_lost_statements(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        long before = picture.Store.Stamp().Seq;
        PictureErasure.Run(picture.Store, Request() with { Articles = ["secret"] });
        Assert.Equal(["2024-07"], picture.Store.MonthsChangedSince(before));
        Assert.Empty(picture.Store.MonthsChangedSince(picture.Store.Stamp().Seq));
    }

    [Theory]
    [InlineData("UPDATE log SET digest = '00' WHERE seq = 1", "log")]
    [InlineData("UPDATE log SET detail = 'elsewhere' WHERE seq = 1", "log")]
    [InlineData("UPDATE decision SET author = 'carl' WHERE reason = ''", "log")]
    [InlineData("UPDATE decision SET reason = 'so' WHERE reason = ''", "log")]
    [InlineData("DELETE FROM log WHERE seq = 1", "log")]
    [InlineData("DELETE FROM article WHERE name = 'copy'", "coding")]
    [InlineData("UPDATE head SET next_article = 2", "head")]
    public void A_changed_tombstone_is_found(string sql, string table)
    {
        using TestPicture picture = Filled(DatabaseKind.Sqlite);
        PictureErasure.Run(picture.Store, Request() with { Articles = ["secret"] });
        foreach (string kept in (string[])["log", "decision"])
        {
            picture.Execute($"DROP TRIGGER {kept}_is_append_only_1; DROP TRIGGER {kept}_is_append_only_2");
        }
        Assert.NotEqual(0, picture.Execute(sql));
        Assert.Equal(table, Verify(picture).Fault?.Table);
    }

    [Theory]
    [InlineData("DELETE FROM raw")]
    [InlineData("UPDATE log SET detail = ''")]
    [InlineData("DELETE FROM decision")]
    public void What_was_kept_from_change_is_so_again(string sql)
    {
        foreach (DatabaseKind kind in (DatabaseKind[])[DatabaseKind.Sqlite, DatabaseKind.Postgres])
        {
            using TestPicture picture = Filled(kind);
            PictureErasure.Run(picture.Store, Request() with { Articles = ["secret"] });
            Assert.ThrowsAny<Exception>(() => picture.Execute(sql));
        }
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void What_cannot_be_found_is_said_and_changes_nothing(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        long seq = picture.Store.Stamp().Seq;
        PictureException e = Assert.Throws<PictureException>(() =>
            PictureErasure.Run(picture.Store, Request() with { Articles = ["copy", "nothing"] })
        );
        Assert.Contains("no article has the id or SHA-256 'nothing'", e.Message, StringComparison.Ordinal);
        Assert.Empty(PictureErasure.Run(picture.Store, Request() with { Words = ["no such words"] }).Articles);
        Assert.Equal(seq, picture.Store.Stamp().Seq);
        Assert.Equal(3, PictureErasure.Find(picture.Store, Request() with { Words = ["text"] }).Articles.Length);
        Assert.Equal(seq, picture.Store.Stamp().Seq);
    }

    [Fact]
    public void A_copy_keeps_the_tombstones()
    {
        using TestPicture picture = Filled(DatabaseKind.Sqlite);
        PictureErasure.Run(picture.Store, Request() with { Articles = ["secret"] });
        using TestPicture copy = TestPicture.Of(DatabaseKind.Postgres, server);
        PictureCopy.Run(picture.Store, copy.Store, null, TestContext.Current.CancellationToken);
        Assert.Equal(1, Verify(copy).Erased);
        Assert.Null(Verify(copy).Fault);
        Assert.Equal(Acquaintance.Erased, copy.Store.Knows(Sha("secret"), "elsewhere"));
    }

    [Theory]
    [InlineData("secret", "copy")]
    [InlineData("copy", "secret")]
    [InlineData("secret copy")]
    public void A_decision_about_two_articles_loses_its_words_once_and_the_rest_is_proved(params string[] runs)
    {
        foreach (DatabaseKind kind in (DatabaseKind[])[DatabaseKind.Sqlite, DatabaseKind.Postgres])
        {
            using TestPicture picture = Filled(kind);
            int decisions = 0;
            foreach (string run in runs)
            {
                ErasureRequest request = Request() with { Articles = [.. run.Split(' ')] };
                int found = PictureErasure.Find(picture.Store, request).Decisions;
                int lost = PictureErasure.Run(picture.Store, request).Decisions;
                Assert.Equal(found, lost);
                decisions += lost;
                Assert.Null(Verify(picture).Fault);
            }
            Assert.Equal(3, decisions);
            Assert.Equal(2, Verify(picture).Erased);
        }
    }

    [Fact]
    public void Who_reads_an_older_state_is_named_and_the_same_request_ends_it()
    {
        using TestPicture picture = Filled(DatabaseKind.Sqlite);
        ErasureRequest request = Request() with { Articles = ["secret"] };
        string message = picture.Store.Read(c =>
            c.AtOneMoment(() =>
            {
                _ = c.Articles.Count();
                PictureException e = Assert.Throws<PictureException>(() =>
                    PictureErasure.Run(picture.Store, request, TimeSpan.FromMilliseconds(50))
                );
                Assert.True(Holds(picture, "place-of-secret"));
                return e.Message;
            })
        );
        Assert.Contains("is erased, but its words are not yet cleared", message, StringComparison.Ordinal);
        Assert.Contains("run the same command again", message, StringComparison.Ordinal);
        Assert.Empty(PictureErasure.Run(picture.Store, request).Articles);
        Assert.False(Holds(picture, "place-of-secret"));
        Assert.False(Holds(picture, "secretly"));
        Assert.Null(Verify(picture).Fault);
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void What_a_kill_left_undone_is_done_by_the_same_request(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        ErasureRequest request = Request() with { Articles = ["secret"], Parties = ["jane-doe"] };
        picture.Store.Write(t =>
        {
            ErasurePlan plan = new ErasureFinder(t.Connection, request).Plan();
            UnfinishedErasure.Begin(t, request, wasLinked: true);
            new ErasureWriter(t, request).Write(plan);
            return 0;
        });
        Assert.Null(picture.Store.Mark(PictureStore.LinkedMark));
        Assert.Empty(PictureErasure.Run(picture.Store, request).Articles);
        Assert.NotNull(picture.Store.Mark(PictureStore.LinkedMark));
        Assert.Null(picture.Store.Read(UnfinishedErasure.Of));
        Assert.Empty(PictureErasure.Run(picture.Store, Request() with { Articles = [Sha("secret")] }).Articles);
        Assert.Null(Verify(picture).Fault);
    }

    [Fact]
    public void A_party_that_nobody_is_is_not_taken_for_erased()
    {
        using TestPicture picture = Filled(DatabaseKind.Sqlite);
        PictureException e = Assert.Throws<PictureException>(() =>
            PictureErasure.Run(picture.Store, Request() with { Parties = ["jane-do"] })
        );
        Assert.Contains("no party of this picture has the id 'jane-do'", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void An_article_erased_since_it_was_prepared_is_not_coded_anew(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        var version = new CodingVersion("2", "m", "d");
        PreparedRecoding[] prepared =
        [
            .. new[] { "secret", "copy" }.Select(a =>
                PreparedRecoding.Of(picture.Store.Article(a)!, [Made.Event(a, "AID", "CHL", "PER", s_day)])
            ),
        ];
        PictureErasure.Run(picture.Store, Request() with { Articles = ["secret"] });
        Assert.Equal(Sha("copy"), Assert.Single(picture.Store.Recode(version, prepared)).Article);
    }

    private static ErasureRequest Request() => new("anna", Reason);

    private static string Sha(string id) => id == "secret" ? Secret().Sha : Copy().Sha;

    private static PreparedArticle Secret()
    {
        Statement statement = Made.Event("secret", "AID", "jane-doe", "PER", s_day);
        return PreparedArticle.Of(
            Made.Intake("secret", $"ab text. {Long("secret")}", statement) with
            {
                Locator = "folder/place-of-secret.txt",
            }
        );
    }

    private static PreparedArticle Copy() =>
        Made.Prepared("copy", $"ab text. {Long("secret")} again", Made.Event("copy", "AID", "CHL", "PER", s_day));

    // The article that goes is the last, whose numbers the head remembers.
    private TestPicture Filled(DatabaseKind kind)
    {
        TestPicture picture = TestPicture.Of(kind, server);
        picture.Store.Add(Made.Version, [Secret()]);
        picture.Store.Add(
            Made.Version,
            [
                Made.Prepared("other", $"ab text. {Long("other")}", Made.Event("other", "AID", "CHL", "PER", s_day)),
                Copy(),
            ]
        );
        picture.Store.Decide([
            new Accept("ben", "secretly so", "secret-AID-jane-doe-PER"),
            new MergeEvents("ben", "secretly one", "secret-AID-jane-doe-PER", "copy-AID-CHL-PER"),
            new Accept("ben", "fine", "copy-AID-CHL-PER"),
        ]);
        picture.Store.Link();
        return picture;
    }

    private static string Long(string topic) =>
        string.Join(' ', Enumerable.Range(0, 60).Select(i => $"{topic}{i.ToString(CultureInfo.InvariantCulture)}"));

    private static VerificationReport Verify(TestPicture picture) =>
        picture.Store.Verify(cancel: TestContext.Current.CancellationToken);

    private static bool Holds(TestPicture picture, string words)
    {
        SqliteConnection.ClearAllPools();
        byte[] sought = Encoding.UTF8.GetBytes(words);
        return new[] { picture.AddressText, $"{picture.AddressText}-wal" }
            .Where(File.Exists)
            .Any(f => File.ReadAllBytes(f).AsSpan().IndexOf(sought) >= 0);
    }
}
