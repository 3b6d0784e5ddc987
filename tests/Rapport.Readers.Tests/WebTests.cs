using System.Collections.Concurrent;
using System.Net;
using System.Text;
using static Rapport.Readers.Tests.Archive;

namespace Rapport.Readers.Tests;

public sealed class WebTests : IDisposable
{
    private static readonly string s_oslo = Page("The two ministers met in Oslo on Monday and agreed to meet again.");
    private static readonly string s_bern = Page("The two ministers met in Bern on Monday and agreed to meet again.");

    private readonly Site _site = new();

    private readonly WebOptions _web = new()
    {
        AllowPrivate = true,
        Pause = TimeSpan.Zero,
        Timeout = TimeSpan.FromSeconds(20),
    };

    public void Dispose() => _site.Dispose();

    private ReadResult[] Read(string path, WebOptions? web = null)
    {
        using var reader = new ArticleReader(Furniture.Options with { Web = web ?? _web });
        return [.. reader.Read(path.StartsWith('/') ? _site.Root + path : path)];
    }

    private string Fault(string path, WebOptions? web = null) =>
        Assert.Single(Read(path, web).Faults()).Replace(_site.Root, "", StringComparison.Ordinal);

    [Fact]
    public void Page_is_read_with_its_address()
    {
        _site.Page("/a?b=1", s_oslo);
        ArticleRead read = Assert.Single(Read("/a?b=1").Articles());
        Assert.Equal((_site.Root + "/a?b=1", _site.Root + "/a?b=1"), (read.Locator, read.Article.Url));
        Assert.Equal(Utf8(s_oslo), read.Raw.ToArray());
        Assert.Equal(["/robots.txt", "/a?b=1"], _site.Asked);
        Assert.StartsWith("Rapport/", _site.UserAgent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /a", false)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /a$", true)]
    [InlineData("User-agent: other\nDisallow: /\n\nUser-agent: Rapport\nDisallow: /private", true)]
    [InlineData("User-agent: rapport\nDisallow: /*.html\nDisallow: /*a$", false)]
    public void Robots_are_obeyed(string robots, bool allowed)
    {
        _site.Page("/robots.txt", robots, "text/plain");
        _site.Page("/a", s_oslo);
        if (allowed)
        {
            Assert.Single(Read("/a").Articles());
        }
        else
        {
            Assert.Equal("/a: robots.txt does not allow it; passed over; ask the publisher", Fault("/a"));
        }
    }

    [Fact]
    public void Site_whose_robots_cannot_be_told_is_left_alone()
    {
        _site.Page("/robots.txt", (_, r) => r.StatusCode = 503);
        _site.Page("/a", s_oslo);
        Assert.Contains("robots.txt does not allow", Fault("/a"), StringComparison.Ordinal);
    }

    [Fact]
    public void Loopback_is_refused_unless_allowed()
    {
        _site.Page("/a", s_oslo);
        string fault = Fault("/a", _web with { AllowPrivate = false });
        Assert.Contains(
            "is on a private, link-local or loopback network; allow such addresses with --allow-private",
            fault,
            StringComparison.Ordinal
        );
        Assert.Empty(_site.Asked);
        string named = _site.Root.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        Assert.Contains(
            "private",
            Assert.Single(Read(named + "/a", _web with { AllowPrivate = false }).Faults()),
            StringComparison.Ordinal
        );
        Assert.Empty(_site.Asked);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fc00::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("::127.0.0.1")]
    public void Private_addresses_are_known(string address) =>
        Assert.False(Rapport.Readers.Web.AddressRules.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    public void Public_addresses_are_known(string address) =>
        Assert.True(Rapport.Readers.Web.AddressRules.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public void Redirects_are_followed_and_bounded()
    {
        _site.Page("/a", (_, r) => r.Redirect(_site.Root + "/b"));
        _site.Page("/b", s_oslo);
        _site.Page("/loop", (_, r) => r.Redirect(_site.Root + "/loop"));
        _site.Page("/file", (_, r) => r.Redirect("file:///etc/passwd"));
        ArticleRead read = Assert.Single(Read("/a").Articles());
        Assert.Equal((_site.Root + "/a", _site.Root + "/b"), (read.Locator, read.Article.Url));
        Assert.Equal("/loop: redirected more than 5 times; give the address that it leads to", Fault("/loop"));
        Assert.Contains("redirected to where it must not go", Fault("/file"), StringComparison.Ordinal);
    }

    [Fact]
    public void Error_status_and_no_answer_are_faults()
    {
        Assert.Equal("/none: the server answered 404 Not Found; check the address", Fault("/none"));
        Assert.Contains(
            "cannot be fetched",
            Assert.Single(Read("http://127.0.0.1:1/x").Faults()),
            StringComparison.Ordinal
        );
        Assert.Contains("not an address", Assert.Single(Read("http://").Faults()), StringComparison.Ordinal);
        Assert.Contains(
            "a name and a password",
            Assert.Single(Read("http://a:b@example.invalid/").Faults()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Endless_and_slow_answers_are_bounded()
    {
        using var stop = new CancellationTokenSource();
        _site.Page("/endless", (_, r) => WriteForEver(r, "<p>They met.</p>", stop.Token, pause: false));
        _site.Page("/slow", (_, r) => WriteForEver(r, "<", stop.Token, pause: true));
        Assert.Equal(
            "/endless: the answer is larger than 1 MiB; passed over",
            Fault("/endless", _web with { MaxBytes = 1 << 20 })
        );
        Assert.Equal(
            "/slow: no answer within 1 seconds; try again later",
            Fault("/slow", _web with { Timeout = TimeSpan.FromSeconds(1) })
        );
        stop.Cancel();
    }

    private static void WriteForEver(HttpListenerResponse response, string text, CancellationToken stop, bool pause)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        while (!stop.IsCancellationRequested)
        {
            response.OutputStream.Write(bytes);
            response.OutputStream.Flush();
            if (pause)
            {
                stop.WaitHandle.WaitOne(100);
            }
        }
    }

    [Fact]
    public void Endless_feed_gives_the_entries_up_to_the_limit()
    {
        _site.Page(
            "/feed",
            (_, r) =>
            {
                byte[] start = Utf8("<rss><channel>");
                r.OutputStream.Write(start);
                for (int i = 0; i < 100_000; i++)
                {
                    r.OutputStream.Write(
                        Utf8(
                            $"<item><guid>{i}</guid><description>The two ministers met in Oslo on day {i} of the talks.</description></item>"
                        )
                    );
                }
            }
        );
        ReadResult[] results = Read("/feed", _web with { MaxBytes = 1 << 16, FollowLinks = false });
        Assert.True(results.Articles().Count() > 100);
        Assert.Equal(
            _site.Root + "/feed: the feed is larger than 0 MiB; read as far as that",
            Assert.Single(results.Faults())
        );
    }

    private string Feed(params string[] links) =>
        "<rss><channel><title>The Herald</title>"
        + string.Concat(
            links.Select(
                (l, i) =>
                    $"<item><guid>g{i}</guid><title>T{i}</title><link>{l}</link><pubDate>Tue, 14 Mar 2017 10:00:00 +0000</pubDate><description>They met, the feed says of it today.</description></item>"
            )
        )
        + "</channel></rss>";

    [Fact]
    public void Feed_is_read_with_the_pages_that_it_links_to()
    {
        _site.Page("/feed", Feed("/1", _site.Root + "/2", "/gone"), "application/rss+xml");
        _site.Page("/1", s_oslo);
        _site.Page("/2", s_bern);
        ReadResult[] results = Read("/feed");
        Assert.Equal(["/1", "/2", "/feed#g2"], results.Articles().Select(r => r.Locator[_site.Root.Length..]));
        Assert.All(results.Articles(), r => Assert.Equal(new DateOnly(2017, 3, 14), r.Article.Published!.Value.Date));
        Assert.Equal("The Herald", results.Articles().First().Article.Source);
        Assert.Equal(
            _site.Root + "/gone: the server answered 404 Not Found; check the address",
            Assert.Single(results.Faults())
        );
    }

    [Fact]
    public void List_of_feeds_is_read_in_its_order()
    {
        _site.Page("/f1", Feed("/1"), "application/rss+xml");
        _site.Page("/f2", Feed("/2"), "application/rss+xml");
        _site.Page("/1", s_oslo);
        _site.Page("/2", s_bern);
        string list =
            $"<opml version='2.0'><body><outline text='x'><outline xmlUrl='{_site.Root}/f2'/></outline><outline xmlUrl='{_site.Root}/f1'/><outline xmlUrl='{_site.Root}/f2'/></body></opml>";
        using var reader = new ArticleReader(Furniture.Options with { Web = _web });
        ReadResult[] results = [.. reader.Read(new MemoryStream(Utf8(list)), "feeds.opml")];
        Assert.Equal(["/2", "/1"], results.Articles().Select(r => r.Locator[_site.Root.Length..]));
        Assert.Empty(results.Faults());
    }

    [Fact]
    public void What_did_not_change_is_not_read_again()
    {
        int pages = 0;
        _site.Page(
            "/feed",
            (request, response) =>
            {
                response.Headers["ETag"] = "\"v1\"";
                if (request.Headers["If-None-Match"] == "\"v1\"")
                {
                    response.StatusCode = 304;
                    return;
                }
                response.OutputStream.Write(Utf8(Feed("/1")));
            }
        );
        _site.Page(
            "/1",
            (_, response) =>
            {
                pages++;
                response.ContentType = "text/html";
                response.OutputStream.Write(Utf8(s_oslo));
            }
        );
        var memory = new Memory();
        WebOptions web = _web with { Memory = memory };
        ReadResult[] first = Read("/feed", web);
        Assert.Single(first.Articles());
        Assert.Equal(["/1", "/feed"], first.OfType<SourceRead>().Select(s => s.Address[_site.Root.Length..]));
        Assert.Equal("\"v1\"", first.OfType<SourceRead>().Last().Mark.ETag);
        memory.Keep(first);

        SourceRead again = Assert.IsType<SourceRead>(Assert.Single(Read("/feed", web)));
        Assert.False(again.Changed);
        Assert.Equal(1, pages);
    }

    [Fact]
    public void Lost_marks_mean_reading_again()
    {
        _site.Page("/a", s_oslo);
        WebOptions web = _web with { Memory = new Memory() };
        Assert.Single(Read("/a", web).Articles());
        Assert.Single(Read("/a", web).Articles());
    }

    [Fact]
    public async Task One_host_is_asked_once_at_a_time()
    {
        int now = 0;
        int most = 0;
        for (int i = 0; i < 6; i++)
        {
            _site.Page(
                $"/{i}",
                (_, response) =>
                {
                    most = Math.Max(most, Interlocked.Increment(ref now));
                    response.ContentType = "text/html";
                    response.OutputStream.Write(Utf8(s_oslo));
                    Interlocked.Decrement(ref now);
                }
            );
        }
        using var reader = new ArticleReader(Furniture.Options with { Web = _web });
        await Task.WhenAll(
            Enumerable.Range(0, 6).Select(i => Task.Run(() => reader.Read($"{_site.Root}/{i}").Count()))
        );
        Assert.Equal(1, most);
    }

    private sealed class Memory : IFetchMemory
    {
        private readonly ConcurrentDictionary<string, FetchMark> _marks = new(StringComparer.Ordinal);

        public FetchMark? Find(string address) => _marks.GetValueOrDefault(address);

        public void Keep(IEnumerable<ReadResult> results)
        {
            foreach (SourceRead source in results.OfType<SourceRead>())
            {
                _marks[source.Address] = source.Mark;
            }
        }
    }
}
