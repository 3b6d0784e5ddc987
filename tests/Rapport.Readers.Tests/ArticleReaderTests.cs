using System.Text;
using CsCheck;
using Rapport.Text;

namespace Rapport.Readers.Tests;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private readonly ArticleReader _reader = new(Furniture.Options);

    public void Dispose() => _folder.Dispose();

    private ReadResult[] Read(string path) => [.. _reader.Read(path)];

    private Article[] Articles(string path) => [.. Read(path).OfType<ArticleRead>().Select(r => r.Article)];

    private string OneFault(string path) => Assert.Single(Read(path).OfType<InputFault>()).ToString()[(path.Length)..];

    [Fact]
    public void Text_file_keeps_its_text_and_takes_its_hash_as_id()
    {
        string path = _folder.Write("a.txt", "Ministers meet\r\n\r\nThe ministers met in Oslo.\r\n");
        Article article = Assert.Single(Articles(path));
        Assert.Equal("Ministers meet\r\n\r\nThe ministers met in Oslo.\r\n", article.Text);
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))),
            article.Id
        );
        Assert.Equal("Ministers meet", article.Title);
    }

    [Fact]
    public void Byte_order_marks_are_dropped_and_obeyed()
    {
        const string text = "Zürich hosted the talks.";
        foreach (
            Encoding encoding in (Encoding[])
                [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32]
        )
        {
            string path = _folder.Write("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
            Assert.Equal(text, Assert.Single(Articles(path)).Text);
        }
    }

    [Fact]
    public void Invalid_utf8_is_replaced_and_reported_with_its_line()
    {
        string path = _folder.Write("a.txt", [.. "One.\nTwo "u8, 0xFF, .. " three "u8, 0xC3, .. ".\n"u8]);
        Assert.Equal("One.\nTwo \uFFFD three \uFFFD.\n", Assert.Single(Articles(path)).Text);
        Assert.Equal(
            ":2: invalid UTF-8 in 2 places; read with U+FFFD instead; save it as UTF-8 to mend it",
            OneFault(path)
        );
    }

    [Theory]
    [InlineData("", ": the input is empty; nothing to read")]
    [InlineData(" \n\n ", ": the input holds no text; nothing to read")]
    [InlineData("abc\0def", ": not text but binary data (it holds NUL bytes); convert it to text or HTML first")]
    [InlineData("\u007fELF x", ": not text but a program; convert it to text or HTML first")]
    public void Unreadable_content_is_one_fault(string content, string fault)
    {
        string path = _folder.Write("a.txt", content);
        Assert.Empty(Articles(path));
        Assert.Equal(fault, OneFault(path));
    }

    [Fact]
    public void Missing_file_is_one_fault() =>
        Assert.Equal(": no such file or folder; check the name", OneFault(Path.Combine(_folder.Path, "nowhere.txt")));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    public void Name_of_no_file_is_one_fault(string nothing) =>
        Assert.Equal(
            "that names no file",
            Assert.Single(new ArticleReader(Furniture.Options).Read(nothing).OfType<InputFault>()).What
        );

    [Fact]
    public async Task Named_pipe_is_read_whole_from_its_writer_and_is_a_fault_without_one()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("named pipes are files on Unix only");
        }
        CancellationToken cancel = TestContext.Current.CancellationToken;
        string path = Path.Combine(_folder.Path, "pipe.txt");
        using var made = System.Diagnostics.Process.Start("mkfifo", [path]);
        await made.WaitForExitAsync(cancel);

        Task writing = Task.Run(() => File.WriteAllText(path, "The ministers met in Turin."), cancel);
        Assert.Equal("The ministers met in Turin.", Assert.Single(Articles(path)).Text);
        await writing;

        Assert.StartsWith(": a pipe that nobody writes to;", OneFault(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_is_read_in_ordinal_order_and_other_files_are_noted()
    {
        _folder.Write("b.txt", "The ministers met in Bergen.");
        _folder.Write("a/z.txt", "The ministers met in Zagreb.");
        _folder.Write("B.md", "The ministers met in Basel.");
        _folder.Write("picture.png", "x");
        ReadResult[] results = Read(_folder.Path);
        Assert.Equal(
            ["The ministers met in Basel.", "The ministers met in Zagreb.", "The ministers met in Bergen."],
            results.OfType<ArticleRead>().Select(r => r.Article.Text)
        );
        Assert.EndsWith("picture.png", Assert.Single(results.OfType<InputNote>()).Path, StringComparison.Ordinal);
        Assert.Empty(results.OfType<InputFault>());
    }

    [Fact]
    public void Folder_that_runs_in_a_circle_is_read_once()
    {
        _folder.Write("a/x.txt", "The ministers met in Bergen.");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "a", "again"), _folder.Path);
        Assert.Single(Articles(_folder.Path));
    }

    [Fact]
    public void Folder_without_articles_is_one_fault()
    {
        _folder.Write("picture.png", "x");
        Assert.StartsWith(": the folder holds no article;", OneFault(_folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Records_are_read_and_each_bad_line_is_named()
    {
        string path = _folder.Write(
            "r.jsonl",
            """
            {"id":"a","text":"The ministers met.","title":"Talks","published":"2024-07-04","url":"http://x","source":"S"}
            {"id":"b","text":
            {"id":"c"}
            [1]

            {"id":7,"text":"They met again.","date":"July 5"}
            {"text":"Lone \ud800 and pair \ud83d\ude00.","extra":{"a":[1,{"b":null}]}}
            """
        );
        ReadResult[] results = Read(path);
        Article[] articles = [.. results.OfType<ArticleRead>().Select(r => r.Article)];
        Assert.Equal(3, articles.Length);
        Assert.Equal("Talks\n\nThe ministers met.", articles[0].Text);
        Assert.Equal(
            ("a", "Talks", "S", "http://x"),
            (articles[0].Id, articles[0].Title, articles[0].Source, articles[0].Url)
        );
        Assert.Equal(new DateOnly(2024, 7, 4), articles[0].Published!.Value.Date);
        Assert.Equal("7", articles[1].Id);
        Assert.Null(articles[1].Published);
        Assert.Equal("Lone \uFFFD and pair 😀.", articles[2].Text);
        Assert.Equal(64, articles[2].Id.Length);
        Assert.Equal([2, 3, 4, 6, 7], results.OfType<InputFault>().Select(f => f.Line!.Value));
    }

    [Fact]
    public void Body_that_begins_with_its_title_is_the_text()
    {
        string path = _folder.Write(
            "r.jsonl",
            """{"id":"a","title":"Talks in Oslo","text":"Talks in Oslo\n\nThe ministers met."}"""
        );
        Article article = Assert.Single(Articles(path));
        Assert.Equal("Talks in Oslo\n\nThe ministers met.", article.Text);
        Assert.Equal(BlockKind.Title, article.Blocks[0].Kind);
    }

    [Fact]
    public void Line_that_is_too_long_is_skipped_and_the_next_is_read()
    {
        string path = _folder.Write(
            "r.jsonl",
            "{\"text\":\"" + new string('x', 3_000_000) + "\"}\n{\"id\":\"b\",\"text\":\"They met.\"}\n"
        );
        var small = new ArticleReader(Furniture.Options with { MaxArticleBytes = 1024 * 1024 });
        ReadResult[] results = [.. small.Read(path)];
        Assert.Equal(1, Assert.Single(results.OfType<InputFault>()).Line);
        Assert.Equal("b", Assert.Single(results.OfType<ArticleRead>()).Article.Id);
    }

    [Fact]
    public void Article_that_is_too_large_is_one_fault()
    {
        string path = _folder.Write("a.txt", new string('x', 2_000_000));
        var small = new ArticleReader(Furniture.Options with { MaxArticleBytes = 1024 * 1024 });
        Assert.Equal(
            "the article is larger than 1 MiB",
            Assert.IsType<InputFault>(Assert.Single(small.Read(path))).What
        );
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":\"They met.\"}\n", "They met.")]
    [InlineData("They met.\n", "They met.\n")]
    [InlineData("{They met.}\n", "{They met.}\n")]
    [InlineData("<!DOCTYPE html><title>x</title><p>They met.</p>", "x\n\nThey met.")]
    public void Stream_is_read_by_its_content(string content, string text)
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        var read = Assert.IsType<ArticleRead>(Assert.Single(_reader.Read(stream, "-")));
        Assert.Equal(text, read.Article.Text);
    }

    [Fact]
    public void Given_date_wins_over_the_text()
    {
        string path = _folder.Write(
            "a.txt",
            "Talks\n\nPublished: 2024-07-01\n\nThe ministers met in Oslo on Monday for the second time this year."
        );
        Assert.Equal(new DateOnly(2024, 7, 1), Assert.Single(Articles(path)).Published!.Value.Date);
        var given = new ArticleReader(
            Furniture.Options with
            {
                Published = new PublicationDate(new DateOnly(2024, 7, 9)),
            }
        );
        Article article = Assert.IsType<ArticleRead>(Assert.Single(given.Read(path))).Article;
        Assert.Equal(new DateOnly(2024, 7, 9), article.Published!.Value.Date);
        Assert.Equal("given with the request", article.PublishedFrom);
    }

    [Fact]
    public void Any_bytes_give_articles_or_faults_and_never_throw() =>
        Check.Sample(
            Gen.Byte.Array[0, 400],
            bytes =>
            {
                foreach (string name in (string[])["-", "x.jsonl", "x.html"])
                {
                    Assert.NotEmpty(_reader.Read(new MemoryStream(bytes), name));
                }
            },
            iter: 500
        );
}
