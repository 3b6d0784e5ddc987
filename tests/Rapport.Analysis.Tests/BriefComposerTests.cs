using Rapport.Analysis.Writing;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Tests;

public class BriefComposerTests
{
    private static Brief Compose(params Statement[] statements) =>
        Made.Composer.Compose(statements, [Made.Article("a"), Made.Article("b")]);

    private static string[] Sentences(Brief brief, BriefSectionKind kind) =>
        [
            .. brief
                .Sections.Where(s => s.Kind == kind)
                .SelectMany(s => s.Groups)
                .SelectMany(g => g.Lines)
                .Select(l => l.Sentence),
        ];

    private static Statement In(string article, int at, Statement statement) =>
        statement with
        {
            Id = $"{article}{at}",
            Evidence = new Evidence(article, at, new CharSpan(at, at + 1), "x"),
        };

    [Fact]
    public void Statements_fall_into_their_sections()
    {
        Brief brief = Compose(
            Made.Event("CONSULT", "Norway", "Finland"),
            Made.Event("AGREE", "Norway", "Finland", StatementStatus.Planned),
            Made.Event("ASSAULT", "Norway", "Finland", StatementStatus.Possible),
            Made.Event("ASSAULT", "Norway", "Sweden") with
            {
                SaidBy = Made.By("Denmark"),
                Basis = StatementBasis.Attributed,
            },
            Made.Relation("competes_with", "Norway", "Finland"),
            Made.Relation("member_of", "Norway", "Nordic Council"),
            Made.Relation("located_in", "Oslo", "Norway")
        );
        Assert.Equal(
            [
                BriefSectionKind.Happened,
                BriefSectionKind.Planned,
                BriefSectionKind.Possible,
                BriefSectionKind.Claimed,
                BriefSectionKind.Relations,
                BriefSectionKind.Background,
            ],
            brief.Sections.Select(s => s.Kind)
        );
        Assert.Equal("Finland – Norway", brief.Sections[4].Groups[0].Heading);
        Assert.All(brief.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Lines), l => Assert.NotEmpty(l.Evidence));
    }

    [Fact]
    public void What_was_read_less_surely_than_asked_is_left_out_and_counted()
    {
        Statement sure = Made.Event("CONSULT", "Norway", "Finland") with { Confidence = 0.7 };
        Statement unsure = Made.Event("ASSAULT", "Norway", "Sweden") with { Confidence = 0.69 };
        var question = new BriefQuestion
        {
            Statements = [new(In("a", 1, sure), "a"), new(In("a", 2, unsure), "a")],
            Articles = [Made.Article("a")],
            Confidence = 0.7,
        };
        Brief brief = Made.Composer.Compose(question);
        Assert.Equal("a1", Assert.Single(Assert.Single(brief.Lines).Statements));
        Assert.Equal(1, brief.Statements);
        Assert.Equal(1, brief.Unsure);
        Assert.Equal(
            "Brief: 1 claim from 1 statement in 1 article, without 1 statement read with less than 70 % confidence; numbers name the evidence below.",
            BriefWords.Summary(brief)
        );
    }

    [Fact]
    public void Same_claim_in_two_articles_is_one_line_with_two_numbers()
    {
        Statement talks = Made.Event("CONSULT", "Norway", "Finland");
        Statement mirrored = Made.Event("CONSULT", "Finland", "Norway") with { When = Made.Day(2024, 7, 3) };
        Brief brief = Compose(In("a", 1, talks), In("b", 2, mirrored));
        BriefLine line = Assert.Single(Assert.Single(Assert.Single(brief.Sections).Groups).Lines);
        Assert.Equal([1, 2], line.Evidence);
        Assert.Equal("Finland held talks with Norway on 3 July 2024.", line.Sentence);
    }

    [Fact]
    public void Claims_that_differ_stay_apart()
    {
        Statement talks = Made.Event("CONSULT", "Norway", "Finland");
        Brief brief = Compose(
            In("a", 1, talks with { When = Made.Day(2024, 7, 3) }),
            In("b", 2, talks with { When = Made.Day(2024, 7, 5) }),
            In("b", 3, talks with { Status = StatementStatus.Negated }),
            In("b", 4, Made.Event("CONSULT", "Norway", "Finland") with { Mode = "visit" }),
            In("b", 5, Made.Event("CONSULT", "Finland", "Norway") with { Mode = "visit" })
        );
        Assert.Equal(5, Sentences(brief, BriefSectionKind.Happened).Length);
    }

    [Fact]
    public void Events_stand_in_order_of_time_and_undated_ones_last()
    {
        Brief brief = Compose(
            In("a", 1, Made.Event("PROTEST", "Sweden", null)),
            In("a", 2, Made.Event("CONSULT", "Norway", "Finland") with { When = Made.Day(2024, 7, 5) }),
            In("a", 3, Made.Event("ASSAULT", "Norway", "Finland") with { When = Made.Day(2024, 7, 3) })
        );
        Assert.Equal(
            [
                "Norway attacked Finland on 3 July 2024.",
                "Norway held talks with Finland on 5 July 2024.",
                "Sweden protested.",
            ],
            Sentences(brief, BriefSectionKind.Happened)
        );
    }

    [Fact]
    public void Text_form_wraps_and_ends_with_the_evidence()
    {
        var output = new StringWriter { NewLine = "\n" };
        BriefText.Write(Compose(In("a", 4, Made.Event("CONSULT", "Norway", "Finland"))), output, 40);
        Assert.Equal(
            """
            Brief: 1 claim from 1 statement in 2 articles; numbers name the evidence below.

            WHAT HAPPENED
              • Norway held talks with Finland. [1]

            EVIDENCE
              [1] Title a (undated), sentence 5: “x”

            """,
            output.ToString()
        );
    }

    [Fact]
    public void Brief_of_nothing_says_so()
    {
        var output = new StringWriter { NewLine = "\n" };
        BriefText.Write(Compose(), output, 80);
        Assert.Equal("Brief: 2 articles, no statement that a brief could tell.\n", output.ToString());
    }

    [Fact]
    public void Json_and_markdown_name_the_same_evidence()
    {
        Brief brief = Compose(In("a", 4, Made.Event("CONSULT", "Norway", "Finland")));
        var json = new StringWriter();
        BriefJson.Write(brief, json);
        using var parsed = System.Text.Json.JsonDocument.Parse(json.ToString());
        Assert.Equal(5, parsed.RootElement.GetProperty("evidence")[0].GetProperty("sentence").GetInt32());
        var markdown = new StringWriter { NewLine = "\n" };
        BriefMarkdown.Write(brief, markdown);
        Assert.Contains("- Norway held talks with Finland.[^1]\n", markdown.ToString(), StringComparison.Ordinal);
        Assert.Contains("[^1]: Title a (undated), sentence 5: “x”\n", markdown.ToString(), StringComparison.Ordinal);
    }
}
