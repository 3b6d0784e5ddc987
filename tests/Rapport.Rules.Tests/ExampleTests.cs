using Rapport.Rules.Examples;
using Rapport.Text;

namespace Rapport.Rules.Tests;

/// <summary>Every example of every rule and lexicon row, over its frozen tree.</summary>
public sealed class ExampleTests
{
    private static readonly RuleBook s_book = RuleBook.Load(TestData.Folder, TestData.Lexicon, TestData.Ontology);
    private static readonly FrozenTrees s_trees = FrozenTrees.Load(TestData.Folder);

    public static TheoryData<string> Rules => [.. s_book.Rules.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_does_what_its_examples_say(string id)
    {
        var gaps = KnownGaps.Load(TestData.Folder);
        Rule rule = s_book.Rules.Single(r => r.Id == id);
        List<string> faults = [];
        foreach ((RuleExample example, string name) in Examples(rule))
        {
            Document? tree = s_trees.Find(example.Text);
            string? fault = tree is null
                ? "it has no frozen tree: run tools/Rapport.RuleTool freeze data"
                : ExampleCheck.Run(s_book, rule, example, tree);
            if (gaps.ContainsKey(name))
            {
                fault = fault is null ? "it holds, but stands in known-gaps.tsv: take it out" : null;
            }
            if (fault is not null)
            {
                faults.Add($"{example.Source} “{example.Text}”: {fault}");
            }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Known_gaps_stay_few()
    {
        var gaps = KnownGaps.Load(TestData.Folder);
        int examples = s_book.Rules.Sum(r => r.Says.Length + r.Silent.Length);
        Assert.True(gaps.Count <= examples / 10, $"{gaps.Count} of {examples} examples are known gaps");
        string[] names = [.. s_book.Rules.SelectMany(Examples).Select(e => e.Name)];
        Assert.All(gaps.Keys, key => Assert.Contains(key, names));
    }

    private static IEnumerable<(RuleExample Example, string Name)> Examples(Rule rule) =>
        rule
            .Says.Select((e, i) => (e, $"{rule.Id}.says.{i + 1}"))
            .Concat(rule.Silent.Select((e, i) => (e, $"{rule.Id}.silent.{i + 1}")));
}
