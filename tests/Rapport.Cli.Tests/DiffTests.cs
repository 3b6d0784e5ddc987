using System.Text.Json;

namespace Rapport.Cli.Tests;

public sealed class DiffTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("diff").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Readings_that_say_the_same_do_not_differ()
    {
        string old = Write("old", Line("ACCUSE", "occurred", "NOR", "lex.a", 0, 10, 0.5));
        string renewed = Write("new", Line("ACCUSE", "occurred", "NOR", "lex.b", 0, 10, 0.9));
        CliRun run = await CliRun.OfAsync("diff", old, renewed);
        Assert.Equal((0, "0 gained, 0 lost, 0 changed, 1 the same\n"), (run.Status, run.Output));
    }

    [Fact]
    public async Task Differences_are_counted_by_rule_and_listed()
    {
        string old = Write(
            "old",
            Line("ACCUSE", "occurred", "NOR", "lex.a", 0, 10),
            Line("AID", "occurred", "SWE", "lex.aid", 20, 30),
            Line("AGREE", "occurred", "DNK", "lex.agree", 40, 50)
        );
        string renewed = Write(
            "new",
            Line("ACCUSE", "denied", "NOR", "lex.a", 0, 10),
            Line("CONSULT", "occurred", "SWE", "lex.meet", 60, 70),
            Line("AGREE", "occurred", "DNK", "lex.agree", 40, 55)
        );
        CliRun run = await CliRun.OfAsync("diff", old, renewed);
        Assert.StartsWith("1 gained, 1 lost, 2 changed, 0 the same\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("lex.meet        1     0        0\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("lex.aid         0     1        0\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "~ d s.1 [lex.a] ACCUSE occurred NOR => ACCUSE denied NOR (status): “x”",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("(evidence)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_type_for_the_same_words_is_a_change()
    {
        string old = Write("old", Line("ACCUSE", "occurred", "NOR", "lex.a", 0, 10));
        string renewed = Write("new", Line("REJECT", "occurred", "NOR", "lex.r", 0, 10));
        CliRun run = await CliRun.OfAsync("diff", old, renewed, "--format", "csv");
        Assert.Equal(
            "change,rule,old_rule,document,sentence,fields,old,new,evidence\n"
                + "changed,lex.r,lex.a,d,1,type,ACCUSE occurred NOR,REJECT occurred NOR,x\n",
            run.Output
        );
    }

    [Fact]
    public async Task Swapped_readings_mirror_each_other()
    {
        string old = Write(
            "old",
            Line("ACCUSE", "occurred", "NOR", "lex.a", 0, 10),
            Line("AID", "planned", "SWE", "lex.b", 5, 9)
        );
        string renewed = Write("new", Line("AID", "occurred", "SWE", "lex.b", 5, 9));
        using JsonDocument there = JsonDocument.Parse(
            (await CliRun.OfAsync("diff", old, renewed, "--format", "json")).Output
        );
        using JsonDocument back = JsonDocument.Parse(
            (await CliRun.OfAsync("diff", renewed, old, "--format", "json")).Output
        );
        Assert.Equal(Number(there, "gained"), Number(back, "lost"));
        Assert.Equal(Number(there, "lost"), Number(back, "gained"));
        Assert.Equal(1, Number(there, "changed"));
        Assert.Equal(1, Number(back, "changed"));
    }

    [Theory]
    [InlineData("nonsense", "old.jsonl:1: no statement")]
    [InlineData("{\"kind\": \"event\"}", "old.jsonl:1: no statement")]
    [InlineData(null, "old.jsonl: cannot be read; name a file that can")]
    public async Task Faulty_file_is_told_in_a_line(string? text, string message)
    {
        string old = Path.Combine(_folder, "old.jsonl");
        if (text is not null)
        {
            await File.WriteAllTextAsync(old, text, TestContext.Current.CancellationToken);
        }
        CliRun run = await CliRun.OfAsync("diff", old, Write("new"));
        Assert.Equal(1, run.Status);
        Assert.Contains(message, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static int Number(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetInt32();

    private static string Line(
        string type,
        string status,
        string actor,
        string rule,
        int start,
        int end,
        double confidence = 0.5
    ) =>
        $$"""{"kind":"event","type":"{{type}}","status":"{{status}}","actors":[{"id":"{{actor}}"}],"evidence":{"document":"d","sentence":1,"start":{{start}},"end":{{end}},"text":"x"},"trace":[{"step":"rule","by":"{{rule}}"}],"confidence":{{confidence.ToString(System.Globalization.CultureInfo.InvariantCulture)}}}""";

    private string Write(string name, params string[] lines)
    {
        string path = Path.Combine(_folder, $"{name}.jsonl");
        File.WriteAllLines(path, lines);
        return path;
    }
}
