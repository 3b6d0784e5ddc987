using System.Text;
using Rapport.Text;

namespace Rapport.Queue.Tests;

public sealed class AddressTests
{
    [Theory]
    [InlineData("postgres://rapport:secret@db/news", "postgres://db:5432/news", true)]
    [InlineData("nats://a,b:4333/news?replicas=3", "nats://a:4222,b:4333/news", false)]
    [InlineData("nats://user:secret@a", "nats://a:4222/rapport", false)]
    public void An_address_is_named_without_its_password(string text, string name, bool isPostgres)
    {
        var address = QueueAddress.Parse(text);
        Assert.Equal(name, address.Name);
        Assert.Equal(isPostgres, address.IsPostgres);
    }

    [Theory]
    [InlineData("news.db")]
    [InlineData("redis://a/b")]
    [InlineData("postgres://host")]
    [InlineData("nats:///x")]
    [InlineData("nats://a/b c")]
    [InlineData("nats://a/b?replicas=2")]
    public void What_is_no_address_is_one_line_with_the_form(string text)
    {
        QueueException e = Assert.Throws<QueueException>(() => QueueAddress.Parse(text));
        Assert.StartsWith("--queue: ", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message);
    }

    [Fact]
    public void An_article_comes_out_of_its_item_as_it_went_in()
    {
        var article = new QueuedArticle
        {
            Sha = new string('a', 64),
            Locator = "folder/ü.html",
            Raw = Encoding.UTF8.GetBytes("<p>raw 🕊</p>"),
            MediaType = "text/html",
            Article = new Article
            {
                Id = "one",
                Text = "Title\n\nText 🕊.",
                Title = "Title",
                Blocks =
                [
                    new Block(new CharSpan(0, 5), BlockKind.Title),
                    new Block(new CharSpan(7, 15), BlockKind.Caption),
                ],
                Published = new PublicationDate(new DateOnly(2024, 7, 1), DatePrecision.Month),
                PublishedFrom = "the page",
                Source = "Wire",
                Url = "https://example.org/one",
                Language = "en-GB",
            },
        };
        var back = QueuedArticle.Of(article.ToItem());
        Assert.Equal(article.Raw.ToArray(), back.Raw.ToArray());
        Assert.Equal(article.Article.Blocks, back.Article!.Blocks);
        Assert.Equal(article with { Raw = default, Article = null }, back with { Raw = default, Article = null });
        Assert.Equal(article.Article with { Blocks = [] }, back.Article with { Blocks = [] });
        Assert.StartsWith(article.Sha, article.ToItem().Key, StringComparison.Ordinal);
        Assert.NotEqual(article.ToItem().Key, (article with { Locator = "b" }).ToItem().Key);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    public void A_damaged_item_is_said_to_be_so(int kept)
    {
        WorkItem item = new QueuedArticle { Sha = "a", Locator = new string('x', 500) }.ToItem();
        Assert.Throws<InvalidDataException>(() =>
            QueuedArticle.Of(item with { Payload = item.Payload[..Math.Min(kept, 4)] })
        );
        Assert.Throws<InvalidDataException>(() => QueuedArticle.Of(item with { Payload = new byte[kept] }));
    }
}
