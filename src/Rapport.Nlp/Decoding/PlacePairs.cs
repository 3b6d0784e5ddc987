using Rapport.Nlp.Features;
using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>Parts a town from the land that follows it without a comma (“[Lima Peru]”): two names, as the annotated ones are.</summary>
internal static class PlacePairs
{
    private const int Land = 1 << (int)ListedKind.Land;
    private const int Place = Land | (1 << (int)ListedKind.Town);

    /// <summary>Corrects the names of one sentence.</summary>
    public static void Part(NameList list, ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names)
    {
        for (int start = 0; start < names.Length; )
        {
            int end = start + 1;
            while (end < names.Length && names[end] == names[start] with { Begins = false })
            {
                end++;
            }
            if (names[start].Type == NameType.Loc && end > start + 1)
            {
                PartOne(list, text, words[start..end], names[start..end]);
            }
            start = end;
        }
    }

    // Towns are called so too, but before a land the word tells which part of it.
    private static bool IsPartOfLand(ReadOnlySpan<char> word) =>
        word
            is "North"
                or "South"
                or "East"
                or "West"
                or "Central"
                or "Upper"
                or "Lower"
                or "New"
                or "Great"
                or "Greater";

    private static void PartOne(
        NameList list,
        ReadOnlySpan<char> text,
        ReadOnlySpan<CharSpan> words,
        Span<NameTag> name
    )
    {
        if ((list.KindsOf(text, words) & Place) != 0 || IsPartOfLand(words[0].Of(text)))
        {
            return;
        }
        for (int i = 1; i < words.Length; i++)
        {
            bool parts = (list.KindsOf(text, words[i..]) & Land) != 0 && (list.KindsOf(text, words[..i]) & Place) != 0;
            if (parts)
            {
                name[i] = name[i] with { Begins = true };
                return;
            }
        }
    }
}
