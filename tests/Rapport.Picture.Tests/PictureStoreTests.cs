using Rapport.Picture.Rows;
using Rapport.Text.Statements;

namespace Rapport.Picture.Tests;

public class PictureStoreTests(PostgresServer server)
{
    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void An_article_comes_back_with_all_its_statements(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        Statement statement = Made.Event("a", "CONSULT", "CHL", "PER", new DateOnly(2024, 7, 3));
        IReadOnlyList<bool> added = picture.Store.Add(Made.Version, [Made.Prepared("a", "An article 🕊.", statement)]);
        Assert.Equal([true], added);
        ArticleRow article = picture.Store.Read(c => c.Articles.Single());
        Assert.Equal("An article 🕊.", article.Text);
        Assert.Equal("2024-07-04", article.Published);
        Assert.Equal("BOL CHL PER anna-bell", article.Mentioned);
        StatementRow row = picture.Store.Read(c => c.Statements.Single());
        Assert.Equal(("CONSULT", "planned", "2024-07-03", 1.9), (row.Type, row.Status, row.Day, row.Goldstein!.Value));
        Assert.Equal(("consult.meet", 24d, 3936456), (row.Rules, row.Quantity!.Value, row.WhereGeonames!.Value));
        Assert.Equal(3, picture.Store.Read(c => c.Parties.Count()));
        Assert.Equal(4, picture.Store.Read(c => c.Sides.Count()));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void The_same_bytes_twice_change_nothing(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        PreparedArticle article = Made.Prepared("a", "text", Made.Event("a", "AID", "CHL", "PER"));
        picture.Store.Add(Made.Version, [article]);
        HeadRow before = picture.Store.Read(c => c.Heads.Single());
        Assert.Equal([false, false], picture.Store.Add(Made.Version, [article, article]));
        Assert.Equal(before, picture.Store.Read(c => c.Heads.Single()));
        Assert.Equal(Acquaintance.Here, picture.Store.Knows(article.Sha, "folder/a.txt"));
        Assert.Equal(Acquaintance.None, picture.Store.Knows("0", "folder/a.txt"));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void The_same_bytes_at_another_place_are_noted_once(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        PreparedArticle article = Made.Prepared("a", "text");
        picture.Store.Add(Made.Version, [article]);
        Assert.Equal(Acquaintance.Elsewhere, picture.Store.Knows(article.Sha, "other.txt"));
        var copy = PreparedArticle.OfKnown(article.Sha, "other.txt");
        Assert.Equal([false], picture.Store.Add(Made.Version, [copy]));
        Assert.Equal([false], picture.Store.Add(Made.Version, [copy]));
        Assert.Equal(
            ["folder/a.txt", "other.txt"],
            picture.Store.Read(c => c.Sightings.Select(s => s.Locator).OrderBy(l => l).ToArray())
        );
        Assert.Equal(3, picture.Store.Read(c => c.Log.Count()));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void Text_that_a_database_cannot_hold_is_kept_in_place(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        picture.Store.Add(Made.Version, [Made.Prepared("a", "x\0y\uD800z", Made.Event("a", "AID", "CHL", "P\0R"))]);
        Assert.Equal("x\uFFFDy\uFFFDz", picture.Store.Read(c => c.Articles.Single().Text));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void The_log_cannot_be_changed_through_SQL(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        picture.Store.Add(Made.Version, [Made.Prepared("a", "text")]);
        Assert.ThrowsAny<System.Data.Common.DbException>(() => picture.Execute("UPDATE log SET what = 'x'"));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => picture.Execute("DELETE FROM raw"));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public async Task Four_writers_at_once_lose_and_double_nothing(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        PreparedArticle[] articles =
        [
            .. Enumerable
                .Range(0, 40)
                .Select(i => Made.Prepared($"a{i}", $"text {i}", Made.Event($"a{i}", "AID", "CHL", "PER"))),
        ];
        IEnumerable<Task<int>> writers = Enumerable
            .Range(0, 4)
            .Select(w =>
                Task.Run(() =>
                    articles
                        .OrderBy(a => (a.Sha[w], a.Sha))
                        .Chunk(7)
                        .Sum(batch => picture.Store.Add(Made.Version, batch).Count(n => n))
                )
            );
        int[] added = await Task.WhenAll(writers);
        Assert.Equal(40, added.Sum());
        Assert.Equal(40, picture.Store.Read(c => c.Statements.Count()));
        Assert.Equal(80, picture.Store.Read(c => c.Heads.Single().Seq));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void Failures_are_kept_once(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        var failure = new InputFailure("a.txt", 3, "unreadable", "not text", "convert it");
        picture.Store.AddFailures([failure, failure]);
        picture.Store.AddFailures([failure]);
        Assert.Equal(3, picture.Store.Read(c => c.Failures.Single().Line));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void Marks_are_remembered_and_replaced(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        string address = $"https://example.org/{new string('x', 5000)}";
        Assert.Null(picture.Store.Mark(address));
        picture.Store.SetMark(address, "one");
        picture.Store.SetMark(address, "two");
        Assert.Equal("two", picture.Store.Mark(address));
    }

    [Theory]
    [InlineData("mysql://x/y", "no known kind of database")]
    [InlineData("postgres://", "postgres://user:password@host:port/database")]
    public void An_address_that_is_none_is_named(string text, string message) =>
        Assert.Contains(
            message,
            Assert.Throws<PictureException>(() => PictureAddress.Parse(text)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_picture_that_is_not_there_is_named()
    {
        string path = Path.Combine(Path.GetTempPath(), "rapport-no-such-picture.db");
        PictureException e = Assert.Throws<PictureException>(() =>
            PictureStore.Open(PictureAddress.Parse(path), TimeProvider.System)
        );
        Assert.Contains("there is no such picture", e.Message, StringComparison.Ordinal);
    }
}
