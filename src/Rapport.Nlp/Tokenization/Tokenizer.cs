using System.Globalization;
using Rapport.Text;

namespace Rapport.Nlp.Tokenization;

/// <summary>Cuts text into the words of the English UD treebanks (EWT's conventions). Immutable, thread-safe.</summary>
/// <remarks>Every character that is not white space belongs to exactly one token. One pass, no backtracking: cost is linear.</remarks>
internal sealed class Tokenizer(WordLists words)
{
    // Limits that keep the cost linear in texts without white space.
    private const int LongestInitials = 20;
    private const int LongestPrefix = 10;

    /// <summary>Appends the tokens of one block from a place in it on; returns where it stopped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">The block.</param>
    /// <param name="at">Where to begin: at the block's start, or where it stopped before.</param>
    /// <param name="length">Characters after which it stops at the next white space.</param>
    /// <param name="tokens">Gets the tokens.</param>
    public int Tokenize(ReadOnlySpan<char> text, CharSpan block, int at, int length, List<RawToken> tokens)
    {
        int stop = (int)Math.Min(block.End, (long)at + length);
        while (at < stop)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            int end = at;
            while (end < block.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }
            var chunk = new Chunk(text[..block.End], at, end, tokens);
            Cut(ref chunk);
            at = end;
        }
        return at;
    }

    private void Cut(ref Chunk chunk)
    {
        while (chunk.At < chunk.End)
        {
            if (WholeChunks.Length(chunk.Rest) is > 0 and int whole)
            {
                chunk.Take(whole);
            }
            else if (Characters.IsLetter(chunk.Text, chunk.At))
            {
                TakeWord(ref chunk);
            }
            else if (Characters.IsDigit(chunk.Current))
            {
                TakeNumber(ref chunk);
            }
            else
            {
                TakeMark(ref chunk);
            }
        }
    }

    private void TakeWord(ref Chunk chunk)
    {
        int end = WordEnd(chunk);
        ReadOnlySpan<char> word = chunk.Text[chunk.At..end];
        if (chunk.Has(end, '.') && OwnsPoint(chunk, word, end))
        {
            end++;
        }
        else if (chunk.Has(end, '$') && word.Length <= 3 && char.IsAsciiLetterUpper(word[0]))
        {
            end++;
        }
        chunk.Take(end - chunk.At);
        TakeSuffix(ref chunk);
    }

    /// <summary>The end of the letters and of what joins them: initials, “O'Neill”, “AT&amp;T”, “non-nuclear”, “file_name”.</summary>
    private int WordEnd(in Chunk chunk)
    {
        ReadOnlySpan<char> text = chunk.Text;
        int i = chunk.At;
        while (i < chunk.End)
        {
            if (Characters.IsLetter(text, i) || Characters.IsDigit(text[i]))
            {
                i++;
            }
            else if (i + 1 < chunk.End && IsLetterOrDigit(text, i + 1) && Joins(chunk, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }
        return CliticStart(text[chunk.At..i]) is > 0 and int clitic ? chunk.At + clitic : i;
    }

    private bool Joins(in Chunk chunk, int i)
    {
        ReadOnlySpan<char> text = chunk.Text;
        char c = text[i];
        ReadOnlySpan<char> before = text[chunk.At..i];
        if (c == '_')
        {
            return true;
        }
        if (c == '&')
        {
            return char.IsAsciiLetterUpper(text[i - 1]) && char.IsAsciiLetterUpper(text[i + 1]);
        }
        if (c == '.')
        {
            return before.Length <= LongestInitials
                && IsInitials(before)
                && Characters.IsLetter(text, i + 1)
                && EndsInitial(chunk, i + 1);
        }
        if (Characters.IsApostrophe(c))
        {
            return Characters.IsLetter(text, i - 1) && Characters.IsLetter(text, i + 1);
        }
        return Characters.IsHyphen(c)
            && before.Length <= LongestPrefix
            && words.IsPrefix(before)
            && Characters.IsLetter(text, i + 1);
    }

    /// <summary>True for “U”, “U.S”: single letters parted by points.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Equals("Ph", StringComparison.Ordinal))
        {
            return true;
        }
        for (int i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }
        return word.Length % 2 == 1;
    }

    private static bool EndsInitial(in Chunk chunk, int letter) =>
        letter + 1 >= chunk.End || !IsLetterOrDigit(chunk.Text, letter + 1);

    private bool OwnsPoint(in Chunk chunk, ReadOnlySpan<char> word, int end)
    {
        if (chunk.Has(end + 1, '.'))
        {
            // “Ito Inc..” at the end of a sentence has a point for each; three make an ellipsis.
            return end + 2 == chunk.End && (IsInitials(word) || words.IsAbbreviation(word, digitFollows: false));
        }
        if (end + 1 < chunk.End && IsLetterOrDigit(chunk.Text, end + 1))
        {
            return words.IsAbbreviation(word, char.IsAsciiDigit(chunk.Text[end + 1]));
        }
        if (word.Contains('.'))
        {
            return IsInitials(word) || word.Equals("Ph.D", StringComparison.Ordinal);
        }
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) && word[0] != 'I' || words.IsAbbreviation(word, chunk.DigitFollows);
        }
        return words.IsAbbreviation(word, chunk.DigitFollows);
    }

    /// <summary>What hangs on the word just taken: “n't”, “'s”, the second part of “cannot”, the apostrophe of a plural.</summary>
    private void TakeSuffix(ref Chunk chunk)
    {
        CharSpan last = chunk.Last;
        ReadOnlySpan<char> word = last.Of(chunk.Text);
        int first = words.FirstPart(word);
        if (first > 0)
        {
            chunk.SplitLast(first);
            return;
        }
        int clitic = CliticLength(chunk.Rest);
        if (clitic > 0)
        {
            chunk.TakeJoined(clitic);
        }
        else if (
            !chunk.IsDone
            && chunk.Current is '\'' or '’'
            && word[^1] is 's' or 'S'
            && chunk.At + 1 == chunk.End
            && chunk.LetterFollows
            && !chunk.QuoteIsOpen
        )
        {
            chunk.TakeJoined(1);
        }
    }

    /// <summary>Where the clitic begins in a word that ends in one, or -1.</summary>
    private static int CliticStart(ReadOnlySpan<char> word)
    {
        int apostrophe = word.LastIndexOfAny('\'', '’', '`');
        if (apostrophe <= 0)
        {
            return -1;
        }
        if (
            apostrophe >= 2
            && word[apostrophe - 1] is 'n' or 'N'
            && apostrophe + 2 == word.Length
            && word[apostrophe + 1] is 't' or 'T'
        )
        {
            return apostrophe - 1;
        }
        return CliticLength(word[apostrophe..]) == word.Length - apostrophe ? apostrophe : -1;
    }

    /// <summary>Length of the clitic that the text begins with and that no letter follows, or 0.</summary>
    private static int CliticLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return 0;
        }
        int length;
        if (text[0] is 'n' or 'N')
        {
            length = text.Length >= 3 && Characters.IsApostrophe(text[1]) && text[2] is 't' or 'T' ? 3 : 0;
        }
        else if (text[0] is not ('\'' or '’' or '`'))
        {
            return 0;
        }
        else
        {
            length = char.ToLowerInvariant(text[1]) switch
            {
                's' or 'm' or 'd' => 2,
                'l' when text.Length > 2 && text[2] is 'l' or 'L' => 3,
                'v' or 'r' when text.Length > 2 && text[2] is 'e' or 'E' => 3,
                _ => 0,
            };
        }
        return length > 0 && (length == text.Length || !IsLetterOrDigit(text, length)) ? length : 0;
    }

    private static void TakeNumber(ref Chunk chunk)
    {
        int length = Numbers.Length(chunk.Rest);
        chunk.Take(length);
    }

    private void TakeMark(ref Chunk chunk)
    {
        char c = chunk.Current;
        if (chunk.At > chunk.Start && CliticLength(chunk.Rest) is > 0 and int clitic)
        {
            chunk.Take(clitic);
            return;
        }
        if (c is '#' or '@' && chunk.At + 1 < chunk.End && Characters.IsLetter(chunk.Text, chunk.At + 1))
        {
            int end = chunk.At + 1;
            while (end < chunk.End && (IsLetterOrDigit(chunk.Text, end) || chunk.Text[end] == '_'))
            {
                end++;
            }
            chunk.Take(end - chunk.At);
            return;
        }
        int run = RunLength(chunk.Rest);
        chunk.Take(run > 1 || c < 128 ? run : StringInfo.GetNextTextElementLength(chunk.Rest));
    }

    /// <summary>How often the first mark is repeated; question and exclamation marks count as one kind, brackets never repeat.</summary>
    private static int RunLength(ReadOnlySpan<char> rest)
    {
        char c = rest[0];
        if (c is '(' or ')' or '[' or ']' or '"' || char.IsSurrogate(c))
        {
            return 1;
        }
        int run = 1;
        while (run < rest.Length && (rest[run] == c || (c is '?' or '!' && rest[run] is '?' or '!')))
        {
            run++;
        }
        return run;
    }

    private static bool IsLetterOrDigit(ReadOnlySpan<char> text, int i) =>
        Characters.IsLetter(text, i) || Characters.IsDigit(text[i]);
}
