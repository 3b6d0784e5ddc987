using System.Diagnostics;
using System.Globalization;
using Rapport.Bench.Measuring;

namespace Rapport.Bench.Serving;

/// <summary>A picture served while an ingest writes to it: how long answers take, and what a request costs.</summary>
internal static class ServeBench
{
    private const int SentencesPerArticle = 10;
    private const int WarmSeconds = 10;
    private const int Seed = 7;

    public static void Run(Setting setting) => RunAsync(setting).GetAwaiter().GetResult();

    private static async Task RunAsync(Setting setting)
    {
        string source =
            setting.Picture ?? throw new ArgumentException("serve needs --db PICTURE; it is copied, never written to");
        string picture = Copy(source, setting.Work);
        using ServerProcess server = ServerProcess.Start(setting, picture);
        using HttpClient client = LoadRun.Client(server.Address);
        LoadMix mix = await LoadMix.OfAsync(client, CancellationToken.None);
        await LoadRun.WarmAsync(client, mix, setting.Warm, Seed, CancellationToken.None);
        _ = await LoadRun.RunAsync(client, mix, setting.Rate, WarmSeconds, Seed, CancellationToken.None);
        using Process? ingest = setting.Ingest ? Ingest(setting, picture) : null;
        double processor = server.Processor;
        double before = server.Resident;
        long start = Stopwatch.GetTimestamp();
        List<double> resident = [];
        List<double> log = [];
        using var end = new CancellationTokenSource();
        Task watching = WatchAsync(server, resident, $"{picture}-wal", log, end.Token);
        IReadOnlyList<LoadAnswer> answers = await LoadRun.RunAsync(
            client,
            mix,
            setting.Rate,
            setting.Seconds,
            Seed + 1,
            CancellationToken.None
        );
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        processor = server.Processor - processor;
        await end.CancelAsync();
        await watching;
        string writing = Ended(ingest);
        writing += string.Create(
            CultureInfo.InvariantCulture,
            $" The database's log was {log.DefaultIfEmpty().Max():N0} MB at most."
        );
        Tell(setting, source, answers, seconds, processor, before, resident, writing);
        Remove(picture);
    }

    private static void Tell(
        Setting setting,
        string source,
        IReadOnlyList<LoadAnswer> answers,
        double seconds,
        double processor,
        double before,
        List<double> resident,
        string writing
    )
    {
        var report = new Report(
            "Serving under load",
            $"`rapport serve` on a copy of {Path.GetFileName(source)} ({new FileInfo(source).Length / 1e6:N0} MB), {setting.Rate} requests a second for {setting.Seconds} s, behind {setting.Warm:N0} requests a few at a time and {WarmSeconds} s of "
                + $"the same to warm up, each sent when due; times from then to the last byte. {writing} Load generator and ingest on the same machine."
        );
        int failed = answers.Count(a => a.Status is not (200 or 304));
        double p95 = LoadRun.Share(answers, 0.95);
        report.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{answers.Count:N0} requests in {seconds:N1} s ({answers.Count / seconds:N0} a second), {failed} failed. p50 {LoadRun.Share(answers, 0.5):N1} ms, p95 {p95:N1} ms, p99 {LoadRun.Share(answers, 0.99):N1} ms. "
                    + $"The server took {1000 * processor / answers.Count:N2} ms of processor a request. Memory {before:N0} MB before, {resident.DefaultIfEmpty().Max():N0} MB at most, {resident.DefaultIfEmpty().Last():N0} MB at the end. "
                    + $"p95 under 150 ms: {(p95 < 150 && failed == 0 ? "held" : "missed")}."
            )
        );
        report.Header("route", "requests", "p50, ms", "p95, ms", "most, ms");
        foreach (
            IGrouping<string, LoadAnswer> route in answers
                .GroupBy(a => a.Route)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
        )
        {
            report.Row(
                route.Key,
                $"{route.Count()}",
                $"{LoadRun.Share(route, 0.5):N1}",
                $"{LoadRun.Share(route, 0.95):N1}",
                $"{route.Max(a => a.Milliseconds):N1}"
            );
        }
        report.Line(
            string.Join(
                ", ",
                answers
                    .GroupBy(a => a.Status)
                    .OrderBy(g => g.Key)
                    .Select(g => g.Key == 0 ? $"no answer within 30 s: {g.Count():N0}" : $"{g.Key}: {g.Count():N0}")
            )
        );
        foreach (LoadAnswer answer in answers.Where(a => a.Status is not (200 or 304)).Take(10))
        {
            report.Line($"{answer.Status}: {answer.Path}");
        }
        report.Save(setting.Results, "serve.md");
    }

    private static async Task WatchAsync(
        ServerProcess server,
        List<double> resident,
        string file,
        List<double> log,
        CancellationToken end
    )
    {
        try
        {
            while (true)
            {
                await Task.Delay(1000, end);
                resident.Add(server.Resident);
                log.Add(File.Exists(file) ? new FileInfo(file).Length / 1e6 : 0);
            }
        }
        catch (OperationCanceledException)
        {
            // Enough was seen.
        }
    }

    private static Process Ingest(Setting setting, string picture)
    {
        string news = setting.News(setting.Sentences, SentencesPerArticle);
        return Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [setting.CommandLine, "ingest", news, "--no-link", "--threads", "1", "--db", picture]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
    }

    private static string Ended(Process? ingest)
    {
        if (ingest is null)
        {
            return "Nobody writes meanwhile.";
        }
        if (ingest.HasExited)
        {
            return $"An ingest ran beside it and ended early with {ingest.ExitCode}: more --sentences.";
        }
        ingest.Kill();
        ingest.WaitForExit();
        return "An ingest (one thread, made news) wrote to it all the while.";
    }

    private static string Copy(string source, string work)
    {
        Directory.CreateDirectory(work);
        string picture = Path.Combine(work, "served.db");
        Remove(picture);
        File.Copy(source, picture);
        if (File.Exists($"{source}-wal"))
        {
            File.Copy($"{source}-wal", $"{picture}-wal");
        }
        return picture;
    }

    private static void Remove(string picture)
    {
        foreach (string file in (string[])[picture, $"{picture}-wal", $"{picture}-shm"])
        {
            File.Delete(file);
        }
    }
}
