using System.Globalization;
using Rapport.Cli.Pipeline;
using Rapport.Queue;

namespace Rapport.Cli.Output;

/// <summary>What a queue holds and who works on it, in words.</summary>
internal sealed class QueueReport(IWorkQueue queue, Terminal terminal)
{
    /// <summary>A worker that has been silent for longer has gone without a farewell.</summary>
    private static readonly TimeSpan s_silent = TimeSpan.FromMinutes(2);

    public async Task<int> StatusAsync(CancellationToken cancel)
    {
        QueueCounts counts = await queue.CountAsync(cancel);
        IReadOnlyList<SeenWorker> workers = await queue.WorkersAsync(cancel);
        SeenWorker[] alive = [.. workers.Where(IsAlive)];
        Write($"{counts.Waiting} waiting, {counts.Leased} worked on, {counts.SetAside} set aside");
        double rate = alive.Sum(w => w.Report.Done / (double)Math.Max(1, w.Report.Seconds));
        Write(
            $"{alive.Length} workers, {rate:0.#} articles/s; {workers.Sum(w => w.Report.Done)} articles and {workers.Sum(w => w.Report.Statements)} statements in a day"
        );
        foreach (SeenWorker worker in workers)
        {
            WorkerReport r = worker.Report;
            string state =
                r.Ended ? "ended"
                : IsAlive(worker) ? "works"
                : "silent";
            Write(
                $"{r.Worker}: {state}, seen {Math.Max(0, worker.Age.TotalSeconds):0} s ago; {r.Done} articles, {r.Statements} statements, {r.Failed} set aside in {r.Seconds} s; {r.Version}"
            );
        }
        return ExitStatus.Fine;
    }

    public async Task<int> FailedAsync(CancellationToken cancel)
    {
        var csv = new CsvWriter(terminal.Output);
        csv.Write("path", "attempts", "at", "reason", "key");
        foreach (SetAsideItem item in await queue.SetAsideItemsAsync(cancel))
        {
            csv.Write(
                item.Place,
                item.Attempts.ToString(CultureInfo.InvariantCulture),
                item.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                item.Reason,
                item.Key
            );
        }
        return ExitStatus.Fine;
    }

    public async Task<int> RetryAsync(CancellationToken cancel)
    {
        Write($"{await queue.RetryAsync(cancel)} articles wait again");
        return ExitStatus.Fine;
    }

    private static bool IsAlive(SeenWorker worker) => !worker.Report.Ended && worker.Age < s_silent;

    private void Write(FormattableString line) =>
        terminal.Output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
