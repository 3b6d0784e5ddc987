using Rapport.Text;

namespace Rapport.Readers.Layout;

/// <summary>What a pattern found in a block.</summary>
/// <param name="Name">The words of <c>NAME</c>, or null.</param>
/// <param name="Date">The date of <c>DATE</c>, or null.</param>
internal readonly record struct PatternMatch(string? Name, PublicationDate? Date);

/// <summary>A pattern over the words of a whole block.</summary>
/// <remarks>
/// Elements, separated by blanks: a word, whatever its case (<c>a|b</c> for either; <c>a|b:</c> with a colon behind it,
/// <c>(a|b)</c> in brackets, <c>(a|b</c> behind an opening one, <c>a~</c> as its beginning), <c>word?</c> one that may be missing, <c>*</c> any words, <c>NAME</c> a person's name, <c>CAPS</c> words that all begin with capitals or
/// are small words between them, <c>DATE</c> a day with or without a time of day.
/// </remarks>
internal sealed class FurniturePattern
{
    private static readonly HashSet<string> Particles =
    [
        "al",
        "bin",
        "bint",
        "da",
        "de",
        "del",
        "der",
        "di",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "ter",
        "van",
        "von",
        "y",
    ];

    private static readonly HashSet<string> SmallWords =
    [
        .. Particles,
        "a",
        "an",
        "and",
        "at",
        "for",
        "from",
        "his",
        "her",
        "in",
        "left",
        "of",
        "on",
        "right",
        "the",
        "their",
        "with",
    ];

    private readonly string[] _elements;

    public FurniturePattern(string pattern) => _elements = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Matches the block from its first word to its last, or gives null.</summary>
    public PatternMatch? Match(BlockWords words) =>
        !words.Complete && _elements[^1] != "*" ? null : Match(words, 0, 0, default);

    private PatternMatch? Match(BlockWords words, int element, int word, PatternMatch found)
    {
        if (element == _elements.Length)
        {
            return word == words.Raw.Length ? found : null;
        }
        string e = _elements[element];
        return e switch
        {
            "*" => MatchAny(words, element, word, found),
            "NAME" => MatchRun(words, element, word, found, 5),
            "CAPS" => MatchRun(words, element, word, found, 14),
            "DATE" => MatchDate(words, element, word, found),
            _ when e.EndsWith('?') && Match(words, element + 1, word, found) is { } without => without,
            _ => word < words.Raw.Length && IsWord(e, words, word) ? Match(words, element + 1, word + 1, found) : null,
        };
    }

    private PatternMatch? MatchAny(BlockWords words, int element, int word, PatternMatch found)
    {
        if (element == _elements.Length - 1)
        {
            return found;
        }
        for (int next = word; next <= words.Raw.Length; next++)
        {
            if (Match(words, element + 1, next, found) is { } match)
            {
                return match;
            }
        }
        return null;
    }

    private PatternMatch? MatchRun(BlockWords words, int element, int word, PatternMatch found, int longest)
    {
        bool isName = _elements[element] == "NAME";
        int end = word;
        while (end < words.Raw.Length && end - word < longest && Continues(words, word, end, isName))
        {
            end++;
            if (Match(words, element + 1, end, found) is { } match && IsCapital(words.Cores[end - 1]))
            {
                return isName ? match with { Name = string.Join(' ', words.Cores[word..end]) } : match;
            }
        }
        return null;
    }

    private static bool Continues(BlockWords words, int start, int at, bool isName)
    {
        string core = words.Cores[at];
        if (isName && at > start && words.Raw[at - 1][^1] is ',' or ':' or ';' or ')')
        {
            return false;
        }
        return IsCapital(core)
            || (at > start || !isName) && (isName ? Particles : SmallWords).Contains(core.ToLowerInvariant());
    }

    private static bool IsCapital(string core) => core.Length > 0 && char.IsUpper(core[0]) && !core.Any(char.IsDigit);

    private PatternMatch? MatchDate(BlockWords words, int element, int word, PatternMatch found)
    {
        for (int end = Math.Min(words.Raw.Length, word + 9); end > word; end--)
        {
            string text = string.Join(' ', words.Raw[word..end]).TrimEnd('|', ',', ' ', '.');
            if (
                DateText.TryParse(text, out PublicationDate date)
                && date.Precision == DatePrecision.Day
                && Match(words, element + 1, end, found) is { } match
            )
            {
                return match with { Date = date };
            }
        }
        return null;
    }

    private static bool IsWord(string element, BlockWords words, int word)
    {
        ReadOnlySpan<char> wanted = element.AsSpan().TrimEnd('?');
        string raw = words.Raw[word];
        bool marked =
            (wanted[0] != '(' || raw[0] is '(' or '[')
            && (wanted[^1] != ')' || raw.AsSpan().TrimEnd(".,:") is [.., ')' or ']'])
            && (wanted[^1] != ':' || raw[^1] == ':');
        if (!marked)
        {
            return false;
        }
        ReadOnlySpan<char> alternatives = wanted.Trim("():");
        ReadOnlySpan<char> have = words.Cores[word].Length > 0 ? words.Cores[word] : raw;
        foreach (Range part in alternatives.Split('|'))
        {
            ReadOnlySpan<char> alternative = alternatives[part];
            bool same = alternative.EndsWith("~")
                ? have.StartsWith(alternative[..^1], StringComparison.OrdinalIgnoreCase)
                : have.Equals(alternative, StringComparison.OrdinalIgnoreCase);
            if (same)
            {
                return true;
            }
        }
        return false;
    }
}
