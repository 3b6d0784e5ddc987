using System.Text;
using static Rapport.Readers.Tests.Archive;

namespace Rapport.Readers.Tests;

public class HostileTests
{
    private const string Sentence = "The two ministers met in Oslo on Monday and agreed to meet again.";

    public static TheoryData<string> DeepPages =>
        [
            Repeat("<div>", 10_000) + $"<p>{Sentence}</p>",
            Repeat("<div>", 100_000) + $"<p>{Sentence}</p>",
            Repeat("<b>", 100_000) + $"<p>{Sentence}</p>",
            Repeat("<ul><li>", 50_000) + $"<p>{Sentence}</p>",
            Repeat("<table><tr><td>", 30_000) + $"<p>{Sentence}</p>",
            string.Concat(Enumerable.Range(0, 3000).Select(i => $"<font color={i}>"))
                + Repeat("<p>x", 3000)
                + $"<p>{Sentence}</p>",
            Repeat("<i><b>", 20_000) + $"<p>{Sentence}</p>",
            Repeat("<svg><g>", 20_000) + $"</svg><p>{Sentence}</p>",
        ];

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Theory]
    [MemberData(nameof(DeepPages))]
    public void Page_nested_without_end_is_read_and_named(string page)
    {
        ReadResult[] results = Reading.Of(Utf8("<html><body>" + page), "x.html");
        Assert.Contains("nested more than 512 deep", Assert.Single(results.Faults()), StringComparison.Ordinal);
        Assert.Contains(Sentence, Assert.Single(results.Articles()).Article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_of_a_gigabyte_is_passed_over_and_the_next_is_read()
    {
        var line = new LongLine(1L << 30, "\n{\"id\":\"b\",\"text\":\"They met.\"}\n");
        long before = GC.GetTotalAllocatedBytes();
        ReadResult[] results = [.. new ArticleReader(Furniture.Options).Read(line, "r.jsonl")];
        Assert.Equal(
            "r.jsonl:1: the line is 1024 MiB long, more than 32 MiB; skipped; split the record",
            Assert.Single(results.Faults())
        );
        Assert.Equal("b", Assert.Single(results.Articles()).Article.Id);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 300L << 20);
    }

    [Fact]
    public void Text_of_a_gigabyte_is_a_fault_in_bounded_memory()
    {
        ReadResult[] results = [.. new ArticleReader(Furniture.Options).Read(new LongLine(1L << 30, ""), "a.txt")];
        Assert.Equal(
            "a.txt: the article is larger than 32 MiB; split it, or give it as .jsonl records",
            Assert.Single(results.Faults())
        );
    }

    [Fact]
    public void Control_characters_do_not_stop_a_feed()
    {
        string feed =
            $"<rss><channel><item><guid>a</guid><description>{Sentence.Replace("met", "m\u0008et\u001b[31m", StringComparison.Ordinal)} &#8; &#xFFFF;</description></item></channel></rss>";
        Assert.Single(Reading.Of(Utf8(feed), "f.xml").Articles());
    }

    [Fact]
    public void Mixed_encodings_are_read_with_their_faults_named()
    {
        byte[] page = [.. Utf8($"<html><meta charset=utf-8><body><p>{Sentence} Z"), 0xFC, .. Utf8("rich, Zürich.</p>")];
        ReadResult[] results = Reading.Of(page, "x.html");
        Assert.Contains("invalid UTF-8 in one place", Assert.Single(results.Faults()), StringComparison.Ordinal);
        Assert.Contains(
            "Z\uFFFDrich, Zürich.",
            Assert.Single(results.Articles()).Article.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Names_of_entries_never_break_a_message()
    {
        byte[] zip = Zip(("a\n\u001b[31m.txt", []), ("../../etc/passwd.txt", Utf8(Sentence)));
        ReadResult[] results = Reading.Of(zip, "z.zip");
        Assert.All(results.Faults(), f => Assert.DoesNotContain('\u001b', f));
        Assert.Equal("z.zip!../../etc/passwd.txt", Assert.Single(results.Articles()).Locator);
    }

    /// <summary>So many letters, and then an end.</summary>
    private sealed class LongLine(long length, string end) : Stream
    {
        private readonly byte[] _end = Encoding.UTF8.GetBytes(end);
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _at;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int n = (int)Math.Min(count, _at < length ? length - _at : length + _end.Length - _at);
            if (_at < length)
            {
                buffer.AsSpan(offset, n).Fill((byte)'x');
            }
            else
            {
                _end.AsSpan((int)(_at - length), n).CopyTo(buffer.AsSpan(offset));
            }
            _at += n;
            return n;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
