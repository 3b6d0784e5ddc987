namespace Rapport.Coding.Parties.Names;

/// <summary>Phrases of several words with a value each; matches forms, or lemmas where no form fits.</summary>
internal sealed class PhraseTable<T>
    where T : class
{
    private const int LongestPhrase = 256;

    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lastWords = new(StringComparer.Ordinal);
    private int _longest;

    public int Count => _values.Count;

    public IEnumerable<T> Values => _values.Values;

    /// <summary>Adds a phrase; the first row of a phrase wins.</summary>
    public void Add(string phrase, T value)
    {
        var words = WordLine.Split(phrase);
        if (words.Length > 0 && _values.TryAdd(string.Join(' ', words), value))
        {
            _lastWords.Add(words[^1]);
            _longest = Math.Max(_longest, words.Length);
        }
    }

    public T? Find(string phrase) => _values.GetValueOrDefault(string.Join(' ', WordLine.Split(phrase)));

    /// <summary>The longest phrase that ends with the token <paramref name="last"/> and begins at or after <paramref name="earliest"/>.</summary>
    public PhraseMatch<T>? EndingAt(WordLine line, int last, int earliest)
    {
        var words = line.WordsOf(last);
        if (words.IsEmpty || !MayEnd(line, words.End - 1))
        {
            return null;
        }
        int end = words.End;
        int begin = line.WordsOf(earliest).Start;
        for (int start = Math.Max(begin, end - _longest); start < end; start++)
        {
            // A phrase begins where a token begins.
            if (line.WordsOf(line.TokenOf(start)).Start == start && Find(line, start, end) is { } value)
            {
                return new PhraseMatch<T>(value, line.TokenOf(start), last + 1);
            }
        }
        return null;
    }

    /// <summary>The longest phrase that covers <paramref name="token"/> and stays within the tokens given.</summary>
    public PhraseMatch<T>? Covering(WordLine line, int token, int earliest, int end)
    {
        PhraseMatch<T>? best = null;
        for (int last = token; last < end && last < token + _longest; last++)
        {
            if (EndingAt(line, last, earliest) is { } match && match.Start <= token)
            {
                best = best is { } b && b.End - b.Start >= match.End - match.Start ? best : match;
            }
        }
        return best;
    }

    private bool MayEnd(WordLine line, int word) =>
        _lastWords.Contains(line.Form(word))
        || _lastWords.Contains(line.Lemma(word))
        || _lastWords.Contains(Singular(line.Form(word)));

    // The lemma of “troops” may stand in the plural.
    private static string Singular(string form) =>
        form.Length > 4 && form.EndsWith("ies", StringComparison.Ordinal) ? form[..^3] + "y"
        : form.Length > 3 && form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal) ? form[..^1]
        : form;

    private T? Find(WordLine line, int start, int end)
    {
        Span<char> room = stackalloc char[LongestPhrase];
        // “ministers of foreign affairs”: only the first word is counted.
        return Find(Joined(line, start, end, room, Spelling.Form))
            ?? Find(Joined(line, start, end, room, Spelling.Lemma))
            ?? (end > start + 1 ? Find(Joined(line, start, end, room, Spelling.FirstLemma)) : null)
            ?? Singular(line, start, end, room);
    }

    private T? Singular(WordLine line, int start, int end, Span<char> room)
    {
        ReadOnlySpan<char> forms = Joined(line, start, end, room, Spelling.Form);
        return forms.Length > 3 && forms[^1] == 's' ? _values.GetValueOrDefault(Singular(forms.ToString())) : null;
    }

    private T? Find(ReadOnlySpan<char> phrase) =>
        _values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(phrase, out T? value) ? value : null;

    // Longer than any phrase of a table: what does not fit is none.
    private static ReadOnlySpan<char> Joined(WordLine line, int start, int end, Span<char> room, Spelling spelling)
    {
        int length = 0;
        for (int w = start; w < end; w++)
        {
            bool lemma = spelling == Spelling.Lemma || (spelling == Spelling.FirstLemma && w == start);
            string word = lemma ? line.Lemma(w) : line.Form(w);
            if (length + word.Length + 1 > room.Length)
            {
                return [];
            }
            if (w > start)
            {
                room[length++] = ' ';
            }
            word.CopyTo(room[length..]);
            length += word.Length;
        }
        return room[..length];
    }

    private enum Spelling
    {
        Form,
        Lemma,
        FirstLemma,
    }
}

/// <summary>A phrase found, over the tokens from <paramref name="Start"/> to before <paramref name="End"/>.</summary>
internal readonly record struct PhraseMatch<T>(T Value, int Start, int End)
    where T : class
{
    public bool Covers(int token) => Start <= token && token < End;
}
