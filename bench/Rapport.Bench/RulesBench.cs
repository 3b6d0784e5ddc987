using Rapport.Bench.Measuring;
using Rapport.Knowledge;
using Rapport.Nlp;
using Rapport.Readers;
using Rapport.Readers.Layout;
using Rapport.Rules;
using Rapport.Text;

namespace Rapport.Bench;

/// <summary>What the rule engine costs with as many rules as there are, four times and sixteen times as many.</summary>
/// <remarks>The rules added are copies of the lexicon's rows for words that no text has.</remarks>
internal static class RulesBench
{
    public static void Run(Setting setting)
    {
        string data = Path.Combine(setting.Root, "data");
        var inputs = new ArticleReader(new ReaderOptions { Furniture = FurnitureRules.Load(data) });
        EnglishReader reader = EnglishReader.Load();
        Document[] documents =
        [
            .. inputs
                .Read(setting.News(setting.Sentences, perRecord: 10))
                .OfType<ArticleRead>()
                .Select(a => reader.Read(a.Article)),
        ];
        var lexicon = Lexicon.Load(data);
        var ontology = Ontology.Load(data);
        (int Times, RuleBook Book)[] books =
        [
            .. ((int[])[1, 4, 16]).Select(n => (n, Load(Copy(setting, data, n), ontology))),
        ];
        var costs = new Cost[books.Length];
        int[] matches = new int[books.Length];
        for (int i = 0; i < setting.Times; i++)
        {
            for (int b = 0; b < books.Length; b++)
            {
                var cost = Cost.Of(() => matches[b] = Match(books[b].Book, documents, lexicon));
                costs[b] = i == 0 ? cost : Cost.Best(costs[b], cost);
            }
        }
        var report = new Report(
            "The rule engine and the number of rules",
            $"{setting.Sentences} sentences, one thread, best of {setting.Times}, interleaved."
        );
        report.Header("rules", "matches", "µs a sentence (processor)", "over the first");
        for (int b = 0; b < books.Length; b++)
        {
            report.Row(
                $"{books[b].Book.Rules.Count} ({books[b].Times}×)",
                $"{matches[b]}",
                $"{1e6 * costs[b].Processor / setting.Sentences:F1}",
                $"{costs[b].Processor / costs[0].Processor:F2}"
            );
        }
        report.Save(setting.Results, "rules.md");
    }

    private static RuleBook Load(string data, Ontology ontology) => RuleBook.Load(data, Lexicon.Load(data), ontology);

    private static int Match(RuleBook book, Document[] documents, Lexicon lexicon) =>
        documents.Sum(d => d.Sentences.Sum(s => book.Match(new LogicalArguments(s, lexicon)).Count));

    private static string Copy(Setting setting, string data, int times)
    {
        string target = Path.Combine(setting.Work, $"data-{times}");
        foreach (string file in Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(data, file);
            if (relative.StartsWith("knowledge", StringComparison.Ordinal))
            {
                continue;
            }
            string path = Path.Combine(target, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            bool isEvents =
                Path.GetExtension(file) == ".tsv" && Path.GetFileName(Path.GetDirectoryName(file)) == "events";
            File.WriteAllLines(path, isEvents ? Multiplied(File.ReadAllLines(file), times) : File.ReadLines(file));
        }
        return target;
    }

    private static IEnumerable<string> Multiplied(string[] lines, int times)
    {
        int header = Array.FindIndex(lines, l => l.Length > 0 && l[0] != '#');
        IEnumerable<string> rows = lines.Skip(header + 1).Where(l => l.Length > 0 && l[0] != '#');
        return lines.Concat(Enumerable.Range(1, times - 1).SelectMany(n => rows.Select(r => Renamed(r, n))));
    }

    // The first word of the first column becomes one that nobody writes.
    private static string Renamed(string row, int n)
    {
        int end = row.IndexOfAny([' ', '\t']);
        return $"{row[..end]}zq{(char)('a' + n)}{row[end..]}";
    }
}
