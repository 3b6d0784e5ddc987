using System.Globalization;
using System.Text;
using System.Text.Json;
using Rapport.Bench.Measuring;
using Rapport.Nlp;
using Rapport.Text;

namespace Rapport.Bench;

/// <summary>Reading of texts up to 10 MB and of one sentence without an end, each in a process of its own; and the start.</summary>
internal static class ScalingBench
{
    public static void Run(Setting setting)
    {
        var report = new Report(
            "Scaling and start-up",
            $"Each reading in a process of its own, one thread, best of {setting.Times}; memory is the most that the process had, model, runtime and document included."
        );
        report.Header("text", "tokens", "processor, s", "tokens a processor second", "peak memory, MB", "diagnostics");
        foreach (int characters in (int[])[100_000, 1_000_000, 10_000_000])
        {
            Add(setting, report, $"{characters / 1e6:0.#} MB", setting.Text(characters));
        }
        var endless = new StringBuilder();
        for (int i = 0; i < 20_000; i++)
        {
            endless.Append(
                i % 3 == 0 ? "the "
                : i % 3 == 1 ? "minister "
                : "and "
            );
        }
        Add(setting, report, "one sentence of 20,000 words", endless.ToString());
        Start(setting, report);
        report.Save(setting.Results, "scaling.md");
    }

    /// <summary>The work of the processes: reads one file and prints a line of JSON.</summary>
    public static void ReadOne(string path)
    {
        EnglishReader reader = EnglishReader.Load();
        // Compiled before it is measured; a short text would measure the compiler alone.
        reader.Read(new Article { Id = "warm", Text = string.Concat(Enumerable.Repeat("The minister left. ", 2000)) });
        var article = new Article { Id = "one", Text = File.ReadAllText(path) };
        Document? document = null;
        var cost = Cost.Of(() => document = reader.Read(article));
        Console.WriteLine(
            JsonSerializer.Serialize(
                new Dictionary<string, double>
                {
                    ["tokens"] = document!.TokenCount,
                    ["processor"] = cost.Processor,
                    ["peak"] = Memory.Peak(Environment.ProcessId),
                    ["diagnostics"] = document.Diagnostics.Length,
                }
            )
        );
    }

    private static void Add(Setting setting, Report report, string name, string text)
    {
        Directory.CreateDirectory(setting.Work);
        string path = Path.Combine(setting.Work, "scaling.txt");
        File.WriteAllText(path, text);
        Dictionary<string, double>? best = null;
        for (int i = 0; i < setting.Times; i++)
        {
            string line = Child.Run("dotnet", typeof(ScalingBench).Assembly.Location, "one", path).Output;
            Dictionary<string, double> figures = JsonSerializer.Deserialize<Dictionary<string, double>>(line)!;
            best = best is not null && best["processor"] < figures["processor"] ? best : figures;
        }
        report.Row(
            name,
            $"{best!["tokens"]:N0}",
            $"{best["processor"]:F2}",
            $"{best["tokens"] / best["processor"]:N0}",
            $"{best["peak"]:F0}",
            $"{best["diagnostics"]}"
        );
    }

    private static void Start(Setting setting, Report report)
    {
        string article = Path.Combine(setting.Work, "start.txt");
        File.WriteAllText(article, "The minister signed the treaty.\n");
        double load = double.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            load = Math.Min(load, Cost.Of(() => EnglishReader.Load()).Processor);
        }
        report.Line(
            string.Create(CultureInfo.InvariantCulture, $"Loading the model: {1000 * load:F0} ms of processor time.")
        );
        report.Header("command on an article of one sentence", "s", "processor, s", "peak memory, MB");
        foreach (string command in (string[])["parse", "read"])
        {
            Child? best = null;
            for (int i = 0; i < Math.Max(3, setting.Times); i++)
            {
                var run = Child.Run("dotnet", setting.CommandLine, command, article);
                best = best is null ? run : Child.Best(best, run);
            }
            report.Row($"rapport {command}", $"{best!.Seconds:F2}", $"{best.Processor:F2}", $"{best.Peak:F0}");
        }
    }
}
