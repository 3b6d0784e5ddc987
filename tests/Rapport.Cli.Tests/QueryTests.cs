using Microsoft.Data.Sqlite;
using Parquet;
using Parquet.Schema;

namespace Rapport.Cli.Tests;

public sealed class QueryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-query-").FullName;

    private string Picture => Path.Combine(_folder, "picture.db");

    [Fact]
    public async Task Statements_come_back_as_read_prints_them()
    {
        string samples = await IngestSamplesAsync();
        CliRun read = await CliRun.OfAsync("read", samples, "--format", "jsonl");
        CliRun query = await CliRun.OfAsync("query", "--db", Picture, "--format", "jsonl");
        Assert.Equal(
            Lines(read.Output).Order(StringComparer.Ordinal),
            Lines(query.Output).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Pages_by_cursor_are_the_whole()
    {
        await IngestSamplesAsync();
        CliRun whole = await CliRun.OfAsync("query", "--db", Picture, "--format", "jsonl", "--party", "Russia");
        var pieces = new List<string>();
        string? cursor = null;
        do
        {
            string[] from = cursor is null ? [] : ["--cursor", cursor];
            CliRun page = await CliRun.OfAsync([
                "query",
                "--db",
                Picture,
                "--format",
                "jsonl",
                "--party",
                "RUS",
                "-n",
                "7",
                .. from,
            ]);
            pieces.AddRange(Lines(page.Output));
            cursor = page.ErrorLines is [string more] ? more.Split(' ')[^1] : null;
        } while (cursor is not null);
        Assert.NotEmpty(pieces);
        Assert.Equal(Lines(whole.Output), pieces);
    }

    [Fact]
    public async Task A_type_is_found_in_small_letters()
    {
        await IngestSamplesAsync();
        CliRun small = await CliRun.OfAsync("query", "--db", Picture, "--format", "jsonl", "--type", "consult");
        CliRun large = await CliRun.OfAsync("query", "--db", Picture, "--format", "jsonl", "--type", "CONSULT");
        Assert.NotEmpty(large.Output);
        Assert.Equal(large.Output, small.Output);
    }

    [Theory]
    [InlineData("calendar", "--db")]
    [InlineData("dyad", "RUS", "IRN", "--db")]
    [InlineData("brief", "--db")]
    public async Task Days_in_the_wrong_order_are_wrong_usage(params string[] line)
    {
        await IngestSamplesAsync();
        CliRun run = await CliRun.OfAsync([.. line, Picture, "--from", "2024-07-05", "--to", "2024-07-04"]);
        Assert.Equal(2, run.Status);
        Assert.Contains(
            "--from: 2024-07-05 comes after --to 2024-07-04",
            Assert.Single(run.ErrorLines),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("iran", "IRN")]
    [InlineData("IRAN", "IRN")]
    [InlineData("united states", "USA")]
    [InlineData("UNITED STATES", "USA")]
    [InlineData("nato", "NATO")]
    [InlineData("rus", "RUS")]
    [InlineData("JOE-BIDEN", "joe-biden")]
    [InlineData("joe biden", "joe-biden")]
    public async Task A_party_is_found_however_its_name_is_capitalized(string name, string id)
    {
        await IngestSamplesAsync();
        CliRun named = await CliRun.OfAsync("query", "--db", Picture, "--format", "jsonl", "--party", name);
        CliRun known = await CliRun.OfAsync("query", "--db", Picture, "--format", "jsonl", "--party", id);
        Assert.NotEmpty(Lines(known.Output));
        Assert.Equal(known.Output, named.Output);
    }

    [Fact]
    public async Task An_id_that_only_the_picture_knows_is_taken_as_it_is()
    {
        await IngestSamplesAsync();
        CliRun run = await CliRun.OfAsync("query", "--db", Picture, "--format", "jsonl", "--party", "its-soldiers");
        Assert.NotEmpty(Lines(run.Output));
    }

    [Fact]
    public async Task An_id_that_only_the_tables_know_is_no_fault()
    {
        await IngestSamplesAsync();
        CliRun run = await CliRun.OfAsync("query", "--db", Picture, "--format", "jsonl", "--party", "FJI");
        Assert.Equal((0, ""), (run.Status, run.Output));
    }

    [Theory]
    [InlineData("dyad", "zzyzx", "RUS", "--db")]
    [InlineData("actor", "zzyzx", "--db")]
    [InlineData("brief", "--about", "zzyzx", "--db")]
    public async Task Nobody_of_that_name_is_wrong_usage(params string[] line)
    {
        await IngestSamplesAsync();
        CliRun run = await CliRun.OfAsync([.. line, Picture]);
        Assert.Equal(2, run.Status);
        Assert.Contains("nobody is called 'zzyzx'", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parquet_holds_what_CSV_holds()
    {
        await IngestSamplesAsync();
        CliRun csv = await CliRun.OfAsync("query", "--db", Picture, "--format", "csv", "--kind", "event");
        string file = Path.Combine(_folder, "q.parquet");
        await CliRun.OfAsync("query", "--db", Picture, "--format", "parquet", "--kind", "event", "--output", file);
        await using ParquetReader reader = await ParquetReader.CreateAsync(
            file,
            null,
            TestContext.Current.CancellationToken
        );
        DataField id = reader.Schema.DataFields[0];
        DataField goldstein = reader.Schema.DataFields.Single(f => f.Name == "goldstein");
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
        string?[] ids = new string?[group.RowCount];
        double?[] scores = new double?[group.RowCount];
        await group.ReadAsync(id, ids.AsMemory()!, null, TestContext.Current.CancellationToken);
        await group.ReadAsync<double>(goldstein, scores.AsMemory(), null, TestContext.Current.CancellationToken);
        Assert.Equal(Lines(csv.Output).Skip(1).Select(l => l.Split(',')[0]), ids);
        Assert.All(scores, s => Assert.InRange(s ?? 0, -10, 10));
        Assert.Contains(scores, s => s is not null);
    }

    [Theory]
    [InlineData("--status: 'so' is none of occurred", "--status", "so")]
    [InlineData("--goldstein: '5' is no range", "--goldstein", "5")]
    [InlineData("--from: '4 July' is no day", "--from", "4 July")]
    [InlineData("--as-of: 'soon' is no time", "--as-of", "soon")]
    [InlineData("--type: 'ATTACK' is no type; types are AGREE, ", "--type", "ATTACK")]
    [InlineData("--type: 'CONSULTS' is no type; did you mean CONSULT? types are AGREE, ", "--type", "CONSULTS")]
    [InlineData("--from: 2024-07-05 comes after --to 2024-07-04; ", "--from", "2024-07-05", "--to", "2024-07-04")]
    [InlineData("--limit: '0' is no number from 1 on", "--limit", "0")]
    [InlineData("nobody is called 'Zzyzx Land'", "--party", "Zzyzx Land")]
    [InlineData("nobody is called 'zzyzx'", "--party", "zzyzx")]
    [InlineData("nobody is called 'ZZYZX'", "--actor", "ZZYZX")]
    [InlineData("'abc' is no cursor", "--cursor", "abc")]
    public async Task Wrong_usage_is_one_line_that_says_what_to_write(string message, params string[] args)
    {
        await IngestSamplesAsync();
        CliRun run = await CliRun.OfAsync(["query", "--db", Picture, .. args]);
        Assert.NotEqual(0, run.Status);
        Assert.Contains(message, run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_names_a_changed_row_and_a_log_that_was_written_anew()
    {
        await IngestSamplesAsync();
        CliRun fine = await CliRun.OfAsync("verify", "--db", Picture);
        Assert.Equal(0, fine.Status);
        string head = Lines(fine.Output)[^1].Split(' ')[1];
        Assert.Equal(0, (await CliRun.OfAsync("verify", "--db", Picture, "--head", head)).Status);
        Assert.Equal(1, (await CliRun.OfAsync("verify", "--db", Picture, "--head", new string('0', 64))).Status);
        Execute("UPDATE statement SET quantity = 7 WHERE id = 3");
        CliRun changed = await CliRun.OfAsync("verify", "--db", Picture);
        Assert.Equal(1, changed.Status);
        Assert.Contains(
            "table statement, row 3: “quantity”",
            Assert.Single(changed.ErrorLines),
            StringComparison.Ordinal
        );
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private async Task<string> IngestSamplesAsync()
    {
        string samples = Path.Combine(AppContext.BaseDirectory, "samples");
        CliRun run = await CliRun.OfAsync("ingest", samples, "--db", Picture);
        Assert.Equal(0, run.Status);
        return samples;
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Picture}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
