using System.Globalization;
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
        var corpora = new Corpora(options.Text("data"));
        WordVectors vectors = WordVectors.Read(options.Text("vectors"), options.Number("words", 85000));
        var vocabulary = new Vocabulary(corpora.Train, vectors);
        var shape = new NetworkShape(
            WordVectors.Size,
            options.Number("width", 128),
            options.Number("hidden", 128),
            options.Number("layers", 2),
            options.Number("part", 128),
            options.Number("spelling", 32768)
        );
        var plan = new TrainingPlan
        {
            Shape = shape,
            Epochs = options.Number("epochs", 15),
            Seed = options.Number("seed", 1),
            Threads = options.Number("threads", 2),
            Rate = options.Fraction("rate", 1.8e-3f),
            NameWeight = options.Fraction("names", 1.5f),
            SentencesPerStep = options.Number("step", 10),
        };
        Say(
            $"{corpora.Train.Count} sentences, {vocabulary.OwnWords} own words, {vocabulary.Tags.Length} tags, {vocabulary.Scripts.Length} lemma scripts, {corpora.Peoples.Count} words for peoples"
        );
        List<Prepared> examples = [.. corpora.Train.Select(e => new Prepared(e, vocabulary, shape))];
        if (options.Text("teachers", "") is { Length: > 0 } teachers)
        {
            new Teacher(teachers.Split(',')).Teach(corpora.Train, examples);
        }
        float[] splitter = SplitterTraining.Run(corpora.TrainDocuments, SplitterTraining.Epochs, plan.Seed);
        var trainer = new Trainer(plan, examples, vocabulary);
        string checkpoint = Path.Combine(work, "checkpoint.bin");
        if (File.Exists(checkpoint))
        {
            trainer.Resume(checkpoint);
            Say($"goes on after epoch {trainer.Epoch}");
        }
        else if (options.Text("from", "") is { Length: > 0 } from)
        {
            trainer.Resume(from);
            trainer.Epoch = 0;
        }
        while (trainer.Epoch < plan.Epochs)
        {
            trainer.RunEpoch(Say);
            trainer.Save(checkpoint);
            string version = $"seed {plan.Seed} epoch {trainer.Epoch}";
            ModelFile file = ModelExport.Build(trainer.Network, vocabulary, corpora.Train, version);
            file.Add<float>("splitter", splitter);
            file.Save(output);
            LanguageModel model = LanguageModel.From(ModelFile.Load(output));
            Say($"epoch {trainer.Epoch} EWT dev {Evaluation.Run(model, corpora.EwtDev)}");
            Say($"epoch {trainer.Epoch} GUM dev {Evaluation.Run(model, corpora.GumDev)}");
            Say($"epoch {trainer.Epoch} WikiGold {Evaluation.Run(model, corpora.WikiGoldHeldOut)}");
        }
        return 0;
    }

    private static void Say(string line) => Console.WriteLine(line);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
