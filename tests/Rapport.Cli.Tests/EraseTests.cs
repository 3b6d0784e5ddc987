namespace Rapport.Cli.Tests;

public sealed class EraseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-erase-").FullName;

    private string Picture => Path.Combine(_folder, "picture.db");

    private string News => Path.Combine(_folder, "news.txt");

    [Fact]
    public async Task What_was_erased_is_named_stays_out_and_its_months_are_exported_anew()
    {
        string kept = Path.Combine(_folder, "kept.txt");
        await File.WriteAllTextAsync(
            News,
            "Chile accused Peru of breaking the treaty on 3 May 2023.",
            TestContext.Current.CancellationToken
        );
        await File.WriteAllTextAsync(
            kept,
            "Bolivia thanked Peru for its help on 4 May 2023.",
            TestContext.Current.CancellationToken
        );
        await CliRun.OfAsync("ingest", News, kept, "--db", Picture);
        string export = Path.Combine(_folder, "export");
        await CliRun.OfAsync("export", export, "--db", Picture);
        string[] request = ["--naming", "chile accused", "--reason", "asked for", "--author", "anna", "--db", Picture];

        CliRun dry = await CliRun.OfAsync(["erase", "--dry-run", .. request]);
        Assert.Contains(
            "1 articles would be erased, 0 decisions would lose their words",
            dry.Output,
            StringComparison.Ordinal
        );
        CliRun erased = await CliRun.OfAsync(["erase", .. request]);
        Assert.Equal((0, ""), (erased.Status, erased.Error));
        Assert.Contains("1 articles erased, 0 decisions lost their words", erased.Output, StringComparison.Ordinal);
        CliRun verified = await CliRun.OfAsync("verify", "--db", Picture);
        Assert.Contains(
            "1 articles erased: their tombstones are as they were left",
            verified.Output,
            StringComparison.Ordinal
        );

        CliRun again = await CliRun.OfAsync("ingest", News, kept, "--db", Picture);
        Assert.Contains(
            "news.txt: erased from this picture on ",
            Assert.Single(again.ErrorLines, l => l.Contains("note: ", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Contains("(asked for); it is not taken in again", again.Error, StringComparison.Ordinal);
        CliRun found = await CliRun.OfAsync("query", "--db", Picture, "--party", "CHL", "--format", "jsonl");
        Assert.Equal("", found.Output);
        CliRun exported = await CliRun.OfAsync("export", export, "--db", Picture);
        Assert.StartsWith("1 ", exported.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_counts_the_decisions_that_the_erasure_counts()
    {
        await File.WriteAllTextAsync(
            News,
            "Chile accused Peru of breaking the treaty on 3 May 2023.",
            TestContext.Current.CancellationToken
        );
        await CliRun.OfAsync("ingest", News, "--db", Picture);
        CliRun found = await CliRun.OfAsync("query", "--db", Picture, "--format", "jsonl");
        using var statement = System.Text.Json.JsonDocument.Parse(found.Output.Split('\n')[0]);
        string id = statement.RootElement.GetProperty("id").GetString()!;
        CliRun accepted = await CliRun.OfAsync("review", "accept", id, "--reason", "so", "--db", Picture);
        Assert.Equal((0, ""), (accepted.Status, accepted.Error));
        string[] request = ["--naming", "chile accused", "--reason", "asked for", "--db", Picture];
        CliRun dry = await CliRun.OfAsync(["erase", "--dry-run", .. request]);
        Assert.Contains("1 decisions would lose their words", dry.Output, StringComparison.Ordinal);
        CliRun erased = await CliRun.OfAsync(["erase", .. request]);
        Assert.Contains("1 decisions lost their words", erased.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_party_that_nobody_is_is_a_fault()
    {
        await File.WriteAllTextAsync(
            News,
            "Chile accused Peru of breaking the treaty on 3 May 2023.",
            TestContext.Current.CancellationToken
        );
        await CliRun.OfAsync("ingest", News, "--db", Picture);
        CliRun run = await CliRun.OfAsync("erase", "--party", "CHI", "--reason", "asked for", "--db", Picture);
        Assert.Equal(1, run.Status);
        Assert.Contains(
            "no party of this picture has the id 'CHI'",
            Assert.Single(run.ErrorLines),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("name what to erase")]
    [InlineData("--naming: give a name of three letters at least", "--naming", "a")]
    public async Task A_request_for_nothing_or_for_everything_is_refused(string message, params string[] what)
    {
        CliRun run = await CliRun.OfAsync(["erase", .. what, "--reason", "asked for", "--db", Picture]);
        Assert.Equal(2, run.Status);
        Assert.Contains(message, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(Picture));
    }

    [Fact]
    public async Task A_picture_that_is_not_there_is_not_made()
    {
        CliRun run = await CliRun.OfAsync("erase", "x", "--reason", "asked for", "--db", Picture);
        Assert.Equal(1, run.Status);
        Assert.Contains("there is no such picture", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(Picture));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
