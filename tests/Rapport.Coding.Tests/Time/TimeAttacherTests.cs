using System.Globalization;
using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Tests.Time;

public sealed class TimeAttacherTests
{
    private static readonly TimeExpressions s_times = new(Lexicon.Load(DataFolder.Path));

    private const string Visits = """
        The the DET 2 det
        envoy envoy NOUN 3 nsubj
        visited visit VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
        Chad Chad PROPN 3 obj
        on on ADP 7 case
        4 4 NUM 7 nummod
        May May PROPN 3 obl
        and and CCONJ 9 cc
        Niger Niger PROPN 4 conj
        from from ADP 14 case
        6 6 NUM 14 nummod
        to to ADP 13 case
        8 8 NUM 11 nmod
        May May PROPN 3 obl
        2017 2017 NUM 14 nummod
        """;

    private const string Forum = """
        The the DET 3 det
        Lagos Lagos PROPN 3 compound
        forum forum NOUN 4 nsubj
        opened open VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
        on on ADP 6 case
        June June PROPN 4 obl
        2 2 NUM 6 nummod
        2017 2017 NUM 6 nummod

        The the DET 2 det
        gathering gathering NOUN 9 nsubj
        , , PUNCT 4 punct
        spanning span VERB 2 acl VerbForm=Ger
        June June PROPN 4 obj
        2 2 NUM 5 nummod
        - - PUNCT 8 punct
        3 3 NUM 6 nmod
        drew draw VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
        crowds crowd NOUN 9 obj

        Ministers minister NOUN 2 nsubj
        met meet VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
        during during ADP 5 case
        the the DET 5 det
        forum forum NOUN 2 obl

        They they PRON 3 nsubj
        will will AUX 3 aux VerbForm=Fin
        issue issue VERB 0 root VerbForm=Inf
        a a DET 5 det
        statement statement NOUN 3 obj
        by by ADP 8 case
        the the DET 8 det
        end end NOUN 3 obl
        of of ADP 11 case
        the the DET 11 det
        forum forum NOUN 8 nmod

        Chad Chad PROPN 2 nsubj
        left leave VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
        """;

    private const string Said = """
        He he PRON 2 nsubj
        said say VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
        on on ADP 4 case
        Tuesday Tuesday PROPN 2 obl
        that that SCONJ 7 mark
        troops troop NOUN 7 nsubj
        attacked attack VERB 2 ccomp Mood=Ind|Tense=Past|VerbForm=Fin
        """;

    private const string HeldTalks = """
        They they PRON 2 nsubj
        held hold VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
        talks talk NOUN 2 obj
        yesterday yesterday NOUN 2 obl:unmarked
        and and CCONJ 6 cc
        signed sign VERB 2 conj Mood=Ind|Tense=Past|VerbForm=Fin
        a a DET 8 det
        pact pact NOUN 6 obj
        """;

    private const string FlewToVisit = """
        She she PRON 2 nsubj
        flew fly VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
        today today NOUN 2 obl:unmarked
        to to PART 5 mark
        visit visit VERB 2 advcl VerbForm=Inf
        troops troop NOUN 5 obj
        """;

    private const string AgreedToMeet = """
        They they PRON 2 nsubj
        agreed agree VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
        yesterday yesterday NOUN 2 obl:unmarked
        to to PART 5 mark
        meet meet VERB 2 xcomp VerbForm=Inf
        """;

    [Theory]
    [InlineData(Visits, "visited", "2017-05-04", "2017-05-04")]
    [InlineData(Forum, "opened", "2017-06-02", "2017-06-02")]
    [InlineData(Forum, "met", "2017-06-02", "2017-06-03")]
    [InlineData(Forum, "issue", null, "2017-06-03")]
    [InlineData(Forum, "left", "none", "none")]
    [InlineData(Said, "said", "2019-05-14", "2019-05-14")]
    [InlineData(Said, "attacked", "none", "none")]
    [InlineData(HeldTalks, "held", "2019-05-14", "2019-05-14")]
    [InlineData(HeldTalks, "talks", "2019-05-14", "2019-05-14")]
    [InlineData(HeldTalks, "signed", "2019-05-14", "2019-05-14")]
    [InlineData(FlewToVisit, "visit", "2019-05-15", "2019-05-15")]
    [InlineData(AgreedToMeet, "agreed", "2019-05-14", "2019-05-14")]
    [InlineData(AgreedToMeet, "meet", "none", "none")]
    public void Predicate_takes_its_own_date(string trees, string predicate, string? start, string? end)
    {
        Document document = TreeDocument.Read(trees, new DateOnly(2019, 5, 15));
        TimeAttacher attacher = s_times.Attach(s_times.Find(document));

        DatedBy? found = attacher.For(document.Word(predicate));

        if (start == "none")
        {
            Assert.Null(found);
            return;
        }
        Assert.NotNull(found);
        Assert.Equal((Day(start), Day(end)), (found.Value.Start, found.Value.End));
        Assert.NotEmpty(found.Why);
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
