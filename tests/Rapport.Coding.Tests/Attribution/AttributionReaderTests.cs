using Rapport.Coding.Attribution;
using Rapport.Coding.Tests.Status;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Tests.Attribution;

public sealed class AttributionReaderTests
{
    private static readonly AttributionReader s_reader = AttributionReader.From(
        Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "data"))
    );

    private const string ReportOfReport = """
        Amin Amin PROPN 2 nsubj
        said say VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
        Osei Osei PROPN 4 nsubj
        told tell VERB 2 ccomp Mood=Ind|Tense=Past|VerbForm=Fin
        him he PRON 4 iobj
        Quito Quito PROPN 9 nsubj
        would would AUX 9 aux VerbForm=Fin
        not not PART 9 advmod
        attend attend VERB 4 ccomp VerbForm=Inf
        """;

    [Fact]
    public void ChainAt_report_of_report_gives_both_outermost_first()
    {
        Document document = HandTree.Read(ReportOfReport);
        var chain = s_reader.Read(document).ChainAt(document.Word("attend"));
        Assert.Equal(["Amin", "Osei"], chain.Select(c => c.Speaker!.Value.Form));
        Assert.Equal(["say", "tell"], chain.Select(c => c.Verb));
    }

    [Fact]
    public void ChainAt_word_outside_the_content_is_empty()
    {
        Document document = HandTree.Read(ReportOfReport);
        Assert.Empty(s_reader.Read(document).ChainAt(document.Word("said")));
    }

    [Fact]
    public void ChainAt_impersonal_passive_has_cue_without_speaker()
    {
        Document document = HandTree.Read(
            """
            It it PRON 3 expl
            was be AUX 3 aux:pass Mood=Ind|Tense=Past|VerbForm=Fin
            announced announce VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
            that that SCONJ 7 mark
            Chad Chad PROPN 7 nsubj
            would would AUX 7 aux VerbForm=Fin
            join join VERB 3 csubj:pass VerbForm=Inf
            """
        );
        Claim claim = Assert.Single(s_reader.Read(document).ChainAt(document.Word("join")));
        Assert.Null(claim.Speaker);
        Assert.Equal("announce", claim.Verb);
    }
}
