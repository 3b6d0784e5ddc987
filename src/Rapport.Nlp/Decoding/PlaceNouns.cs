using System.Collections.Frozen;
using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>
/// Nouns at the end of a place's name: landforms and buildings in small letters belong to it (“[Gower peninsula]”), houses that were
/// read as organizations are places. From the table beside this file. Immutable.
/// </summary>
internal sealed class PlaceNouns
{
    private readonly FrozenDictionary<string, (string Kind, string After)> _nouns = EmbeddedTable
        .Rows(typeof(PlaceNouns), "place-nouns.tsv")
        .ToFrozenDictionary(r => r[0], r => (r[1], r[2]), StringComparer.Ordinal);

    /// <summary>Corrects the names of one sentence.</summary>
    public void Correct(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names)
    {
        var nouns = _nouns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0; start < names.Length; )
        {
            int end = NameRun.End(names, start);
            NameType type = names[start].Type;
            bool isFree = end < names.Length && names[end].Type == NameType.None;
            if (
                type == NameType.Loc
                && isFree
                && nouns.TryGetValue(words[end].Of(text), out (string Kind, string After) next)
                && next.Kind == "part"
            )
            {
                names[end++] = new NameTag(NameType.Loc, false);
            }
            else if (
                type is NameType.Org or NameType.Per
                && end > start + 1
                && nouns.TryGetValue(words[end - 1].Of(text), out (string Kind, string After) last)
                && last.Kind == "house"
                && (last.After.Length == 0 || words[end - 2].Of(text).SequenceEqual(last.After))
            )
            {
                NameRun.Set(names[start..end], NameType.Loc);
            }
            start = end;
        }
    }
}
