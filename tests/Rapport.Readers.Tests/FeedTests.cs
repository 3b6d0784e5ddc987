using System.Text;
using static Rapport.Readers.Tests.Archive;

namespace Rapport.Readers.Tests;

public class FeedTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>The Herald</title><language>en-gb</language>
        <item><title>Border&nbsp;reopens &amp; trains run</title><link>https://example.org/1?a=1&b=2</link><guid isPermaLink="false">g1</guid>
        <pubDate>Tue, 14 Mar 2017 23:30:00 -0800</pubDate><dc:creator>Ingrid Solberg</dc:creator><media:content url="x"/>
        <description>Short.</description>
        <content:encoded><![CDATA[<p>The two ministers met in Oslo on Monday &amp; agreed to reopen the crossing.</p><p>A second round of talks is to be held in Helsinki.</p>]]></content:encoded></item>
        <item><title>Second</title><guid>g2</guid><description>The two ministers of AT&T met in Bern on Monday and agreed &x; again.</description></item>
        <item><title>Third</title><guid>g1</guid><description>&lt;p&gt;The two ministers met in Rome on Monday, and they agreed.&lt;/p&gt;</description></item>
        <item><title>Fourth</title><guid>g4</guid></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">News</title>
        <entry><id>urn:1</id><title type="html">Talks &lt;b&gt;end&lt;/b&gt;</title><link rel="self" href="x"/><link href="https://example.org/1"/>
        <updated>2017-03-15T10:00:00Z</updated><published>2017-03-14T10:00:00Z</published><author><name>A. Berg</name><uri>x</uri></author><author><name>B. Dahl</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The two ministers met in <b>Oslo</b> on Monday and agreed to meet again.</p></div></content></entry>
        <entry><id>urn:2</id><title>Plain</title><content>The ministers met &lt; ten times in Bern and agreed on all of it.</content></entry>
        </feed>
        """;

    [Fact]
    public void Rss_entries_are_articles_with_what_the_feed_says_of_them()
    {
        ReadResult[] results = Reading.Of(Utf8(Rss), "feed.xml");
        ArticleRead first = results.Articles().First();
        Assert.Equal("feed.xml#g1", first.Locator);
        Assert.Equal("g1", first.Article.Id);
        Assert.Equal(
            [
                "Title: Border reopens & trains run",
                "Paragraph: The two ministers met in Oslo on Monday & agreed to reopen the crossing.",
                "Paragraph: A second round of talks is to be held in Helsinki.",
            ],
            first.Blocks()
        );
        Assert.Equal(new DateOnly(2017, 3, 14), first.Article.Published!.Value.Date);
        Assert.Equal(
            ("Ingrid Solberg", "The Herald", "https://example.org/1?a=1&b=2", "en-gb"),
            (first.Article.Byline, first.Article.Source, first.Article.Url, first.Article.Language)
        );
        Assert.StartsWith("<item", Encoding.UTF8.GetString(first.Raw.Span), StringComparison.Ordinal);
        Assert.Contains(
            "AT&T met in Bern on Monday and agreed &x; again.",
            results.Articles().ElementAt(1).Article.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(["g1", "g2", "g1#entry-3"], results.Articles().Select(r => r.Article.Id));
        Assert.Equal(
            [
                "feed.xml#g1#entry-3: entry 3 has the id “g1” of entry 1; read as “g1#entry-3”",
                "feed.xml#g4: the entry holds no text; give the address that it links to",
            ],
            results.Faults()
        );
    }

    [Fact]
    public void Atom_entries_are_articles()
    {
        ArticleRead[] read = [.. Reading.Of(Utf8(Atom), "-").Articles()];
        Assert.Equal(2, read.Length);
        Assert.Equal(
            "Paragraph: The two ministers met in Oslo on Monday and agreed to meet again.",
            read[0].Blocks()[1]
        );
        Assert.Equal("A. Berg, B. Dahl", read[0].Article.Byline);
        Assert.Equal(new DateOnly(2017, 3, 14), read[0].Article.Published!.Value.Date);
        Assert.Equal("https://example.org/1", read[0].Article.Url);
        Assert.Equal("Paragraph: The ministers met < ten times in Bern and agreed on all of it.", read[1].Blocks()[1]);
    }

    [Fact]
    public void Feed_that_breaks_off_gives_the_entries_before()
    {
        int cut = Rss.IndexOf("<title>Third", StringComparison.Ordinal);
        ReadResult[] results = Reading.Of(Utf8(Rss[..cut]), "feed.xml");
        Assert.Equal(["g1", "g2"], results.Articles().Select(r => r.Article.Id));
        Assert.Contains("the XML is malformed", Assert.Single(results.Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void Feed_in_another_encoding_is_read()
    {
        string feed = Rss.Replace("utf-8", "windows-1252", StringComparison.Ordinal)
            .Replace("Oslo", "Zürich", StringComparison.Ordinal);
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(feed);
        Assert.Contains(
            "Zürich",
            Reading.Of(bytes, "feed.xml").Articles().First().Article.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Expanding_entities_are_never_expanded()
    {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++)
        {
            laughs.Append($"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">");
        }
        laughs.Append(
            "]><rss><channel><item><guid>a</guid><description>The ministers met in Oslo on Monday, &l11; they say.</description></item></channel></rss>"
        );
        ArticleRead read = Assert.Single(Reading.Of(Utf8(laughs.ToString()), "-").Articles());
        Assert.Equal("The ministers met in Oslo on Monday, &l11; they say.", read.Article.Text);
    }

    [Fact]
    public void External_entity_is_never_opened()
    {
        ReadResult[] results = Reading.Of(Utf8(Rss), "feed.xml");
        Assert.All(results.Articles(), r => Assert.DoesNotContain("root:", r.Article.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Elements_nested_without_end_are_read_in_bounded_depth()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", 300_000));
        ReadResult[] results = Reading.Of(
            Utf8(Rss.Replace("<title>Second", deep + "<title>Second", StringComparison.Ordinal)),
            "feed.xml"
        );
        Assert.Equal("g1", results.Articles().First().Article.Id);
        Assert.NotEmpty(results.Faults());
    }

    [Fact]
    public void Unknown_xml_is_a_fault() =>
        Assert.Equal(
            "x.xml: XML of an unknown kind (“catalog”); RSS, Atom, OPML and XHTML are read",
            Assert.Single(Reading.Of(Utf8("<?xml version='1.0'?>\n<catalog><a/></catalog>"), "x.xml").Faults())
        );

    [Fact]
    public void List_of_feeds_without_web_is_a_fault() =>
        Assert.Equal(
            "x.opml: addresses are not read here; fetch it first",
            Assert.Single(
                Reading
                    .Of(Utf8("<opml><body><outline xmlUrl='http://example.org/f'/></body></opml>"), "x.opml")
                    .Faults()
            )
        );
}
