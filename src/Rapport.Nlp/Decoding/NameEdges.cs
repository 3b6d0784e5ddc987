using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>Takes words in lower case from the end of names that begin with a capital: “South American [trade bloc]”.</summary>
internal static class NameEdges
{
    /// <summary>Corrects the names of one sentence.</summary>
    public static void Trim(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names)
    {
        for (int start = 0; start < names.Length; )
        {
            int end = start + 1;
            while (end < names.Length && names[end].Type == names[start].Type && !names[end].Begins)
            {
                end++;
            }
            if (names[start].Type != NameType.None && char.IsUpper(text[words[start].Start]))
            {
                for (int i = end - 1; i > start && char.IsLower(text[words[i].Start]); i--)
                {
                    names[i] = default;
                }
            }
            start = end;
        }
    }
}
