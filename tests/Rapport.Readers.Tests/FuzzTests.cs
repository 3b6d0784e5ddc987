using System.Globalization;
using static Rapport.Readers.Tests.Archive;

namespace Rapport.Readers.Tests;

/// <summary>
/// Mutated inputs of every format: each gives results, none throws or hangs. <c>RAPPORT_FUZZ</c> sets how many of each format
/// (200 otherwise) and <c>RAPPORT_FUZZ_SEED</c> the seed; see docs/inputs.md.
/// </summary>
public class FuzzTests
{
    private static readonly byte[] s_page = Utf8(
        Page("The two ministers met in Oslo on Monday and agreed to meet again.")
    );

    private static readonly Dictionary<string, Func<byte[]>> s_seeds = new(StringComparer.Ordinal)
    {
        ["a.txt"] = () =>
            Utf8("Talks in Oslo\n\nBy Ingrid Solberg\n\nThe two ministers met in Oslo.\n\n- one\n- two\n"),
        ["a.html"] = () =>
            Utf8(
                "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><script type='application/ld+json'>{\"datePublished\":\"2017-03-14\",\"author\":[{\"name\":\"A\"}]}</script></head><body><table><tr><td><p>The two ministers met.</p></table></body></html>"
            ),
        ["a.jsonl"] = () =>
            Utf8(
                "{\"id\":\"a\",\"text\":\"They \\u00e9 met.\",\"published\":\"2017-03-14\"}\n{\"id\":\"a\",\"text\":\"x\"}\n"
            ),
        ["a.xml"] = () =>
            Utf8(
                "<?xml version='1.0'?><rss><channel><title>T</title><item><guid>g</guid><link>http://x</link><pubDate>Tue, 14 Mar 2017 10:00:00 GMT</pubDate><description><![CDATA[<p>They met &nbsp; in Oslo.</p>]]></description></item></channel></rss>"
            ),
        ["a.atom"] = () =>
            Utf8(
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>i</id><author><name>A</name></author><content type='xhtml'><div><p>They met in Oslo.</p></div></content></entry></feed>"
            ),
        ["a.opml"] = () => Utf8("<opml><body><outline xmlUrl='http://x/f'/></body></opml>"),
        ["a.eml"] = () =>
            Utf8(
                "From: A <a@example.org>\r\nMessage-ID: <1@x>\r\nDate: Tue, 14 Mar 2017 10:00:00 +0000\r\nSubject: =?utf-8?q?T=C3=A9?=\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThey met in Oslo.\r\n> old\r\n--x\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=a.html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+VGhleSBtZXQuPC9wPg==\r\n--x--\r\n"
            ),
        ["a.mbox"] = () =>
            Utf8(
                "From a Tue Mar 14 10:00:00 2017\nFrom: a@x\nMessage-ID: <1@x>\n\nThey met in Oslo.\n\nFrom b Tue Mar 14 10:00:00 2017\nFrom: b@x\nMessage-ID: <2@x>\n\nThey met again.\n"
            ),
        ["a.warc"] = () =>
            [
                .. WarcRecord("response", Http(s_page, "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n")),
                .. WarcRecord("conversion", s_page, null, "text/plain"),
            ],
        ["a.warc.gz"] = () =>
            Gzip(
                WarcRecord("response", Http(s_page, "Content-Type: text/html\r\n")),
                WarcRecord("resource", s_page, null, "text/html")
            ),
        ["a.zip"] = () => Zip(("a.html", s_page), ("b.jsonl.gz", Gzip(Utf8("{\"text\":\"x\"}\n")))),
        ["a.pdf"] = PdfTests.TwoPages,
    };

    public static TheoryData<string> Formats => [.. s_seeds.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Mutated_input_gives_results_and_never_throws(string name)
    {
        int count = Setting("RAPPORT_FUZZ", name == "a.pdf" ? 60 : 200);
        int start = Setting("RAPPORT_FUZZ_SEED", 1);
        byte[] seed = s_seeds[name]();
        using var reader = new ArticleReader(
            Furniture.Options with
            {
                MaxArticleBytes = 1 << 20,
                MaxPdfTime = TimeSpan.FromSeconds(120),
            }
        );
        for (int i = 0; i < count; i++)
        {
            byte[] bytes = Mutate(seed, new Random(start * 1_000_003 + i));
            try
            {
                Assert.NotEmpty(reader.Read(new MemoryStream(bytes), name));
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{name}, seed {start}, round {i}: {e}");
            }
        }
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(name),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int n
        )
            ? n
            : otherwise;

    /// <summary>Flips, cuts, doubles, moves and overwrites stretches of bytes.</summary>
    private static byte[] Mutate(byte[] seed, Random random)
    {
        var bytes = new List<byte>(seed);
        int times = random.Next(1, 8);
        for (int i = 0; i < times && bytes.Count > 1; i++)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes.InsertRange(at, "9999999999<&]>\"\0\r\n\r\n"u8[..random.Next(1, 20)].ToArray());
                    break;
            }
        }
        return [.. bytes];
    }
}
