using Rapport.Text;

namespace Rapport.Rules.Tests;

public sealed class MatchingTests
{
    private const string MeetRule = """
        - id: test.meet
          event: CONSULT
          why: a meeting
          trigger: {lemma: meet, upos: VERB}
          roles:
            actor: subject
            recipient?: with | object
          says: [<actor Oslo> met.]
          silent: [{text: It rained., because: nobody met}]

        """;

    private static readonly Sentence s_met = TestTree.Read(
        """
        Oslo Oslo PROPN 2 nsubj
        met meet VERB 0 root
        Minsk Minsk PROPN 2 obj
        Monday Monday PROPN 2 obl:unmarked
        """
    );

    private static readonly Sentence s_struck = TestTree.Read(
        """
        Oslo Oslo PROPN 2 nsubj
        struck strike VERB 0 root
        a a DET 4 det
        deal deal NOUN 2 obj
        with with ADP 6 case
        Minsk Minsk PROPN 2 obl
        """
    );

    private static string Found(RuleFolder folder, Sentence sentence)
    {
        using (folder)
        {
            return string.Join(
                ' ',
                folder
                    .Load()
                    .Match(sentence)
                    .Select(m => m.Rule.Id + ":" + string.Join(',', m.Roles.Select(r => r.Role + "=" + r.Token.Form)))
            );
        }
    }

    [Fact]
    public void Rule_binds_its_roles() =>
        Assert.Equal("test.meet:actor=Oslo,recipient=Minsk", Found(new RuleFolder(MeetRule), s_met));

    [Fact]
    public void Word_is_found_by_its_form_where_the_lemma_is_wrong()
    {
        Sentence wrong = TestTree.Read("Oslo Oslo PROPN 2 nsubj\nmeeting meetin VERB 0 root");
        Assert.Equal("test.meet:actor=Oslo", Found(new RuleFolder(MeetRule), wrong));
    }

    [Fact]
    public void Time_word_plays_no_role()
    {
        string rule = MeetRule.Replace("with | object", "measure", StringComparison.Ordinal);
        Assert.Equal("test.meet:actor=Oslo", Found(new RuleFolder(rule), s_met));
    }

    [Fact]
    public void Negated_condition_keeps_the_rule_silent()
    {
        string rule = MeetRule.Replace("  roles:", "  when: ['!object[name]']\n  roles:", StringComparison.Ordinal);
        Assert.Equal("", Found(new RuleFolder(rule), s_met));
    }

    [Fact]
    public void Rule_that_refines_another_leaves_it_out()
    {
        string special = MeetRule
            .Replace("test.meet", "test.special", StringComparison.Ordinal)
            .Replace("event: CONSULT", "event: ASSAULT\n  refines: [test.meet]", StringComparison.Ordinal);
        Assert.Equal("test.special:actor=Oslo,recipient=Minsk", Found(new RuleFolder(MeetRule + special), s_met));
    }

    [Fact]
    public void Row_of_more_words_wins()
    {
        const string rows = """
            strike|VERB|ASSAULT||||transitive||<actor A> struck <recipient B>.||own
            strike deal|VERB|AGREE||||with||<actor A> struck a deal.||own

            """;
        Assert.StartsWith("lex.agree.strike-deal", Found(new RuleFolder(rows: rows), s_struck));
    }

    [Fact]
    public void Idiom_without_an_event_keeps_its_words_silent()
    {
        const string rows = """
            strike|VERB|ASSAULT||||transitive||<actor A> struck <recipient B>.||own
            strike deal|VERB|NONE|||||||A struck a deal.|own

            """;
        Assert.Equal("", Found(new RuleFolder(rows: rows), s_struck));
    }

    [Fact]
    public void Absorbed_word_makes_no_event_of_its_own()
    {
        string strike = MeetRule
            .Replace("test.meet", "test.strike", StringComparison.Ordinal)
            .Replace("lemma: meet", "lemma: strike", StringComparison.Ordinal)
            .Replace("  roles:", "  absorbs: object\n  roles:", StringComparison.Ordinal);
        string deal = MeetRule
            .Replace("test.meet", "test.deal", StringComparison.Ordinal)
            .Replace("lemma: meet, upos: VERB", "lemma: deal, upos: NOUN", StringComparison.Ordinal)
            .Replace("actor: subject", "actor: with", StringComparison.Ordinal);
        Assert.Equal("test.strike:actor=Oslo,recipient=Minsk", Found(new RuleFolder(strike + deal), s_struck));
    }

    [Fact]
    public void Match_without_any_party_is_none()
    {
        Sentence alone = TestTree.Read("met meet VERB 0 root");
        Assert.Equal("", Found(new RuleFolder(MeetRule.Replace("actor:", "actor?:", StringComparison.Ordinal)), alone));
    }

    [Fact]
    public void Near_miss_says_in_words_what_failed()
    {
        using var folder = new RuleFolder(MeetRule);
        NearMiss miss = Assert.Single(folder.Load().NearMisses(TestTree.Read("met meet VERB 0 root")));
        Assert.Equal("no actor: nothing fits subject", miss.Failed);
    }

    [Theory]
    [InlineData("object", "Minsk")]
    [InlineData("with | object", "Minsk")]
    [InlineData("> obj", "Minsk")]
    [InlineData("> obj < obj", "met")]
    [InlineData("> obj[lemma=Minsk]", "Minsk")]
    [InlineData("> obj[!lemma=Minsk] | subject", "Oslo")]
    [InlineData("self[upos=VERB,NOUN] subject[name]", "Oslo")]
    [InlineData("> *[upos=PROPN;rel=obj]", "Minsk")]
    public void Path_leads_where_it_says(string path, string expected)
    {
        string rule = MeetRule
            .Replace("actor: subject", $"object: \"{path}\"", StringComparison.Ordinal)
            .Replace("    recipient?: with | object\n", "", StringComparison.Ordinal)
            .Replace("<actor Oslo>", "<object Oslo>", StringComparison.Ordinal);
        Assert.Equal($"test.meet:object={expected}", Found(new RuleFolder(rule), s_met));
    }

    [Fact]
    public void Star_binds_each_conjunct()
    {
        Sentence talks = TestTree.Read(
            """
            met meet VERB 0 root
            between between ADP 3 case
            Oslo Oslo PROPN 1 obl
            and and CCONJ 5 cc
            Minsk Minsk PROPN 3 conj
            """
        );
        string rule = MeetRule.Replace("actor: subject", "actor: between*", StringComparison.Ordinal);
        Assert.Equal("test.meet:actor=Oslo,actor=Minsk", Found(new RuleFolder(rule), talks));
    }
}
