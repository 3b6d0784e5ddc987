using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>Tells nationalities and religious or political groups from other names in corpora that don't.</summary>
/// <remarks>
/// Learned from EWT: a name of type “other” that is one adjective names a people (“Iraqi”, “Sunni”); its plural does too.
/// </remarks>
internal sealed class Peoples
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Collects the words from sentences that carry both names and parts of speech.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="demonyms">Words that a table gives.</param>
    public Peoples(IEnumerable<Example> examples, IEnumerable<string> demonyms)
    {
        _words.UnionWith(demonyms);
        foreach (Example example in examples)
        {
            for (int i = 0; i < example.Count; i++)
            {
                if (IsSingleOther(example, i) && example.Upos?[i] == Upos.Adj && char.IsUpper(example.Forms[i][0]))
                {
                    _words.Add(example.Forms[i]);
                    _words.Add(example.Forms[i] + "s");
                }
            }
        }
    }

    /// <summary>How many words are known.</summary>
    public int Count => _words.Count;

    /// <summary>True for a word that names a people.</summary>
    public bool Contains(string form) => _words.Contains(form);

    /// <summary>The same sentence with the names of peoples typed as such.</summary>
    public Example Mark(Example example)
    {
        NameTag[] names = [.. example.Names!];
        for (int i = 0; i < names.Length; i++)
        {
            if (IsSingleOther(example, i) && (_words.Contains(example.Forms[i]) || example.Upos?[i] == Upos.Adj))
            {
                names[i] = new NameTag(NameType.Norp, true);
            }
        }
        return example with { Names = names };
    }

    private static bool IsSingleOther(Example example, int i) =>
        example.Names![i] == new NameTag(NameType.Misc, true)
        && (i + 1 == example.Count || example.Names[i + 1].Type == NameType.None || example.Names[i + 1].Begins);
}
