using System.Diagnostics;
using System.Globalization;
using Rapport.Nlp;
using Rapport.Text;
using Rapport.Text.Conllu;

namespace Rapport.Training;

/// <summary><c>read</c>: reads a text, or the words of a CoNLL-U file, for measuring.</summary>
internal static class ReadCommand
{
    public static int Run(Options options)
    {
        var clock = Stopwatch.StartNew();
        EnglishReader reader = EnglishReader.Load(options.Text("model"));
        double loaded = clock.Elapsed.TotalMilliseconds;
        string input = options.Text("input");
        string content = File.ReadAllText(input);
        Document? given = input.EndsWith(".conllu", StringComparison.Ordinal)
            ? ConlluReader.Read(content, Path.GetFileNameWithoutExtension(input))
            : null;
        var article = new Article { Id = Path.GetFileNameWithoutExtension(input), Text = content };
        Document? document = null;
        double best = double.MaxValue;
        double bestProcessor = double.MaxValue;
        long allocated = 0;
        for (int i = 0; i < options.Number("times", 1); i++)
        {
            clock.Restart();
            TimeSpan processor = Process.GetCurrentProcess().UserProcessorTime;
            long before = GC.GetAllocatedBytesForCurrentThread();
            document = given is null ? reader.Read(article) : reader.Read(given);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
            processor = Process.GetCurrentProcess().UserProcessorTime - processor;
            bestProcessor = Math.Min(bestProcessor, processor.TotalSeconds);
        }
        using (var output = new StreamWriter(options.Text("out")))
        {
            ConlluWriter.Write(document!, output);
        }
        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"loaded in {loaded:F0} ms; {document!.TokenCount} words in {best:F3} s, {document.TokenCount / best:F0} words/s, {document.TokenCount / bestProcessor:F0} words per processor second, {allocated / document.TokenCount} bytes allocated per word"
            )
        );
        return 0;
    }
}
