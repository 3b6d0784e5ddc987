using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace Rapport.Cli.Tests;

/// <summary><c>rapport export</c>: partitions by month, as DuckDB reads them.</summary>
public sealed class PartitionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-parts-").FullName;

    private string Picture => Path.Combine(_folder, "picture.db");

    private string Parts => Path.Combine(_folder, "parts");

    [Fact]
    public async Task DuckDB_finds_each_statement_in_its_month_and_a_second_run_writes_what_is_new()
    {
        string samples = Path.Combine(AppContext.BaseDirectory, "samples");
        await CliRun.OfAsync("ingest", samples, "--db", Picture);
        CliRun first = await CliRun.OfAsync("export", Parts, "--db", Picture);
        Assert.Equal(0, first.Status);
        CliRun all = await CliRun.OfAsync("query", "--db", Picture, "--format", "jsonl");
        Assert.Equal(all.Output.Count(c => c == '\n'), Count("TRUE"));
        Assert.Equal(0, Count("month <> 'undated' AND strftime(CAST(day AS DATE), '%Y-%m') <> month"));

        Assert.Equal(
            "0 months written, 0 statements\n",
            (await CliRun.OfAsync("export", Parts, "--db", Picture)).Output
        );

        string more = Path.Combine(_folder, "more.txt");
        await File.WriteAllTextAsync(
            more,
            "Chile accused Peru of breaking the treaty.",
            TestContext.Current.CancellationToken
        );
        await CliRun.OfAsync("ingest", more, "--db", Picture, "--published", "1999-07-04");
        CliRun second = await CliRun.OfAsync("export", Parts, "--db", Picture);
        Assert.Equal("1 months written, 1 statements\n", second.Output);
        Assert.Equal(1, Count("month = '1999-07'"));
    }

    [Fact]
    public async Task A_folder_of_another_picture_is_left_alone()
    {
        Directory.CreateDirectory(Parts);
        await File.WriteAllTextAsync(
            Path.Combine(Parts, "exported.json"),
            """{"Picture":"other.db","Through":1}""",
            TestContext.Current.CancellationToken
        );
        await CliRun.WithInputAsync("Chile met Peru.", "ingest", "-", "--db", Picture);
        CliRun run = await CliRun.OfAsync("export", Parts, "--db", Picture);
        Assert.Equal(2, run.Status);
        Assert.Contains("holds the statements of other.db", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"Picture\":")]
    [InlineData("""{"Picture":"a.db","Through":1,"Months":null}""")]
    [InlineData("""{"Picture":"a.db","Through":1,"Head":null}""")]
    public async Task A_damaged_state_is_told_in_one_line_with_the_remedy(string state)
    {
        Directory.CreateDirectory(Parts);
        await File.WriteAllTextAsync(
            Path.Combine(Parts, "exported.json"),
            state,
            TestContext.Current.CancellationToken
        );
        await CliRun.WithInputAsync("Chile met Peru.", "ingest", "-", "--db", Picture);
        CliRun run = await CliRun.OfAsync("export", Parts, "--db", Picture);
        Assert.Equal(1, run.Status);
        Assert.Contains("exported.json: does not say", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Picture":"NAME","Through":99999}""", 2, "of another picture of that name; name another folder")]
    [InlineData(
        """{"Picture":"NAME","Through":1,"Head":"5f0c"}""",
        2,
        "of another picture of that name; name another folder"
    )]
    public async Task What_was_exported_before_is_told_where_it_cannot_be_gone_on_with(
        string state,
        int status,
        string told
    )
    {
        Directory.CreateDirectory(Parts);
        await CliRun.WithInputAsync("Chile met Peru.", "ingest", "-", "--db", Picture);
        await CliRun.OfAsync("export", Parts, "--db", Picture);
        string file = Path.Combine(Parts, "exported.json");
        string kept = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        string name = System.Text.Json.JsonDocument.Parse(kept).RootElement.GetProperty("Picture").GetString()!;
        await File.WriteAllTextAsync(
            file,
            state.Replace("NAME", name, StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
        CliRun run = await CliRun.OfAsync("export", Parts, "--db", Picture);
        Assert.Equal(status, run.Status);
        Assert.Contains(told, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_whose_file_was_taken_away_is_written_again()
    {
        string news = Path.Combine(_folder, "news.txt");
        await File.WriteAllTextAsync(
            news,
            "Chile accused Peru of breaking the treaty on 3 May 2023. Norway met Sweden on 4 June 2023. Ghana met Togo.",
            TestContext.Current.CancellationToken
        );
        await CliRun.OfAsync("ingest", news, "--db", Picture);
        await CliRun.OfAsync("export", Parts, "--db", Picture);
        string[] files = Directory.GetFiles(Parts, "*.parquet", SearchOption.AllDirectories);
        Assert.True(files.Length > 1, string.Join('\n', files));
        foreach (string file in files)
        {
            byte[] bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            File.Delete(file);
            CliRun again = await CliRun.OfAsync("export", Parts, "--db", Picture);
            Assert.StartsWith("1 months written, ", again.Output, StringComparison.Ordinal);
            Assert.Equal(bytes, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        }
        CliRun last = await CliRun.OfAsync("export", Parts, "--db", Picture);
        Assert.Equal("0 months written, 0 statements\n", last.Output);
    }

    [Fact]
    public async Task An_empty_name_names_no_folder()
    {
        CliRun run = await CliRun.OfAsync("export", "", "--db", Picture);
        Assert.Equal(2, run.Status);
        Assert.Contains("an empty name names no folder", run.ErrorLines[0], StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private long Count(string condition)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText =
            $"SELECT count(*) FROM read_parquet('{Parts}/*/*.parquet', hive_partitioning = true, hive_types_autocast = false) WHERE {condition}";
        return (long)command.ExecuteScalar()!;
    }
}
