namespace Rapport.Rules.Tests;

public sealed class RuleBookTests
{
    [Fact]
    public void Project_rules_load_without_a_fault()
    {
        RuleBook book = RuleBook.Load(TestData.Folder, TestData.Lexicon, TestData.Ontology);
        Assert.True(book.Rules.Count > 600, $"only {book.Rules.Count} rules");
    }
}
