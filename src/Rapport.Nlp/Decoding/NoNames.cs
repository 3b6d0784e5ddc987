using System.Collections.Frozen;
using Rapport.Nlp.Features;
using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>
/// Words that, alone or at the end of what was read as a name, tell that it is none: streets, treaties, points of the compass, nouns
/// of institutions. From the table beside this file. Immutable.
/// </summary>
internal sealed class NoNames
{
    private readonly FrozenDictionary<string, string> _places = EmbeddedTable
        .Rows(typeof(NoNames), "no-names.tsv")
        .ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>Takes such names out of one sentence.</summary>
    public void Release(NameList list, ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names)
    {
        var places = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0; start < names.Length; )
        {
            int end = NameRun.End(names, start);
            bool isNone =
                names[start].Type is NameType.Org or NameType.Loc
                && places.TryGetValue(words[end - 1].Of(text), out string? place)
                && (place == "alone") == (end == start + 1);
            if (isNone)
            {
                NameRun.Set(names[start..end], NameType.None);
            }
            else if (names[start].Type == NameType.Org && end == start + 1 && IsGroup(list, text, words[start..end]))
            {
                names[start] = new NameTag(NameType.Misc, true);
            }
            else if (names[start].Type == NameType.Org && IsDyad(list, text, words[start..end]))
            {
                names[start] = new NameTag(NameType.Norp, true);
                names[start + 1] = new NameTag(NameType.None, false);
                names[start + 2] = new NameTag(NameType.Norp, true);
            }
            start = end;
        }
    }

    /// <summary>“Franco-German”: two peoples, not an organization.</summary>
    private static bool IsDyad(NameList list, ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words) =>
        words.Length == 3
        && words[1].Of(text) is "-" or "–"
        && (list.KindsOf(text, words[2..]) & (1 << (int)ListedKind.People)) != 0;

    /// <summary>“Sadrists”, “Kurds”: people, not an organization.</summary>
    private static bool IsGroup(NameList list, ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> word) =>
        word[0].Of(text).EndsWith("ists", StringComparison.Ordinal)
        || (list.KindsOf(text, word) & (1 << (int)ListedKind.People)) != 0;
}
