using System.Diagnostics;
using Rapport.Bench.Measuring;

namespace Rapport.Bench;

/// <summary>A plain <c>ingest</c> beside a queue with one, two and four workers, into a picture on the same PostgreSQL server.</summary>
internal static class WorkBench
{
    private const int SentencesPerArticle = 10;
    private static readonly int[] s_workers = [1, 2, 4];

    public static void Run(Setting setting)
    {
        if (setting.Server is null)
        {
            Console.Error.WriteLine(
                "work: name an empty PostgreSQL server with --server postgres://user@host:port, and --nats nats://host:port"
            );
            return;
        }
        (int few, int many) = (setting.Articles[0], setting.Articles[^1]);
        var report = new Report(
            "Many workers",
            $"{many:N0} articles of made news, {SentencesPerArticle} sentences each, into PostgreSQL on the same machine; every process with one thread, "
                + $"start and model included, without linking; best of {setting.Times}. The servers' own processor time is not in it. Processor time is that of the "
                + $"feeder and all workers; “an article more” is the difference to {few:N0} articles, for an article, so that start and compiling do not count; "
                + "“overhead” is that against the plain run."
        );
        report.Header("run", "articles/s", "processor, s", "an article more, ms", "overhead, %");
        Figures plain = Best(setting, i => Plain(setting, News(setting, many), $"{setting.Server}/bench_plain_{i}"));
        Figures start = Best(setting, i => Plain(setting, News(setting, few), $"{setting.Server}/bench_plain_{i}"));
        double each = (plain.Processor - start.Processor) / (many - few);
        Add(report, "ingest", many, plain, each, each);
        foreach (string kind in setting.Nats is null ? (string[])["postgres"] : ["postgres", "nats"])
        {
            Figures small = Best(setting, i => Queued(setting, News(setting, few), kind, 1, i));
            foreach (int workers in s_workers)
            {
                Figures run = Best(setting, i => Queued(setting, News(setting, many), kind, workers, i));
                double? more = workers == 1 ? (run.Processor - small.Processor) / (many - few) : null;
                Add(report, $"{kind}, {workers} worker{(workers == 1 ? "" : "s")}", many, run, more, each);
                report.Save(setting.Results, "work.md");
            }
        }
    }

    private static string News(Setting setting, int articles) =>
        setting.News(articles * SentencesPerArticle, SentencesPerArticle);

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

    private static void Add(Report report, string name, int articles, Figures run, double? more, double plain) =>
        report.Row(
            name,
            $"{articles / run.Seconds:N0}",
            $"{run.Processor:F1}",
            more is double ms ? $"{1000 * ms:F2}" : "",
            more is double each && each != plain ? $"{100 * (each / plain - 1):F0}" : ""
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
