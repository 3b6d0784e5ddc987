using System.Collections.Frozen;
using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>An office after a dash is no part of a person's name: “[Ana Okoye] - Analyst”. From the table beside this file. Immutable.</summary>
internal sealed class DashedOffices
{
    private readonly FrozenSet<string> _offices = EmbeddedTable
        .Rows(typeof(DashedOffices), "dashed-offices.tsv")
        .Select(r => r[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Corrects the persons of one sentence.</summary>
    public void Trim(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names)
    {
        var offices = _offices.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 1; i + 1 < names.Length; i++)
        {
            if (
                names[i] == new NameTag(NameType.Per, false)
                && words[i].Of(text) is "-" or "–" or "—"
                && offices.Contains(words[i + 1].Of(text))
            )
            {
                int end = i;
                while (end < names.Length && names[end] == new NameTag(NameType.Per, false))
                {
                    names[end++] = default;
                }
            }
        }
    }
}
