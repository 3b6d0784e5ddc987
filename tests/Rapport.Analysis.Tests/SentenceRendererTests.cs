using Rapport.Analysis.Phrasing;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Tests;

public class SentenceRendererTests
{
    private static string Render(Statement statement) => Made.Renderer.Render(statement)!;

    [Theory]
    [InlineData(StatementStatus.Occurred, "Norway held talks with Finland.")]
    [InlineData(StatementStatus.Ongoing, "Norway is holding talks with Finland.")]
    [InlineData(StatementStatus.Planned, "Norway is to hold talks with Finland.")]
    [InlineData(StatementStatus.Possible, "Norway may hold talks with Finland.")]
    [InlineData(StatementStatus.Attempted, "Norway tried to hold talks with Finland.")]
    [InlineData(StatementStatus.Negated, "Norway did not hold talks with Finland.")]
    public void Status_of_an_event_shows_in_the_verb(StatementStatus status, string sentence) =>
        Assert.Equal(sentence, Render(Made.Event("CONSULT", "Norway", "Finland", status)));

    [Theory]
    [InlineData(StatementStatus.Ongoing, "Norway is a member of the Nordic Council.")]
    [InlineData(StatementStatus.Planned, "Norway is to become a member of the Nordic Council.")]
    [InlineData(StatementStatus.Negated, "Norway is not a member of the Nordic Council.")]
    [InlineData(StatementStatus.Past, "Norway was formerly a member of the Nordic Council.")]
    public void Status_of_a_relation_shows_in_the_verb(StatementStatus status, string sentence) =>
        Assert.Equal(sentence, Render(Made.Relation("member_of", "Norway", "Nordic Council", status)));

    [Fact]
    public void Several_parties_are_joined_and_take_the_plural() =>
        Assert.Equal(
            "Norway, Sweden and Finland are to conclude an agreement with Iceland and Denmark on fish.",
            Render(
                Made.Event("AGREE", "Norway+Sweden+Finland", "Iceland+Denmark", StatementStatus.Planned) with
                {
                    Cameo = "057",
                    Object = "fish",
                }
            )
        );

    [Fact]
    public void Source_is_named_and_so_is_who_passed_it_on() =>
        Assert.Equal(
            "According to Sweden, as reported by Norway, Denmark attacked Iceland.",
            Render(
                Made.Event("ASSAULT", "Denmark", "Iceland") with
                {
                    SaidBy = Made.By("Norway", "Sweden"),
                    Basis = StatementBasis.Attributed,
                }
            )
        );

    [Fact]
    public void Threat_in_words_of_its_own_names_the_speaker_once() =>
        Assert.Equal(
            "Norway threatened that it would close the strait.",
            Render(
                Made.Event("THREATEN", "Norway", null) with
                {
                    Mode = "restrict",
                    Object = "that it would close the strait",
                    SaidBy = Made.By("Norway"),
                    Basis = StatementBasis.Attributed,
                }
            )
        );

    [Theory]
    [InlineData("the two delegations", "Norway mediated between the two delegations.")]
    [InlineData("the idea", "Norway mediated on the idea.")]
    public void Described_people_are_a_side_and_a_described_thing_is_what_it_is_about(string name, string sentence)
    {
        Statement mediation = Made.Event("CONSULT", "Norway", "Finland") with { Mode = "third-party", Cameo = "045" };
        Party described = mediation.Recipients[0] with { Type = PartyType.Unknown, Name = name };
        Assert.Equal(sentence, Render(mediation with { Recipients = [described] }));
    }

    [Fact]
    public void Sources_that_speak_together_are_told_from_a_chain()
    {
        const string text = "Norway and Sweden said Denmark said it.";
        Attribution At(string name) =>
            new(
                Made.Party(name) with
                {
                    Mention = new TextMention(
                        new CharSpan(
                            text.IndexOf(name, StringComparison.Ordinal),
                            text.IndexOf(name, StringComparison.Ordinal) + name.Length
                        ),
                        name
                    ),
                },
                "say"
            );
        Statement claim = Made.Event("ASSAULT", "Iceland", "Finland") with
        {
            SaidBy = [At("Norway"), At("Sweden"), At("Denmark")],
        };
        Assert.Equal(
            "According to Denmark, as reported by Norway and Sweden, Iceland attacked Finland.",
            Made.Renderer.Render(claim, text)
        );
    }

    [Theory]
    [InlineData("to reopen the border", "On 3 July 2024, Norway agreed with Finland to reopen the border.")]
    [InlineData("fish on 3 July", "Norway agreed with Finland on fish on 3 July 2024.")]
    [InlineData("fish, and", "Norway agreed with Finland on fish on 3 July 2024.")]
    public void Object_is_made_fit_for_the_sentence(string about, string sentence) =>
        Assert.Equal(
            sentence,
            Render(
                Made.Event("AGREE", "Norway", "Finland") with
                {
                    Object = about,
                    When = Made.Day(2024, 7, 3) with { Text = "3 July" },
                }
            )
        );

    [Fact]
    public void Several_members_are_members() =>
        Assert.Equal(
            "Norway and Sweden are members of the Nordic Council.",
            Render(Made.Relation("member_of", "Norway+Sweden", "Nordic Council"))
        );

    [Fact]
    public void Speaker_of_a_statement_is_named_once()
    {
        Statement said = Made.Event("STATEMENT", "Norway", null) with
        {
            Object = "that it would stay",
            SaidBy = Made.By("Norway"),
        };
        Assert.Equal("Norway made a statement that it would stay.", Render(said));
        Assert.Equal(
            "According to Sweden, Norway made a statement that it would stay.",
            Render(said with { SaidBy = Made.By("Sweden", "Norway") })
        );
    }

    [Fact]
    public void Object_that_is_a_party_stands_once()
    {
        Statement welcome = Made.Event("SUPPORT", "Norway", null) with
        {
            Recipients = [Made.Party("the agreement", PartyType.Unknown)],
            Object = "the agreement",
            Trace = [new TraceStep("rule", "lex.support.welcome.verb.support-thing", "welcomed", "")],
        };
        Assert.Equal("Norway welcomed the agreement.", Render(welcome));
    }

    [Theory]
    [InlineData("lex.reject.oppose.verb.refuse", "the idea", "Norway opposed the idea.")]
    [InlineData("", "the idea", "Norway rejected the idea.")]
    public void Thing_on_the_other_side_is_what_the_act_is_about(string rule, string thing, string sentence) =>
        Assert.Equal(
            sentence,
            Render(
                Made.Event("REJECT", "Norway", null) with
                {
                    Recipients = [Made.Party(thing, PartyType.Unknown)],
                    Object = thing,
                    Trace = [new TraceStep("rule", rule, "", "")],
                }
            )
        );

    [Fact]
    public void Noun_of_the_word_is_taken_from_the_object() =>
        Assert.Equal(
            "Norway is to take control of the airports.",
            Render(
                Made.Event("ASSAULT", "Norway", null, StatementStatus.Planned) with
                {
                    Object = "control of the airports",
                    Trace = [new TraceStep("rule", "lex.assault.take-control.verb.act-on-thing", "take", "")],
                }
            )
        );

    [Fact]
    public void Office_stands_even_where_its_words_name_the_state_too() =>
        Assert.Equal(
            "Erna Holm is prime minister of Norway.",
            Render(
                Made.Relation("holds_office", "", null) with
                {
                    Actors = [Made.Party("Erna Holm", PartyType.Person, "NOR")],
                    Recipients = [Made.Party("Norway") with { Mention = new TextMention(default, "prime minister") }],
                    Object = "prime minister",
                }
            )
        );

    [Theory]
    [InlineData(
        "lex.accuse.condemn.verb.support-thing",
        "Finland’s treatment of workers",
        "Norway condemned Finland’s treatment of workers."
    )]
    [InlineData(
        "lex.accuse.condemn.verb.support-thing",
        "the treatment of workers",
        "Norway condemned Finland: “the treatment of workers”."
    )]
    [InlineData("lex.consult.meet.verb.with", "Finland’s future", "Norway met with Finland on Finland’s future.")]
    public void Recipient_within_the_object_is_named_once_where_that_reads(
        string rule,
        string about,
        string sentence
    ) =>
        Assert.Equal(
            sentence,
            Render(
                Made.Event("ACCUSE", "Norway", "Finland") with
                {
                    Object = about,
                    Trace = [new TraceStep("rule", rule, "", "")],
                }
            )
        );

    [Fact]
    public void Agreement_names_both_sides() =>
        Assert.Equal(
            "Norway agreed with Finland to reopen the border.",
            Render(
                Made.Event("AGREE", "Norway", "Finland") with
                {
                    Object = "to reopen the border",
                    Trace = [new TraceStep("rule", "lex.agree.agree.verb.agree-clause", "agreed", "")],
                }
            )
        );

    [Fact]
    public void Standing_relation_is_dated_as_of() =>
        Assert.Equal(
            "Norway is a member of the Nordic Council as of 3 July 2024.",
            Render(Made.Relation("member_of", "Norway", "Nordic Council") with { When = Made.Day(2024, 7, 3) })
        );

    [Fact]
    public void Denial_never_reads_as_the_deed() =>
        Assert.Equal(
            "Norway denies that Norway attacked Finland.",
            Render(
                Made.Event("ASSAULT", "Norway", "Finland", StatementStatus.Denied) with
                {
                    SaidBy = Made.By("Norway"),
                }
            )
        );

    [Fact]
    public void Judgement_of_the_writer_is_named_as_such() =>
        Assert.Equal(
            "The article judges that Norway may attack Finland.",
            Render(
                Made.Event("ASSAULT", "Norway", "Finland", StatementStatus.Possible) with
                {
                    Basis = StatementBasis.Assessed,
                }
            )
        );

    [Fact]
    public void Act_without_an_actor_has_none_in_the_sentence() =>
        Assert.Equal(
            "There was an attack on Finland on 3 July 2024.",
            Render(Made.Event("ASSAULT", "", "Finland") with { When = Made.Day(2024, 7, 3) })
        );

    [Fact]
    public void Act_that_is_denied_by_the_text_and_has_no_actor_is_none() =>
        Assert.Equal(
            "There was no attack on Finland.",
            Render(Made.Event("ASSAULT", "", "Finland", StatementStatus.Negated))
        );

    [Fact]
    public void Person_shows_whom_they_act_for()
    {
        Statement visit = Made.Event("CONSULT", "", "Finland") with
        {
            Mode = "visit",
            Actors = [Made.Party("Erna Holm", PartyType.Person, "NOR")],
        };
        Assert.Equal("Erna Holm (Norway) visited Finland.", Render(visit));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_and_mode_of_the_ontology_has_a_wording(string type, string? mode)
    {
        foreach (StatementStatus status in Enum.GetValues<StatementStatus>())
        {
            foreach (string? recipient in (string?[])[null, "Finland"])
            {
                foreach (string actor in (string[])["", "Norway", "Norway+Sweden"])
                {
                    bool relation = char.IsLower(type[0]);
                    Statement statement = relation
                        ? Made.Relation(type, actor, recipient, status)
                        : Made.Event(type, actor, recipient, status) with
                        {
                            Mode = mode,
                        };
                    string sentence = Render(statement);
                    Assert.Matches(@"^[A-Z][^{}\[\]|]*[^ ]\.$", sentence);
                    Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
                }
            }
        }
    }

    public static TheoryData<string, string?> Types
    {
        get
        {
            var data = new TheoryData<string, string?>();
            foreach (var type in Made.Ontology.EventTypes)
            {
                data.Add(type.Name, null);
                foreach (var mode in type.Modes)
                {
                    data.Add(type.Name, mode.Name);
                }
            }
            foreach (var type in Made.Ontology.RelationTypes)
            {
                data.Add(type.Name, null);
            }
            return data;
        }
    }

    [Theory]
    [InlineData("2024-07-03", "2024-07-04", DatePrecision.Day, "on 3–4 July 2024")]
    [InlineData("2024-07-01", "2024-07-31", DatePrecision.Month, "in July 2024")]
    [InlineData("2024-01-01", "2024-12-31", DatePrecision.Year, "in 2024")]
    [InlineData("2024-01-01", "2024-06-30", DatePrecision.Half, "in the first half of 2024")]
    [InlineData("2024-10-01", "2024-12-31", DatePrecision.Quarter, "in the fourth quarter of 2024")]
    [InlineData("2024-07-29", "2024-08-02", DatePrecision.Period, "between 29 July and 2 August 2024")]
    [InlineData(null, "2024-07-04", DatePrecision.Day, "by 4 July 2024")]
    [InlineData(null, "2030-12-31", DatePrecision.Year, "by 2030")]
    [InlineData("2022-02-24", null, DatePrecision.Day, "from 24 February 2022")]
    [InlineData(null, null, DatePrecision.Period, "")]
    public void Time_reads_as_english(string? start, string? end, DatePrecision precision, string words)
    {
        static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
        Assert.Equal(words, DateWords.Phrase(new TimeInterval(Date(start), Date(end), precision, "")));
    }

    [Theory]
    [InlineData(PartyType.State, "By its own account, Norway attacked Finland.")]
    [InlineData(PartyType.Person, "By their own account, Norway attacked Finland.")]
    public void Who_tells_of_an_act_of_its_own_is_named_once(PartyType type, string sentence)
    {
        Party norway = Made.Party("Norway", type);
        Statement statement = Made.Event("ASSAULT", "Norway", "Finland") with
        {
            Actors = [norway],
            SaidBy = [new Attribution(norway, "say")],
            Basis = StatementBasis.Attributed,
        };
        Assert.Equal(sentence, Made.Renderer.Render(statement));
    }
}
