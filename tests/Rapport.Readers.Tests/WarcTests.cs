using System.IO.Compression;
using static Rapport.Readers.Tests.Archive;

namespace Rapport.Readers.Tests;

public class WarcTests
{
    private static readonly byte[] s_info = WarcRecord(
        "warcinfo",
        Utf8("software: test\r\n"),
        null,
        "application/warc-fields"
    );
    private static readonly byte[] s_request = WarcRecord("request", Utf8("GET / HTTP/1.1\r\n\r\n"));

    private static byte[] Response(string town, string headers = "Content-Type: text/html; charset=utf-8\r\n") =>
        WarcRecord(
            "response",
            Http(Page($"The two ministers met in {town} on Monday and agreed to meet again."), headers)
        );

    private static string[] Towns(IEnumerable<ReadResult> results) =>
        [.. results.Articles().Select(r => r.Article.Text.Split("met in ")[1].Split(' ')[0])];

    [Fact]
    public void Records_of_a_plain_archive_are_read_with_their_offsets()
    {
        byte[] first = [.. s_info, .. s_request];
        byte[] warc = [.. first, .. Response("Oslo"), .. Response("Bern")];
        ReadResult[] results = Reading.Of(warc, "x.warc");
        Assert.Equal(["Oslo", "Bern"], Towns(results));
        Assert.Equal($"x.warc@{first.Length}", results.Articles().First().Locator);
        Assert.Equal("https://example.org/response", results.Articles().First().Article.Url);
        Assert.Equal("text/html", results.Articles().First().MediaType);
        Assert.StartsWith(
            "<html>",
            System.Text.Encoding.UTF8.GetString(results.Articles().First().Raw.Span),
            StringComparison.Ordinal
        );
        Assert.Empty(results.Faults());
    }

    [Fact]
    public void Locators_of_a_packed_archive_are_offsets_of_its_members()
    {
        byte[][] members = [s_info, s_request, Response("Oslo"), s_request, Response("Bern")];
        byte[] warc = Gzip(members);
        ReadResult[] results = Reading.Of(warc, "x.warc.gz");
        Assert.Equal(["Oslo", "Bern"], Towns(results));
        int second = Gzip(members[..4]).Length;
        Assert.Equal($"x.warc.gz@{second}", results.Articles().Last().Locator);
        using var member = new GZipStream(new MemoryStream(warc[second..]), CompressionMode.Decompress);
        byte[] head = new byte[5];
        member.ReadExactly(head);
        Assert.Equal("WARC/"u8.ToArray(), head);
        Assert.Empty(results.Faults());
    }

    [Fact]
    public void Archive_packed_as_one_member_is_read_too()
    {
        byte[] warc = Gzip([.. s_info, .. Response("Oslo"), .. Response("Bern")]);
        ReadResult[] results = Reading.Of(warc, "x.warc.gz");
        Assert.Equal(["Oslo", "Bern"], Towns(results));
        Assert.Equal($"x.warc.gz@0+{s_info.Length}", results.Articles().First().Locator);
    }

    [Fact]
    public void Transfer_and_content_encodings_are_undone_whether_the_crawler_did_it_or_not()
    {
        string page = Page("The two ministers met in Oslo on Monday and agreed to meet again.");
        byte[] packed = Gzip(Utf8(page));
        byte[] chunked =
        [
            .. Utf8($"{packed.Length / 2:x}\r\n"),
            .. packed[..(packed.Length / 2)],
            .. Utf8($"\r\n{packed.Length - packed.Length / 2:X};a=b\r\n"),
            .. packed[(packed.Length / 2)..],
            .. "\r\n0\r\n\r\n"u8,
        ];
        const string Headers = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n";
        byte[] warc =
        [
            .. WarcRecord("response", Http(chunked, Headers)),
            .. WarcRecord("response", Http(packed, Headers)),
            .. WarcRecord("response", Http(page, Headers)),
        ];
        ReadResult[] results = Reading.Of(warc, "x.warc");
        Assert.Equal(["Oslo", "Oslo", "Oslo"], Towns(results));
        Assert.Empty(results.Faults());
    }

    [Fact]
    public void Texts_and_resources_are_read_and_other_records_are_counted()
    {
        byte[] warc =
        [
            .. WarcRecord("conversion", Utf8("The two ministers met in Oslo on Monday."), null, "text/plain"),
            .. WarcRecord(
                "resource",
                Utf8(Page("The two ministers met in Bern on Monday and agreed.")),
                null,
                "text/html"
            ),
            .. WarcRecord("revisit", Utf8("x")),
            .. WarcRecord("response", Http("x", "Content-Type: image/png\r\n")),
            .. WarcRecord("response", [.. "HTTP/1.1 404 Not Found\r\n\r\nx"u8]),
        ];
        ReadResult[] results = Reading.Of(warc, "x.warc");
        Assert.Equal(["Oslo", "Bern"], Towns(results));
        Assert.Equal(
            "x.warc: passed over: 1 × HTTP status 404, 1 × image/png, 1 × record of type “revisit”",
            Assert.Single(results.OfType<InputNote>()).ToString()
        );
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    [InlineData(4_000_000_000_000)]
    [InlineData(-5)]
    public void Lying_length_is_named_and_the_next_record_is_read(long said)
    {
        byte[] body = Http(Page("The two ministers met in Oslo on Monday and agreed to meet again."));
        byte[] warc = [.. Response("Rome"), .. WarcRecord("response", body, said), .. Response("Bern")];
        ReadResult[] plain = Reading.Of(warc, "x.warc");
        Assert.Contains("Rome", Towns(plain));
        Assert.Contains("Bern", Towns(plain));
        Assert.Contains(
            plain.Faults(),
            f => f.StartsWith($"x.warc@{Response("Rome").Length}: the record", StringComparison.Ordinal)
        );

        ReadResult[] packed = Reading.Of(
            Gzip(Response("Rome"), WarcRecord("response", body, said), Response("Bern")),
            "x.warc.gz"
        );
        Assert.Contains("Bern", Towns(packed));
        Assert.NotEmpty(packed.Faults());
    }

    [Fact]
    public void Robots_files_are_no_articles()
    {
        byte[] robots = WarcRecord("response", Http("User-agent: *\nDisallow: /x\n", "Content-Type: text/plain\r\n"));
        byte[] warc = Utf8(
            System
                .Text.Encoding.UTF8.GetString(robots)
                .Replace("org/response", "org/robots.txt", StringComparison.Ordinal)
        );
        Assert.Empty(Reading.Of([.. warc, .. Response("Oslo")], "x.warc").Articles().Skip(1));
    }

    [Fact]
    public void Cut_archive_gives_what_it_has()
    {
        byte[] warc = [.. Response("Oslo"), .. Response("Bern")];
        ReadResult[] results = Reading.Of(warc[..^60], "x.warc");
        Assert.Contains("Oslo", Towns(results));
        Assert.Contains(results.Faults(), f => f.Contains("says that it has", StringComparison.Ordinal));
    }

    [Fact]
    public void Junk_between_records_is_passed_over()
    {
        byte[] warc = [.. Response("Oslo"), .. Utf8("junk\r\nmore junk\r\n"), .. Response("Bern")];
        Assert.Equal(["Oslo", "Bern"], Towns(Reading.Of(warc, "x.warc")));
    }

    [Fact]
    public void Body_that_unpacks_too_large_is_a_fault()
    {
        byte[] bomb = Gzip(new byte[50 << 20]);
        byte[] warc =
        [
            .. WarcRecord("response", Http(bomb, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")),
            .. Response("Bern"),
        ];
        ReadResult[] results = Reading.Of(warc, "x.warc");
        Assert.Equal("x.warc@0: the body unpacks to more than 32 MiB; passed over", Assert.Single(results.Faults()));
        Assert.Equal(["Bern"], Towns(results));
    }
}
