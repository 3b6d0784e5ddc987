using Rapport.Nlp.Features;
using Rapport.Nlp.Model;
using Rapport.Text;
using Rapport.Training.Corpus;

namespace Rapport.Training.Learning;

/// <summary>The closed sets that the network knows: own words, tags, lemma scripts, and pretrained vectors.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _scripts = new(StringComparer.Ordinal);

    public Vocabulary(IReadOnlyList<Example> examples, WordVectors vectors, NameList names)
    {
        Names = names;
        Vectors = vectors;
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        var tags = new Dictionary<string, int>(StringComparer.Ordinal);
        var scripts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Example example in examples)
        {
            for (int i = 0; i < example.Count; i++)
            {
                if (!example.IsMade)
                {
                    Count(forms, example.Forms[i]);
                }
                if (example.Upos is not null)
                {
                    Count(tags, Tag(example, i));
                    Count(scripts, LemmaScript.Between(example.Forms[i], example.Lemmas![i]));
                }
            }
        }
        Tags = Frequent(tags, 2);
        Scripts = Frequent(scripts, 3);
        Index(Tags, _tags);
        Index(Scripts, _scripts);
        string[] own = Frequent(forms, 2);
        OwnWords = own.Length + 1;
        OwnIndex = HashIndex.Build([.. own.Select((w, i) => KeyValuePair.Create(WordFeatures.Form(w), i + 1))]);
        VectorIndex = HashIndex.Build([
            .. vectors.Words.Select((w, i) => KeyValuePair.Create(WordFeatures.Lower(w), i)),
        ]);
    }

    public WordVectors Vectors { get; }

    public NameList Names { get; }

    /// <summary>Rows of the own-word table; row 0 stands for every other word.</summary>
    public int OwnWords { get; }

    public HashIndex OwnIndex { get; }

    public HashIndex VectorIndex { get; }

    /// <summary>Part of speech and features as <c>NOUN|Number=Sing</c>.</summary>
    public string[] Tags { get; }

    public string[] Scripts { get; }

    public int TagOf(Example example, int i) => _tags.GetValueOrDefault(Tag(example, i), -1);

    public int ScriptOf(Example example, int i) =>
        _scripts.GetValueOrDefault(LemmaScript.Between(example.Forms[i], example.Lemmas![i]), -1);

    public static string Tag(Example example, int i) => example.Upos![i].ToConllu() + "|" + example.Feats![i];

    private static void Count(Dictionary<string, int> counts, string key) =>
        counts[key] = counts.GetValueOrDefault(key) + 1;

    private static string[] Frequent(Dictionary<string, int> counts, int least) =>
        [
            .. counts
                .Where(c => c.Value >= least)
                .OrderByDescending(c => c.Value)
                .ThenBy(c => c.Key, StringComparer.Ordinal)
                .Select(c => c.Key),
        ];

    private static void Index(string[] values, Dictionary<string, int> index)
    {
        for (int i = 0; i < values.Length; i++)
        {
            index[values[i]] = i;
        }
    }
}
