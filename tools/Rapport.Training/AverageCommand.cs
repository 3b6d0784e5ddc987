using Rapport.Nlp.Model;
using Rapport.Training.Corpus;
using Rapport.Training.Learning;

namespace Rapport.Training;

/// <summary><c>average</c>: a model whose numbers are the mean of checkpoints of which one went on from the other (Wortsman et al. 2022).</summary>
internal static class AverageCommand
{
    public static int Run(Options options)
    {
        var corpora = new Corpora(options.Text("data"), options.Text("knowledge", "data/knowledge"));
        WordVectors vectors = WordVectors.Read(options.Text("vectors"), options.Number("words", 80000));
        var vocabulary = new Vocabulary(corpora.Train, vectors, corpora.ListedNames);
        TrainingPlan plan = TrainCommand.Plan(options);
        var network = new LearnedNetwork(plan.Shape, vocabulary, workers: 1, plan.Seed);
        string[] checkpoints = options.Text("checkpoints").Split(',');
        foreach (Parameter parameter in network.All)
        {
            Array.Clear(parameter.Value);
        }
        foreach (string checkpoint in checkpoints)
        {
            ModelFile file = ModelFile.Load(checkpoint);
            foreach (Parameter parameter in network.All)
            {
                Nlp.Network.Matrices.AddScaled(
                    1f / checkpoints.Length,
                    file.Array<float>(parameter.Name),
                    parameter.Value
                );
            }
        }
        ModelFile model = ModelExport.Build(network, vocabulary, corpora.Train, options.Text("version", "mean"));
        model.Add<float>("splitter", SplitterTraining.Run(corpora.TrainDocuments, SplitterTraining.Epochs, plan.Seed));
        string output = options.Text("out");
        model.Save(output);
        TrainCommand.Report("mean", output, corpora);
        return 0;
    }
}
