using System.Collections.Frozen;
using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>Takes titles off the beginning of persons' names (“[Mr Okoye]”), as the annotated names are. From the table beside this file. Immutable.</summary>
internal sealed class TitleWords
{
    private readonly FrozenSet<string> _words = EmbeddedTable
        .Rows(typeof(TitleWords), "title-words.tsv")
        .Select(r => r[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Corrects the names of one sentence; a title alone is no name.</summary>
    public void Trim(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names)
    {
        var titles = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i] == new NameTag(NameType.Per, true) && titles.Contains(words[i].Of(text)))
            {
                names[i] = default;
                if (i + 1 < names.Length && names[i + 1] == new NameTag(NameType.Per, false))
                {
                    names[i + 1] = new NameTag(NameType.Per, true);
                }
            }
        }
    }
}
