using System.Collections.Frozen;
using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>Nouns that, at the end of a name taken for a place or a person, tell an organization. From the table beside this file. Immutable.</summary>
/// <remarks>The annotated names are those of the web and hold few institutions of states.</remarks>
internal sealed class OrganizationWords
{
    private readonly FrozenDictionary<string, string[]> _unless = EmbeddedTable
        .Rows(typeof(OrganizationWords), "organization-words.tsv")
        .ToFrozenDictionary(r => r[0], r => r[1].Split('|'), StringComparer.Ordinal);

    /// <summary>Retypes places and persons of two or more words in one sentence that end in such a noun.</summary>
    public void Correct(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names)
    {
        for (int start = 0; start < names.Length; )
        {
            int end = NameRun.End(names, start);
            bool isOther = names[start].Type is NameType.Loc or NameType.Per;
            if (isOther && end > start + 1 && Tells(text, words, end - 1))
            {
                NameRun.Set(names[start..end], NameType.Org);
            }
            start = end;
        }
    }

    private bool Tells(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, int last)
    {
        var lookup = _unless.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(words[last].Of(text), out string[]? unless))
        {
            return false;
        }
        foreach (string word in unless)
        {
            if (words[last - 1].Of(text).SequenceEqual(word))
            {
                return false;
            }
        }
        return true;
    }
}
