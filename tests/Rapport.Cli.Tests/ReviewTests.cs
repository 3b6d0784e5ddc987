using Microsoft.Data.Sqlite;

namespace Rapport.Cli.Tests;

public sealed class ReviewTests : IDisposable
{
    private const string Record = """
        {"id": "one", "text": "The foreign minister of Chile met the foreign minister of Peru in Lima on Monday. Bolivia condemned the attack on its embassy.", "published": "2024-07-04"}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-review-").FullName;

    private string Picture => Path.Combine(_folder, "picture.db");

    [Fact]
    public async Task What_people_decided_is_listed_and_exported_as_gold_that_eval_reads()
    {
        string met = await IngestAsync();
        CliRun kept = await CliRun.OfAsync(
            "review",
            "correct",
            met,
            "--set",
            "status=planned",
            "--db",
            Picture,
            "--reason",
            "it lies ahead",
            "--author",
            "anna"
        );
        Assert.StartsWith("kept as entry ", kept.Output, StringComparison.Ordinal);
        CliRun query = await CliRun.OfAsync("query", "--db", Picture, "--status", "planned", "--format", "jsonl");
        Assert.Contains("\"type\":\"CONSULT\"", query.Output, StringComparison.Ordinal);
        CliRun list = await CliRun.OfAsync("review", "list", "--db", Picture);
        Assert.EndsWith($"  anna  correct {met}: it lies ahead\n", list.Output, StringComparison.Ordinal);
        string gold = Path.Combine(_folder, "gold.jsonl");
        CliRun export = await CliRun.OfAsync("review", "export", "--db", Picture);
        await File.WriteAllTextAsync(gold, export.Output, TestContext.Current.CancellationToken);
        CliRun eval = await CliRun.OfAsync("eval", gold);
        Assert.Contains("1/1", eval.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await CliRun.OfAsync("verify", "--db", Picture)).Status);
    }

    [Fact]
    public async Task Recoding_with_the_same_version_changes_nothing()
    {
        await IngestAsync();
        CliRun recode = await CliRun.OfAsync("recode", "--db", Picture);
        Assert.StartsWith("0 articles recoded\n0 gained, 0 lost, 0 changed", recode.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recoding_what_another_version_coded_reports_what_is_the_same_and_keeps_decisions()
    {
        string met = await IngestAsync();
        Assert.Equal(0, (await CliRun.OfAsync("review", "reject", met, "--db", Picture, "--reason", "no")).Status);
        Execute("UPDATE run SET data = 'older'");
        CliRun recode = await CliRun.OfAsync("recode", "--db", Picture);
        Assert.StartsWith("1 articles recoded\n0 gained, 0 lost, 0 changed", recode.Output, StringComparison.Ordinal);
        CliRun query = await CliRun.OfAsync("query", "--db", Picture, "--id", met, "--format", "jsonl");
        Assert.Equal("", query.Output);
    }

    [Theory]
    [InlineData("no statement that stands has the id 'none'", "accept", "none", "--reason", "x")]
    [InlineData("'nofield=1' is not FIELD=VALUE", "correct", "ID", "--set", "nofield=1", "--reason", "x")]
    [InlineData("say what is right with --set FIELD=VALUE or --json", "correct", "ID", "--reason", "x")]
    [InlineData("--reason", "accept", "ID")]
    public async Task What_cannot_be_decided_is_one_line(string message, params string[] args)
    {
        string met = await IngestAsync();
        CliRun run = await CliRun.OfAsync(["review", .. args.Select(a => a == "ID" ? met : a), "--db", Picture]);
        Assert.NotEqual(0, run.Status);
        Assert.Contains(message, run.ErrorLines[0], StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The id of the meeting.</summary>
    private async Task<string> IngestAsync()
    {
        await CliRun.WithInputAsync(Record, "ingest", "-", "--db", Picture);
        CliRun query = await CliRun.OfAsync("query", "--db", Picture, "--type", "CONSULT", "--format", "csv");
        return query.Output.Split('\n')[1].Split(',')[0];
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Picture}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
