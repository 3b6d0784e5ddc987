using System.Text.Json;
using System.Xml.Linq;
using Rapport.Analysis.Figures;
using Rapport.Desk;
using Rapport.Desk.Figures;

namespace Rapport.Cli.Tests;

public sealed class FigureCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-figures-").FullName;

    private string Picture => Path.Combine(_folder, "picture.db");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Figures_come_from_the_picture_in_every_form()
    {
        string article = Path.Combine(_folder, "a.jsonl");
        await File.WriteAllTextAsync(
            article,
            """
            {"id":"a","title":"Chile and Peru","published":"2021-03-10","text":"Chile delivered medical aid to Peru on 9 March 2021. The foreign ministers of Chile and Peru will meet in Lima on 20 March 2021."}
            """,
            TestContext.Current.CancellationToken
        );
        CliRun ingest = await CliRun.OfAsync("ingest", article, "--db", Picture);
        Assert.True(ingest.Status == 0, ingest.Error);

        CliRun dyad = await CliRun.OfAsync("dyad", "Chile", "PER", "--db", Picture, "--format", "json");
        JsonElement month = JsonDocument.Parse(dyad.Output).RootElement.GetProperty("series")[0];
        Assert.Equal("2021-03", month.GetProperty("month").GetString());
        Assert.Equal(1, month.GetProperty("material_cooperation").GetInt32());
        Assert.Equal(1, month.GetProperty("coverage").GetInt32());

        CliRun weeks = await CliRun.OfAsync(
            "dyad",
            "Chile",
            "PER",
            "--db",
            Picture,
            "--every",
            "week",
            "--format",
            "json"
        );
        JsonElement figures = JsonDocument.Parse(weeks.Output).RootElement;
        Assert.Equal("2021-W10", figures.GetProperty("series")[0].GetProperty("week").GetString());
        Assert.Equal(1, figures.GetProperty("direction")[0].GetProperty("one_to_other").GetInt32());
        Assert.Equal(0, figures.GetProperty("change_points").GetArrayLength());
        CliRun never = await CliRun.OfAsync("dyad", "Chile", "PER", "--db", Picture, "--every", "decade");
        Assert.Equal(2, never.Status);
        Assert.Contains("--every: 'decade' is none of month, week, quarter", never.Error, StringComparison.Ordinal);

        CliRun promises = await CliRun.OfAsync(
            "promises",
            "--db",
            Picture,
            "--today",
            "2021-05-12",
            "--format",
            "json"
        );
        Assert.Equal(
            1,
            JsonDocument
                .Parse(promises.Output)
                .RootElement.GetProperty("promises")[0]
                .GetProperty("uncovered")
                .GetInt32()
        );

        CliRun calendar = await CliRun.OfAsync("calendar", "--db", Picture, "--today", "2021-03-12", "--format", "csv");
        Assert.Contains("2021-03-20", calendar.Output, StringComparison.Ordinal);
        Assert.Contains("announced", calendar.Output, StringComparison.Ordinal);

        CliRun network = await CliRun.OfAsync("network", "--db", Picture, "--format", "graphml");
        Assert.Contains(XDocument.Parse(network.Output).Descendants(), e => e.Attribute("source")?.Value == "CHL");

        CliRun gdelt = await CliRun.OfAsync("query", "--db", Picture, "--format", "gdelt");
        string[] cells = Assert.Single(gdelt.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Split('\t');
        Assert.Equal(61, cells.Length);
        Assert.Equal(("20210309", "CHL", "PER", "07", "2"), (cells[1], cells[5], cells[15], cells[28], cells[29]));

        foreach (
            string[] command in (string[][])
                [
                    ["actor", "Chile"],
                    ["organization", "NATO"],
                    ["region", "Central Asia"],
                    ["conflicts"],
                    ["sources"],
                ]
        )
        {
            CliRun run = await CliRun.OfAsync([.. command, "--db", Picture]);
            Assert.True(run.Status == 0, run.Error);
        }
    }

    [Fact]
    public void Reported_membership_stands_beside_the_tables()
    {
        var knowledge = Rapport.Knowledge.KnowledgeBase.Load(Engine.DataDirectory);
        FigureStatement Report(string id, string member, string status, int year) =>
            new()
            {
                Id = id,
                IsRelation = true,
                Type = "member_of",
                Status = status,
                Origin = id,
                Published = new DateOnly(year, 6, 1),
                Actors = [new FigureParty(member, member, [])],
                Recipients = [new FigureParty("NATO", "NATO", [])],
            };
        Figure reported = Standings.Reported(
            knowledge,
            ["NATO"],
            [
                Report("a", "FIN", "ongoing", 2024),
                Report("b", "FIN", "ongoing", 2019),
                Report("c", "NOR", "negated", 2019),
                Report("d", "UKR", "planned", 2024),
            ]
        );
        Assert.Equal(["b conflict", "a agrees", "c conflict", "d open"], reported.Rows.Select(r => $"{r[6]} {r[4]}"));
    }

    [Fact]
    public async Task Unknown_party_is_named()
    {
        string article = Path.Combine(_folder, "a.txt");
        await File.WriteAllTextAsync(
            article,
            "Chile sent Peru 40 trucks of medicine on 9 March 2021.",
            TestContext.Current.CancellationToken
        );
        await CliRun.OfAsync("ingest", article, "--db", Picture);
        CliRun run = await CliRun.OfAsync("dyad", "Nowhere Land", "PER", "--db", Picture);
        Assert.Equal(2, run.Status);
        Assert.Contains("nobody is called 'Nowhere Land'", run.Error, StringComparison.Ordinal);
    }
}
