namespace Rapport.Picture.Writing;

/// <summary>Texts as both databases can hold them.</summary>
internal static class StoredText
{
    /// <summary>
    /// NUL and lone surrogates become U+FFFD, so that nothing moves: PostgreSQL takes neither, and one picture must be the same on both.
    /// </summary>
    public static string Of(string text)
    {
        int bad = FirstBad(text);
        if (bad < 0)
        {
            return text;
        }
        char[] chars = text.ToCharArray();
        for (int i = bad; i < chars.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
            }
            else if (chars[i] == '\0' || char.IsSurrogate(chars[i]))
            {
                chars[i] = '\uFFFD';
            }
        }
        return new string(chars);
    }

    public static string? OfOptional(string? text) => text is null ? null : Of(text);

    private static bool IsPair(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static int FirstBad(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
            }
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
            {
                return i;
            }
        }
        return -1;
    }
}
