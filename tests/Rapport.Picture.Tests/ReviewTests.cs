using Rapport.Picture.Rows;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Picture.Tests;

public class ReviewTests(PostgresServer server)
{
    private const string Text = "Chile sent grain to Peru. Bolivia met Chile.";
    private static readonly CodingVersion s_later = new("2.0", "m1", "d2");

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void Decisions_stand_at_once_and_the_picture_before_them_can_still_be_asked(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        DateTimeOffset before = picture.Clock.Now;
        picture.Clock.Now = before.AddHours(1);
        string right = Line(picture, "aid").Replace("\"planned\"", "\"occurred\"", StringComparison.Ordinal);
        picture.Store.Decide([
            new Correct("anna", "it was sent", "aid", right),
            new Accept("anna", "right", "met"),
            new Reject("anna", "nobody denied", "deny"),
        ]);
        Assert.Equal(["AID occurred corrected", "CONSULT planned accepted"], Standing(picture, null));
        Assert.Equal(["ACCUSE planned ", "AID planned ", "CONSULT planned "], Standing(picture, before));
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void Decisions_override_a_later_coding(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        string right = Line(picture, "aid").Replace("\"planned\"", "\"occurred\"", StringComparison.Ordinal);
        picture.Store.Decide([
            new Correct("anna", "it was sent", "aid", right),
            new Accept("anna", "right", "met"),
            new Reject("anna", "nobody denied", "deny"),
        ]);
        DateTimeOffset before = picture.Clock.Now;
        picture.Clock.Now = before.AddHours(1);
        StoredArticle article = picture.Store.Article("a")!;
        Assert.Equal([article.Reference.Sha], picture.Store.NotCodedBy(s_later, "", 10));
        // The later version finds the rejected one again, the corrected one a little different, and the accepted one no longer.
        Statement[] later =
        [
            Aid() with
            {
                Id = "aid2",
                Object = "much grain",
            },
            Deny() with
            {
                Id = "deny2",
            },
            Made.Event("a", "THREATEN", "BOL", "CHL") with
            {
                Id = "new",
                Evidence = Part("Bolivia met Chile"),
            },
        ];
        RecodedArticle recoded = Assert.Single(
            picture.Store.Recode(s_later, [PreparedRecoding.Of(article, [.. later])])
        );
        Assert.Equal((3, 3), (recoded.Before.Length, recoded.After.Length));
        Assert.Equal(
            ["AID occurred corrected", "CONSULT planned accepted", "THREATEN planned "],
            Standing(picture, null)
        );
        Assert.Equal(["AID occurred corrected", "CONSULT planned accepted"], Standing(picture, before));
        Assert.Empty(picture.Store.NotCodedBy(s_later, "", 10));
        Assert.Empty(picture.Store.Recode(s_later, [PreparedRecoding.Of(article, [.. later])]));
        VerificationReport report = picture.Store.Verify(cancel: TestContext.Current.CancellationToken);
        Assert.True(report.Fault is null, report.Fault?.ToString());
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void Parties_are_merged_for_questions_and_split_in_a_statement(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        picture.Store.Decide([new MergeParties("anna", "one country", "BOL", "PLURINATIONAL")]);
        Assert.Equal(["BOL", "PLURINATIONAL"], picture.Store.SameParty("PLURINATIONAL"));
        picture.Store.Decide([new SplitParty("anna", "the region is meant", "aid", "PER", "peru-region")]);
        var filter = new StatementFilter { Parties = [new PartyTerm([new PartyRange("peru-region")])] };
        StoredStatement split = Assert.Single(picture.Store.Statements(filter, new PageRequest(5)).Statements);
        Assert.Equal("corrected", split.Row.Review);
        Assert.Throws<PictureException>(() =>
            picture.Store.Decide([new SplitParty("anna", "no", "met", "PER", "peru-region")])
        );
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
    }

    [Fact]
    public void Events_are_split_and_merged_by_hand_ever_after()
    {
        using TestPicture picture = TestPicture.Of(DatabaseKind.Sqlite, server);
        DateOnly day = new(2024, 7, 3);
        picture.Store.Add(
            Made.Version,
            [
                Made.Prepared("one", "text one", Made.Event("one", "AID", "CHL", "PER", day) with { Id = "s1" }),
                Made.Prepared("two", "text two", Made.Event("two", "AID", "CHL", "PER", day) with { Id = "s2" }),
                Made.Prepared(
                    "far",
                    "text far",
                    Made.Event("far", "AID", "CHL", "PER", day.AddDays(40)) with
                    {
                        Id = "s3",
                    }
                ),
            ]
        );
        Assert.Equal(2, picture.Store.Link()!.Events);
        picture.Store.Decide([new SplitEvent("anna", "two cargoes", "s2", "s1")]);
        Assert.Equal(3, picture.Store.Link()!.Events);
        picture.Store.Decide([new MergeEvents("anna", "told late", "s3", "s1")]);
        Assert.Equal(2, picture.Store.Link()!.Events);
        Assert.Equal(2, picture.Store.Read(c => c.Events.Max(e => e.Statements)));
    }

    [Fact]
    public void A_decision_about_nothing_is_named_and_nothing_is_kept()
    {
        using TestPicture picture = Filled(DatabaseKind.Sqlite);
        HeadRow before = picture.Store.Read(c => c.Heads.Single());
        PictureException e = Assert.Throws<PictureException>(() =>
            picture.Store.Decide([new Accept("anna", "right", "met"), new Accept("anna", "right", "none")])
        );
        Assert.Contains("no statement that stands has the id 'none'", e.Message, StringComparison.Ordinal);
        string moved = Line(picture, "aid")
            .Replace("\"start\":0,\"end\":24", "\"start\":1,\"end\":24", StringComparison.Ordinal);
        e = Assert.Throws<PictureException>(() => picture.Store.Decide([new Correct("anna", "x", "aid", moved)]));
        Assert.Contains("evidence is not what the article says", e.Message, StringComparison.Ordinal);
        Assert.Equal(before, picture.Store.Read(c => c.Heads.Single()));
    }

    private TestPicture Filled(DatabaseKind kind)
    {
        TestPicture picture = TestPicture.Of(kind, server);
        Statement met = Made.Event("a", "CONSULT", "BOL", "CHL") with
        {
            Id = "met",
            Evidence = Part("Bolivia met Chile"),
        };
        picture.Store.Add(Made.Version, [Made.Prepared("a", Text, Aid(), Deny(), met)]);
        return picture;
    }

    private static Statement Aid() =>
        Made.Event("a", "AID", "CHL", "PER") with
        {
            Id = "aid",
            Evidence = Part("Chile sent grain to Peru"),
        };

    private static Statement Deny() =>
        Made.Event("a", "ACCUSE", "PER", null) with
        {
            Id = "deny",
            Evidence = Part("Peru"),
        };

    private static Evidence Part(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence("a", 0, new CharSpan(start, start + words.Length), words);
    }

    private static string Line(TestPicture picture, string id) =>
        picture.Store.Statements(new StatementFilter { Hash = id }, new PageRequest(1)).Statements.Single().Json;

    private static string[] Standing(TestPicture picture, DateTimeOffset? asOf) =>
        [
            .. picture
                .Store.Statements(new StatementFilter(), new PageRequest(20), asOf)
                .Statements.Select(s => $"{s.Row.Type} {s.Row.Status} {s.Row.Review}")
                .Order(StringComparer.Ordinal),
        ];
}
