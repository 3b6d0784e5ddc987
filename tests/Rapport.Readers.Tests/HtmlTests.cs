using System.Text;
using Rapport.Text;

namespace Rapport.Readers.Tests;

public class HtmlTests
{
    private const string Page = """
        <!DOCTYPE html><html lang="en-GB"><head><title>Border reopens | The Herald</title>
        <meta property="og:site_name" content="The Herald">
        <link rel="canonical" href="https://example.org/border">
        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Border reopens","datePublished":"2017-03-14T10:00:00Z"}]}</script>
        </head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
        <article><header><h1>Border reopens</h1><div class="byline">By Ingrid Solberg</div></header>
        <figure><img src="x.jpg"><figcaption>The minister signs the treaty in Oslo.</figcaption></figure>
        <p>The two ministers met in <b>Oslo</b> on Monday&nbsp;and agreed
           to reopen the crossing.</p>
        <h2>Next steps</h2>
        <p>A second round of talks is to be held in Helsinki in May.</p>
        <aside class="related"><h3>Related</h3><p>Finland signs a fishing treaty with Norway after long talks in Turku.</p></aside>
        <ul><li>Trains will run from May.</li></ul>
        <div class="author-bio"><p>Ingrid Solberg covers the Nordic countries.</p></div>
        </article>
        <footer>© 2017 The Herald</footer>
        <script>var x = "The ministers met.";</script>
        </body></html>
        """;

    private static ReadResult[] Read(byte[] page) =>
        [.. new ArticleReader(Furniture.Options).Read(new MemoryStream(page), "page.html")];

    private static Article ReadOne(string page) =>
        Assert.Single(Read(Encoding.UTF8.GetBytes(page)).OfType<ArticleRead>()).Article;

    [Fact]
    public void Page_gives_text_in_order_with_its_furniture_marked()
    {
        Article article = ReadOne(Page);
        Assert.Equal(
            [
                "Title: Border reopens",
                "LinkList: Home",
                "LinkList: World",
                "Byline: By Ingrid Solberg",
                "Caption: The minister signs the treaty in Oslo.",
                "Paragraph: The two ministers met in Oslo on Monday and agreed to reopen the crossing.",
                "Heading: Next steps",
                "Paragraph: A second round of talks is to be held in Helsinki in May.",
                "LinkList: Related",
                "LinkList: Finland signs a fishing treaty with Norway after long talks in Turku.",
                "ListItem: Trains will run from May.",
                "AuthorBox: Ingrid Solberg covers the Nordic countries.",
                "Boilerplate: © 2017 The Herald",
            ],
            article.Blocks.Select(b => $"{b.Kind}: {b.Span.Of(article.Text)}")
        );
    }

    [Fact]
    public void Page_tells_about_itself()
    {
        Article article = ReadOne(Page);
        Assert.Equal("Border reopens", article.Title);
        Assert.Equal(new DateOnly(2017, 3, 14), article.Published!.Value.Date);
        Assert.Equal("the page's metadata (JSON-LD datePublished)", article.PublishedFrom);
        Assert.Equal(
            ("The Herald", "https://example.org/border", "en-GB"),
            (article.Source, article.Url, article.Language)
        );
        Assert.StartsWith("Border reopens\n\nHome", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2017-03-14T10:00:00+02:00'>", "")]
    [InlineData("<meta name='date' content='14 March 2017'>", "")]
    [InlineData("", "<time datetime='2017-03-14'>last Tuesday</time>")]
    [InlineData("", "<p>Tuesday, March 14, 2017</p>")]
    public void Date_is_found(string head, string above)
    {
        Article article = ReadOne(
            $"<html><head>{head}</head><body><article><h1>Talks in Oslo</h1>{above}<p>The two ministers met in Oslo on Monday and agreed to meet again.</p></article></body></html>"
        );
        Assert.Equal(new DateOnly(2017, 3, 14), article.Published!.Value.Date);
    }

    [Fact]
    public void Class_of_the_whole_article_does_not_make_it_furniture()
    {
        Article article = ReadOne(
            "<body class='has-sidebar comments'><div id='related-page'><article class='share'><p>The two ministers met in Oslo on Monday and agreed to meet again.</p></article></div></body>"
        );
        Assert.Equal(BlockKind.Paragraph, Assert.Single(article.Blocks).Kind);
    }

    [Fact]
    public void Declared_encoding_is_obeyed()
    {
        byte[] page =
        [
            .. "<html><head><meta charset=windows-1252></head><body><p>Talks in Z"u8,
            0xFC,
            .. "rich went on.</p></body></html>"u8,
        ];
        Assert.Equal("Talks in Zürich went on.", Assert.IsType<ArticleRead>(Assert.Single(Read(page))).Article.Text);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("utf-16")]
    [InlineData("no-such-thing")]
    public void Encoding_that_cannot_be_meant_is_passed_over(string charset) =>
        Assert.Equal(
            "Talks in Zürich went on.",
            ReadOne(
                $"<html><head><meta charset={charset}></head><body><p>Talks in Zürich went on.</p></body></html>"
            ).Text
        );

    [Fact]
    public void Page_without_text_is_one_fault() =>
        Assert.Equal(
            "the page holds no article text",
            Assert.IsType<InputFault>(Assert.Single(Read("<html><nav><a>Home</a></nav></html>"u8.ToArray()))).What
        );

    [Fact]
    public void Deep_nesting_is_read()
    {
        string page = string.Concat(Enumerable.Repeat("<div>", 20_000)) + "The ministers met in Oslo.";
        Assert.Equal("The ministers met in Oslo.", ReadOne(page).Text);
    }
}
