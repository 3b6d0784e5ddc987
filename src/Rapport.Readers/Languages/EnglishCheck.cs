using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Rapport.Text;

namespace Rapport.Readers.Languages;

/// <summary>Tells whether an article is in English, by its letters and by the small words that no sentence does without: <c>languages.tsv</c>.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class EnglishCheck
{
    private const string Header = "language\twords\texample\tsource";
    private const string English = "en";
    private const string Other = "und";

    /// <summary>A text of fewer words tells too little: it is taken for English.</summary>
    private const int FewestWords = 8;

    /// <summary>What lies further down changes nothing.</summary>
    private const int MostWords = 2000;

    /// <summary>Of a longer text with a smaller share of English small words, such as a table of names, nothing can be coded.</summary>
    private const double SmallestShare = 0.03;

    private readonly FrozenDictionary<string, string[]> _languagesOf;

    private EnglishCheck(IReadOnlyList<Row> rows)
    {
        Rows = rows;
        _languagesOf = rows.SelectMany(r => r.Words.Select(w => (Word: w, r.Language)))
            .GroupBy(p => p.Word, p => p.Language, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    internal IReadOnlyList<Row> Rows { get; }

    /// <summary>Reads <c>lexicon/languages.tsv</c> below <paramref name="dataDirectory"/>.</summary>
    /// <exception cref="InvalidDataException">The file is missing or has faults; the message lists all of them as “file:line: what”.</exception>
    public static EnglishCheck Load(string dataDirectory)
    {
        string path = Path.Combine(dataDirectory, "lexicon", "languages.tsv");
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"{path}: missing; reinstall, or name the right data folder");
        }
        return Parse(File.ReadAllLines(path), path);
    }

    /// <summary>True where the reporting of <paramref name="article"/> is in English, or too short to tell.</summary>
    public bool IsEnglish(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Blocks.IsEmpty)
        {
            return LanguageOf(article.Text) is null or English;
        }
        var reporting = new StringBuilder();
        foreach (Block block in article.Blocks.Where(b => !b.Kind.IsFurniture()))
        {
            reporting.Append(block.Span.Of(article.Text.AsSpan())).Append('\n');
        }
        return LanguageOf(reporting.ToString()) is null or English;
    }

    /// <summary>The language, <c>und</c> where it is none of the table's, or null where the text is too short to tell.</summary>
    internal string? LanguageOf(string text)
    {
        var hits = new Dictionary<string, int>(StringComparer.Ordinal);
        int words = 0;
        int letters = 0;
        int foreign = 0;
        foreach (string word in Words(text))
        {
            words++;
            letters += word.Length;
            foreign += IsLatin(word[0]) ? 0 : word.Length;
            foreach (string language in _languagesOf.GetValueOrDefault(word) ?? [])
            {
                hits[language] = hits.GetValueOrDefault(language) + 1;
            }
        }
        // Not every script parts its words: letters tell it from others.
        if (foreign * 2 > letters && letters >= FewestWords * 2)
        {
            return Other;
        }
        if (words < FewestWords || hits.Count == 0)
        {
            return words < FewestWords * 5 ? null : Other;
        }
        // English wins a draw: names and quotations in another language stand in English reporting, hardly the other way about.
        (string best, int most) = hits.OrderByDescending(h => h.Value)
            .ThenByDescending(h => h.Key == English)
            .ThenBy(h => h.Key, StringComparer.Ordinal)
            .Select(h => (h.Key, h.Value))
            .First();
        return best == English && words >= FewestWords * 5 && most < SmallestShare * words ? Other : best;
    }

    internal static EnglishCheck Parse(IReadOnlyList<string> lines, string path)
    {
        var rows = new List<Row>();
        var faults = new List<string>();
        bool headerSeen = false;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#')
            {
                continue;
            }
            string[] cells = lines[i].Split('\t');
            if (!headerSeen)
            {
                headerSeen = true;
                AddIf(faults, lines[i] != Header, path, i, $"the header is not “{Header.Replace('\t', ' ')}”");
            }
            else if (cells.Length != 4 || cells.Any(string.IsNullOrWhiteSpace))
            {
                faults.Add($"{path}:{i + 1}: a row needs language, words, example and source");
            }
            else
            {
                AddIf(faults, rows.Any(r => r.Language == cells[0]), path, i, $"{cells[0]} stands twice");
                rows.Add(new Row(cells[0], cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), cells[2]));
            }
        }
        AddIf(faults, !rows.Any(r => r.Language == English), path, 0, "there is no row for “en”");
        return faults.Count == 0 ? new EnglishCheck(rows) : throw new InvalidDataException(string.Join('\n', faults));
    }

    private static void AddIf(List<string> faults, bool fault, string path, int line, string what)
    {
        if (fault)
        {
            faults.Add($"{path}:{line + 1}: {what}");
        }
    }

    private static IEnumerable<string> Words(string text)
    {
        int count = 0;
        for (int start = 0; start < text.Length && count < MostWords; )
        {
            if (!IsLetter(text[start]))
            {
                start++;
                continue;
            }
            int end = start;
            while (end < text.Length && IsLetter(text[end]))
            {
                end++;
            }
            count++;
            yield return text[start..end].ToLowerInvariant();
            start = end;
        }
    }

    // Marks belong to the letters of many scripts; surrogates stand for letters of rarer ones.
    private static bool IsLetter(char c) =>
        char.IsLetter(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLatin(char c) => c is < '\u0250' or (>= '\u1E00' and <= '\u1EFF');

    /// <summary>One language.</summary>
    internal sealed record Row(string Language, string[] Words, string Example);
}
