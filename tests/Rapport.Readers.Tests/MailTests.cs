using Rapport.Text;
using static Rapport.Readers.Tests.Archive;

namespace Rapport.Readers.Tests;

public class MailTests
{
    private const string Head =
        "Received: from a by b\r\nMessage-ID: <1@example.org>\r\nFrom: Ingrid Solberg <ingrid@example.org>\r\n"
        + "To: list@example.org\r\nDate: Tue, 14 Mar 2017 23:30:00 -0800\r\nSubject: Re: Border =?utf-8?q?reopen=C3=A9d?=\r\nMIME-Version: 1.0\r\n";

    private const string Plain =
        Head
        + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
        + "The two ministers met in Oslo on Monday and agreed to reopen the\r\ncrossing before the summer.\r\n\r\n"
        + "On Monday Ann wrote:\r\n> The ministers met in Bergen last year, and they could not agree on it.\r\n> Nobody signed.\r\n\r\n"
        + "A second round of talks is to be held in Helsinki in May this year.\r\n\r\n-- \r\nIngrid Solberg\r\nThe Nordic Desk\r\n";

    private static ArticleRead One(string mail, string name = "m.eml") =>
        Assert.Single(Reading.Of(Utf8(mail), name).Articles());

    [Fact]
    public void Mail_gives_its_text_with_quotations_and_signature_as_furniture()
    {
        ArticleRead read = One(Plain);
        Assert.Equal(
            [
                "Title: Border reopenéd",
                "Paragraph: The two ministers met in Oslo on Monday and agreed to reopen the\ncrossing before the summer.",
                "Boilerplate: On Monday Ann wrote:\n> The ministers met in Bergen last year, and they could not agree on it.\n> Nobody signed.",
                "Paragraph: A second round of talks is to be held in Helsinki in May this year.",
                "Boilerplate: --\nIngrid Solberg\nThe Nordic Desk",
            ],
            Blocks(read)
        );
        Assert.Equal(new DateOnly(2017, 3, 14), read.Article.Published!.Value.Date);
        Assert.Equal("the e-mail's Date header", read.Article.PublishedFrom);
        Assert.Equal(("Ingrid Solberg", "example.org"), (read.Article.Byline, read.Article.Source));
        Assert.Equal(("m.eml", "message/rfc822"), (read.Locator, read.MediaType));
        Assert.Equal(Utf8(Plain), read.Raw.ToArray());
    }

    /// <summary>Blocks that stand together, with one line end.</summary>
    private static string[] Blocks(ArticleRead read)
    {
        var blocks = new List<(BlockKind Kind, string Text)>();
        foreach (Block block in read.Article.Blocks)
        {
            string text = block.Span.Of(read.Article.Text).Replace("\r\n", "\n", StringComparison.Ordinal);
            if (block.Kind == BlockKind.Boilerplate && blocks is [.., (BlockKind.Boilerplate, var above)])
            {
                blocks[^1] = (block.Kind, $"{above}\n{text}");
            }
            else
            {
                blocks.Add((block.Kind, text));
            }
        }
        return [.. blocks.Select(b => $"{b.Kind}: {b.Text}")];
    }

    [Fact]
    public void Mail_without_a_telling_name_is_told_by_its_headers() =>
        Assert.Equal("Border reopenéd", One(Plain, "-").Article.Title);

    [Fact]
    public void Press_release_with_a_date_line_is_no_mail() =>
        Assert.Equal(
            "text/plain",
            One("Date: 14 March 2017\nSubject: Talks\n\nThe ministers met in Oslo.", "-").MediaType
        );

    [Fact]
    public void Page_is_read_where_there_is_no_text_and_its_quotation_is_furniture()
    {
        ArticleRead read = One(
            Head
                + "Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nSee the page.\r\n"
                + "--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The two ministers met in Oslo on Monday and agreed to meet again in the spring.</p>"
                + "<blockquote type=cite><p>The ministers met in Bergen last year, and they could not agree.</p></blockquote>\r\n--x--\r\n"
        );
        Assert.Equal(
            [
                "Title: Border reopenéd",
                "Paragraph: The two ministers met in Oslo on Monday and agreed to meet again in the spring.",
                "Boilerplate: The ministers met in Bergen last year, and they could not agree.",
            ],
            Reading.Blocks(read)
        );
    }

    [Fact]
    public void Attachments_are_read_by_their_kind()
    {
        ReadResult[] results = Reading.Of(
            Utf8(
                Head
                    + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nThe two ministers met in Oslo on Monday and agreed to meet again.\r\n"
                    + "--x\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=\"../note.html\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + Convert.ToBase64String(
                        Utf8(Page("The two ministers met in Bern on Friday and agreed on a date."))
                    )
                    + "\r\n--x\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=a.png\r\n\r\nx\r\n--x--\r\n"
            ),
            "m.eml"
        );
        Assert.Equal(["m.eml", "m.eml!1-../note.html"], results.Articles().Select(r => r.Locator));
        Assert.Equal(new DateOnly(2017, 3, 14), results.Articles().Last().Article.Published!.Value.Date);
        Assert.Equal(
            "m.eml!2-a.png: attachment skipped, not an article",
            Assert.Single(results.OfType<InputNote>()).ToString()
        );
    }

    [Fact]
    public void Mailbox_gives_each_mail_with_its_offset()
    {
        string first = $"From a@example.org Tue Mar 14 23:30:00 2017\r\n{Plain}\r\n";
        byte[] box = Utf8(first + $"From b@example.org Tue Mar 14 23:30:00 2017\r\n{Plain}");
        ReadResult[] results = Reading.Of(box, "-");
        Assert.Equal(["-@0", $"-@{Utf8(first).Length}"], results.Articles().Select(r => r.Locator));
        Assert.Equal(Plain, System.Text.Encoding.UTF8.GetString(results.Articles().Last().Raw.Span));
        Assert.Empty(results.Faults());
    }

    [Fact]
    public void Mail_of_quotations_alone_is_a_fault_of_its_own_kind()
    {
        ReadResult result = Assert.Single(Reading.Of(Utf8(Head + "\r\n> The ministers met in Bergen.\r\n"), "m.eml"));
        Assert.Equal(FaultKind.FurnitureOnly, Assert.IsType<InputFault>(result).Kind);
    }

    [Fact]
    public void Parts_nested_without_end_are_read_in_bounded_depth()
    {
        string mail = Head;
        for (int i = 0; i < 5000; i++)
        {
            mail += $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n";
        }
        Assert.NotEmpty(Reading.Of(Utf8(mail + "\r\nThe ministers met."), "m.eml"));
    }
}
