using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Rapport.Bench.Measuring;
using Rapport.Nlp;
using Rapport.Text;

namespace Rapport.Bench;

/// <summary>Words a second from raw text to trees with names, on one thread and two, beside wink-nlp on the same text.</summary>
internal static class ReadingBench
{
    private const int Characters = 1_200_000;

    public static void Run(Setting setting)
    {
        string text = setting.Text(Characters);
        string path = Path.Combine(setting.Work, "reading.txt");
        Directory.CreateDirectory(setting.Work);
        File.WriteAllText(path, text);
        int words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        EnglishReader reader = EnglishReader.Load();
        Article[] halves = Halves(text);
        Read(reader, halves[0]);
        Cost one = new(double.MaxValue, double.MaxValue, long.MaxValue);
        Cost two = one;
        JsonElement? wink = null;
        for (int i = 0; i < setting.Times; i++)
        {
            one = Cost.Best(one, Cost.Of(() => Array.ForEach(halves, h => Read(reader, h))));
            two = Cost.Best(two, Cost.Of(() => Task.WaitAll(halves.Select(h => Task.Run(() => Read(reader, h))))));
            wink = Better(wink, Wink(setting, path));
        }
        Print(setting, words, halves.Sum(h => Read(reader, h)), one, two, wink);
    }

    private static int Read(EnglishReader reader, Article article) => reader.Read(article).TokenCount;

    private static Article[] Halves(string text)
    {
        int middle = text.IndexOf("\n\n", text.Length / 2, StringComparison.Ordinal);
        return
        [
            new Article { Id = "first", Text = text[..middle] },
            new Article { Id = "second", Text = text[middle..] },
        ];
    }

    private static JsonElement? Wink(Setting setting, string path)
    {
        string folder = Path.Combine(setting.Root, "bench", "wink");
        return Directory.Exists(Path.Combine(folder, "node_modules"))
            ? JsonDocument.Parse(Child.Run("node", Path.Combine(folder, "bench.js"), path, "4").Output).RootElement
            : null;
    }

    private static JsonElement? Better(JsonElement? a, JsonElement? b) =>
        a is { } x && b is { } y && Number(x, "processor") < Number(y, "processor") ? a : b;

    private static double Number(JsonElement json, string name) => json.GetProperty(name).GetDouble();

    private static void Print(Setting setting, int words, int tokens, Cost one, Cost two, JsonElement? wink)
    {
        var report = new Report(
            "Reading: raw text to trees with names",
            $"Text of `bench/` ({words} words parted by white space, {tokens} tokens); best of {setting.Times} passes, wink-nlp's between ours; "
                + "words a processor second count all threads of the runtime."
        );
        report.Header("reader", "words/s", "words a processor second", "bytes allocated a token", "peak memory, MB");
        report.Row(
            "Rapport, one thread: sentences, words, tags, lemmas, trees, names",
            Rate(words, one.Seconds),
            Rate(words, one.Processor),
            $"{one.Allocated / tokens}",
            $"{Memory.Peak(Environment.ProcessId):F0}"
        );
        report.Row(
            "Rapport, two threads",
            Rate(words, two.Seconds),
            Rate(words, two.Processor),
            $"{two.Allocated / tokens}",
            ""
        );
        if (wink is { } other)
        {
            report.Row(
                "wink-nlp 2.4.0, warm: sentences, words, tags, lemmas",
                Rate(words, Number(other, "seconds")),
                Rate(words, Number(other, "processor")),
                "",
                $"{Number(other, "peak"):F0}"
            );
            report.Row("wink-nlp, first pass", "", Rate(words, Number(other, "cold")), "", "");
        }
        double possible = 2 * one.Processor / two.Processor;
        report.Line(
            $"Two threads over one: {one.Seconds / two.Seconds:F2} times on the wall, {possible:F2} times by processor time "
                + "(what two free processors would give)."
        );
        if (wink is { } w)
        {
            report.Line(
                $"wink-nlp, which makes no trees, takes {Number(w, "processor") / one.Processor:F2} times Rapport's processor time (warm), "
                    + $"{Number(w, "cold") / one.Processor:F2} times on its first pass."
            );
        }
        report.Save(setting.Results, "reading.md");
    }

    private static string Rate(int words, double seconds) =>
        (words / seconds).ToString("N0", CultureInfo.InvariantCulture);
}
