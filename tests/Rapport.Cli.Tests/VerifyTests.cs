using System.Text.RegularExpressions;
using Rapport.Picture;

namespace Rapport.Cli.Tests;

public sealed class VerifyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-verify-").FullName;

    private string Picture => Path.Combine(_folder, "picture.db");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task An_empty_hash_names_no_entry(string head)
    {
        await CliRun.WithInputAsync("Chile met Peru.", "ingest", "-", "--db", Picture);
        CliRun run = await CliRun.OfAsync("verify", "--db", Picture, "--head", head);
        Assert.Equal(2, run.Status);
        Assert.Contains("--head: an empty hash names no entry", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hash_that_was_printed_is_found_and_another_is_not()
    {
        await CliRun.WithInputAsync("Chile met Peru.", "ingest", "-", "--db", Picture);
        CliRun first = await CliRun.OfAsync("verify", "--db", Picture);
        string head = first.Output.TrimEnd().Split(' ')[^1];
        Assert.Equal(0, (await CliRun.OfAsync("verify", "--db", Picture, "--head", head)).Status);
        Assert.Equal(1, (await CliRun.OfAsync("verify", "--db", Picture, "--head", "5f0c")).Status);
    }

    [Theory]
    [InlineData(5000, 0)]
    [InlineData(0, 4000)]
    [InlineData(100, 4000)]
    public async Task A_damaged_file_is_told_in_one_line_with_another_remedy_than_the_same_command(int cut, int spoilt)
    {
        await CliRun.WithInputAsync("Chile met Peru.", "ingest", "-", "--db", Picture);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        byte[] bytes = await File.ReadAllBytesAsync(Picture, TestContext.Current.CancellationToken);
        bytes.AsSpan(200, spoilt).Fill(0x7F);
        await File.WriteAllBytesAsync(Picture, bytes[..^cut], TestContext.Current.CancellationToken);
        CliRun run = await CliRun.OfAsync("verify", "--db", Picture);
        Assert.Equal(1, run.Status);
        string line = Assert.Single(run.ErrorLines);
        Assert.Contains("the file is damaged", line, StringComparison.Ordinal);
        Assert.DoesNotContain("rapport verify", line, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
