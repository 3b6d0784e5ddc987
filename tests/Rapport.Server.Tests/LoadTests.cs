using System.Globalization;
using System.Text.Json;
using Rapport.Bench.Serving;
using Rapport.Picture.Tests;

namespace Rapport.Server.Tests;

/// <summary>
/// Mixed reading while an ingest writes: nothing fails, answers stay quick, memory stays flat. Short here, and generous, for a machine that
/// does other things too; <c>RAPPORT_SOAK_SECONDS</c> makes it longer, and <c>bench serve</c> measures (bench/README.md).
/// </summary>
public class LoadTests(PostgresServer server)
{
    private const int PerSecond = 40;
    private const int Before = 3;
    private const int MostLooks = 1200;
    private const int WarmSeconds = 4;

    // No measure of speed (that is the bench, serve): other tests run beside it. Nobody may wait for what does not end.
    private const double SlowestShare = 10_000;
    private const long MostGrowth = 150L * 1024 * 1024;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reading_stays_quick_and_memory_flat_while_an_ingest_writes(bool postgres)
    {
        await using Served served = await Served.StartAsync(server: postgres ? server : null);
        string picture = postgres ? served.PostgresAddress! : served.Store.Address.Name;
        string news = Path.Combine(Directory.CreateTempSubdirectory("rapport-load-").FullName, "news.jsonl");
        await WriteNewsAsync(news, 400 * Seconds);
        await using RapportProcess process = await RapportProcess.ServeAsync(picture, "--rate", "1000000");
        using HttpClient client = LoadRun.Client(process.Address);
        LoadMix mix = await LoadMix.OfAsync(client, Served.Cancel);
        await using RapportProcess ingest = RapportProcess.Start(
            "ingest",
            news,
            "--no-link",
            "--threads",
            "1",
            "--db",
            picture
        );

        int Read() => served.Store.Ask(t => t.Articles.Count());
        for (int i = 0; i < MostLooks && Read() == Before; i++)
        {
            await Task.Delay(100, Served.Cancel);
        }
        _ = await LoadRun.RunAsync(client, mix, PerSecond, WarmSeconds, 1, Served.Cancel);
        long warm = process.Memory;
        IReadOnlyList<LoadAnswer> answers = await LoadRun.RunAsync(client, mix, PerSecond, Seconds, 2, Served.Cancel);
        long grown = process.Memory - warm;

        Assert.Empty(answers.Where(a => a.Status is not (200 or 304)).Select(a => $"{a.Status} {a.Path}"));
        Assert.True(Read() > Before, "the ingest wrote nothing");
        Assert.True(LoadRun.Share(answers, 0.95) < SlowestShare, $"p95 is {LoadRun.Share(answers, 0.95):N0} ms");
        Assert.True(grown < MostGrowth, $"memory grew by {grown / 1e6:N0} MB in {Seconds} s");
        Directory.Delete(Path.GetDirectoryName(news)!, recursive: true);
    }

    private static int Seconds { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("RAPPORT_SOAK_SECONDS"), out int seconds)
            ? Math.Clamp(seconds, 1, 3600)
            : 5;

    private static async Task WriteNewsAsync(string file, int articles)
    {
        await using var writer = new StreamWriter(file);
        for (int i = 0; i < articles; i++)
        {
            string day = new DateOnly(2023, 1, 1).AddDays(i % 500).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            await writer.WriteLineAsync(
                JsonSerializer.Serialize(
                    new
                    {
                        id = $"load-{i}",
                        published = day,
                        text = $"Iran's foreign minister met his Omani counterpart in Muscat. Norway signed agreement number {i} with Chile.",
                    }
                )
            );
        }
    }
}
