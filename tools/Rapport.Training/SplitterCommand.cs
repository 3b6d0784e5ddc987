using Rapport.Nlp.Model;
using Rapport.Training.Corpus;
using Rapport.Training.Learning;

namespace Rapport.Training;

/// <summary><c>splitter</c>: learns the sentence splitter alone, in seconds, and puts it into a model.</summary>
internal static class SplitterCommand
{
    public static int Run(Options options)
    {
        string path = options.Text("model");
        var corpora = new Corpora(options.Text("data"), options.Text("knowledge", "data/knowledge"));
        ModelFile file = ModelFile.Load(path);
        file.Add<float>(
            "splitter",
            SplitterTraining.Run(
                corpora.TrainDocuments,
                options.Number("epochs", SplitterTraining.Epochs),
                options.Number("seed", 1)
            )
        );
        file.Save(options.Text("out", path));
        return 0;
    }
}
