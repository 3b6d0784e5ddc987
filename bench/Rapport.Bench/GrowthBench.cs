using System.Globalization;
using Rapport.Bench.Measuring;
using Rapport.Bench.News;
using Rapport.Desk;
using Rapport.Knowledge;
using Rapport.Picture;

namespace Rapport.Bench;

/// <summary>Pictures of made statements, from few to ten million: writing, linking, and whole answers in process.</summary>
internal static class GrowthBench
{
    private const int Batch = 128;

    public static void Run(Setting setting)
    {
        var report = new Report(
            "Growth of the picture",
            $"Made statements, {MadeStatements.PerArticle} an article, written without reading or coding (as `ingest` writes, batches of {Batch}); "
                + "SQLite, in process; processor time of all threads. Answers are whole: questions to the picture and figures, without printing."
        );
        foreach (int statements in setting.Statements)
        {
            Measure(setting, report, statements);
            // Saved after each size, so that what is measured is there if the next does not end.
            report.Save(setting.Results, "growth.md");
        }
    }

    /// <summary>Asks a picture that there is.</summary>
    public static void Ask(Setting setting)
    {
        string picture = setting.Picture ?? throw new ArgumentException("name the picture with --db");
        var store = PictureStore.Open(PictureAddress.Parse(picture), TimeProvider.System);
        var report = new Report(
            "Questions to one picture",
            $"{new FileInfo(picture).Length / 1e6:N0} MB; in process; processor time of all threads. Answers are whole, without printing."
        );
        PictureQuestions.Measure(report, store, Known(setting));
        report.Line($"Peak memory {Memory.Peak(Environment.ProcessId):N0} MB.");
        report.Save(setting.Work, "questions.md");
    }

    /// <summary>Who is who, from the repository's data.</summary>
    public static Known Known(Setting setting)
    {
        string data = Path.Combine(setting.Root, "data");
        return new Known(
            new Lazy<KnowledgeBase>(() => KnowledgeBase.Load(data)),
            new Lazy<Ontology>(() => Ontology.Load(data)),
            new Lazy<Lexicon>(() => Lexicon.Load(data))
        );
    }

    private static void Measure(Setting setting, Report report, int statements)
    {
        Known known = Known(setting);
        string picture = Path.Combine(setting.Work, $"made-{statements}.db");
        Directory.CreateDirectory(setting.Work);
        Remove(picture);
        var store = PictureStore.Create(PictureAddress.Parse(picture), TimeProvider.System);
        int articles = statements / MadeStatements.PerArticle;
        Cost writing = Cost.Of(() => Write(store, known.Knowledge.Value, articles));
        LinkReport? linked = null;
        Cost linking = Cost.Of(() => linked = store.Link());
        report.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"## {statements:N0} statements, {articles:N0} articles\n\nThe picture has {new FileInfo(picture).Length / 1e6:N0} MB, {linked?.Events:N0} events. Writing took {1e6 * writing.Processor / statements:N0} µs a statement, linking {1e6 * linking.Processor / statements:N0} µs. Peak memory until then {Memory.Peak(Environment.ProcessId):N0} MB."
            )
        );
        if (setting.Times == 0)
        {
            // Only to be made; who asked for it wants the file.
            return;
        }
        PictureQuestions.Measure(report, store, known);
        report.Line($"Peak memory {Memory.Peak(Environment.ProcessId):N0} MB.");
        Remove(picture);
    }

    private static void Remove(string picture)
    {
        foreach (string file in (string[])[picture, $"{picture}-wal", $"{picture}-shm"])
        {
            File.Delete(file);
        }
    }

    private static void Write(PictureStore store, KnowledgeBase knowledge, int articles)
    {
        var version = new CodingVersion("made", "made", "made");
        var made = new MadeStatements(1, PictureQuestions.States(knowledge));
        foreach (PreparedArticle[] batch in made.Articles().Take(articles).Chunk(Batch))
        {
            _ = store.Add(version, batch);
        }
    }
}
