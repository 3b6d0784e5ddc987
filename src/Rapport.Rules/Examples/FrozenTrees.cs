using System.Collections.Frozen;
using Rapport.Text;
using Rapport.Text.Conllu;

namespace Rapport.Rules.Examples;

/// <summary>The trees of example sentences, kept beside the rules as <c>.conllu</c> so that rules are tested without a model.</summary>
/// <remarks>One <c># newdoc</c> per example; its text is the key. A wrong tree is corrected by hand, and stays corrected.</remarks>
public sealed class FrozenTrees
{
    private readonly FrozenDictionary<string, Document> _byText;

    private FrozenTrees(FrozenDictionary<string, Document> byText) => _byText = byText;

    /// <summary>Number of trees.</summary>
    public int Count => _byText.Count;

    /// <summary>Reads every <c>.conllu</c> below <c>rules/en</c> and <c>lexicon/en/events</c> of the data folder.</summary>
    /// <exception cref="FormatException">A file is not CoNLL-U.</exception>
    public static FrozenTrees Load(string dataDirectory)
    {
        var byText = new Dictionary<string, Document>(StringComparer.Ordinal);
        foreach (string folder in (ReadOnlySpan<string>)["rules/en", "lexicon/en/events"])
        {
            string root = Path.Combine(dataDirectory, folder);
            if (!Directory.Exists(root))
            {
                continue;
            }
            foreach (
                string path in Directory
                    .EnumerateFiles(root, "*.conllu", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal)
            )
            {
                foreach (Document document in ReadFile(path))
                {
                    byText.TryAdd(document.Text, document);
                }
            }
        }
        return new FrozenTrees(byText.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The tree of a sentence, or null where none is kept.</summary>
    public Document? Find(string text) => _byText.GetValueOrDefault(text);

    private static IEnumerable<Document> ReadFile(string path)
    {
        string[] parts = File.ReadAllText(path).Split("# newdoc id = ", StringSplitOptions.RemoveEmptyEntries);
        foreach (string part in parts)
        {
            int end = part.IndexOf('\n');
            yield return ConlluReader.Read("# newdoc id = " + part, end < 0 ? part : part[..end].Trim());
        }
    }
}
