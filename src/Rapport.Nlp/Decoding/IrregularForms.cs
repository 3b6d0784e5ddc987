using System.Collections.Frozen;
using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>Lemmas of irregular forms, from the table beside this file. Immutable.</summary>
internal sealed class IrregularForms
{
    private readonly FrozenDictionary<string, string> _verbs = Of("VERB");
    private readonly FrozenDictionary<string, string> _nouns = Of("NOUN");
    private readonly FrozenDictionary<string, string> _adjectives = Of("ADJ");

    /// <summary>The lemma of a listed form, or null.</summary>
    public string? Find(ReadOnlySpan<char> form, Upos upos)
    {
        FrozenDictionary<string, string>? table = upos switch
        {
            Upos.Verb => _verbs,
            Upos.Noun => _nouns,
            Upos.Adj or Upos.Adv => _adjectives,
            _ => null,
        };
        return table is not null && table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out string? lemma)
            ? lemma
            : null;
    }

    private static FrozenDictionary<string, string> Of(string upos) =>
        EmbeddedTable
            .Rows(typeof(IrregularForms), "irregular.tsv")
            .Where(r => r[1] == upos)
            .DistinctBy(r => r[0])
            .ToFrozenDictionary(r => r[0], r => r[2], StringComparer.OrdinalIgnoreCase);
}
