using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>A run of letters, of digits with what sticks to them, or one sign: finer than tokens.</summary>
/// <param name="Token">Document-wide index of the token that it lies in.</param>
/// <param name="Span">Its place in the text.</param>
/// <param name="Word">Lower case.</param>
/// <param name="Number">The value of a run of digits without separators, else -1.</param>
/// <param name="Digits">How many digits <paramref name="Number"/> is written with.</param>
/// <param name="Suffix">Letters after the digits: <c>rd</c> of 3rd, <c>s</c> of 1990s.</param>
/// <param name="Capital">True where it begins with a capital letter.</param>
internal readonly record struct TimePiece(
    int Token,
    CharSpan Span,
    string Word,
    int Number,
    int Digits,
    string Suffix,
    bool Capital
);

/// <summary>
/// A sentence cut into <see cref="TimePiece"/>s, so that the grammar does not depend on whether the tokenizer parts
/// “3-4”, “mid-2019” or “Sept.”.
/// </summary>
internal sealed class TimePieces
{
    private static readonly TimePiece s_outside = new(-1, default, "", -1, 0, "", false);

    private readonly TimePiece[] _pieces;
    private readonly (bool IsKnown, TimeMatch? Match)[] _simple;

    /// <summary>Cuts up the tokens of <paramref name="sentence"/>.</summary>
    public TimePieces(Sentence sentence)
    {
        Sentence = sentence;
        var pieces = new List<TimePiece>(sentence.Count + 8);
        for (int t = sentence.Tokens.Start; t < sentence.Tokens.End; t++)
        {
            Token token = sentence.Document.TokenAt(t);
            foreach (CharSpan span in Split(token.Form, token.Span.Start))
            {
                pieces.Add(Make(t, span, span.Of(sentence.Document.Text)));
            }
        }
        _pieces = [.. pieces];
        _simple = new (bool, TimeMatch?)[_pieces.Length];
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>How many pieces there are.</summary>
    public int Count => _pieces.Length;

    /// <summary>The piece at <paramref name="i"/>; an empty one outside.</summary>
    public ref readonly TimePiece this[int i]
    {
        get
        {
            if ((uint)i < (uint)_pieces.Length)
            {
                return ref _pieces[i];
            }
            return ref s_outside;
        }
    }

    /// <summary>The simple expression that was found to begin at place <paramref name="i"/>; false where none was looked for yet.</summary>
    public bool TryRecall(int i, out TimeMatch? match)
    {
        bool known = (uint)i < (uint)_simple.Length && _simple[i].IsKnown;
        match = known ? _simple[i].Match : null;
        return known;
    }

    /// <summary>Keeps what was found at place <paramref name="i"/>.</summary>
    public void Remember(int i, TimeMatch? match)
    {
        if ((uint)i < (uint)_simple.Length)
        {
            _simple[i] = (true, match);
        }
    }

    /// <summary>The token that the piece at <paramref name="i"/> lies in; only for places inside.</summary>
    public Token TokenAt(int i) => Sentence.Document.TokenAt(_pieces[i].Token);

    /// <summary>True where the piece at <paramref name="i"/> is one of <paramref name="words"/>.</summary>
    public bool Is(int i, params ReadOnlySpan<string> words)
    {
        string word = this[i].Word;
        foreach (string w in words)
        {
            if (string.Equals(w, word, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True where the pieces from <paramref name="i"/> on spell <paramref name="words"/>.</summary>
    public bool Spells(int i, ImmutableArray<string> words)
    {
        for (int k = 0; k < words.Length; k++)
        {
            if (!string.Equals(this[i + k].Word, words[k], StringComparison.Ordinal))
            {
                return false;
            }
        }
        return words.Length > 0;
    }

    /// <summary>The place after a dash (hyphen, en dash, em dash or minus) at <paramref name="i"/>, or <paramref name="i"/> itself.</summary>
    public int SkipDash(int i) => Is(i, "-", "–", "—", "‑", "−") ? i + 1 : i;

    /// <summary>Cuts <paramref name="form"/>; the spans count from <paramref name="offset"/>.</summary>
    public static IEnumerable<CharSpan> Split(string form, int offset)
    {
        int i = 0;
        while (i < form.Length)
        {
            int end = EndOfPiece(form, i);
            if (!char.IsWhiteSpace(form[i]))
            {
                yield return new CharSpan(offset + i, offset + end);
            }
            i = end;
        }
    }

    private static int EndOfPiece(string form, int start)
    {
        int i = start + 1;
        if (char.IsLetter(form[start]))
        {
            while (i < form.Length && char.IsLetter(form[i]))
            {
                i++;
            }
        }
        else if (char.IsAsciiDigit(form[start]))
        {
            while (i < form.Length && (char.IsAsciiLetterOrDigit(form[i]) || IsThousands(form, i)))
            {
                i++;
            }
        }
        return i;
    }

    private static bool IsThousands(string form, int i) =>
        form[i] is ',' or '.'
        && i + 3 < form.Length
        && form.AsSpan(i + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && (i + 4 >= form.Length || !char.IsAsciiDigit(form[i + 4]));

    private static TimePiece Make(int token, CharSpan span, string form)
    {
        string word = form.ToLowerInvariant();
        int digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits]))
        {
            digits++;
        }
        string suffix = digits > 0 ? word[digits..] : "";
        bool plain = digits is > 0 and < 9 && !suffix.AsSpan().ContainsAny(',', '.');
        int number = plain ? int.Parse(form.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture) : -1;
        return new TimePiece(token, span, word, number, digits, suffix, char.IsUpper(form[0]));
    }
}
