using System.Collections.Frozen;
using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>Parts a town from the letters of its state (“[Lansing MI]”): two names. From the table beside this file. Immutable.</summary>
internal sealed class StateLetters
{
    private readonly FrozenSet<string> _letters = EmbeddedTable
        .Rows(typeof(StateLetters), "state-letters.tsv")
        .Select(r => r[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Corrects the places of one sentence.</summary>
    public void Part(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names)
    {
        var letters = _letters.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 1; i < names.Length; i++)
        {
            // In a text all in capitals the letters may be a word.
            if (
                names[i] == new NameTag(NameType.Loc, false)
                && letters.Contains(words[i].Of(text))
                && NameRun.End(names, i) == i + 1
                && char.IsLower(text[words[i - 1].End - 1])
            )
            {
                names[i] = names[i] with { Begins = true };
            }
        }
    }
}
