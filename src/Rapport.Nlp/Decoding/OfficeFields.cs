using System.Collections.Frozen;
using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>
/// Takes the field of an office out of the names (“Minister of [Defence of Slovenia]”): it is none, and what follows its “of” is a
/// place. The nouns of offices stand in the table beside this file. Immutable.
/// </summary>
internal sealed class OfficeFields
{
    private readonly FrozenSet<string> _offices = EmbeddedTable
        .Rows(typeof(OfficeFields), "office-words.tsv")
        .Select(r => r[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Corrects the organizations of one sentence.</summary>
    public void Correct(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names)
    {
        for (int start = 2; start < names.Length; start++)
        {
            if (names[start] == new NameTag(NameType.Org, true) && IsField(text, words, start))
            {
                Release(text, words, names, start);
            }
        }
    }

    private bool IsField(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, int start) =>
        words[start - 1].Of(text) is "of"
        && _offices.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[start - 2].Of(text));

    private static void Release(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names, int start)
    {
        int of = -1;
        int end = start + 1;
        for (; end < names.Length && names[end] == new NameTag(NameType.Org, false); end++)
        {
            of = words[end].Of(text) is "of" ? end : of;
        }
        int field = of < 0 ? end : of + 1;
        for (int i = start; i < end; i++)
        {
            bool skip = i < field || (i == field && words[i].Of(text) is "the");
            field += skip && i == field ? 1 : 0;
            names[i] = skip ? default : new NameTag(NameType.Loc, i == field);
        }
    }
}
