using System.Collections.Immutable;
using System.Text;
using Rapport.Bench.Measuring;
using Rapport.Bench.News;
using Rapport.Coding;
using Rapport.Nlp;
using Rapport.Readers;
using Rapport.Readers.Layout;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Bench;

/// <summary>What each stage of <c>rapport read</c> costs, on one thread.</summary>
internal static class StageBench
{
    public static void Run(Setting setting)
    {
        string records = setting.News(setting.Sentences, perRecord: 1);
        string data = Path.Combine(setting.Root, "data");
        EnglishReader reader = EnglishReader.Load();
        var coder = StatementCoder.Load(data);
        var inputs = new ArticleReader(new ReaderOptions { Furniture = FurnitureRules.Load(data) });
        List<Article> articles = [];
        List<Document> documents = [];
        List<CodedDocument> coded = [];
        var costs = new Dictionary<string, Cost>();
        for (int i = 0; i < setting.Times; i++)
        {
            articles.Clear();
            documents.Clear();
            coded.Clear();
            Take("read", () => articles.AddRange(inputs.Read(records).OfType<ArticleRead>().Select(a => a.Article)));
            Take("nlp", () => ReadAll(reader, articles, documents));
            Take("rules", () => documents.ForEach(d => Match(d, coder)));
            Take("coding, with rules", () => documents.ForEach(d => coded.Add(coder.Code(d))));
            Take("write", () => coded.ForEach(Write));
        }
        Print(setting, costs, documents, coded);

        void Take(string stage, Action work)
        {
            var cost = Cost.Of(work);
            costs[stage] = costs.TryGetValue(stage, out Cost before) ? Cost.Best(before, cost) : cost;
        }
    }

    private static void ReadAll(EnglishReader reader, List<Article> articles, List<Document> documents)
    {
        foreach (Article[] group in articles.Chunk(160))
        {
            documents.AddRange(reader.Read(group));
        }
    }

    private static void Match(Document document, StatementCoder coder)
    {
        foreach (Sentence sentence in document.Sentences)
        {
            coder.Rules.Match(new LogicalArguments(sentence, coder.Lexicon));
        }
    }

    private static void Write(CodedDocument document)
    {
        var codePoints = new CodePointIndex(document.Document.Text);
        foreach (Statement statement in document.Statements)
        {
            StatementJson.ToLine(statement, codePoints);
        }
    }

    private static void Print(
        Setting setting,
        Dictionary<string, Cost> costs,
        List<Document> documents,
        List<CodedDocument> coded
    )
    {
        var report = new Report(
            "rapport read, stage by stage",
            $"{documents.Count} records of one sentence ({documents.Sum(d => d.TokenCount)} words, {coded.Sum(c => c.Statements.Length)} statements), "
                + $"one thread, best of {setting.Times}; processor time counts all threads of the runtime."
        );
        double total = costs.Where(c => c.Key != "rules").Sum(c => c.Value.Processor);
        report.Header("stage", "processor, s", "share", "µs a sentence", "bytes allocated a sentence");
        foreach ((string stage, Cost cost) in costs)
        {
            Add(stage, cost);
        }
        Add("all", new Cost(0, total, costs.Where(c => c.Key != "rules").Sum(c => c.Value.Allocated)));
        report.Save(setting.Results, "stages.md");

        void Add(string stage, Cost cost) =>
            report.Row(
                stage,
                $"{cost.Processor:F2}",
                $"{cost.Processor / total:P0}",
                $"{1e6 * cost.Processor / documents.Count:F0}",
                $"{cost.Allocated / documents.Count}"
            );
    }
}
