using System.Security.Cryptography;
using System.Text;
using static Rapport.Readers.Tests.Archive;

namespace Rapport.Readers.Tests;

public class ArchiveTests
{
    private static readonly byte[] s_page = Utf8(
        Page("The ministers met in Turin on Monday and agreed to meet again.")
    );

    [Fact]
    public void Zip_entries_are_read_by_their_kind_with_their_own_bytes()
    {
        byte[] text = Utf8("The ministers met in Oslo.");
        ReadResult[] results = Reading.Of(
            Zip(
                ("a/page.html", s_page),
                ("b.txt", text),
                ("r.jsonl", Utf8("{\"id\":\"x\",\"text\":\"They met.\"}\n")),
                ("__MACOSX/b.txt", text),
                ("photo.jpg", [0xFF, 0xD8, 0xFF]),
                ("inner.zip", Zip(("c.txt", text)))
            ),
            "news.zip"
        );
        Assert.Equal(
            ["news.zip!a/page.html", "news.zip!b.txt", "news.zip!r.jsonl:1", "news.zip!inner.zip!c.txt"],
            results.Articles().Select(r => r.Locator)
        );
        Assert.All(results.Articles(), r => Assert.Equal("news.zip", r.Path));
        Assert.Equal(s_page, results.Articles().First().Raw.ToArray());
        Assert.Equal("text/html", results.Articles().First().MediaType);
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(text)),
            results.Articles().Single(r => r.Locator.EndsWith("b.txt", StringComparison.Ordinal)).Article.Id
        );
        Assert.Empty(results.Faults());
        Assert.Equal(
            "news.zip!photo.jpg: skipped, not an article",
            Assert.Single(results.OfType<InputNote>()).ToString()
        );
    }

    [Fact]
    public void Entries_of_one_name_are_kept_apart()
    {
        byte[] zip = Zip(("a.txt", Utf8("They met in Rome.")), ("a.txt", Utf8("They met in Bern.")));
        Assert.Equal(["z.zip!a.txt", "z.zip!a.txt#2"], Reading.Of(zip, "z.zip").Articles().Select(r => r.Locator));
    }

    [Fact]
    public void Zip_nested_too_deep_is_named_and_the_rest_is_read()
    {
        byte[] deep = Zip(("a.txt", Utf8("They met in Rome.")));
        for (int i = 0; i < 5; i++)
        {
            deep = Zip(("in.zip", deep), ("by.txt", Utf8("They met in Bern.")));
        }
        ReadResult[] results = Reading.Of(deep, "z.zip");
        Assert.Equal(3, results.Articles().Count());
        Assert.Equal(
            "z.zip!in.zip!in.zip!in.zip: nested more than 3 archives deep; passed over; unpack it first",
            Assert.Single(results.Faults())
        );
    }

    private static byte[] Blanks(int length)
    {
        byte[] blanks = new byte[length];
        Array.Fill(blanks, (byte)' ');
        return blanks;
    }

    [Fact]
    public void Zip_bomb_ends_at_its_limit()
    {
        byte[] blanks = Blanks(40 << 20);
        byte[] bomb = Zip(("a.jsonl", blanks), ("b.jsonl", blanks), ("c.jsonl", blanks), ("d.jsonl", blanks));
        Assert.True(bomb.Length < 200_000);
        string[] faults = [.. Reading.Of(bomb, "b.zip").Faults()];
        Assert.Contains(faults, f => f.Contains("expands to more than 200 times its size", StringComparison.Ordinal));
        Assert.DoesNotContain(faults, f => f.Contains("d.jsonl", StringComparison.Ordinal));
    }

    [Fact]
    public void Bomb_inside_an_archive_counts_for_the_archive_around_it()
    {
        byte[] inner = Gzip(Blanks(30 << 20));
        byte[] outer = Zip([.. Enumerable.Range(0, 20).Select(i => ($"{i}.jsonl.gz", inner))]);
        ReadResult[] results = Reading.Of(outer, "b.zip");
        Assert.Contains(results.Faults(), f => f.Contains("looks like a bomb", StringComparison.Ordinal));
        Assert.True(results.Length < 20);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(40)]
    [InlineData(-1)]
    public void Damaged_zip_is_a_fault(int keep)
    {
        byte[] zip = Zip(("b.txt", Utf8("The ministers met in Oslo.")));
        ReadResult[] results = Reading.Of(keep > 0 ? zip[..keep] : [.. zip[..^8], .. new byte[8]], "z.zip");
        Assert.Contains("z.zip: a damaged ZIP archive;", Assert.Single(results.Faults()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100_000, null, false)]
    [InlineData(100_001, null, true)]
    [InlineData(100_001, 1, true)]
    [InlineData(2, 65_534, false)]
    [InlineData(100, 100_001, true)]
    public void Zip_of_too_many_entries_is_refused_whatever_it_says(int entries, int? said, bool isRefused)
    {
        byte[] zip = ManyEntries(entries, said ?? entries);
        string fault = Assert.Single(Reading.Of(zip, "z.zip").Faults());
        Assert.Equal(isRefused, fault.Contains("more than 100,000 entries", StringComparison.Ordinal));
    }

    [Fact]
    public void Office_document_is_named_as_such() =>
        Assert.Equal(
            "x.docx: not text but an office document; convert it to text or HTML first",
            Assert.Single(Reading.Of(Zip(("[Content_Types].xml", [1]), ("word/document.xml", [2])), "x.docx").Faults())
        );

    [Fact]
    public void Gzip_members_are_one_input()
    {
        byte[] packed = Gzip(
            Utf8("{\"id\":\"a\",\"text\":\"They met.\"}\n{\"id\":\"b\","),
            [],
            Utf8("\"text\":\"They met again.\"}\n")
        );
        ReadResult[] results = Reading.Of(packed, "r.jsonl.gz");
        Assert.Equal(["a", "b"], results.Articles().Select(r => r.Article.Id));
        Assert.Equal("r.jsonl.gz:2", results.Articles().Last().Locator);
        Assert.Empty(results.Faults());
    }

    [Fact]
    public void Large_members_end_where_they_end()
    {
        var random = new Random(7);
        byte[][] members = [.. Enumerable.Range(0, 60).Select(i => Line(i, random.Next(1, 60_000), random))];
        ReadResult[] results = Reading.Of(Gzip(members), "r.jsonl.gz");
        Assert.Empty(results.Faults());
        Assert.Equal(60, results.Articles().Count());
    }

    private static byte[] Line(int id, int length, Random random)
    {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++)
        {
            text.Append((char)random.Next('a', 'z' + 1));
        }
        return Utf8($"{{\"id\":\"{id}\",\"text\":\"{text}\"}}\n");
    }

    [Fact]
    public void Damaged_member_is_named_and_the_next_is_read()
    {
        byte[] first = Gzip(Utf8("{\"id\":\"a\",\"text\":\"They met.\"}\n"));
        byte[] second = Gzip(Utf8("{\"id\":\"b\",\"text\":\"They met in a town by the sea, twice.\"}\n"));
        byte[] third = Gzip(Utf8("{\"id\":\"c\",\"text\":\"They met again.\"}\n"));
        second[^6] ^= 0xFF;
        ReadResult[] results = Reading.Of([.. first, .. second, .. third], "r.jsonl.gz");
        Assert.Contains("c", results.Articles().Select(r => r.Article.Id));
        Assert.Contains(
            $"r.jsonl.gz@{first.Length}: the gzip member is cut off or its checksum is wrong; the rest is read; fetch the file again",
            results.Faults()
        );
    }

    [Fact]
    public void Gzip_bomb_ends_at_its_limit()
    {
        byte[] bomb = Gzip(Blanks(100 << 20));
        Assert.Contains(
            Reading.Of(bomb, "b.jsonl.gz").Faults(),
            f => f.Contains("looks like a bomb", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Cut_gzip_gives_what_it_has()
    {
        byte[] packed = Gzip(
            Utf8("{\"id\":\"a\",\"text\":\"They met.\"}\n"),
            Utf8(
                string.Concat(Enumerable.Range(0, 500).Select(i => $"{{\"id\":\"b{i}\",\"text\":\"They met {i}.\"}}\n"))
            )
        );
        ReadResult[] results = Reading.Of(packed[..^300], "r.jsonl.gz");
        Assert.Contains("a", results.Articles().Select(r => r.Article.Id));
        Assert.Contains(results.Faults(), f => f.Contains("the gzip member is cut off", StringComparison.Ordinal));
    }

    /// <summary>An archive of folders, with the number of entries that it shall say; a ZIP64 one where that is large.</summary>
    private static byte[] ManyEntries(int entries, int said)
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write([.. "PK\x03\x04"u8, .. new byte[26]]);
        long start = bytes.Position;
        for (int i = 0; i < entries; i++)
        {
            byte[] header = [.. "PK\x01\x02"u8, .. new byte[42], (byte)'/'];
            header[28] = 1;
            writer.Write(header);
        }
        long end = bytes.Position;
        if (said >= ushort.MaxValue)
        {
            writer.Write([.. "PK\x06\x06"u8, 44, 0, 0, 0, 0, 0, 0, 0, 45, 0, 45, 0, .. new byte[8]]);
            writer.Write((long)said);
            writer.Write((long)said);
            writer.Write(end - start);
            writer.Write(start);
            writer.Write([.. "PK\x06\x07"u8, 0, 0, 0, 0]);
            writer.Write(end);
            writer.Write(1);
        }
        writer.Write([.. "PK\x05\x06"u8, 0, 0, 0, 0]);
        writer.Write((ushort)Math.Min(said, ushort.MaxValue));
        writer.Write((ushort)Math.Min(said, ushort.MaxValue));
        writer.Write((uint)(end - start));
        writer.Write((uint)start);
        writer.Write((ushort)0);
        return bytes.ToArray();
    }
}
