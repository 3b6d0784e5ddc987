using Rapport.Coding.Status;
using Rapport.Knowledge;
using Rapport.Text.Statements;

namespace Rapport.Coding.Tests.Status;

public sealed class StatusReaderTests
{
    private static readonly StatusReader s_reader = StatusReader.From(
        Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "data"))
    );

    private const string PlansToSign = """
        Chad Chad PROPN 2 nsubj
        plans plan VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        to to PART 4 mark
        sign sign VERB 2 xcomp VerbForm=Inf
        the the DET 6 det
        treaty treaty NOUN 4 obj
        and and CCONJ 8 cc
        host host VERB 4 conj VerbForm=Inf
        talks talk NOUN 8 obj
        . . PUNCT 2 punct
        """;

    private const string RefusedToMeet = """
        Chad Chad PROPN 2 nsubj
        refused refuse VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
        to to PART 4 mark
        meet meet VERB 2 xcomp VerbForm=Inf
        the the DET 6 det
        envoy envoy NOUN 4 obj
        """;

    private const string SaidWouldMeet = """
        Chad Chad PROPN 2 nsubj
        said say VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
        ministers minister NOUN 5 nsubj
        would would AUX 5 aux VerbForm=Fin
        meet meet VERB 2 ccomp VerbForm=Inf
        after after ADP 8 case
        the the DET 8 det
        vote vote NOUN 5 obl
        """;

    private const string DidNotMeet = """
        They they PRON 4 nsubj
        did do AUX 4 aux Mood=Ind|Tense=Past|VerbForm=Fin
        not not PART 4 advmod
        meet meet VERB 0 root VerbForm=Inf
        at at ADP 7 case
        the the DET 7 det
        summit summit NOUN 4 obl
        """;

    [Theory]
    [InlineData(PlansToSign, "sign", StatementStatus.Planned)]
    [InlineData(PlansToSign, "host", StatementStatus.Planned)]
    [InlineData(PlansToSign, "talks", StatementStatus.Planned)]
    [InlineData(PlansToSign, "plans", StatementStatus.Ongoing)]
    [InlineData(RefusedToMeet, "meet", StatementStatus.Negated)]
    [InlineData(RefusedToMeet, "refused", StatementStatus.Occurred)]
    [InlineData(SaidWouldMeet, "meet", StatementStatus.Planned)]
    [InlineData(SaidWouldMeet, "vote", StatementStatus.Planned)]
    [InlineData(SaidWouldMeet, "said", StatementStatus.Occurred)]
    [InlineData(DidNotMeet, "meet", StatementStatus.Negated)]
    [InlineData(DidNotMeet, "summit", StatementStatus.Occurred)]
    public void Read_hand_made_tree_gives_status_by_scope(string tree, string word, StatementStatus expected) =>
        Assert.Equal(expected, s_reader.Read(HandTree.Read(tree).Word(word)).Status);

    [Fact]
    public void Read_planned_complement_names_the_row_in_the_trace()
    {
        StatusReading reading = s_reader.Read(HandTree.Read(PlansToSign).Word("sign"));
        TraceStep step = Assert.Single(reading.Steps);
        Assert.Equal("modality/plan/VERB/inf", step.By);
        Assert.Equal("plans", step.Words);
    }

    [Fact]
    public void Read_relation_in_the_past_is_past()
    {
        const string Tree = """
            Chad Chad PROPN 2 nsubj
            ruled rule VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
            the the DET 4 det
            island island NOUN 2 obj
            """;
        Assert.Equal(
            StatementStatus.Past,
            s_reader.Read(HandTree.Read(Tree).Word("ruled"), StatementKind.Relation).Status
        );
    }

    [Fact]
    public void Read_content_clause_tagged_as_relative_ends()
    {
        const string Tree = """
            They they PRON 2 nsubj
            reject reject VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            the the DET 4 det
            claim claim NOUN 2 obj
            that that SCONJ 7 mark
            rebels rebel NOUN 7 nsubj
            launched launch VERB 4 acl:relcl Mood=Ind|Tense=Past|VerbForm=Fin
            attacks attack NOUN 7 obj
            . . PUNCT 2 punct
            """;
        Text.Document document = HandTree.Read(Tree);
        Assert.Equal(StatementStatus.Occurred, s_reader.Read(document.Word("launched")).Status);
        Assert.InRange(s_reader.Read(document.Word("claim")).Steps.Length, 0, 5);
    }
}
