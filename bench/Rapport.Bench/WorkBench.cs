using System.Diagnostics;
using System.Globalization;
using Rapport.Bench.Measuring;

namespace Rapport.Bench;

/// <summary>A plain <c>ingest</c> beside a queue with one, two and four workers, into a picture on the same PostgreSQL server.</summary>
internal static class WorkBench
{
    private const int SentencesPerArticle = 10;
    private static readonly int[] s_workers = [1, 2, 4];

    public static void Run(Setting setting)
    {
        if (setting.Server is not { } server)
        {
            Console.Error.WriteLine(
                "work: name an empty PostgreSQL server with --server postgres://user@host:port, and --nats nats://host:port"
            );
            return;
        }
        int articles = setting.Articles[0];
        string news = setting.News(articles * SentencesPerArticle, SentencesPerArticle);
        var report = new Report(
            "Many workers",
            $"{articles:N0} articles of made news, {SentencesPerArticle} sentences each, into PostgreSQL on the same machine; every process with one thread, "
                + $"start and model included, without linking; best of {setting.Times}. The servers' own processor time is not in it. “Overhead” is processor time "
                + "of the feeder and one worker against the plain run."
        );
        report.Header("run", "articles/s", "processor, s", "articles a processor second", "overhead, %");
        Figures plain = Best(setting, i => Plain(setting, news, $"{server}/bench_plain_{i}"));
        Add(report, "ingest", articles, plain, null);
        foreach (string kind in setting.Nats is null ? (string[])["postgres"] : ["postgres", "nats"])
        {
            foreach (int workers in s_workers)
            {
                Figures run = Best(setting, i => Queued(setting, news, kind, workers, i));
                Add(report, $"{kind}, {workers} worker{(workers == 1 ? "" : "s")}", articles, run, plain);
            }
        }
        report.Save(setting.Results, "work.md");
    }

    private static Figures Plain(Setting setting, string news, string picture)
    {
        Create(picture);
        var run = Child.Run(
            "dotnet",
            setting.CommandLine,
            "ingest",
            news,
            "--db",
            picture,
            "--no-link",
            "--threads",
            "1"
        );
        return new Figures(run.Seconds, run.Processor);
    }

    private static Figures Queued(Setting setting, string news, string kind, int workers, int attempt)
    {
        string picture = $"{setting.Server}/bench_{kind}_{workers}_{attempt}";
        Create(picture);
        string queue =
            kind == "postgres" ? picture : $"{setting.Nats}/bench-{workers}-{attempt}-{Environment.ProcessId}";
        string[] where = ["--queue", queue, "--db", picture];
        var feed = Child.Run("dotnet", [setting.CommandLine, "ingest", news, .. where, "--depth", "10000000"]);
        long start = Stopwatch.GetTimestamp();
        Child[] runs =
        [
            .. Enumerable
                .Range(0, workers)
                .AsParallel()
                .WithDegreeOfParallelism(workers)
                .Select(_ =>
                    Child.Run(
                        "dotnet",
                        [setting.CommandLine, "work", .. where, "--until-empty", "--no-link", "--threads", "1"]
                    )
                ),
        ];
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new Figures(seconds, feed.Processor + runs.Sum(r => r.Processor));
    }

    private static Figures Best(Setting setting, Func<int, Figures> run)
    {
        Figures[] all = [.. Enumerable.Range(0, setting.Times).Select(run)];
        return new Figures(all.Min(f => f.Seconds), all.Min(f => f.Processor));
    }

    private static void Add(Report report, string name, int articles, Figures run, Figures? plain) =>
        report.Row(
            name,
            $"{articles / run.Seconds:N0}",
            $"{run.Processor:F1}",
            $"{articles / run.Processor:N0}",
            plain is null
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $"{100 * (run.Processor / plain.Processor - 1):F0}")
        );

    // psql comes with the server that the measurement needs anyway.
    private static void Create(string picture)
    {
        int at = picture.LastIndexOf('/');
        string database = picture[(at + 1)..];
        using Process psql = Process.Start(
            "psql",
            [
                $"{picture[..at]}/postgres",
                "-q",
                "-c",
                $"DROP DATABASE IF EXISTS {database}",
                "-c",
                $"CREATE DATABASE {database}",
            ]
        );
        psql.WaitForExit();
    }

    private sealed record Figures(double Seconds, double Processor);
}
