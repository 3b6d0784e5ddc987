using Rapport.Text;

namespace Rapport.Nlp.Tokenization;

/// <summary>Finds a dateline (“TALLINN, March 3 (Reuters) —”) at the beginning of a paragraph; the treebanks make it a sentence of its own.</summary>
internal static class Datelines
{
    private const int Longest = 16;

    /// <summary>The dash or colon that ends the dateline, as an index into <paramref name="tokens"/>, or -1 where there is none.</summary>
    public static int LastToken(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens)
    {
        if (tokens.Length < 4 || !char.IsUpper(text[tokens[0].Span.Start]))
        {
            return -1;
        }
        bool capitals = IsCapitals(tokens[0].Span.Of(text));
        for (int i = 1; i < Math.Min(tokens.Length - 1, Longest); i++)
        {
            ReadOnlySpan<char> word = tokens[i].Span.Of(text);
            if (IsDash(word) || IsStrayMark(text, tokens, i))
            {
                bool agency = tokens[i - 1].Span.Of(text) is ")";
                bool opens = (capitals || IsTownWithState(text, tokens, i)) && BeginsSentence(text, tokens[i + 1]);
                return (agency || opens) && StandsApart(text, tokens, i) ? i : -1;
            }
            if (!Fits(word))
            {
                return -1;
            }
        }
        return -1;
    }

    // “Lagos, Nigeria - Police said …”
    private static bool IsTownWithState(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int dash) =>
        dash is 3 or 4
        && (tokens[1].Span.Of(text) is "," || tokens[2].Span.Of(text) is ",")
        && tokens[dash].Span.Of(text) is "-" or "–" or "—" or "--"
        && tokens[dash].Span.Start > tokens[dash - 1].Span.End
        && tokens[dash + 1].Span.Start > tokens[dash].Span.End;

    private static bool IsDash(ReadOnlySpan<char> word) => word is "—" or "–" or "-" or "--" or "_" or ":";

    /// <summary>“LAGOS (AP) " President …”: pages that lost their dashes have a mark with blanks around it behind the agency.</summary>
    private static bool IsStrayMark(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int at) =>
        tokens[at].Span.Of(text) is "\"" or "“" or "”"
        && tokens[at - 1].Span.Of(text) is ")"
        && tokens[at].Span.Start > tokens[at - 1].Span.End
        && tokens[at + 1].Span.Start > tokens[at].Span.End;

    private static bool Fits(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || word is "," or "." or "(" or ")" or "/" or "de" or "al";

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLetter(c) && !char.IsUpper(c))
            {
                return false;
            }
        }
        return word.Length >= 3;
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text, RawToken token)
    {
        char c = text[token.Span.Start];
        return char.IsUpper(c) || char.IsAsciiDigit(c) || c is '"' or '“' or '‘' or '\'';
    }

    /// <summary>A hyphen that parts two words touches both.</summary>
    private static bool StandsApart(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int dash) =>
        text[tokens[dash].Span.Start] != '-'
        || tokens[dash].Span.Start > tokens[dash - 1].Span.End
        || tokens[dash + 1].Span.Start > tokens[dash].Span.End;
}
