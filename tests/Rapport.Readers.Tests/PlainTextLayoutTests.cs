using Rapport.Readers.Layout;
using Rapport.Text;

namespace Rapport.Readers.Tests;

public class PlainTextLayoutTests
{
    private static string[] Kinds(string text) =>
        [.. Find(text).Blocks.Select(b => $"{b.Kind}: {b.Span.Of(text).Replace("\n", " ", StringComparison.Ordinal)}")];

    private static ArticleLayout Find(string text) => new PlainTextLayout(Furniture.Rules).Find(text, null);

    private const string Reporting =
        "The two ministers met in Oslo on Monday and agreed to reopen the border crossing in the north.";

    [Fact]
    public void Author_box_above_the_article_is_furniture()
    {
        string text =
            $"Norway and Finland reopen border\n\nIngrid Solberg\nIngrid Solberg\nIngrid specialises in Baltic security.\n\nMore from me\n\n{Reporting}";
        Assert.Equal(
            [
                "Title: Norway and Finland reopen border",
                "AuthorBox: Ingrid Solberg",
                "AuthorBox: Ingrid Solberg",
                "AuthorBox: Ingrid specialises in Baltic security.",
                "LinkList: More from me",
                $"Paragraph: {Reporting}",
            ],
            Kinds(text)
        );
    }

    [Fact]
    public void Biography_below_the_article_is_an_author_box_when_the_name_is_no_news()
    {
        string[] kinds = Kinds(
            $"Border reopens\n\n{Reporting}\n\nIngrid Solberg is a freelance journalist based in Bergen."
        );
        Assert.StartsWith("AuthorBox", kinds[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Journalist_in_the_news_stays_reporting()
    {
        const string arrested =
            "Police arrested Ingrid Solberg on Monday in front of the ministry in Oslo, her lawyer said.";
        string[] kinds = Kinds(
            $"Reporter arrested\n\n{arrested}\n\nIngrid Solberg is a freelance journalist based in Bergen."
        );
        Assert.StartsWith("Paragraph", kinds[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Prime Minister Holm and President Duval speaking at the Fjord Forum.", "Caption")]
    [InlineData("FILE PHOTO: Ministers arrive in Oslo, Norway, March 14, 2017. Agency/Tom Reid", "Caption")]
    [InlineData("Follow us on Twitter and Facebook", "LinkList")]
    [InlineData("Read the joint statement on trade, energy and fisheries.", "Boilerplate")]
    [InlineData(
        "Foreign Minister Holm, speaking at the Fjord Forum, said the border would reopen on Tuesday.",
        "Paragraph"
    )]
    [InlineData("Ministers meeting in Oslo agreed on a new fund.", "Paragraph")]
    [InlineData("More from both sides was needed before the talks could begin, the envoy said.", "Paragraph")]
    [InlineData("Contact lines between the two armies were reopened.", "Paragraph")]
    [InlineData("Share prices fell on Monday.", "Paragraph")]
    public void Block_between_paragraphs_is_told_apart(string block, string kind)
    {
        string[] kinds = Kinds($"Border reopens\n\n{Reporting}\n\n{block}\n\n{Reporting}");
        Assert.Equal($"{kind}: {block}", kinds[2]);
    }

    [Theory]
    [InlineData("Tuesday, March 14, 2017", "2017-03-14")]
    [InlineData("Published: 14 March 2017 10:45 GMT", "2017-03-14")]
    [InlineData("Published: 2017-03-14", "2017-03-14")]
    [InlineData("By Ingrid Solberg | 14 March 2017", "2017-03-14")]
    public void Date_line_is_a_byline_and_dates_the_article(string line, string date)
    {
        ArticleLayout layout = Find($"Border reopens\n{line}\n\n{Reporting}");
        Assert.Equal(BlockKind.Byline, layout.Blocks[1].Kind);
        Assert.Equal(DateOnly.ParseExact(date, "yyyy-MM-dd"), layout.DateLine!.Date.Date);
        Assert.Equal(line, layout.DateLine.Words);
    }

    [Fact]
    public void Title_with_a_year_is_no_date_line()
    {
        ArticleLayout layout = Find($"Norway-Finland Summit 2017\n\n{Reporting}");
        Assert.Equal("Norway-Finland Summit 2017", layout.Title);
        Assert.Null(layout.DateLine);
    }

    [Fact]
    public void Hard_wrapped_lines_are_one_block()
    {
        const string text =
            "The two ministers met in Oslo on Monday and agreed to reopen the border\ncrossing in the north. They also discussed trade, fisheries and the new\nrailway.\n\nA second round of talks is to be held in Helsinki in May, the ministry\nsaid.";
        Assert.Equal(2, Find(text).Blocks.Length);
    }

    [Fact]
    public void Line_broken_inside_a_sentence_is_joined_and_a_list_is_not()
    {
        const string Long =
            $"{Reporting} They will meet again in Helsinki in May, when the new railway is to be opened.";
        string text =
            $"{Long}\nOn Monday, the ministry said, the northern\ncrossing\nwould reopen.\n{Long}\nThe ministers announced:\n\nNew trains to run along the coast from May\nfurther work on fishing quotas";
        Assert.Equal(
            [
                $"Paragraph: {Long}",
                "Paragraph: On Monday, the ministry said, the northern crossing would reopen.",
                $"Paragraph: {Long}",
                "Paragraph: The ministers announced:",
                "ListItem: New trains to run along the coast from May",
                "ListItem: further work on fishing quotas",
            ],
            Kinds(text)
        );
    }

    [Fact]
    public void Agency_story_keeps_only_its_reporting()
    {
        string text =
            $"Norway and Finland agree to reopen border\n\nBy Ingrid Solberg and Tom Reid\nMarch 14, 2017 10:45 AM GMT · Updated 2 hours ago\n\n"
            + "Foreign Minister Anna Holm and Pekka Laine shake hands in Oslo, March 14, 2017. REUTERS/Tom Reid\n\n"
            + $"{Reporting}\n\nReporting by Ingrid Solberg; Editing by Ana Sousa\n\nOur Standards: The Trust Principles.\n\n"
            + "Ingrid Solberg\nThe Agency\nIngrid Solberg covers Nordic politics and was previously based in Stockholm.";
        Assert.Equal(
            [
                "Title",
                "Byline",
                "Byline",
                "Caption",
                "Paragraph",
                "Byline",
                "Boilerplate",
                "AuthorBox",
                "AuthorBox",
                "AuthorBox",
            ],
            Find(text).Blocks.Select(b => b.Kind.ToString())
        );
    }

    [Fact]
    public void Title_may_stand_below_a_release_line()
    {
        string text = $"PRESS RELEASE\nFor immediate release\n\nForeign Minister visits Helsinki\n\n{Reporting}";
        Assert.Equal("Foreign Minister visits Helsinki", Find(text).Title);
        Assert.Equal(
            ["Boilerplate", "Boilerplate", "Title", "Paragraph"],
            Find(text).Blocks.Select(b => b.Kind.ToString())
        );
    }

    [Fact]
    public void Links_after_related_articles_are_a_link_list()
    {
        string[] kinds = Kinds(
            $"Border reopens\n\n{Reporting}\n\nRelated articles\n\nWhat the border treaty means\nNorway to send minister to Helsinki"
        );
        Assert.All(kinds[2..], k => Assert.StartsWith("LinkList", k, StringComparison.Ordinal));
    }

    [Fact]
    public void Blocks_leave_out_only_white_space() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.String[CsCheck.Gen.Char["\n\n\r\t  aB.:-é\u00A0(“"], 0, 300],
            text =>
            {
                int at = 0;
                foreach (Block block in Find(text).Blocks)
                {
                    Assert.True(block.Span.Start >= at && !block.Span.IsEmpty);
                    Assert.True(string.IsNullOrWhiteSpace(text[at..block.Span.Start]));
                    at = block.Span.End;
                }
                Assert.True(string.IsNullOrWhiteSpace(text[at..]));
            },
            iter: 2000
        );
}
