using System.Globalization;
using Rapport.Nlp.Features;
using Rapport.Nlp.Model;
using Rapport.Nlp.Network;
using Rapport.Training.Corpus;

namespace Rapport.Training.Learning;

/// <summary>Turns what was learned into the file that the reader loads.</summary>
internal static class ModelExport
{
    /// <summary>Builds the file; tables are rounded to 8 bits, pretrained vectors multiplied by their weights first.</summary>
    public static ModelFile Build(
        LearnedNetwork network,
        Vocabulary vocabulary,
        IReadOnlyList<Example> examples,
        string version
    )
    {
        NetworkShape shape = network.Shape;
        var file = new ModelFile();
        string sizes = string.Create(
            CultureInfo.InvariantCulture,
            $"{shape.Vector} {shape.Width} {shape.Hidden} {shape.Layers} {shape.Part} {shape.SpellingRows}"
        );
        file.Add("settings", [version, sizes]);
        file.Add("tags", vocabulary.Tags);
        file.Add("scripts", vocabulary.Scripts);
        vocabulary.OwnIndex.Save(file, "own.index");
        vocabulary.VectorIndex.Save(file, "vectors.index");
        vocabulary.Names.Save(file);
        Table.Save(file, "own", network.Own.Value, shape.Width);
        Table.Save(file, "spelling", network.Spelling.Value, shape.Width);
        int words = vocabulary.Vectors.Words.Length;
        float[] projected = new float[words * shape.Width];
        Matrices.MultiplyAdd(
            words,
            shape.Width,
            shape.Vector,
            vocabulary.Vectors.Values,
            network.VectorWeights.Value,
            projected
        );
        Table.Save(file, "vectors", projected, shape.Width);
        foreach (Parameter parameter in network.All)
        {
            if (parameter != network.Own && parameter != network.Spelling && parameter != network.VectorWeights)
            {
                file.Add<float>(parameter.Name, parameter.Value);
            }
        }
        AddLemmas(file, examples);
        return file;
    }

    /// <summary>The lemmas of forms seen at least twice with a part of speech, nearly always with the same one.</summary>
    private static void AddLemmas(ModelFile file, IReadOnlyList<Example> examples)
    {
        var counts = new Dictionary<(string Form, int Upos), Dictionary<string, int>>();
        foreach (Example example in examples.Where(e => e.Lemmas is not null))
        {
            for (int i = 0; i < example.Count; i++)
            {
                (string, int) key = (example.Forms[i], (int)example.Upos![i]);
                if (!counts.TryGetValue(key, out Dictionary<string, int>? lemmas))
                {
                    counts[key] = lemmas = new Dictionary<string, int>(StringComparer.Ordinal);
                }
                lemmas[example.Lemmas![i]] = lemmas.GetValueOrDefault(example.Lemmas[i]) + 1;
            }
        }
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var pairs = new List<KeyValuePair<ulong, int>>();
        foreach (((string form, int upos), Dictionary<string, int> lemmas) in counts)
        {
            (string lemma, int count) = lemmas
                .OrderByDescending(l => l.Value)
                .ThenBy(l => l.Key, StringComparer.Ordinal)
                .First();
            int total = lemmas.Values.Sum();
            if (total < 2 || count < 0.9 * total)
            {
                continue;
            }
            if (!places.TryGetValue(lemma, out int place))
            {
                places[lemma] = place = places.Count;
            }
            pairs.Add(KeyValuePair.Create(WordFeatures.Tagged(form, upos), place));
        }
        HashIndex.Build(pairs).Save(file, "lemmas.index");
        file.Add("lemmas.words", places.OrderBy(p => p.Value).Select(p => p.Key));
    }
}
