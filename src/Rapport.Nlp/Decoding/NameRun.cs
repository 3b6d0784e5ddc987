using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>The words of one name in the tags of a sentence.</summary>
internal static class NameRun
{
    /// <summary>The word after the last one of the name that begins at <paramref name="start"/>, or the next word where none does.</summary>
    public static int End(ReadOnlySpan<NameTag> names, int start)
    {
        int end = start + 1;
        while (
            end < names.Length
            && names[start].Type != NameType.None
            && names[end] == names[start] with { Begins = false }
        )
        {
            end++;
        }
        return end;
    }

    /// <summary>Makes all the words one name of this type; none where the type is none.</summary>
    public static void Set(Span<NameTag> words, NameType type)
    {
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = type == NameType.None ? default : new NameTag(type, i == 0);
        }
    }
}
