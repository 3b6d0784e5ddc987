using Rapport.Text;

namespace Rapport.Nlp.Tokenization;

/// <summary>A stretch without white space that is being cut. <see cref="Text"/> ends where the block ends.</summary>
internal ref struct Chunk(ReadOnlySpan<char> text, int start, int end, List<RawToken> tokens)
{
    // How far back an opening single quote is looked for.
    private const int QuoteWindow = 300;

    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>Where the stretch begins.</summary>
    public readonly int Start = start;

    public readonly int End => end;

    /// <summary>The first character not taken.</summary>
    public int At { get; private set; } = start;

    public readonly bool IsDone => At >= end;

    public readonly char Current => Text[At];

    public readonly ReadOnlySpan<char> Rest => Text[At..end];

    /// <summary>The token taken last.</summary>
    public readonly CharSpan Last => tokens[^1].Span;

    /// <summary>True where the next chunk of the block begins with a digit.</summary>
    public readonly bool DigitFollows
    {
        get
        {
            ReadOnlySpan<char> after = Text[end..].TrimStart();
            return !after.IsEmpty && (char.IsAsciiDigit(after[0]) || after[0] == '#');
        }
    }

    /// <summary>True where the next chunk of the block begins with a letter.</summary>
    public readonly bool LetterFollows
    {
        get
        {
            ReadOnlySpan<char> after = Text[end..].TrimStart();
            return !after.IsEmpty && char.IsLetter(after[0]);
        }
    }

    /// <summary>True where a single quote was opened shortly before and not closed.</summary>
    public readonly bool QuoteIsOpen
    {
        get
        {
            for (int i = At - 1; i >= Math.Max(0, At - QuoteWindow); i--)
            {
                if (Text[i] is not ('\'' or '‘' or '’'))
                {
                    continue;
                }
                bool opens = i == 0 || char.IsWhiteSpace(Text[i - 1]) || Text[i - 1] is '(' or '"' or '“';
                if (opens)
                {
                    return true;
                }
                if (i + 1 < Text.Length && !char.IsLetter(Text[i + 1]))
                {
                    return false;
                }
            }
            return false;
        }
    }

    public readonly bool Has(int position, char c) => position < end && Text[position] == c;

    /// <summary>Makes the next characters a token.</summary>
    public void Take(int length)
    {
        tokens.Add(new RawToken(new CharSpan(At, At + length), false));
        At += length;
    }

    /// <summary>Makes the next characters a token that is written as one word with the one before.</summary>
    public void TakeJoined(int length)
    {
        tokens.Add(new RawToken(new CharSpan(At, At + length), true));
        At += length;
    }

    /// <summary>Parts the last token after its first <paramref name="first"/> characters.</summary>
    public readonly void SplitLast(int first)
    {
        CharSpan last = Last;
        tokens[^1] = tokens[^1] with { Span = new CharSpan(last.Start, last.Start + first) };
        tokens.Add(new RawToken(new CharSpan(last.Start + first, last.End), true));
    }
}
