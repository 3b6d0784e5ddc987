using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rapport.Cli.Tests;

/// <summary>Scores real articles with the shared scorer and holds the figures above their floors.</summary>
public partial class AcceptanceTests
{
    [Fact]
    public async Task First_article_reaches_its_floors()
    {
        string folder = Path.Combine(SharedData.Folder, "acceptance", "astana");
        Score score = await ScoreAsync(folder);
        Assert.True(score.Facts >= 59, $"facts {score}");
        Assert.True(score.LevelOne >= 23, $"level 1: {score}");
        Assert.True(score.Sprung <= 1, $"traps {score}");
    }

    [Fact]
    public async Task Other_articles_together_reach_their_floor()
    {
        int facts = 0;
        int all = 0;
        int sprung = 0;
        foreach (string folder in SharedData.Cases.Where(c => Path.GetFileName(c) != "astana"))
        {
            Score score = await ScoreAsync(folder);
            facts += score.Facts;
            all += score.Of;
            sprung += score.Sprung;
        }
        Assert.True(facts >= 0.81 * all, $"{facts} of {all} facts");
        Assert.True(sprung <= 2, $"{sprung} traps sprung");
    }

    [Fact]
    public async Task Year_comes_from_the_text_where_no_date_is_given()
    {
        string article = Path.Combine(SharedData.Folder, "acceptance", "astana", "article.txt");
        CliRun run = await CliRun.OfAsync("read", article, "--format", "jsonl");
        string[] starts =
        [
            .. Statements(run)
                .Select(s => s.GetProperty("when"))
                .Where(w => w.ValueKind == JsonValueKind.Object)
                .Select(w => w.GetProperty("start").GetString() ?? ""),
        ];
        Assert.Contains(starts, s => s.StartsWith("2024-07-0", StringComparison.Ordinal));
        Assert.Contains("that the text tells", run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonElement> Statements(CliRun run) =>
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement);

    private static async Task<Score> ScoreAsync(string folder)
    {
        using var meta = JsonDocument.Parse(
            await File.ReadAllTextAsync(Path.Combine(folder, "meta.json"), TestContext.Current.CancellationToken)
        );
        string[] date =
            meta.RootElement.TryGetProperty("published", out JsonElement published)
            && published.GetString() is string day
                ? ["--published", day]
                : [];
        string output = Path.GetTempFileName();
        try
        {
            CliRun run = await CliRun.OfAsync([
                "read",
                Path.Combine(folder, "article.txt"),
                "--format",
                "jsonl",
                "--output",
                output,
                .. date,
            ]);
            Assert.Equal(0, run.Status);
            return Score.Parse(await PythonAsync(Path.Combine(SharedData.Folder, "score", "score.py"), folder, output));
        }
        finally
        {
            File.Delete(output);
        }
    }

    private static async Task<string> PythonAsync(params string[] args)
    {
        try
        {
            using Process process = Process.Start(
                new ProcessStartInfo("python3", args) { RedirectStandardOutput = true }
            )!;
            string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is missing; the scorers need it");
            return "";
        }
    }

    /// <summary>What the scorer prints.</summary>
    private sealed partial record Score(int Facts, int Of, int LevelOne, int Sprung)
    {
        public static Score Parse(string text)
        {
            Match summary = Summary().Match(text);
            Assert.True(summary.Success, text);
            Match level = LevelOneLine().Match(text);
            return new Score(
                Number(summary, 1),
                Number(summary, 2),
                level.Success ? Number(level, 1) : 0,
                Number(summary, 3)
            );
        }

        private static int Number(Match match, int group) =>
            int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

        [GeneratedRegex(@"facts (\d+)/(\d+).*sprung (\d+)/")]
        private static partial Regex Summary();

        [GeneratedRegex(@"level 1: (\d+)/")]
        private static partial Regex LevelOneLine();
    }
}
