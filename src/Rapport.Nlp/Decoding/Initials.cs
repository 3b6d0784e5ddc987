using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>Initials before a person's name belong to it: “[J.R.R.] Okoye”.</summary>
internal static class Initials
{
    /// <summary>Lengthens the persons of one sentence.</summary>
    public static void Join(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names)
    {
        for (int i = names.Length - 1; i > 0; i--)
        {
            if (
                names[i] == new NameTag(NameType.Per, true)
                && names[i - 1].Type == NameType.None
                && AreInitials(words[i - 1].Of(text))
            )
            {
                names[i - 1] = new NameTag(NameType.Per, true);
                names[i] = new NameTag(NameType.Per, false);
            }
        }
    }

    private static bool AreInitials(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.')
            {
                return false;
            }
        }
        return word.Length > 0 && word.Length % 2 == 0;
    }
}
