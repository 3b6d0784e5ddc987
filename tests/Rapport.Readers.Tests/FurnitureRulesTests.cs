using Rapport.Readers.Layout;

namespace Rapport.Readers.Tests;

public class FurnitureRulesTests
{
    public static TheoryData<string> Ids => [.. Furniture.Rules.Rules.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_matches_its_example(string id)
    {
        FurnitureRule rule = Furniture.Rules.Rules.Single(r => r.Id == id);
        Assert.NotNull(rule.Match(BlockWords.Of(rule.Example)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_leaves_its_counterexample_alone(string id)
    {
        FurnitureRule rule = Furniture.Rules.Rules.Single(r => r.Id == id);
        // Rows bound to a place may match the words; the place then decides, which PlainTextLayoutTests show.
        if (rule.Leave.Length > 0 && rule.Place is not (FurniturePlace.Bio or FurniturePlace.End))
        {
            Assert.Null(rule.Match(BlockWords.Of(rule.Leave)));
        }
    }

    [Fact]
    public void Faults_are_listed_with_file_and_line()
    {
        string[] lines =
        [
            "id\tkind\twhere\tmax_words\tpattern\tunless\texample\tleave\tsource",
            "a\tParagraph\tany\t3\tx\t\tx\t\ts",
            "b\tCaption\tnowhere\t3\tx\t\tx\t\ts",
            "c\tCaption\tany\tmany\tx\t\tx\t\ts",
            "d\tCaption",
        ];
        var e = Assert.Throws<InvalidDataException>(() => FurnitureRules.Parse(lines, "f.tsv"));
        Assert.Equal(4, e.Message.Split('\n').Length);
        Assert.StartsWith("f.tsv:2: “Paragraph” is no kind of furniture", e.Message, StringComparison.Ordinal);
    }
}
