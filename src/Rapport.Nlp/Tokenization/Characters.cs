using System.Globalization;

namespace Rapport.Nlp.Tokenization;

/// <summary>Kinds of characters as the tokenizer sees them.</summary>
internal static class Characters
{
    /// <summary>A letter, a mark on one, half of a letter beyond the basic plane, or a joiner inside a word.</summary>
    public static bool IsLetter(ReadOnlySpan<char> text, int i)
    {
        char c = text[i];
        if (c < 128)
        {
            return char.IsAsciiLetter(c);
        }
        if (char.IsSurrogate(c))
        {
            return IsSurrogateLetter(text, i);
        }
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber
            or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark => true,
            UnicodeCategory.Format => i > 0
                && i + 1 < text.Length
                && char.IsLetter(text[i - 1])
                && char.IsLetter(text[i + 1]),
            _ => false,
        };
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or '‘' or 'ʼ';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    private static bool IsSurrogateLetter(ReadOnlySpan<char> text, int i)
    {
        int first = char.IsLowSurrogate(text[i]) ? i - 1 : i;
        return first >= 0
            && first + 1 < text.Length
            && char.IsSurrogatePair(text[first], text[first + 1])
            && CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[first], text[first + 1]))
                is UnicodeCategory.UppercaseLetter
                    or UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.OtherLetter
                    or UnicodeCategory.NonSpacingMark;
    }
}
