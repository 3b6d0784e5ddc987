using System.Text.Json;
using Rapport.Cli.Briefing;

namespace Rapport.Cli.Tests;

/// <summary><c>rapport brief</c> on a picture and on inputs.</summary>
public sealed class BriefTests : IDisposable
{
    private const string Records = """
        {"id":"a","title":"Chile and Peru","published":"2021-03-10","source":"Daily <b>","text":"Chile delivered medical aid to Peru on 9 March 2021. The foreign ministers of Chile and Peru will meet in Lima on 20 March 2021."}
        {"id":"b","title":"Ministers meet","published":"2021-03-22","source":"Wire","text":"The foreign ministers of Chile and Peru met in Lima on 20 March 2021."}
        {"id":"c","title":"Norway","published":"2021-05-02","source":"Wire","text":"Norway accused Sweden of spying on 1 May 2021."}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-briefs-").FullName;

    private string File(string name) => Path.Combine(_folder, name);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> PictureAsync()
    {
        await System.IO.File.WriteAllTextAsync(File("a.jsonl"), Records, TestContext.Current.CancellationToken);
        CliRun ingest = await CliRun.OfAsync("ingest", File("a.jsonl"), "--db", File("p.db"));
        Assert.True(ingest.Status == 0, ingest.Error);
        return File("p.db");
    }

    private static async Task<JsonElement> BriefAsync(params string[] args)
    {
        CliRun run = await CliRun.OfAsync(["brief", .. args, "--format", "json"]);
        Assert.True(run.Status == 0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static IEnumerable<JsonElement> Lines(JsonElement brief) =>
        brief
            .GetProperty("sections")
            .EnumerateArray()
            .SelectMany(s => s.GetProperty("groups").EnumerateArray())
            .SelectMany(g => g.GetProperty("lines").EnumerateArray());

    [Fact]
    public async Task Brief_on_a_picture_is_about_whom_and_when_was_asked()
    {
        string picture = await PictureAsync();
        JsonElement brief = await BriefAsync(
            "--db",
            picture,
            "--about",
            "Chile,PER",
            "--from",
            "2021-03-01",
            "--to",
            "2021-04-30"
        );
        Assert.Equal("Brief on Chile and Peru", brief.GetProperty("title").GetString());
        Assert.DoesNotContain(
            Lines(brief),
            l => l.GetProperty("sentence").GetString()!.Contains("Norway", StringComparison.Ordinal)
        );
        JsonElement plan = Lines(brief).Single(l => l.GetProperty("status").GetString() == "planned");
        Assert.Equal("happened", plan.GetProperty("outcome").GetProperty("kind").GetString());
        Assert.Equal(
            "April 2021",
            brief.GetProperty("coverage").GetProperty("gaps")[0].GetProperty("words").GetString()
        );
        Assert.All(Lines(brief), l => Assert.NotEqual(0, l.GetProperty("statements").GetArrayLength()));
        Assert.All(Lines(brief), l => Assert.NotEqual(0, l.GetProperty("evidence").GetArrayLength()));
        Assert.Contains(
            brief.GetProperty("charts").EnumerateArray(),
            c =>
                c.GetProperty("kind").GetString() == "series"
                && c.GetProperty("svg").GetString()!.StartsWith("<svg", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Same_articles_give_the_same_brief_from_a_picture_and_read_at_once()
    {
        string picture = await PictureAsync();
        string[] asked = ["--about", "CHL", "--today", "2021-06-01", "--lines", "0"];
        JsonElement stored = await BriefAsync(["--db", picture, .. asked]);
        JsonElement read = await BriefAsync([File("a.jsonl"), .. asked]);
        Assert.Equal(stored.GetRawText(), read.GetRawText());
    }

    [Fact]
    public async Task Since_shows_what_changed()
    {
        string picture = await PictureAsync();
        await System.IO.File.WriteAllTextAsync(
            File("old.json"),
            (await CliRun.OfAsync("brief", "--db", picture, "--about", "NOR", "--format", "json")).Output,
            TestContext.Current.CancellationToken
        );
        JsonElement file = await BriefAsync("--db", picture, "--about", "CHL", "--since", File("old.json"));
        Assert.Equal(1, file.GetProperty("changes").GetProperty("gone").GetArrayLength());
        JsonElement day = await BriefAsync(File("a.jsonl"), "--about", "CHL", "--since", "2021-03-15");
        Assert.Equal(1, day.GetProperty("changes").GetProperty("further").GetArrayLength());
        CliRun wrong = await CliRun.OfAsync("brief", "--db", picture, "--since", File("a.jsonl"));
        Assert.Equal(2, wrong.Status);
        Assert.Contains("--since", Assert.Single(wrong.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_and_own_template_are_written()
    {
        string picture = await PictureAsync();
        CliRun page = await CliRun.OfAsync("brief", "--db", picture, "--format", "html");
        Assert.StartsWith("<!doctype html>", page.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page.Output, StringComparison.Ordinal);
        await System.IO.File.WriteAllTextAsync(
            File("t.liquid"),
            "{{ title }}: {{ sections.size }}",
            TestContext.Current.CancellationToken
        );
        CliRun own = await CliRun.OfAsync("brief", "--db", picture, "--template", File("t.liquid"));
        Assert.Equal("Brief: 2", own.Output);
        await System.IO.File.WriteAllTextAsync(File("t.liquid"), "{% if %}", TestContext.Current.CancellationToken);
        CliRun faulty = await CliRun.OfAsync("brief", "--db", picture, "--template", File("t.liquid"));
        Assert.Equal(2, faulty.Status);
        Assert.Contains("t.liquid", Assert.Single(faulty.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browser_prints_the_page_as_PDF()
    {
        string picture = await PictureAsync();
        if (PdfPrinter.Browser() is null)
        {
            CliRun none = await CliRun.OfAsync("brief", "--db", picture, "--format", "pdf", "--output", File("b.pdf"));
            Assert.Contains(
                "no Chromium or Chrome is installed",
                Assert.Single(none.ErrorLines),
                StringComparison.Ordinal
            );
            return;
        }
        CliRun run = await CliRun.OfAsync(
            "brief",
            "--db",
            picture,
            "--about",
            "CHL",
            "--format",
            "pdf",
            "--output",
            File("b.pdf")
        );
        Assert.True(run.Status == 0, run.Error);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(File("b.pdf"));
        string text = string.Concat(pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));
        Assert.Contains("BriefonChile", text, StringComparison.Ordinal);
        Assert.Contains("Evidence", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name inputs to read, or a picture")]
    [InlineData("not both", "a.txt", "--db", "p.db")]
    [InlineData("no day", "a.txt", "--from", "yesterday")]
    [InlineData("--lines", "a.txt", "--lines", "-1")]
    public async Task Wrong_usage_is_one_line(string message, params string[] args)
    {
        CliRun run = await CliRun.OfAsync(["brief", .. args]);
        Assert.Equal(2, run.Status);
        Assert.Contains(message, run.ErrorLines[0], StringComparison.Ordinal);
    }

    /// <summary>Of the article with known facts, whatever coding finds of levels 1 and 2 stands in the brief, and no trap.</summary>
    [Fact]
    public async Task Brief_carries_every_fact_that_coding_finds()
    {
        string folder = Path.Combine(SharedData.Folder, "acceptance", "astana");
        string[] article = [Path.Combine(folder, "article.txt"), "--published", "2024-07-04"];
        CliRun read = await CliRun.OfAsync(["read", .. article, "--format", "jsonl"]);
        JsonElement brief = await BriefAsync([.. article, "--about", "SCO,RUS,CHN,BLR,IND,KAZ", "--lines", "0"]);
        JsonElement whole = await BriefAsync(article);
        HashSet<string> told = [.. Ids(whole)];
        Assert.Subset(told, Ids(brief).ToHashSet());
        string[] lines = read.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] kept =
        [
            .. lines.Where(l => told.Contains(JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()!)),
        ];
        Dictionary<string, int> all = await HitsAsync(folder, lines);
        Dictionary<string, int> inBrief = await HitsAsync(folder, kept);
        Assert.Equal(all["level 1"], inBrief["level 1"]);
        Assert.Equal(all["level 2"], inBrief["level 2"]);
        Assert.Equal(0, inBrief["traps sprung"]);
    }

    private async Task<Dictionary<string, int>> HitsAsync(string folder, string[] statements)
    {
        await System.IO.File.WriteAllLinesAsync(File("s.jsonl"), statements, TestContext.Current.CancellationToken);
        CliRun run = await CliRun.OfAsync("eval", folder, "--statements", File("s.jsonl"), "--format", "json");
        return JsonDocument
            .Parse(run.Output)
            .RootElement.GetProperty("figures")
            .EnumerateArray()
            .ToDictionary(f => f.GetProperty("measure").GetString()!, f => f.GetProperty("hits").GetInt32());
    }

    private static IEnumerable<string> Ids(JsonElement brief) =>
        Lines(brief).SelectMany(l => l.GetProperty("statements").EnumerateArray()).Select(s => s.GetString()!);
}
