using Rapport.Knowledge;
using Rapport.Rules.Matching;

namespace Rapport.Rules.Tests;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("invade", true, "invaded")]
    [InlineData("invade", true, "invading")]
    [InlineData("stab", true, "stabbed")]
    [InlineData("deny", true, "denies")]
    [InlineData("deny", true, "denied")]
    [InlineData("fight", true, "fought")]
    [InlineData("withdraw", true, "withdrawn")]
    [InlineData("ally", false, "allies")]
    [InlineData("clash", false, "clashes")]
    [InlineData("gunman", false, "gunmen")]
    public void Lemma_is_found_by_its_form(string lemma, bool verb, string form) =>
        Assert.Contains(form, new Inflection(TestData.Lexicon).Forms(lemma, verb));

    [Fact]
    public void Lists_of_the_word_table_are_found_by_name()
    {
        Assert.True(TestData.Lexicon.Has("talk-noun", "summit"));
        Assert.False(TestData.Lexicon.Has("talk-noun", "soup"));
        Assert.False(TestData.Lexicon.Has("no-such-list", "summit"));
    }

    [Fact]
    public void Table_with_a_short_row_is_refused_with_its_line()
    {
        List<DataFault> faults = [];
        LexiconTable table = LexiconTable.Parse("test.tsv", "# words\na\tb\n1\t2\nonly\n", ["a", "c"], faults);
        Assert.Single(table.Rows);
        Assert.Equal(
            ["test.tsv:2: no column “c”", "test.tsv:4: 1 fields where the header has 2"],
            faults.Select(f => f.ToString().Split(';')[0])
        );
    }

    [Fact]
    public void Ontology_holds_all_types_and_every_code_scores()
    {
        Ontology ontology = TestData.Ontology;
        Assert.Equal(17, ontology.EventTypes.Length);
        Assert.Equal("042", ontology.DefaultCameo("CONSULT", "visit"));
        Assert.Equal("040", ontology.DefaultCameo("CONSULT", null));
        Assert.Equal(-10.0, ontology.FindCameo("204")!.Goldstein);
        Assert.Equal("ASSAULT", ontology.FindCameo("204")!.Type);
        Assert.All(ontology.CameoCodes, code => Assert.InRange(code.Goldstein, -10, 10));
        Assert.NotNull(ontology.FindRelation("member_of"));
        Assert.Null(ontology.DefaultCameo("TALK", null));
    }
}
