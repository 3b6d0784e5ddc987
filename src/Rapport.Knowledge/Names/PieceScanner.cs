using System.Buffers;
using Rapport.Text;

namespace Rapport.Knowledge.Names;

/// <summary>Cuts a sentence or a name into <see cref="Piece"/>s, the same way whatever the tokenizer does with hyphens, periods and apostrophes.</summary>
/// <remarks>Mutable scratch space for one thread. Punctuation that no name spans is a piece of its own, so that no name reaches across it.</remarks>
internal sealed class PieceScanner
{
    private static readonly SearchValues<char> s_plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    );

    private readonly List<Piece> _pieces = [];
    private char[] _buffer = new char[64];
    private int _length;
    private string _text = "";
    private int _pieceStart;
    private int _charStart;
    private int _charEnd;
    private int _firstToken;
    private bool _initials;
    private Joint _joint;

    /// <summary>Number of pieces.</summary>
    public int Count => _pieces.Count;

    /// <summary>The piece at <paramref name="index"/>.</summary>
    public Piece this[int index] => _pieces[index];

    /// <summary>The folded letters of a piece, in their own case.</summary>
    public ReadOnlySpan<char> Letters(Piece piece) => _buffer.AsSpan(piece.Start, piece.End - piece.Start);

    /// <summary>True where most letters are capitals, as in a headline set in capitals.</summary>
    public bool IsCapitals
    {
        get
        {
            int capitals = 0;
            int small = 0;
            foreach (char c in _buffer.AsSpan(0, _length))
            {
                capitals += char.IsUpper(c) ? 1 : 0;
                small += char.IsLower(c) ? 1 : 0;
            }
            return capitals > 2 * small;
        }
    }

    /// <summary>Scans the tokens of <paramref name="sentence"/>.</summary>
    public void Scan(Sentence sentence)
    {
        Clear(sentence.Document.Text);
        TokenSpan tokens = sentence.Tokens;
        int last = -1;
        for (int t = tokens.Start; t < tokens.End; t++)
        {
            CharSpan span = sentence.Document.TokenAt(t).Span;
            if (last >= 0 && !ContinuesInitials(last, span))
            {
                Finish(t);
            }
            ScanToken(span, t);
            last = span.End;
        }
        Finish(tokens.End);
    }

    /// <summary>Scans a name, each word as one token.</summary>
    public void Scan(string name)
    {
        Clear(name);
        int token = 0;
        int start = 0;
        while (start < name.Length)
        {
            int space = name.AsSpan(start).IndexOf(' ');
            int end = space < 0 ? name.Length : start + space;
            if (token > 0 && !ContinuesInitials(start - 1, new CharSpan(start, end)))
            {
                Finish(token);
            }
            ScanToken(new CharSpan(start, end), token++);
            start = end + 1;
        }
        Finish(token);
    }

    private void Clear(string text)
    {
        _pieces.Clear();
        _text = text;
        _length = 0;
        _pieceStart = 0;
        _initials = false;
        _joint = Joint.Space;
    }

    private void ScanToken(CharSpan span, int token)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            int run = PlainRun(i, span.End);
            if (run > 0)
            {
                AddPlain(i, run, token);
                i += run;
                if (i == span.End)
                {
                    break;
                }
            }
            char c = _text[i];
            if (char.IsLetterOrDigit(c) || c is >= '\u0300' and < '\u0370')
            {
                AddLetter(i, token);
            }
            else if (c == '.')
            {
                AddPeriod(i, token);
            }
            else if (IsHyphen(c))
            {
                Finish(token + 1);
                Join(i, Joint.Hyphen, token);
            }
            else if (IsApostrophe(c))
            {
                Finish(token + 1);
                Join(i, Joint.Apostrophe, token);
            }
            else
            {
                Finish(token + 1);
                AddMark(i, token);
            }
        }
    }

    private int PlainRun(int start, int end)
    {
        int run = _text.AsSpan(start, end - start).IndexOfAnyExcept(s_plain);
        return run < 0 ? end - start : run;
    }

    // Letters that fold to themselves, at once: nearly all there are.
    private void AddPlain(int at, int run, int token)
    {
        if (run > 1 || (_initials && _text[_charEnd - 1] != '.'))
        {
            _initials = false;
        }
        if (_length == _pieceStart)
        {
            _charStart = at;
            _firstToken = token;
            SetJointBefore(at);
        }
        Append(_text.AsSpan(at, run));
        _charEnd = at + run;
    }

    private void AddLetter(int at, int token)
    {
        // “U.Sanctions” is no acronym: after a period only another single letter goes on.
        if (_initials && _text[_charEnd - 1] != '.')
        {
            _initials = false;
        }
        if (_length == _pieceStart)
        {
            _charStart = at;
            _firstToken = token;
            SetJointBefore(at);
        }
        Append(CharFold.Fold(_text[at]));
        _charEnd = at + 1;
    }

    private void AddPeriod(int at, int token)
    {
        int letters = _length - _pieceStart;
        if (letters == 0)
        {
            AddMark(at, token);
            return;
        }
        _initials = _charEnd == at && (letters == 1 || _initials);
        _charEnd = at + 1;
        bool letterFollows = at + 1 < _text.Length && char.IsLetterOrDigit(_text[at + 1]);
        if (!_initials && letterFollows)
        {
            Finish(token + 1);
            AddMark(at, token);
        }
    }

    private void AddMark(int at, int token)
    {
        _charStart = at;
        _charEnd = at + 1;
        _firstToken = token;
        if (_text[at] == '&')
        {
            Append("and");
        }
        else
        {
            Append(_text.AsSpan(at, 1));
        }
        Finish(token + 1);
    }

    // “U. S.”: a single capital with a period goes on to the next one.
    private bool ContinuesInitials(int end, CharSpan next) =>
        _initials
        && _length > _pieceStart
        && next.Start - end <= 1
        && char.IsUpper(_text[next.Start])
        && next.Start + 1 < _text.Length
        && _text[next.Start + 1] == '.'
        && (next.Length <= 2)
        && char.IsUpper(_buffer[_length - 1]);

    private void Join(int at, Joint joint, int token)
    {
        bool before = at > 0 && char.IsLetterOrDigit(_text[at - 1]) || (at > 0 && _text[at - 1] == '.');
        bool after = at + 1 < _text.Length && char.IsLetterOrDigit(_text[at + 1]);
        bool joins = joint == Joint.Hyphen ? before || after : before && after;
        if (!joins || _pieces.Count == 0)
        {
            AddMark(at, token);
            return;
        }
        _pieces[^1] = _pieces[^1] with { After = joint };
        _joint = joint;
    }

    private void SetJointBefore(int at)
    {
        // A joint counts only for the piece right behind it.
        if (_joint != Joint.Space && _pieces.Count > 0 && at - _pieces[^1].Chars.End > 2)
        {
            _joint = Joint.Space;
        }
    }

    private void Finish(int tokenEnd)
    {
        if (_length > _pieceStart)
        {
            _pieces.Add(
                new Piece(
                    _pieceStart,
                    _length,
                    new TokenSpan(_firstToken, tokenEnd),
                    new CharSpan(_charStart, _charEnd)
                )
                {
                    Before = _joint,
                }
            );
            _joint = Joint.Space;
        }
        _pieceStart = _length;
        _initials = false;
    }

    private void Append(ReadOnlySpan<char> letters)
    {
        if (_length + letters.Length > _buffer.Length)
        {
            Array.Resize(ref _buffer, (_buffer.Length + letters.Length) * 2);
        }
        letters.CopyTo(_buffer.AsSpan(_length));
        _length += letters.Length;
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '/' or '_';

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '`' or '\u02BC' or '\u02BB';
}
