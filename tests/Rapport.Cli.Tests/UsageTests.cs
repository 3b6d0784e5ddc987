namespace Rapport.Cli.Tests;

public class UsageTests
{
    public static TheoryData<string> Commands =>
        ["brief", "read", "parse", "explain", "rules", "eval", "diff", "completion"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_help_with_its_arguments(string command)
    {
        CliRun run = await CliRun.OfAsync(command, "--help");
        Assert.Equal(0, run.Status);
        Assert.Contains($"rapport {command}", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Help_lists_every_command()
    {
        CliRun run = await CliRun.OfAsync("--help");
        Assert.Equal(0, run.Status);
        Assert.All(Commands, c => Assert.Contains($"\n  {c.Data}", run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("reed x", "did you mean 'read'?")]
    [InlineData("read", "Required argument 'INPUT' missing for command: 'read'")]
    [InlineData("read x --published 07/04/2024", "--published: '07/04/2024' is no date; write it as 2024-07-04")]
    [InlineData("read x --format xml", "--format: 'xml' is none of table, jsonl, json, html")]
    [InlineData("read x --output ", "--output: name a file")]
    [InlineData("query --db x --output ", "--output: name a file")]
    [InlineData("read x --threads 0", "--threads: '0' is no number from 1 to 256")]
    [InlineData("read x --fromat json", "unknown option '--fromat'")]
    [InlineData("completion fish", "'fish'")]
    [InlineData("explain x --sentence none", "--sentence")]
    public async Task Wrong_usage_is_told_in_lines_and_ends_with_2(string line, string message)
    {
        CliRun run = await CliRun.OfAsync(line.Split(' '));
        Assert.Equal(2, run.Status);
        Assert.Equal("", run.Output);
        Assert.Contains(run.ErrorLines, l => l.Contains(message, StringComparison.Ordinal));
        Assert.All(run.ErrorLines, l => Assert.StartsWith("rapport: ", l, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("parse")]
    public async Task Closed_input_is_told_in_one_line(string command)
    {
        CliRun run = await CliRun.WithoutInputAsync(command, "-");
        Assert.Equal(2, run.Status);
        Assert.StartsWith(
            "rapport: standard input is closed;",
            Assert.Single(run.ErrorLines),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_asked_shows_help_and_ends_with_2()
    {
        CliRun run = await CliRun.OfAsync();
        Assert.Equal(2, run.Status);
        Assert.Contains("Commands:", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete -o filenames -F _rapport_complete rapport")]
    [InlineData("zsh", "compdef _rapport rapport")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Completion_script_is_printed(string shell, string line) =>
        Assert.Contains(line, (await CliRun.OfAsync("completion", shell)).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("rapport re", "read")]
    [InlineData("rapport read x --format j", "jsonl")]
    public async Task Completion_is_answered(string line, string word)
    {
        CliRun run = await CliRun.OfAsync($"[suggest:{line.Length}]", line);
        Assert.Contains(word, run.Output.Split('\n'));
    }
}
