using System.Globalization;
using Rapport.Nlp;
using Rapport.Nlp.Model;
using Rapport.Training.Corpus;
using Rapport.Training.Learning;

namespace Rapport.Training;

/// <summary><c>train</c>: learns a model, reporting after each epoch.</summary>
internal static class TrainCommand
{
    public static int Run(Options options)
    {
        string work = options.Text("work");
        Directory.CreateDirectory(work);
        string output = options.Text("out", Path.Combine(work, "english.model"));
        var corpora = new Corpora(options.Text("data"), options.Text("knowledge", "data/knowledge"));
        if (options.Text("articles", "") is { Length: > 0 } articles)
        {
            EnglishReader reader = EnglishReader.Load(options.Text("teachers").Split(',')[0]);
            int[] without =
            [
                .. options
                    .Text("without", "")
                    .Split(',')
                    .Where(s => s.Length > 0)
                    .Select(s => int.Parse(s, CultureInfo.InvariantCulture)),
            ];
            corpora.Add(Articles.Read(articles, without, reader));
        }
        if (options.Text("examples", "") is { Length: > 0 } path)
        {
            corpora.Add(Articles.ReadExamples(path, corpora.HeldOut));
        }
        WordVectors vectors = WordVectors.Read(options.Text("vectors"), options.Number("words", 80000));
        var vocabulary = new Vocabulary(corpora.Train, vectors, corpora.ListedNames);
        TrainingPlan plan = Plan(options);
        Say(
            $"{corpora.Train.Count} sentences, {vocabulary.OwnWords} own words, {vocabulary.Tags.Length} tags, {vocabulary.Scripts.Length} lemma scripts, {corpora.Peoples.Count} words for peoples"
        );
        List<Prepared> examples = [.. corpora.Train.Select(e => new Prepared(e, vocabulary, plan.Shape))];
        if (options.Text("teachers", "") is { Length: > 0 } teachers)
        {
            new Teacher(teachers.Split(',')).Teach(corpora.Train, examples);
        }
        float[] splitter = SplitterTraining.Run(corpora.TrainDocuments, SplitterTraining.Epochs, plan.Seed);
        var trainer = new Trainer(plan, examples, vocabulary);
        string checkpoint = Path.Combine(work, "checkpoint.bin");
        Begin(trainer, checkpoint, options.Text("from", ""));
        while (trainer.Epoch < plan.Epochs)
        {
            trainer.RunEpoch(Say);
            trainer.Save(checkpoint);
            string version = $"seed {plan.Seed} epoch {trainer.Epoch}";
            trainer.SwapAverage();
            ModelFile file = ModelExport.Build(trainer.Network, vocabulary, corpora.Train, version);
            trainer.SwapAverage();
            file.Add<float>("splitter", splitter);
            file.Save(output);
            Report($"epoch {trainer.Epoch}", output, corpora);
        }
        return 0;
    }

    /// <summary>The plan that the options describe.</summary>
    public static TrainingPlan Plan(Options options) =>
        new()
        {
            Shape = new NetworkShape(
                WordVectors.Size,
                options.Number("width", 128),
                options.Number("hidden", 160),
                options.Number("layers", 2),
                options.Number("part", 128),
                options.Number("spelling", 32768)
            ),
            Epochs = options.Number("epochs", 14),
            Seed = options.Number("seed", 1),
            Threads = options.Number("threads", 2),
            Rate = options.Fraction("rate", 1.8e-3f),
            NameWeight = options.Fraction("names", 1.5f),
            SentencesPerStep = options.Number("step", 10),
            AverageFrom = options.Fraction("average-from", 0.5f),
            Dropouts = new Dropouts(
                options.Fraction("drop-own", 0.15f),
                options.Fraction("drop-vector", 0.05f),
                options.Fraction("drop-spelling", 0.05f),
                options.Fraction("drop-input", 0.25f),
                options.Fraction("drop-encoder", 0.3f),
                options.Fraction("drop-part", 0.2f)
            )
            {
                List = options.Fraction("drop-list", 0.25f),
                Listed = options.Fraction("drop-listed", 0.1f),
                SameInSentence = options.Number("same-drops", 0) > 0,
            },
        };

    /// <summary>Goes on where this run stopped, else with another run's numbers, else from nothing.</summary>
    private static void Begin(Trainer trainer, string checkpoint, string from)
    {
        if (File.Exists(checkpoint))
        {
            trainer.Resume(checkpoint);
            Say($"goes on after epoch {trainer.Epoch}");
        }
        else if (from.Length > 0)
        {
            trainer.Resume(from);
            trainer.BeginAnew();
        }
    }

    /// <summary>Figures of a model on the development parts.</summary>
    public static void Report(string what, string path, Corpora corpora)
    {
        LanguageModel model = LanguageModel.From(ModelFile.Load(path));
        Say($"{what} EWT dev {Evaluation.Run(model, corpora.EwtDev)}");
        Say($"{what} GUM dev {Evaluation.Run(model, corpora.GumDev)}");
        Say($"{what} WikiGold {Evaluation.Run(model, corpora.WikiGoldHeldOut)}");
    }

    private static void Say(string line) => Console.WriteLine(line);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
