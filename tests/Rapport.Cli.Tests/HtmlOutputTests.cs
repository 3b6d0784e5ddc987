using System.Text.RegularExpressions;
using Rapport.Cli.Output;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Cli.Tests;

public partial class HtmlOutputTests
{
    private const string Text = "Talks & <more>\n\nNorway met Finland in Oslo. Sweden may join them.";

    private static Statement Make(int at, string slice, StatementStatus status) =>
        new()
        {
            Id = $"s{at}",
            Kind = StatementKind.Event,
            Type = "CONSULT",
            Object = "</script><script>alert(1)</script>",
            Status = status,
            Basis = StatementBasis.Reported,
            Evidence = new Evidence("a", 1, new CharSpan(at, at + slice.Length), slice),
            Trace = [new TraceStep("rule", "consult.meet", "met", "“meet” with two sides")],
        };

    private static string Page()
    {
        var article = new Article
        {
            Id = "a",
            Text = Text,
            Title = "Talks & <more>",
            Blocks =
            [
                new Block(new CharSpan(0, 14), BlockKind.Title),
                new Block(new CharSpan(16, Text.Length), BlockKind.Paragraph),
            ],
        };
        int whole = Text.IndexOf("Norway", StringComparison.Ordinal);
        int later = Text.IndexOf("Sweden", StringComparison.Ordinal);
        var coded = new CodedArticle(
            new DocumentBuilder(article).Build(),
            [
                Make(whole, "Norway met Finland in Oslo", StatementStatus.Occurred),
                Make(whole + 11, "Finland in Oslo", StatementStatus.Planned),
                Make(later, "Sweden may join them", StatementStatus.Possible),
            ]
        );
        var writer = new StringWriter();
        var output = new HtmlOutput(writer);
        output.Add(coded);
        output.Finish();
        return writer.ToString();
    }

    [Fact]
    public void Page_holds_the_whole_text_escaped()
    {
        string page = Page();
        string articles = page[
            page.IndexOf("<article", StringComparison.Ordinal)..page.IndexOf("</article>", StringComparison.Ordinal)
        ];
        string shown = System.Net.WebUtility.HtmlDecode(Tags().Replace(articles, ""));
        Assert.Contains("Talks & <more>", shown, StringComparison.Ordinal);
        Assert.Contains("Norway met Finland in Oslo. Sweden may join them.", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlapping_evidence_is_cut_and_each_piece_names_its_statements()
    {
        string page = Page();
        Assert.Contains(
            "class=\"coded occurred begins\" role=\"button\" tabindex=\"0\" data-s=\"0\"",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "class=\"coded planned begins\" role=\"button\" tabindex=\"0\" data-s=\"0 1\"",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Page_asks_for_nothing_from_elsewhere_and_no_text_becomes_script()
    {
        string page = Page();
        Assert.DoesNotMatch(@"(src|href)\s*=|@import|url\(", page);
        Assert.DoesNotContain("alert(1)</script>", page, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(page, "<script"));
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
