using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Rapport.Analysis.Writing;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Tests;

/// <summary>Briefs with all their parts, on constructed statements.</summary>
public partial class FullBriefTests
{
    private static readonly DateOnly s_today = new(2024, 8, 1);

    private static Article Article(string id, DateOnly published) =>
        Made.Article(id) with
        {
            Published = new PublicationDate(published),
            Source = $"Source of {id}",
        };

    private static ReportedStatement In(string article, Statement statement, string? joined = null) =>
        new(
            statement with
            {
                Id = $"{article}-{statement.Id}",
                Evidence = new Evidence(article, 1, new CharSpan(0, 4), $"words of {article}"),
                Confidence = 0.8,
            },
            article,
            joined
        );

    private static Statement Talks(StatementStatus status, int month, int day) =>
        Made.Event("CONSULT", "Norway", "Finland", status) with
        {
            When = Made.Day(2024, month, day),
        };

    private static BriefQuestion Question(params ReportedStatement[] statements) =>
        new()
        {
            Statements = statements,
            Articles = [Article("a", new(2024, 6, 1)), Article("b", new(2024, 7, 6)), Article("c", new(2024, 7, 20))],
            About =
            [
                new BriefSubject("norway", "Norway", ["norway"]),
                new BriefSubject("finland", "Finland", ["finland"]),
            ],
            From = new DateOnly(2024, 4, 1),
            To = new DateOnly(2024, 7, 31),
            Today = s_today,
            Coverage = new Dictionary<DateOnly, int> { [new(2024, 6, 1)] = 1, [new(2024, 7, 1)] = 2 },
            Covers = (_, _) => true,
            Full = true,
        };

    private static Brief Compose(params ReportedStatement[] statements) => Made.Composer.Compose(Question(statements));

    private static BriefOutcome? Outcome(Brief brief) =>
        brief.Sections.Single(s => s.Kind == BriefSectionKind.Planned).Groups[0].Lines[0].Outcome;

    [Fact]
    public void Sentence_cannot_be_made_without_statements()
    {
        Assert.Equal(
            [typeof(Support)],
            typeof(BriefLine).GetConstructors().Select(c => c.GetParameters().Last().ParameterType)
        );
        Assert.Empty(typeof(Support).GetConstructors());
        Assert.Empty(typeof(EvidencedStatement).GetConstructors());
        MethodInfo of = Assert.Single(typeof(Support).GetMethods(BindingFlags.Public | BindingFlags.Static));
        Assert.Equal(typeof(EvidencedStatement), of.GetParameters()[0].ParameterType);
    }

    [Fact]
    public void Plan_tells_what_became_of_it_with_the_report_as_evidence()
    {
        Brief brief = Compose(
            In("a", Talks(StatementStatus.Planned, 7, 3), "e"),
            In("b", Talks(StatementStatus.Occurred, 7, 5), "e")
        );
        BriefOutcome outcome = Outcome(brief)!;
        Assert.Equal(("happened", 2), (outcome.Kind, outcome.Slippage));
        Assert.Equal("It is reported to have happened, 2 days later than planned.", outcome.Sentence);
        Assert.Contains(outcome.Support.Statements, id => id.StartsWith("b-", StringComparison.Ordinal));
    }

    [Fact]
    public void Plan_ahead_is_as_likely_as_earlier_ones_were_kept()
    {
        IEnumerable<ReportedStatement> earlier = Enumerable
            .Range(1, 6)
            .SelectMany(day =>
                new[]
                {
                    In("a", Talks(StatementStatus.Planned, 6, 4 * day), $"e{day}"),
                    // The fourth was called off.
                    In(
                        "b",
                        Talks(day == 4 ? StatementStatus.Negated : StatementStatus.Occurred, 6, 4 * day),
                        $"e{day}"
                    ),
                }
            );
        ReportedStatement ahead = In("c", Talks(StatementStatus.Planned, 9, 3), "ahead");
        ReportedStatement[] all =
        [
            .. earlier.Append(ahead).Select((s, i) => s with { Statement = s.Statement with { Id = $"s{i}" } }),
        ];
        BriefLine line = Compose(all).Lines.Single(l => l.Statements.Contains("s12"));
        BriefEstimate estimate = line.Outcome!.Estimate!;
        // Beta(5 + ½, 1 + ½) has the mean 5.5 / 7 = 0.786.
        Assert.Equal(("likely", "55–80 %"), (estimate.Term, estimate.Range));
        Assert.Contains("5 of 6", estimate.Sentence, StringComparison.Ordinal);
        Assert.Equal(12, estimate.Support.Statements.Length);
        Assert.Null(Compose([.. all.Skip(4)]).Lines.Single(l => l.Statements.Contains("s12")).Outcome!.Estimate);
    }

    [Fact]
    public void Past_plan_is_silent_only_where_somebody_was_read_since()
    {
        ReportedStatement plan = In("a", Talks(StatementStatus.Planned, 7, 3));
        Assert.Equal("silent", Outcome(Compose(plan))!.Kind);
        Assert.Equal(
            "uncovered",
            Outcome(Made.Composer.Compose(Question(plan) with { Covers = (_, _) => false }))!.Kind
        );
        Assert.Null(Outcome(Made.Composer.Compose(Question(plan) with { Covers = null })));
    }

    [Fact]
    public void Reports_of_one_event_are_one_line_with_its_origins_counted()
    {
        Brief brief = Compose(
            In("a", Talks(StatementStatus.Occurred, 7, 3), "e"),
            In("b", Made.Event("CONSULT", "Norway+Sweden", "Finland") with { When = Made.Day(2024, 7, 4) }, "e")
        );
        BriefLine line = Assert.Single(brief.Lines);
        Assert.Equal((2, 2, 0.8), (line.Origins, line.Evidence.Length, line.Confidence));
        Assert.Equal([line], brief.KeyPoints);
    }

    [Fact]
    public void Act_and_its_return_are_two_lines_even_where_they_were_joined() =>
        Assert.Equal(
            2,
            Compose(
                In("a", Made.Event("AID", "Norway", "Finland"), "e"),
                In("b", Made.Event("AID", "Finland", "Norway"), "e")
            )
                .Lines.Count()
        );

    [Fact]
    public void Table_in_Markdown_has_its_figures()
    {
        string markdown = BriefTemplate.Markdown.Render(Compose(In("a", Talks(StatementStatus.Occurred, 6, 3))));
        Assert.Contains("| 2024-06 | 1 | 0 | 0 | 0 | 1 |", markdown, StringComparison.Ordinal);
        Assert.Contains("| verbal cooperation ", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_endnotes_in_a_row_are_written_as_one()
    {
        ReportedStatement[] reports =
        [
            .. Enumerable
                .Range(0, 4)
                .Select(i => In("a", Made.Event("CONSULT", "Norway", "Finland")))
                .Select(
                    (r, i) =>
                        r with
                        {
                            Statement = r.Statement with
                            {
                                Id = $"s{i}",
                                Evidence = r.Statement.Evidence with { Span = new CharSpan(i, i + 1) },
                            },
                        }
                ),
        ];
        Brief brief = Compose(reports);
        BriefLine line = Assert.Single(brief.Lines);
        Assert.Equal([1, 2, 3, 4], line.Evidence);
        Assert.Contains("<a href=\"#n1\">[1–4]</a>", BriefTemplate.Html.Render(brief), StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2024, 6, 1), new DateOnly(2024, 6, 1)), (line.FirstReported, line.LastReported));
    }

    [Fact]
    public void Of_very_many_reports_twelve_are_quoted_and_all_are_named()
    {
        ReportedStatement[] reports =
        [
            .. Enumerable
                .Range(0, 40)
                .Select(i => (i, Report: In("a", Made.Event("CONSULT", "Norway", "Finland"))))
                .Select(r =>
                    r.Report with
                    {
                        Statement = r.Report.Statement with
                        {
                            Id = $"s{r.i}",
                            Evidence = r.Report.Statement.Evidence with { Span = new CharSpan(r.i, r.i + 1) },
                        },
                    }
                ),
        ];
        BriefLine line = Assert.Single(Compose(reports).Lines);
        Assert.Equal((12, 28, 40), (line.Evidence.Length, line.Support.Unquoted, line.Statements.Length));
    }

    [Fact]
    public void Contradictions_stand_side_by_side()
    {
        Brief brief = Compose(
            In("a", Made.Event("ASSAULT", "Norway", "Finland") with { When = Made.Day(2024, 7, 3) }, "e"),
            In(
                "b",
                Made.Event("ASSAULT", "Norway", "Finland", StatementStatus.Denied) with
                {
                    When = Made.Day(2024, 7, 3),
                    SaidBy = Made.By("Norway"),
                },
                "e"
            )
        );
        BriefContradiction pair = Assert.Single(brief.Contradictions);
        Assert.Equal(("status", "happened", "denied"), (pair.About, pair.OneValue, pair.OtherValue));
        Assert.NotEqual(pair.One.Evidence, pair.Other.Evidence);
    }

    [Fact]
    public void Figures_of_two_subjects_are_told_with_the_acts_that_moved_them()
    {
        ReportedStatement[] acts =
        [
            .. Enumerable
                .Range(1, 10)
                .SelectMany(month => Enumerable.Range(1, month < 7 ? 1 : 9).Select(day => (month, day)))
                .Select(d =>
                    In(
                        "a",
                        Made.Event("ACCUSE", "Norway", "Finland") with
                        {
                            When = Made.Day(2024, d.month, d.day),
                            Goldstein = -d.day,
                        }
                    )
                )
                .Select((r, i) => r with { Statement = r.Statement with { Id = $"s{i:00}" } }),
        ];
        BriefQuestion question = Question(acts) with
        {
            From = new DateOnly(2024, 1, 1),
            To = new DateOnly(2024, 10, 31),
            Coverage = Enumerable.Range(1, 10).ToDictionary(m => new DateOnly(2024, m, 1), _ => 10),
        };
        Brief brief = Made.Composer.Compose(question);
        Assert.Equal(
            [
                "Conflict between Norway and Finland rose in July 2024: 0.9 acts for each article that names both, after 0.1. That the rate changed then was almost certain (95–99 %) by August 2024. The strongest acts since then are in the notes.",
                "Of 42 acts of one on the other, 42 are of Norway and 0 of Finland (share of Norway 94–100 %, at 95 %).",
            ],
            brief.Trends.Select(t => t.Sentence)
        );
        Assert.Equal(18, brief.Trends[0].Support.Statements.Length);
        Assert.Empty(Made.Composer.Compose(question with { About = [question.About[0]] }).Trends);
    }

    [Fact]
    public void Months_without_an_article_are_gaps()
    {
        BriefCoverage coverage = Compose(In("a", Talks(StatementStatus.Occurred, 6, 3))).Coverage!;
        Assert.Equal([0, 0, 1, 2], coverage.Months.Select(m => m.Articles));
        Assert.Equal(new BriefGap(new(2024, 4, 1), new(2024, 5, 1)), Assert.Single(coverage.Gaps));
    }

    [Fact]
    public void Long_section_keeps_the_weightiest_claims_and_says_how_many_are_left_out()
    {
        ReportedStatement[] many =
        [
            .. Enumerable.Range(1, 9).Select(d => In("a", Talks(StatementStatus.Occurred, 6, d))),
            In("b", Made.Event("ASSAULT", "Norway", "Finland") with { Goldstein = -10, When = Made.Day(2024, 6, 20) }),
        ];
        Brief brief = Made.Composer.Compose(
            Question([.. many.Select((s, i) => s with { Statement = s.Statement with { Id = $"s{i}" } })]) with
            {
                LongestSection = 3,
            }
        );
        BriefSection section = Assert.Single(brief.Sections);
        Assert.Equal((3, 7), (section.Groups[0].Lines.Length, section.LeftOut));
        Assert.Equal("Norway attacked Finland on 20 June 2024.", section.Groups[0].Lines[2].Sentence);
    }

    [Fact]
    public void Earlier_brief_shows_what_is_new_better_told_and_gone()
    {
        ReportedStatement plan = In("a", Talks(StatementStatus.Planned, 7, 3), "e");
        ReportedStatement gone = In("a", Made.Event("ACCUSE", "Norway", "Finland"));
        ReportedStatement kept = In("a", Made.Event("AID", "Norway", "Finland"));
        Brief earlier = Made.Composer.Compose(Question(plan, gone, kept) with { Today = new DateOnly(2024, 7, 1) });
        Brief now = Compose(plan, kept, In("b", Talks(StatementStatus.Occurred, 7, 3), "e"));
        BriefChanges changes = EarlierBrief.Parse(BriefJson.Bytes(earlier), "june.json").SetBeside(now).Changes!;
        Assert.Equal("june.json", changes.Since);
        Assert.Equal(["Norway held talks with Finland on 3 July 2024."], changes.New.Select(l => l.Sentence));
        Assert.Equal("happened", Assert.Single(changes.Further).Outcome!.Kind);
        Assert.Equal(gone.Statement.Id, Assert.Single(Assert.Single(changes.Gone).Statements));
        BriefChanges none = EarlierBrief.Of(now, "today").SetBeside(now).Changes!;
        Assert.Empty(none.New.AddRange(none.Further));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"sections\": 3}")]
    [InlineData("no json")]
    public void What_is_no_brief_is_refused(string text) =>
        Assert.Throws<FormatException>(() => EarlierBrief.Parse(System.Text.Encoding.UTF8.GetBytes(text), "x"));

    [Theory]
    [InlineData(0, "almost no chance")]
    [InlineData(0.05, "very unlikely")]
    [InlineData(0.2, "unlikely")]
    [InlineData(0.45, "roughly even chance")]
    [InlineData(0.55, "roughly even chance")]
    [InlineData(0.56, "likely")]
    [InlineData(0.8, "likely")]
    [InlineData(0.9, "very likely")]
    [InlineData(1, "almost certain")]
    public void Estimative_words_have_the_ranges_of_ICD_203(double probability, string term) =>
        Assert.Equal(term, Likelihood.Of(probability).Term);

    [Fact]
    public void Page_escapes_hostile_text_and_follows_no_script()
    {
        const string Hostile = "<script>alert(1)</script>\"'&";
        Statement talks = Made.Event("CONSULT", Hostile, "Finland") with
        {
            Object = Hostile,
            Where = new Place(Hostile, "FIN", 60, 25),
        };
        BriefQuestion question = Question(In("a", talks));
        Article article = Article("a", new(2024, 6, 1)) with
        {
            Title = Hostile,
            Url = "javascript:alert(1)",
            Source = Hostile,
        };
        string page = BriefTemplate.Html.Render(Made.Composer.Compose(question with { Articles = [article] }));
        Assert.Contains("class=\"rc-dot", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("{%", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(src|href)=""(?!#|https?://)", page);
        string markdown = BriefTemplate.Markdown.Render(Made.Composer.Compose(question with { Articles = [article] }));
        Assert.DoesNotContain(
            "<script",
            markdown.Replace("\\<", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_sentence_of_the_page_leads_to_its_evidence()
    {
        Brief brief = Compose(
            In("a", Talks(StatementStatus.Planned, 7, 3), "e"),
            In("b", Talks(StatementStatus.Occurred, 7, 5), "e"),
            In("c", Made.Relation("depends_on", "Norway", "Finland") with { Object = "timber" })
        );
        string page = BriefTemplate.Html.Render(brief);
        Assert.All(brief.Lines, l => Assert.Contains(l.Sentence, page, StringComparison.Ordinal));
        Assert.All(brief.Evidence, e => Assert.Contains($"<li id=\"n{e.Number}\"", page, StringComparison.Ordinal));
        Assert.Contains("<li class=\"planned\">", page, StringComparison.Ordinal);
        Assert.Contains("<li class=\"occurred\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_template_sees_the_json_form_and_a_faulty_one_is_named()
    {
        Brief brief = Compose(In("a", Talks(StatementStatus.Occurred, 6, 3)));
        var template = BriefTemplate.Parse(
            "{% for s in sections %}{{ s.kind }}:{{ s.groups[0].lines[0].statements | join: ',' }}{% endfor %}",
            BriefMarkup.Plain
        );
        Assert.Equal("happened:a-CONSULT-Norway-Finland-Occurred", template.Render(brief));
        Assert.Throws<FormatException>(() => BriefTemplate.Parse("{% for %}", BriefMarkup.Html));
        Assert.Throws<FormatException>(() =>
            BriefTemplate
                .Parse(
                    "{% for i in (1..10000000) %}{% for j in (1..10000000) %}x{% endfor %}{% endfor %}",
                    BriefMarkup.Html
                )
                .Render(brief)
        );
    }

    [Fact]
    public void Data_form_has_every_part_and_the_same_for_any_order_of_questions()
    {
        ReportedStatement[] statements =
        [
            In("a", Talks(StatementStatus.Planned, 7, 3), "e"),
            In("b", Talks(StatementStatus.Occurred, 7, 5), "e"),
        ];
        using var json = JsonDocument.Parse(BriefJson.Bytes(Compose(statements)));
        string[] parts = [.. json.RootElement.EnumerateObject().Select(p => p.Name)];
        Assert.Superset(
            new HashSet<string>
            {
                "title",
                "about",
                "from",
                "to",
                "key_points",
                "sections",
                "contradictions",
                "coverage",
                "changes",
                "charts",
                "likelihood",
                "evidence",
            },
            parts.ToHashSet()
        );
        Assert.Equal(BriefJson.Bytes(Compose(statements)), BriefJson.Bytes(Compose(statements)));
    }

    // WCAG 2.2, success criterion 1.4.3: 4.5 : 1 for text, in light and in dark.
    [Fact]
    public void Colours_of_text_have_enough_contrast()
    {
        string page = BriefTemplate.Html.Render(Compose(In("a", Talks(StatementStatus.Occurred, 6, 3))));
        MatchCollection roots = Root().Matches(page);
        Assert.True(roots.Count >= 3);
        foreach (Match root in roots)
        {
            Dictionary<string, double> light = Variable()
                .Matches(root.Value)
                .ToDictionary(v => v.Groups[1].Value, v => Luminance(v.Groups[2].Value));
            foreach (string text in (string[])["ink", "soft", "link", "plan", "good", "bad"])
            {
                foreach (string ground in (string[])["paper", "tint"])
                {
                    double ratio =
                        (Math.Max(light[text], light[ground]) + 0.05) / (Math.Min(light[text], light[ground]) + 0.05);
                    Assert.True(ratio >= 4.5, $"{text} on {ground}: {ratio}");
                }
            }
        }
    }

    private static double Luminance(string hex)
    {
        string full = hex.Length == 3 ? string.Concat(hex.Select(c => $"{c}{c}")) : hex;
        double[] parts =
        [
            .. Enumerable
                .Range(0, 3)
                .Select(i => Convert.ToInt32(full.Substring(2 * i, 2), 16) / 255.0)
                .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)),
        ];
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    [GeneratedRegex(@":root\{[^}]*\}")]
    private static partial Regex Root();

    [GeneratedRegex(@"--(\w+):#([0-9a-f]{3,6})\b")]
    private static partial Regex Variable();
}
