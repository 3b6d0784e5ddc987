using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Rapport.Readers.Tests;

public class PdfTests
{
    /// <summary>A PDF of pages, each of lines with their place and size.</summary>
    private static byte[] Make(string? title, params (string Text, double X, double Y, double Size)[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.Helvetica);
        builder.DocumentInformation.Title = title;
        builder.DocumentInformation.Author = "Ingrid Solberg";
        builder.DocumentInformation.CreationDate = "D:20170314100000Z";
        foreach ((string Text, double X, double Y, double Size)[] lines in pages)
        {
            PdfPageBuilder page = builder.AddPage(PageSize.A4);
            foreach ((string text, double x, double y, double size) in lines)
            {
                page.AddText(text, size, new PdfPoint(x, y), font);
            }
        }
        return builder.Build();
    }

    private static (string, double, double, double)[] Column(double x, double top, params string[] lines) =>
        [.. lines.Select((l, i) => (l, x, top - 13 * i, 10.0))];

    public static byte[] TwoPages() =>
        Make(
            "Border reopens after long talks",
            [
                ("The Nordic Review", 50, 815, 8),
                ("Border reopens after long talks", 50, 760, 22),
                .. Column(
                    50,
                    700,
                    "The two ministers met in Oslo on Mon-",
                    "day and agreed to reopen the cross-border",
                    "line. The agreement on co-operation and",
                    "co-",
                    "operation in trade is to be signed in May",
                    "and the ministers will go on to"
                ),
                .. Column(
                    320,
                    700,
                    "meet each month until the end of the year",
                    "in one of the two capitals of the region."
                ),
                ("1", 300, 20, 8),
            ],
            [
                ("The Nordic Review", 50, 815, 8),
                .. Column(
                    50,
                    700,
                    "Trains will run from June, the minister said",
                    "on Tuesday after the signing of the treaty."
                ),
                ("2", 300, 20, 8),
            ]
        );

    [Fact]
    public void Pdf_gives_paragraphs_in_reading_order_with_running_heads_as_furniture()
    {
        ArticleRead read = Assert.Single(Reading.Of(TwoPages(), "x.pdf").Articles());
        string[] blocks = read.Blocks();
        Assert.Equal("Title: Border reopens after long talks", blocks[0]);
        string text = string.Join('\n', blocks.Where(b => b.StartsWith("Paragraph", StringComparison.Ordinal)));
        Assert.Contains(
            "met in Oslo on Monday and agreed to reopen the cross-border line.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("agreement on co-operation and co-operation in trade", text, StringComparison.Ordinal);
        Assert.Contains(
            "will go on to meet each month until the end of the year in one of the two capitals",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Paragraph: Trains will run from June, the minister said on Tuesday after the signing of the treaty.",
            blocks
        );
        Assert.Equal(4, blocks.Count(b => b.StartsWith("Boilerplate", StringComparison.Ordinal)));
    }

    [Fact]
    public void Pdf_tells_about_itself()
    {
        ArticleRead read = Assert.Single(Reading.Of(TwoPages(), "-").Articles());
        Assert.Equal(("Ingrid Solberg", "application/pdf"), (read.Article.Byline, read.MediaType));
        Assert.Equal(new DateOnly(2017, 3, 14), read.Article.Published!.Value.Date);
        Assert.Equal("the PDF's creation date", read.Article.PublishedFrom);
    }

    [Fact]
    public void Pdf_without_text_is_a_fault() =>
        Assert.Equal(
            "x.pdf: the PDF holds no text; a scan has to go through text recognition first",
            Assert.Single(Reading.Of(Make(null, []), "x.pdf").Faults())
        );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Cut_pdf_gives_text_or_a_fault(int part)
    {
        byte[] pdf = TwoPages();
        Assert.NotEmpty(Reading.Of(pdf[..(pdf.Length * part / 5)], "x.pdf"));
    }

    [Fact]
    public void Pdf_whose_pages_run_in_a_circle_comes_to_an_end()
    {
        const string Circle = """
            %PDF-1.4
            1 0 obj
            << /Type /Catalog /Pages 2 0 R >>
            endobj
            2 0 obj
            << /Type /Pages /Kids [3 0 R] /Count 2 >>
            endobj
            3 0 obj
            << /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 2 >>
            endobj
            trailer
            << /Root 1 0 R /Size 4 >>
            %%EOF
            """;
        Assert.NotEmpty(Reading.Of(Archive.Utf8(Circle), "x.pdf").Faults());
    }

    [Fact]
    public void Pdf_nested_without_end_is_a_fault()
    {
        string deep =
            "%PDF-1.4\n1 0 obj\n"
            + new string('[', 200_000)
            + new string(']', 200_000)
            + "\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF";
        Assert.NotEmpty(Reading.Of(Archive.Utf8(deep), "x.pdf").Faults());
    }
}
