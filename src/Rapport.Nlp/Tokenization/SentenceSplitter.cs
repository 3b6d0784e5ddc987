using System.Collections.Frozen;
using Rapport.Nlp.Features;
using Rapport.Text;

namespace Rapport.Nlp.Tokenization;

/// <summary>Decides after which tokens a sentence ends: a linear classifier over hashed features of the place. Immutable.</summary>
internal sealed class SentenceSplitter(float[] weights)
{
    /// <summary>Number of weights, a power of two.</summary>
    public const int Size = 1 << 16;

    /// <summary>Features of one place.</summary>
    public const int FeatureCount = 18;

    // Function words that, with a capital after initials (“… in the U.S. The”), begin a sentence and no name.
    private static readonly FrozenSet<string> s_starters = new[]
    {
        "The",
        "This",
        "That",
        "These",
        "Those",
        "He",
        "She",
        "It",
        "They",
        "We",
        "But",
        "And",
        "In",
        "On",
        "At",
        "If",
        "When",
        "While",
        "After",
        "Before",
        "However",
        "His",
        "Her",
        "Its",
        "Their",
        "There",
        "Since",
        "With",
        "For",
    }.ToFrozenSet(StringComparer.Ordinal);

    // The web texts that the weights are learned from end many sentences without a mark, newspapers hardly any; and at
    // marks the learned weights miss more ends than they invent.
    private const float MarkThreshold = -0.6f;
    private const float WordThreshold = 1.5f;

    /// <summary>True where a sentence ends after token <paramref name="i"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The block's tokens.</param>
    /// <param name="i">A token that is not the block's last.</param>
    /// <param name="sentenceStart">First token of the sentence so far.</param>
    public bool EndsAfter(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int i, int sentenceStart)
    {
        if (!IsCandidate(text, tokens, i))
        {
            return false;
        }
        if (IsFootnoteMark(text, tokens, i + 1))
        {
            return false;
        }
        if (
            ClosesQuotedSentence(text, tokens, i)
            || IsPlainStop(text, tokens, i)
            || EndsInFootnoteMark(text, tokens, i)
        )
        {
            return true;
        }
        if (
            IsInitials(tokens[i].Span.Of(text))
            && s_starters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tokens[i + 1].Span.Of(text))
        )
        {
            return true;
        }
        Span<int> features = stackalloc int[FeatureCount];
        Features(text, tokens, i, sentenceStart, features);
        float sum = 0;
        foreach (int feature in features)
        {
            sum += weights[feature];
        }
        return sum > (IsFinalMark(text[tokens[i].Span.End - 1]) ? MarkThreshold : WordThreshold);
    }

    private static bool IsFinalMark(char c) => c is '.' or '?' or '!' or '…' or '"' or '”' or '\'' or '’' or ')';

    /// <summary>True after a full stop and a closing curly quote that a capital or another quotation follows.</summary>
    private static bool ClosesQuotedSentence(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int i) =>
        i > 0
        && tokens[i].Span.Of(text) is "”" or "''"
        && tokens[i - 1].Span.Length == 1
        && text[tokens[i - 1].Span.Start] == '.'
        && (char.IsUpper(text[tokens[i + 1].Span.Start]) || tokens[i + 1].Span.Of(text) is "“" or "``");

    /// <summary>
    /// True for a full stop of its own after a word in lower case or a year, before a space and a capital: the tokenizer leaves
    /// the points of abbreviations with their word, so that this one ends a sentence.
    /// </summary>
    private static bool IsPlainStop(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int i)
    {
        if (i == 0 || tokens[i].Span.Of(text) is not "." || tokens[i + 1].Span.Start == tokens[i].Span.End)
        {
            return false;
        }
        ReadOnlySpan<char> before = tokens[i - 1].Span.Of(text);
        bool isYear = before.Length == 4 && !before.ContainsAnyExceptInRange('0', '9');
        bool isWord = before.Length > 3 && char.IsLower(before[0]) && char.IsLower(before[^1]);
        return (isYear || isWord) && (char.IsUpper(text[tokens[i + 1].Span.Start]) || OpensSpeech(text, tokens, i + 1));
    }

    // “… complies. “We stay,” said …”, also with the two strokes that old news wires send.
    private static bool OpensSpeech(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int i) =>
        tokens[i].Span.Of(text) is "“" or "``"
        && i + 1 < tokens.Length
        && tokens[i + 1].Span.Start == tokens[i].Span.End
        && char.IsUpper(text[tokens[i + 1].Span.Start]);

    /// <summary>True for a raised number that touches the mark before it: “in 2001.¹”.</summary>
    private static bool IsFootnoteMark(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int i) =>
        i > 0
        && tokens[i].Span.Start == tokens[i - 1].Span.End
        && text[tokens[i].Span.Start] is '¹' or '²' or '³' or (>= '⁰' and <= '⁹')
        && IsFinalMark(text[tokens[i - 1].Span.End - 1]);

    private static bool EndsInFootnoteMark(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int i) =>
        IsFootnoteMark(text, tokens, i)
        && tokens[i + 1].Span.Start > tokens[i].Span.End
        && !char.IsLower(text[tokens[i + 1].Span.Start]);

    /// <summary>True for “U.S.”, “D.C.”: two or more letters, each with its point.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word.Length % 2 == 1 || !char.IsUpper(word[0]))
        {
            return false;
        }
        for (int i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.')
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>False between the parts of one word and where a plain word is followed by a word in lower case.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int i)
    {
        if (tokens[i + 1].JoinsPrevious)
        {
            return false;
        }
        char last = text[tokens[i].Span.End - 1];
        char next = text[tokens[i + 1].Span.Start];
        return !(char.IsLower(next) && char.IsLetter(last)) && (!char.IsLower(next) || last != ',');
    }

    /// <summary>Fills in which weights speak for the place after token <paramref name="i"/>.</summary>
    public static void Features(
        ReadOnlySpan<char> text,
        ReadOnlySpan<RawToken> tokens,
        int i,
        int sentenceStart,
        Span<int> features
    )
    {
        ulong here = Lower(text, tokens, i);
        ulong next = Lower(text, tokens, i + 1);
        ulong before = Lower(text, tokens, i - 1);
        ulong after = Lower(text, tokens, i + 2);
        ulong hereShape = Shape(text, tokens, i);
        ulong nextShape = Shape(text, tokens, i + 1);
        ulong beforeShape = Shape(text, tokens, i - 1);
        ulong afterShape = Shape(text, tokens, i + 2);
        ulong gap = Gap(text, tokens, i);
        ulong length = (ulong)Math.Min(7, System.Numerics.BitOperations.Log2((uint)(i - sentenceStart + 1)));
        ulong open = OpenBrackets(text, tokens, sentenceStart, i);
        features[0] = Slot(0, 0, 0);
        features[1] = Slot(1, here, 0);
        features[2] = Slot(2, next, 0);
        features[3] = Slot(3, here, nextShape);
        features[4] = Slot(4, hereShape, next);
        features[5] = Slot(5, hereShape, nextShape * 4 + gap);
        features[6] = Slot(6, before, hereShape);
        features[7] = Slot(7, beforeShape * 64 + hereShape, nextShape);
        features[8] = Slot(8, nextShape, after);
        features[9] = Slot(9, hereShape * 64 + nextShape, afterShape);
        features[10] = Slot(10, here, gap);
        features[11] = Slot(11, here, length);
        features[12] = Slot(12, hereShape * 64 + nextShape, length);
        features[13] = Slot(13, here, open * 64 + nextShape);
        features[14] = Slot(14, here, next);
        features[15] = Slot(15, before, here);
        features[16] = Slot(16, hereShape * 64 + nextShape, beforeShape * 64 + afterShape);
        features[17] = Slot(17, Lower(text, tokens, sentenceStart), nextShape);
    }

    private static int Slot(ulong kind, ulong a, ulong b)
    {
        ulong h = (kind + 1) * 0x9E3779B97F4A7C15;
        h = (h ^ a) * 0xBF58476D1CE4E5B9;
        h ^= h >> 31;
        h = (h ^ b) * 0x94D049BB133111EB;
        return (int)((h ^ (h >> 29)) & (Size - 1));
    }

    private static ulong Lower(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int i) =>
        i < 0 || i >= tokens.Length ? 7 : WordFeatures.Lower(tokens[i].Span.Of(text));

    /// <summary>A coarse kind of token below 64: letters by case, digits, single marks.</summary>
    private static ulong Shape(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int i)
    {
        if (i < 0 || i >= tokens.Length)
        {
            return 1;
        }
        ReadOnlySpan<char> word = tokens[i].Span.Of(text);
        char c = WordFeatures.Fold(word[0]);
        if (char.IsLetter(c))
        {
            bool upper = char.IsUpper(word[0]);
            ulong point = word[^1] == '.' ? 8u : 0u;
            ulong size = word.Length == 1 ? 16u : 0u;
            return 2 + point + size + (upper ? (word.Length > 1 && char.IsUpper(word[^1]) ? 2u : 1u) : 0u);
        }
        if (char.IsDigit(c))
        {
            return 6;
        }
        return c switch
        {
            '.' => word.Length > 1 ? 33u : 32u,
            ',' => 34,
            '?' => 35,
            '!' => 36,
            ':' => 37,
            ';' => 38,
            '"' => word[0] == '”' ? 40u : 39u,
            '\'' => 41,
            '(' or '[' => 42,
            ')' or ']' => 43,
            '-' => 44,
            '*' => 45,
            '_' or '=' or '~' => 46,
            '…' => 47,
            '>' => 48,
            '<' => 49,
            '•' or '·' => 50,
            _ => 51,
        };
    }

    private static ulong Gap(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int i) =>
        tokens[i + 1].Span.Start == tokens[i].Span.End ? 0u : 1u;

    // Looked for over so many tokens only, so that a text without sentence ends costs no more than its length.
    private const int BracketWindow = 40;

    private static ulong OpenBrackets(ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, int start, int i)
    {
        int round = 0;
        int quotes = 0;
        for (int t = Math.Max(start, i - BracketWindow); t <= i; t++)
        {
            switch (text[tokens[t].Span.Start])
            {
                case '(' or '[':
                    round++;
                    break;
                case ')' or ']':
                    round = Math.Max(0, round - 1);
                    break;
                case '“':
                    quotes = 1;
                    break;
                case '”':
                    quotes = 0;
                    break;
                case '"':
                    quotes = 1 - quotes;
                    break;
                default:
                    break;
            }
        }
        return (ulong)((round > 0 ? 1 : 0) + (2 * quotes));
    }
}
