using System.Collections.Immutable;

namespace Rapport.Picture.Tests;

/// <summary>Corrections and withdrawals: what is at an address last stands, and nothing else that was there.</summary>
public sealed class StandingTests(PostgresServer server)
{
    private const string Address = "https://wire.example/1";
    private static readonly DateTimeOffset s_noon = new(2024, 7, 5, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void Later_bytes_at_an_address_replace_earlier_ones_whichever_is_written_first(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        picture.Clock.Now = s_noon;
        picture.Store.Add(Made.Version, [Page("one", 0)]);
        picture.Clock.Now = s_noon.AddHours(1);
        picture.Store.Add(Made.Version, [Page("three", 3)]);
        picture.Store.Add(Made.Version, [Page("two", 2)]);
        Assert.Equal(["three"], Standing(picture));
        Assert.Equal(["one"], Standing(picture, s_noon.AddMinutes(1)));
        Assert.Equal(2, picture.Store.Withdrawn().Count);
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
        Assert.Empty(
            picture.Store.NotCodedBy(new CodingVersion("2", "m", "d"), "", 10).Intersect(picture.Store.Withdrawn().Keys)
        );
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void What_is_gone_from_its_last_address_is_withdrawn_and_stands_again_when_it_is_back(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        PreparedArticle page = Page("one", 0);
        picture.Store.Add(Made.Version, [page]);
        picture.Store.Add(Made.Version, [PreparedArticle.OfKnown(page.Sha, "https://other.example/1", s_noon)]);
        picture.Store.Withdraw(Address, s_noon.AddHours(1), "410 Gone");
        Assert.Equal(["one"], Standing(picture));
        picture.Store.Withdraw("https://other.example/1", s_noon.AddHours(1), "404 Not Found");
        Assert.Empty(Standing(picture));
        Assert.Equal("404 Not Found: https://other.example/1", picture.Store.Withdrawn()[page.Sha]);
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
        picture.Store.Add(Made.Version, [PreparedArticle.OfKnown(page.Sha, Address, s_noon.AddHours(2))]);
        Assert.Equal(["one"], Standing(picture));
        Assert.Empty(picture.Store.Withdrawn());
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void What_comes_back_after_linking_is_not_missed_before_the_next_linking(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        CancellationToken cancel = TestContext.Current.CancellationToken;
        PreparedArticle page = Page("one", 0);
        picture.Store.Add(Made.Version, [page]);
        picture.Store.Withdraw(Address, s_noon.AddHours(1), "410 Gone");
        picture.Store.Link();
        Assert.Equal(0, picture.Store.Ask(t => t.Connection.Events.Count()));
        picture.Store.Add(Made.Version, [PreparedArticle.OfKnown(page.Sha, Address, s_noon.AddHours(2))]);
        Assert.Null(picture.Store.Verify(cancel: cancel).Fault);
        picture.Store.Withdraw(Address, s_noon.AddHours(3), "410 Gone");
        Assert.Null(picture.Store.Verify(cancel: cancel).Fault);
        picture.Store.Add(Made.Version, [PreparedArticle.OfKnown(page.Sha, Address, s_noon.AddHours(4))]);
        picture.Store.Link();
        Assert.Equal(1, picture.Store.Ask(t => t.Connection.Events.Count()));
        picture.Store.Withdraw(Address, s_noon.AddHours(5), "410 Gone");
        picture.Store.Add(Made.Version, [PreparedArticle.OfKnown(page.Sha, Address, s_noon.AddHours(6))]);
        Assert.Null(picture.Store.Verify(cancel: cancel).Fault);
        picture.Execute("DELETE FROM event");
        Assert.Equal("event", picture.Store.Verify(cancel: cancel).Fault?.Table);
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void What_was_found_in_a_file_too_stands_and_what_comes_late_does_not(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        PreparedArticle page = Page("one", 0);
        picture.Store.Add(Made.Version, [page, PreparedArticle.OfKnown(page.Sha, "archive/one.html")]);
        picture.Store.Withdraw(Address, s_noon.AddHours(1), "410 Gone");
        Assert.Equal(["one"], Standing(picture));
        picture.Store.Add(Made.Version, [Page("late", 0)]);
        Assert.Equal(["one"], Standing(picture));
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
    }

    private static PreparedArticle Page(string id, int hour) =>
        PreparedArticle.Of(
            Made.Intake(id, $"text of {id}", Made.Event(id, "AID", "CHL", "PER")) with
            {
                Locator = Address,
                SeenAt = s_noon.AddHours(hour),
            }
        );

    private static ImmutableArray<string> Standing(TestPicture picture, DateTimeOffset? asOf = null) =>
        picture.Store.Ask(
            t =>
                (from s in t.Statements join a in t.Articles on s.Article equals a.Id orderby a.Name select a.Name)
                    .Distinct()
                    .ToImmutableArray(),
            asOf
        );
}
