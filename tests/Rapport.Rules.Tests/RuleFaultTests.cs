using Rapport.Knowledge;

namespace Rapport.Rules.Tests;

public sealed class RuleFaultTests
{
    private const string Good = """
        - id: test.good
          event: CONSULT
          why: a good rule
          trigger: {lemma: meet, upos: VERB}
          roles:
            actor: subject
          says:
            - <actor Oslo> met.
          silent:
            - text: It rained.
              because: nobody met

        """;

    // Each case: what is replaced in the good rule, by what, and how the fault begins.
    public static TheoryData<string, string, string> Faults =>
        new()
        {
            { Good, "- id: [", "rules/en/test.yaml:2:1: R001" },
            { Good, "word: x", "rules/en/test.yaml:1:1: R001" },
            { "why: a good rule", "why: a good rule\n  colour: red", "rules/en/test.yaml:4:3: R002" },
            { "  why: a good rule\n", "", "rules/en/test.yaml:1:3: R003" },
            { "event: CONSULT", "event: TALK", "rules/en/test.yaml:2:10: R004" },
            { "event: CONSULT", "event: CONSULT\n  mode: shout", "rules/en/test.yaml:2:10: R005" },
            { "event: CONSULT", "event: CONSULT\n  cameo: \"999\"", "rules/en/test.yaml:2:10: R006" },
            { "event: CONSULT", "event: CONSULT\n  context: [weather]", "rules/en/test.yaml:2:10: R007" },
            { "event: CONSULT", "relation: likes", "rules/en/test.yaml:2:13: R008" },
            { "actor: subject", "actor: subject[party", "rules/en/test.yaml:6:20: R009" },
            { "actor: subject", "actor: subject[tall]", "rules/en/test.yaml:6:20: R009" },
            { "actor: subject", "actor: subject |", "rules/en/test.yaml:6:21: R009" },
            { "actor: subject", "actor: '!subject'", "rules/en/test.yaml:6:12: R009" },
            { "actor: subject", "actor: '> nsubject'", "rules/en/test.yaml:6:14: R009" },
            { "actor: subject", "actor: subject[@no-list]", "rules/en/test.yaml:6:20: R009" },
            { "actor: subject", "hero: subject", "rules/en/test.yaml:6:11: R010" },
            { "upos: VERB", "upos: VERBS", "rules/en/test.yaml:4:32: R018" },
            { "lemma: meet", "list: no-list", "rules/en/test.yaml:4:19: R012" },
            { "  says:\n    - <actor Oslo> met.\n", "", "rules/en/test.yaml:1:3: R013" },
            { "<actor Oslo>", "<hero Oslo>", "rules/en/test.yaml:8:7: R014" },
            { "why: a good rule", "why: a good rule\n  refines: [test.other]", "rules/en/test.yaml:1: R016" },
            { "why: a good rule", "why: a good rule\n  status: soon", "rules/en/test.yaml:4:11: R017" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Faulty_rule_is_refused_with_its_place(string old, string with, string expected)
    {
        using var folder = new RuleFolder(Good.Replace(old, with, StringComparison.Ordinal));
        DataException fault = Assert.Throws<DataException>(folder.Load);
        Assert.Contains(fault.Faults, f => f.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("meet|VERB|CONSULT|||||whence|<actor A> met.||own", "lexicon/en/events/test.tsv:2: R015")]
    [InlineData("meet|NOUN|CONSULT||||transitive||<actor A> met.||own", "lexicon/en/events/test.tsv:2: R018")]
    [InlineData("meet|VERB|CONSULT||||transitive||||own", "lexicon/en/events/test.tsv:2: R013")]
    [InlineData("strike chord|VERB|NONE||||||||own", "lexicon/en/events/test.tsv:2: R013")]
    public void Faulty_row_is_refused_with_its_line(string row, string expected)
    {
        using var folder = new RuleFolder(rows: row + "\n");
        DataException fault = Assert.Throws<DataException>(folder.Load);
        Assert.Contains(fault.Faults, f => f.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_with_an_id_that_is_taken_is_refused()
    {
        using var folder = new RuleFolder(Good + Good);
        DataException fault = Assert.Throws<DataException>(folder.Load);
        Assert.Contains("R011", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_listed_at_once()
    {
        using var folder = new RuleFolder(
            Good.Replace("CONSULT", "TALK", StringComparison.Ordinal)
                .Replace("actor: subject", "hero: subject[tall]", StringComparison.Ordinal)
        );
        DataException fault = Assert.Throws<DataException>(folder.Load);
        Assert.Equal(["R004", "R010", "R009"], fault.Faults.Select(f => f.What[..4]));
    }
}
