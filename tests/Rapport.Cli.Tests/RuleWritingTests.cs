using System.Text.Json;

namespace Rapport.Cli.Tests;

/// <summary><c>rapport rules new</c> and <c>rules coverage</c>.</summary>
public sealed class RuleWritingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rules").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(
        "Norway objurgated Sweden over the quota.",
        "ACCUSE",
        "lexicon/en/events/accuse.tsv:\nobjurgate\tVERB\tACCUSE",
        "<actor Norway> objurgated <recipient Sweden>"
    )]
    [InlineData(
        "Norway's disparagement of Sweden was harsh.",
        "ACCUSE",
        "disparagement\tNOUN\tACCUSE",
        "disparagement of <recipient Sweden>"
    )]
    public async Task Row_is_made_of_a_sentence(string sentence, string type, string row, string example)
    {
        CliRun run = await CliRun.OfAsync("rules", "new", sentence, "--type", type);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Status);
        Assert.Contains(row, run.Output, StringComparison.Ordinal);
        Assert.Contains(example, run.Output, StringComparison.Ordinal);
        Assert.EndsWith("its examples hold; --write adds it\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_of_its_own_is_made_where_no_frame_fits()
    {
        string[] line = ["rules", "new", "Norway is furious at Sweden.", "--type", "ACCUSE", "--word", "furious"];
        CliRun bare = await CliRun.OfAsync(line);
        Assert.Equal(2, bare.Status);
        Assert.Contains("--silent", Assert.Single(bare.ErrorLines), StringComparison.Ordinal);
        CliRun run = await CliRun.OfAsync([.. line, "--silent", "A furious storm hit the coast."]);
        Assert.Equal(0, run.Status);
        Assert.Contains("trigger: {lemma: [furious], upos: ADJ}", run.Output, StringComparison.Ordinal);
        Assert.Contains("recipient: at", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Written_row_works_at_once()
    {
        CopyData();
        string[] line =
        [
            "rules",
            "new",
            "Norway objurgated Sweden.",
            "--type",
            "ACCUSE",
            "--data",
            _folder,
            "--silent",
            "He objurgated the weather.",
            "--write",
        ];
        CliRun run = await CliRun.OfAsync(line);
        Assert.Contains("\tsupport-thing\tobject[party]\t", run.Output, StringComparison.Ordinal);
        Assert.Contains("written as lex.accuse.objurgate.verb.", run.Output, StringComparison.Ordinal);
        CliRun check = await CliRun.OfAsync("rules", "check", "--data", _folder);
        Assert.Equal(0, check.Status);
        string trees = await File.ReadAllTextAsync(
            Path.Combine(_folder, "lexicon", "en", "events", "accuse.conllu"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("# text = Norway objurgated Sweden.", trees, StringComparison.Ordinal);
        CliRun again = await CliRun.OfAsync(line);
        Assert.Equal(1, again.Status);
        Assert.Contains("note: lex.accuse.objurgate.verb.", again.Error, StringComparison.Ordinal);
        Assert.Contains("R011", again.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Norway objurgated Sweden.", null, "name the event type of AGREE, CONSULT")]
    [InlineData("Norway objurgated Sweden.", "SCOLD", "'SCOLD' is no event type")]
    [InlineData("It rained. It poured.", "ACCUSE", "is read as 2 sentences")]
    [InlineData("It rained.", "ACCUSE", "has a party beside it")]
    public async Task Sentence_without_a_rule_in_it_is_told(string sentence, string? type, string message)
    {
        string[] options = type is null ? [] : ["--type", type];
        CliRun run = await CliRun.OfAsync(["rules", "new", sentence, .. options]);
        Assert.NotEqual(0, run.Status);
        Assert.Contains(message, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_counts_rules_and_words_without_one()
    {
        string text = Path.Combine(_folder, "a.txt");
        await File.WriteAllTextAsync(
            text,
            "Norway condemned Sweden on Monday. Norway condemned Denmark. Norway objurgated Sweden.",
            TestContext.Current.CancellationToken
        );
        CliRun run = await CliRun.OfAsync("rules", "coverage", text, "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        JsonElement first = json.RootElement.GetProperty("rules")[0];
        Assert.StartsWith("lex.accuse.condemn.", first.GetProperty("rule").GetString(), StringComparison.Ordinal);
        Assert.Equal((2, 2), (first.GetProperty("fired").GetInt32(), first.GetProperty("stated").GetInt32()));
        JsonElement word = Assert.Single(json.RootElement.GetProperty("uncovered").EnumerateArray());
        Assert.Equal(("objurgate", 1), (word.GetProperty("lemma").GetString(), word.GetProperty("count").GetInt32()));
        CliRun table = await CliRun.OfAsync("rules", "coverage", text, "--show", "1");
        Assert.Contains("    1  objurgate VERB: Norway objurgated Sweden.\n", table.Output, StringComparison.Ordinal);
        CliRun csv = await CliRun.OfAsync("rules", "coverage", text, "--format", "csv");
        Assert.Contains(
            "uncovered,objurgate,VERB,1,,,Norway objurgated Sweden.\n",
            csv.Output,
            StringComparison.Ordinal
        );
    }

    private void CopyData()
    {
        foreach (string file in Directory.EnumerateFiles(Engine.DataDirectory, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(_folder, Path.GetRelativePath(Engine.DataDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
