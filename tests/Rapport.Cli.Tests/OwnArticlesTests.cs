using System.Globalization;

namespace Rapport.Cli.Tests;

/// <summary>Scores the articles of <c>tests/articles</c> and holds what was reached on them.</summary>
public class OwnArticlesTests
{
    [Fact]
    public async Task Facts_of_our_own_articles_come_out_and_no_trap_is_sprung()
    {
        string articles = Path.Combine(AppContext.BaseDirectory, "articles");
        CliRun run = await CliRun.OfAsync("eval", articles, "--format", "csv");
        Assert.Equal(0, run.Status);
        string[] facts = Row(run, "all: facts");
        string[] traps = Row(run, "all: traps sprung");
        Assert.Equal("753", facts[2]);
        Assert.Equal("170", traps[2]);
        Assert.True(Number(facts[1]) >= 575, $"{facts[1]} of {facts[2]} facts");
        Assert.Equal("0", traps[1]);
    }

    private static string[] Row(CliRun run, string name) =>
        run.Output.Split('\n').Single(l => l.StartsWith(name + ",", StringComparison.Ordinal)).Split(',');

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
