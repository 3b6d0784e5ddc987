using Rapport.Bench.Measuring;

namespace Rapport.Bench;

/// <summary><c>rapport read</c> of many records of one sentence, from file to file.</summary>
internal static class PipelineBench
{
    public static void Run(Setting setting)
    {
        string records = setting.News(setting.Sentences, perRecord: 1);
        string output = Path.Combine(setting.Work, "statements.jsonl");
        var report = new Report(
            "rapport read, end to end",
            $"{setting.Sentences} records of one sentence as .jsonl to statements as .jsonl, start and model included; best of {setting.Times}. "
                + "“Possible” is what the processor time would give on as many free processors as threads."
        );
        report.Header(
            "threads",
            "sentences/s",
            "processor, s",
            "possible sentences/s",
            "peak memory, MB",
            "memory after ¼, ½, ¾, all, MB"
        );
        foreach (int threads in (int[])[1, 2])
        {
            Child? best = null;
            for (int i = 0; i < setting.Times; i++)
            {
                var run = Child.Run(
                    "dotnet",
                    setting.CommandLine,
                    "read",
                    records,
                    "--format",
                    "jsonl",
                    "--threads",
                    $"{threads}",
                    "--output",
                    output
                );
                best = best is null ? run : Child.Best(best, run);
            }
            List<double> memory = [.. best!.Resident.Where(m => m > 0)];
            report.Row(
                $"{threads}",
                $"{setting.Sentences / best.Seconds:N0}",
                $"{best.Processor:F1}",
                $"{threads * setting.Sentences / best.Processor:N0}",
                $"{best.Peak:F0}",
                string.Join(", ", ((int[])[1, 2, 3, 4]).Select(q => $"{memory[(memory.Count * q / 4) - 1]:F0}"))
            );
        }
        report.Line($"{File.ReadLines(output).Count()} statements, the same bytes with one thread and two.");
        report.Save(setting.Results, "read.md");
    }
}
