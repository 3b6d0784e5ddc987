using Rapport.Knowledge;
using Rapport.Rules.Codebook;

namespace Rapport.Rules.Tests;

public class CodebookTests
{
    private const string Remedy = "run: rapport rules codebook docs/codebook --data data";

    [Fact]
    public void Codebook_in_docs_is_made_of_the_data()
    {
        string folder = Path.Combine(Root(), "docs", "codebook");
        Dictionary<string, string> pages = Pages(Path.Combine(Root(), "data"))
            .ToDictionary(p => p.File, p => p.Text, StringComparer.Ordinal);
        string[] there = [.. Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), there);
        foreach ((string file, string text) in pages)
        {
            string written = File.ReadAllText(Path.Combine(folder, file)).ReplaceLineEndings("\n");
            Assert.True(written == text, $"docs/codebook/{file} differs from the data; {Remedy}");
        }
    }

    [Fact]
    public void Every_rule_stands_on_one_page_with_its_examples()
    {
        string data = Path.Combine(Root(), "data");
        RuleBook book = RuleBook.Load(data, Lexicon.Load(data), Ontology.Load(data));
        string all = string.Concat(Pages(data).Select(p => p.Text));
        foreach (Rule rule in book.Rules)
        {
            Assert.Equal(2, all.Split($"`{rule.Id}`<br>").Length);
        }
    }

    [Fact]
    public void Every_choice_is_about_a_code_and_every_boundary_about_a_type()
    {
        var ontology = Ontology.Load(Path.Combine(Root(), "data"));
        Assert.NotEmpty(ontology.Choices);
        Assert.All(
            ontology.Choices,
            c => Assert.True(c.About == "code" || ontology.FindCameo(c.Code) is not null, c.Code)
        );
        Assert.All(
            ontology.EventTypes,
            t => Assert.Contains(ontology.Boundaries, b => b.Type == t.Name || b.Beside == t.Name)
        );
    }

    private static IEnumerable<CodebookPage> Pages(string data)
    {
        var ontology = Ontology.Load(data);
        return new CodebookWriter(ontology, RuleBook.Load(data, Lexicon.Load(data), ontology)).Pages();
    }

    private static string Root()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Rapport.slnx")))
        {
            at = at.Parent;
        }
        return at?.FullName ?? throw new DirectoryNotFoundException("no Rapport.slnx above the tests");
    }
}
