using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Rapport.Cli.Tests;

/// <summary>Figures say the same whether they are counted from the ledger or from the tables that it is made of.</summary>
public sealed class LedgerFigureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-ledger-").FullName;

    private string Picture => Path.Combine(_folder, "picture.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Figures_of_the_ledger_and_of_the_tables_are_the_same()
    {
        string samples = Path.Combine(AppContext.BaseDirectory, "samples");
        CliRun ingest = await CliRun.OfAsync("ingest", samples, await OwnArticlesAsync(), "--db", Picture);
        Assert.True(ingest.Status == 0, ingest.Error);
        List<string> counted = await AnswersAsync();
        Assert.Contains(counted, a => a.Contains("\"happened\"", StringComparison.Ordinal));
        Assert.True(counted.Distinct(StringComparer.Ordinal).Count() > counted.Count / 2, "most answers are empty");

        Assert.NotEqual(0, Execute("DELETE FROM ledger_head"));
        Assert.NotEqual(0, Execute("DELETE FROM ledger"));
        Assert.NotEqual(0, Execute("DELETE FROM coverage"));
        Assert.Equal(counted, await AnswersAsync());
    }

    /// <summary>The articles of <c>tests/articles</c> with their days of publication, as one file.</summary>
    private async Task<string> OwnArticlesAsync()
    {
        string file = Path.Combine(_folder, "articles.jsonl");
        var lines = new List<string>();
        foreach (string folder in Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "articles")).Order())
        {
            using var meta = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "meta.json")));
            lines.Add(
                JsonSerializer.Serialize(
                    new
                    {
                        id = Path.GetFileName(folder),
                        text = await File.ReadAllTextAsync(Path.Combine(folder, "article.txt")),
                        published = meta.RootElement.GetProperty("published").GetString(),
                    }
                )
            );
        }
        await File.WriteAllLinesAsync(file, lines);
        return file;
    }

    private async Task<List<string>> AnswersAsync()
    {
        string[][] questions =
        [
            ["calendar", "--today", "2025-01-01"],
            ["calendar", "--today", "2025-01-01", "--from", "2023-01-01", "--to", "2023-12-31"],
            ["calendar", "--today", "2025-01-01", "--from", "2024-07-01", "--to", "2024-07-31"],
            ["calendar", "--today", "2025-01-01", "--from", "2024-01-01", "--party", "CHN"],
            ["calendar", "--today", "2025-01-01", "--to", "2024-06-30", "--party", "IRN"],
            ["promises", "--today", "2025-01-01", "--from", "2022-01-01"],
            ["conflicts"],
            ["conflicts", "--party", "RUS"],
            ["dyad", "IRN", "SAU"],
            ["dyad", "ARM", "AZE", "--every", "week"],
            ["actor", "CHN"],
            ["organization", "NATO"],
            ["network", "--from", "2024-01-01"],
        ];
        var answers = new List<string>();
        foreach (string[] question in questions)
        {
            CliRun run = await CliRun.OfAsync([.. question, "--db", Picture, "--format", "json"]);
            Assert.True(run.Status == 0, $"{string.Join(' ', question)}: {run.Error}");
            answers.Add(run.Output);
        }
        return answers;
    }

    private int Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Picture}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }
}
