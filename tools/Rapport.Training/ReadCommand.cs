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
        for (int i = 0; i < options.Number("times", 1); i++)
        {
            clock.Restart();
            document = given is null ? reader.Read(article) : reader.Read(given);
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }
        using (var output = new StreamWriter(options.Text("out")))
        {
            ConlluWriter.Write(document!, output);
        }
        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"loaded in {loaded:F0} ms; {document!.TokenCount} words in {best:F3} s, {document.TokenCount / best:F0} words/s"
            )
        );
        return 0;
    }
}
