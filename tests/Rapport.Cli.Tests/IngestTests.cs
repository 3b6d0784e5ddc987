using System.Text;
using Microsoft.Data.Sqlite;

namespace Rapport.Cli.Tests;

public sealed class IngestTests : IDisposable
{
    private const string Records = """
        {"id": "one", "text": "The foreign minister of Chile met the foreign minister of Peru in Lima on Monday.", "published": "2024-07-04"}
        {"id": "two", "text": "Die Minister beider Länder sagten am Montag, dass sie sich vor dem Ende des Jahres noch einmal treffen werden."}
        {"id": "three"}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-ingest-").FullName;

    private string Picture => Path.Combine(_folder, "picture.db");

    [Fact]
    public async Task Each_article_is_told_for_what_it_is_and_a_second_run_changes_nothing()
    {
        string input = Path.Combine(_folder, "in.jsonl");
        await File.WriteAllTextAsync(input, Records, TestContext.Current.CancellationToken);
        string failures = Path.Combine(_folder, "failed.csv");
        CliRun first = await CliRun.OfAsync("ingest", input, "--db", Picture, "--failures", failures);
        Assert.Equal(
            """
            2 read, 1 coded, 0 duplicate, 1 not English, 0 furniture only, 1 failed; 1 new statements
            2 articles of 2 origins; 1 reports of 1 events

            """,
            first.Output
        );
        Assert.Equal(1, first.Status);
        string[] rows = await File.ReadAllLinesAsync(failures, TestContext.Current.CancellationToken);
        Assert.Equal("path,line,kind,what,remedy", rows[0]);
        Assert.StartsWith($"{input},3,damaged,", rows[1], StringComparison.Ordinal);
        CliRun second = await CliRun.OfAsync("ingest", input, "--db", Picture);
        Assert.StartsWith("2 read, 0 coded, 2 duplicate,", second.Output, StringComparison.Ordinal);
        Assert.Equal(4L, Scalar("SELECT count(*) FROM log"));
        Assert.Equal(1L, Scalar("SELECT count(*) FROM failure WHERE line = 3"));
    }

    [Theory]
    [InlineData("nothere")]
    [InlineData("empty")]
    [InlineData("damaged.jsonl")]
    public async Task Where_nothing_was_read_no_picture_is_made(string input)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        string damaged = Path.Combine(_folder, "damaged.jsonl");
        await File.WriteAllTextAsync(damaged, "{\"id\": \"three\"}\n", TestContext.Current.CancellationToken);
        string failures = Path.Combine(_folder, "failed.csv");
        string path = Path.Combine(_folder, input);
        CliRun run = await CliRun.OfAsync("ingest", path, "--db", Picture, "--failures", failures);
        Assert.Equal(1, run.Status);
        Assert.StartsWith("0 read, 0 coded,", run.Output, StringComparison.Ordinal);
        Assert.Contains(path, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, (await File.ReadAllLinesAsync(failures, TestContext.Current.CancellationToken)).Length);
        Assert.Empty(Directory.GetFiles(_folder, "picture.db*"));
    }

    [Fact]
    public async Task Failures_before_the_first_article_of_a_new_picture_are_kept()
    {
        string good = Path.Combine(_folder, "in.txt");
        await File.WriteAllTextAsync(
            good,
            "The ministers met in Oslo on Monday.",
            TestContext.Current.CancellationToken
        );
        await CliRun.OfAsync("ingest", Path.Combine(_folder, "nothere"), good, "--db", Picture);
        Assert.Equal(1L, Scalar("SELECT count(*) FROM failure"));
    }

    [Fact]
    public async Task What_is_kept_is_what_read_prints()
    {
        string samples = Path.Combine(AppContext.BaseDirectory, "samples");
        CliRun read = await CliRun.OfAsync("read", samples, "--format", "jsonl");
        await CliRun.OfAsync("ingest", samples, "--db", Picture);
        Assert.Equal(read.Output.Count(c => c == '\n'), (int)Scalar("SELECT count(*) FROM statement"));
    }

    [Theory]
    [InlineData("/no/such/folder/picture.db", "the file cannot be opened")]
    [InlineData("postgres://nobody@127.0.0.1:1/none", "the server cannot be reached")]
    public async Task A_database_that_is_not_there_is_one_line(string address, string message)
    {
        CliRun run = await CliRun.WithInputAsync("text", "ingest", "-", "--db", address);
        Assert.Equal(1, run.Status);
        Assert.Contains(message, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_stays_as_it_is()
    {
        string file = Path.Combine(_folder, "letter.txt");
        string letter = string.Concat(Enumerable.Repeat("No database at all. ", 100));
        await File.WriteAllTextAsync(file, letter, TestContext.Current.CancellationToken);
        CliRun run = await CliRun.WithInputAsync("text", "ingest", "-", "--db", file);
        Assert.Contains("not a database", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(letter, await File.ReadAllTextAsync(file, Encoding.UTF8, TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private long Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Picture}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
