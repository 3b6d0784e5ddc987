using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Rapport.Cli.Tests;

/// <summary><c>rapport eval</c> says what the shared scorers say.</summary>
public sealed partial class EvalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("eval").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("gold/plv_plover.jsonl", "gold_score.py", "--odd")]
    [InlineData("gold/cameo_conflibert_annotations.jsonl", "gold_score.py", "--odd")]
    [InlineData("gold/conflibert_cameo_class.jsonl", "gold_score.py", null)]
    [InlineData("train/attribution/polnear-dev.jsonl", "attribution_score.py", null)]
    [InlineData("acceptance/astana", "score.py", null)]
    public async Task Figures_are_those_of_the_shared_scorer(string gold, string scorer, string? option)
    {
        string path = Path.Combine(SharedData.Folder, gold);
        bool isCase = Directory.Exists(path);
        string input = isCase ? Path.Combine(path, "article.txt") : Excerpt(path);
        string statements = Path.Combine(_folder, "statements.jsonl");
        CliRun read = await CliRun.OfAsync("read", input, "--format", "jsonl", "--output", statements);
        Assert.Equal(0, read.Status);
        string[] options = option is null ? [] : [option];
        string set = isCase ? path : input;
        CliRun run = await CliRun.OfAsync(["eval", set, "--statements", statements, .. options]);
        string wanted = await PythonAsync([
            Path.Combine(SharedData.Folder, "score", scorer),
            set,
            statements,
            .. options,
        ]);
        Assert.Equal(0, run.Status);
        string[] shares = [.. Share().Matches(wanted).Select(m => m.Value)];
        Assert.NotEmpty(Decimals(wanted));
        Assert.All(shares, s => Assert.Contains(s, run.Output, StringComparison.Ordinal));
        Assert.All(Decimals(wanted), d => Assert.Contains(d, Decimals(run.Output)));
    }

    [Fact]
    public async Task Events_are_scored_by_type_and_parties()
    {
        string gold = Write(
            "gold.jsonl",
            """
            {"id": "a", "text": "Norway condemned Sweden.", "events": [{"source": "Norway", "target": "Sweden", "code": "ACCUSE", "scheme": "PLOVER"}]}
            {"id": "b", "text": "Norway condemned Sweden.", "events": [{"source": "Sweden", "target": "Norway", "code": "ACCUSE", "scheme": "PLOVER"}]}
            {"id": "c", "text": "The weather in Norway was fine.", "events": []}
            """
        );
        CliRun run = await CliRun.OfAsync("eval", gold, "--format", "csv", "--misses", "5");
        Assert.Equal(0, run.Status);
        Assert.Contains("records,3,,\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("type found,2,2,1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("type and parties found,1,2,0.5\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("false alarms on empty records,0,1,0\n", run.Output, StringComparison.Ordinal);
        CliRun odd = await CliRun.OfAsync("eval", gold, "--odd", "--misses", "5");
        Assert.Contains("0/1  0.000", odd.Output, StringComparison.Ordinal);
        Assert.Contains(
            "missed  ACCUSE: Norway condemned Sweden. [ACCUSE occurred]",
            odd.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Confidence_is_set_beside_the_gold()
    {
        string gold = Write(
            "gold.jsonl",
            """
            {"id": "a", "text": "x", "events": [{"source": "Norway", "target": "Sweden", "code": "ACCUSE", "scheme": "PLOVER"}]}
            """
        );
        string statements = Write(
            "s.jsonl",
            string.Join('\n', Statement("ACCUSE", 0.95), Statement("ACCUSE", 0.85), Statement("AID", 0.3))
        );
        CliRun run = await CliRun.OfAsync("eval", gold, "-s", statements, "--reliability", "--format", "csv");
        Assert.Contains("right at confidence 0.3–0.4,0,1,0\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("right at confidence 0.8–0.9,1,1,1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("area under ROC,,,1\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_of_a_folder_are_added_up()
    {
        foreach (string name in new[] { "one", "two" })
        {
            Directory.CreateDirectory(Path.Combine(_folder, "cases", name));
            Write($"cases/{name}/article.txt", "Norway condemned Sweden on Monday.");
            Write(
                $"cases/{name}/facts.jsonl",
                """
                {"id": "F1", "level": 1, "span": [0, 33], "quote": "q", "want": {"kind": "event", "type": ["ACCUSE"], "actors": ["NOR"], "recipients": ["SWE"]}}
                {"id": "F2", "level": 2, "span": [0, 33], "quote": "q", "want": {"kind": "event", "type": ["AID"]}}
                """
            );
            Write(
                $"cases/{name}/traps.jsonl",
                """{"id": "T1", "why": "w", "avoid": {"span": [0, 33], "actors": ["SWE"]}}"""
            );
        }
        CliRun run = await CliRun.OfAsync("eval", Path.Combine(_folder, "cases"), "--format", "csv");
        Assert.Equal("", run.Error);
        Assert.Contains("two: facts,1,2,0.5\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("all: facts,2,4,0.5\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("all: traps sprung,0,2,0\n", run.Output, StringComparison.Ordinal);
        CliRun several = await CliRun.OfAsync("eval", Path.Combine(_folder, "cases"), "-s", "x.jsonl");
        Assert.Equal(2, several.Status);
    }

    [Theory]
    [InlineData("{\"id\": 1, \"text\": \"x\"}", "its records have neither 'events' nor 'attributions'")]
    [InlineData("", "no record in it")]
    [InlineData("{\"id\": 1, \"events\": []}\nnonsense", "gold.jsonl:2: not JSON")]
    public async Task Faulty_gold_is_told_in_a_line(string text, string message)
    {
        CliRun run = await CliRun.OfAsync("eval", Write("gold.jsonl", text));
        Assert.Equal(1, run.Status);
        Assert.Contains(message, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_in_another_form_are_told_in_a_line()
    {
        string gold = Write("gold.jsonl", "{\"id\": 1, \"text\": \"x\", \"events\": []}");
        string statements = Write("s.jsonl", "{\"kind\": \"event\"}");
        CliRun run = await CliRun.OfAsync("eval", gold, "--statements", statements);
        Assert.Equal(1, run.Status);
        Assert.Contains("s.jsonl:1: no statement", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static string Statement(string type, double confidence)
    {
        string value = confidence.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $$"""{"kind":"event","type":"{{type}}","status":"occurred","actors":[{"id":"NOR","name":"Norway"}],"recipients":[{"id":"SWE","name":"Sweden"}],"evidence":{"document":"a","sentence":1,"start":0,"end":1,"text":"x"},"confidence":{{value}}}""";
    }

    // The scorers must agree on any part of a set; a part is read faster.
    private string Excerpt(string path) =>
        Write(
            "gold.jsonl",
            string.Join('\n', File.ReadLines(path).Take(path.Contains("polnear", StringComparison.Ordinal) ? 6 : 150))
        );

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static HashSet<string> Decimals(string text) => [.. Decimal().Matches(text).Select(m => m.Value)];

    private static async Task<string> PythonAsync(string[] args)
    {
        try
        {
            using Process process = Process.Start(
                new ProcessStartInfo("python3", args) { RedirectStandardOutput = true }
            )!;
            string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return string.Join('\n', output.Split('\n').Where(l => !l.StartsWith("missed", StringComparison.Ordinal)));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is missing; the scorers need it");
            return "";
        }
    }

    [GeneratedRegex(@"\d+/\d+")]
    private static partial Regex Share();

    [GeneratedRegex(@"\d\.\d{3}")]
    private static partial Regex Decimal();
}
