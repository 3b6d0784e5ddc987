using System.Globalization;
using Rapport.Bench.Measuring;
using Rapport.Picture;

namespace Rapport.Bench;

/// <summary>A picture of made news at growing size: reading in, linking, and what the commands on it cost.</summary>
internal static class PictureBench
{
    private const int SentencesPerArticle = 10;

    private static readonly (string Name, string[] Arguments)[] s_commands =
    [
        ("query, party", ["query", "--party", "RUS", "--party", "CHN"]),
        ("query, type", ["query", "--type", "CONSULT"]),
        ("query, days", ["query", "--from", "2021-03-01", "--to", "2021-03-31"]),
        ("query, text", ["query", "--text", "border"]),
        ("dyad", ["dyad", "RUS", "CHN"]),
        ("calendar, party", ["calendar", "--party", "RUS", "--today", "2024-07-04"]),
        ("calendar", ["calendar", "--today", "2024-07-04"]),
        ("actor", ["actor", "RUS", "--on", "2024-07-04"]),
        ("organization", ["organization", "SCO", "--on", "2024-07-04"]),
        ("verify", ["verify"]),
    ];

    public static void Run(Setting setting)
    {
        var report = new Report(
            "The picture at size",
            $"Made news, {SentencesPerArticle} sentences an article; SQLite; each command a process of its own, started and with its model, "
                + $"two threads. Reading in and linking are done once; commands and questions as each table says. Memory is the most resident (VmHWM)."
        );
        foreach (int articles in setting.Articles)
        {
            string picture = ReadIn(setting, report, articles);
            Commands(setting, report, picture);
            report.Line("Whole answers in one process, without printing, first one left out:");
            var store = PictureStore.Open(PictureAddress.Parse(picture), TimeProvider.System);
            PictureQuestions.Measure(report, store, GrowthBench.Known(setting));
            // Saved after each size, so that what is measured is there if the next does not end.
            report.Save(setting.Results, "picture.md");
        }
    }

    private static string ReadIn(Setting setting, Report report, int articles)
    {
        string news = setting.News(articles * SentencesPerArticle, SentencesPerArticle);
        string picture = Path.Combine(setting.Work, $"picture-{articles}.db");
        foreach (string file in (string[])[picture, $"{picture}-wal", $"{picture}-shm"])
        {
            File.Delete(file);
        }
        string output = Path.Combine(setting.Work, "picture.jsonl");
        var read = Rapport(setting, "read", news, "--format", "jsonl", "--threads", "2", "--output", output);
        var ingest = Rapport(setting, "ingest", news, "--no-link", "--threads", "2", "--db", picture);
        var link = Rapport(setting, "link", "--db", picture);
        report.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"## {articles:N0} articles\n\n{File.ReadLines(output).Count():N0} statements; the picture has {new FileInfo(picture).Length / 1e6:N0} MB."
            )
        );
        report.Header(
            "command",
            "processor, s",
            "articles a processor second",
            "of read, %",
            "peak memory, MB",
            "memory after ¼, ½, ¾, all, MB"
        );
        foreach (
            (string name, Child run) in ((string, Child)[])
                [("read", read), ("ingest --no-link", ingest), ("link", link)]
        )
        {
            report.Row(
                name,
                $"{run.Processor:F1}",
                $"{articles / run.Processor:N0}",
                $"{100 * read.Processor / run.Processor:F0}",
                $"{run.Peak:F0}",
                Quarters(run)
            );
        }
        return picture;
    }

    private static string Quarters(Child run)
    {
        List<double> memory = [.. run.Resident.Where(m => m > 0)];
        return memory.Count < 4
            ? ""
            : string.Join(", ", ((int[])[1, 2, 3, 4]).Select(q => $"{memory[(memory.Count * q / 4) - 1]:F0}"));
    }

    private static void Commands(Setting setting, Report report, string picture)
    {
        report.Line($"Whole programs, start included, processor time of {setting.Times} runs:");
        report.Header("command", "least, ms", "most, ms", "peak memory, MB");
        foreach ((string name, string[] arguments) in s_commands)
        {
            List<Child> runs =
            [
                .. Enumerable.Range(0, setting.Times).Select(_ => Rapport(setting, [.. arguments, "--db", picture])),
            ];
            report.Row(
                name,
                $"{1000 * runs.Min(r => r.Processor):N0}",
                $"{1000 * runs.Max(r => r.Processor):N0}",
                $"{runs.Max(r => r.Peak):F0}"
            );
        }
    }

    private static Child Rapport(Setting setting, params string[] arguments) =>
        Child.Run("dotnet", [setting.CommandLine, .. arguments]);
}
