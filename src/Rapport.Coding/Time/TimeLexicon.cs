using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Rapport.Knowledge;

namespace Rapport.Coding.Time;

/// <summary>The words of <c>data/lexicon/en/time-*.tsv</c>, frozen. Immutable.</summary>
internal sealed class TimeLexicon
{
    private readonly FrozenDictionary<string, (TimeWordClass Class, string Value)[]> _words;
    private readonly FrozenDictionary<string, string> _phases;
    private readonly FrozenSet<string> _known;

    /// <summary>Picks the time tables out of <paramref name="lexicon"/>.</summary>
    /// <exception cref="DataException">A table is missing or a row is malformed; all faults are listed.</exception>
    public TimeLexicon(Lexicon lexicon)
    {
        var faults = new List<DataFault>();
        Words = lexicon;
        _words = ReadWords(lexicon, faults);
        Eras =
        [
            .. Rows(lexicon, "time-eras", faults)
                .Select(r => new TimeEra(Pieces(r["name"]), Date(r, "from", faults), Date(r, "to", faults)))
                .OrderByDescending(e => e.Words.Length),
        ];
        Days =
        [
            .. Rows(lexicon, "time-days", faults)
                .Select(r => new TimeDay(Pieces(r["name"]), Number(r, "month", faults), Number(r, "day", faults)))
                .OrderByDescending(d => d.Words.Length),
        ];
        EventNouns = Pairs(lexicon, "time-events", "noun", "class", faults);
        Directions = Pairs(lexicon, "time-direction", "word", "class", faults);
        _phases = Pairs(lexicon, "time-phases", "word", "class", faults);
        if (faults.Count > 0)
        {
            throw new DataException(faults);
        }
        string[] known =
        [
            .. _words.Where(w => !Array.TrueForAll(w.Value, v => IsOpener(v.Class))).Select(w => w.Key),
            .. Eras.SelectMany(e => e.Words),
            .. Days.SelectMany(d => d.Words),
            "during",
            "throughout",
        ];
        _known = known.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The lexicon that the tables come from, for its other word lists.</summary>
    public Lexicon Words { get; }

    /// <summary>Named stretches of history, the longest name first.</summary>
    public ImmutableArray<TimeEra> Eras { get; }

    /// <summary>Named days with a fixed date, the longest name first.</summary>
    public ImmutableArray<TimeDay> Days { get; }

    /// <summary>Lower-case nouns for happenings, with the class of nouns that may take each other up.</summary>
    public FrozenDictionary<string, string> EventNouns { get; }

    /// <summary>Lemmas that make a clause look ahead or back, with their class.</summary>
    public FrozenDictionary<string, string> Directions { get; }

    /// <summary>
    /// Which part of a happening a date on a verb that governs it is: <c>start</c>, <c>end</c> or <c>whole</c>; null for other
    /// verbs. A final e that the lemmatizer dropped (“stag” of “staged”) is put back.
    /// </summary>
    public string? Phase(string lemma) => _phases.GetValueOrDefault(lemma) ?? _phases.GetValueOrDefault(lemma + "e");

    /// <summary>The class of a lower-case noun for happenings, or null for other words.</summary>
    public string? EventClass(string lemma) => EventNouns.GetValueOrDefault(lemma.ToLowerInvariant());

    /// <summary>True where the lower-case <paramref name="word"/> may be part of a time expression by itself.</summary>
    public bool Knows(string word) => _known.Contains(word);

    /// <summary>The value of the lower-case <paramref name="word"/> in <paramref name="wordClass"/>, or null where it is not of that class.</summary>
    public string? Value(string word, TimeWordClass wordClass)
    {
        if (_words.TryGetValue(word, out (TimeWordClass Class, string Value)[]? meanings))
        {
            foreach ((TimeWordClass meant, string value) in meanings)
            {
                if (meant == wordClass)
                {
                    return value;
                }
            }
        }
        return null;
    }

    /// <summary>The value of the lower-case <paramref name="word"/> as a number, or null where it is not of that class.</summary>
    public int? Number(string word, TimeWordClass wordClass) =>
        Value(word, wordClass) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    private static FrozenDictionary<string, (TimeWordClass Class, string Value)[]> ReadWords(
        Lexicon lexicon,
        List<DataFault> faults
    )
    {
        var words = new Dictionary<(string Word, TimeWordClass Class), string>();
        foreach (LexiconRow row in Rows(lexicon, "time-words", faults))
        {
            string name = row["class"].Replace("-", "", StringComparison.Ordinal);
            if (!Enum.TryParse(name, ignoreCase: true, out TimeWordClass wordClass))
            {
                faults.Add(Fault(row, $"unknown class “{row["class"]}”", "use a class that the file has already"));
            }
            else if (!words.TryAdd((row["word"], wordClass), row["value"]))
            {
                faults.Add(Fault(row, $"“{row["word"]}” stands twice in class {row["class"]}", "remove one"));
            }
            else if (NeedsNumber(wordClass))
            {
                Number(row, "value", faults);
            }
        }
        return words
            .GroupBy(w => w.Key.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.Select(w => (w.Key.Class, w.Value)).ToArray(),
                StringComparer.Ordinal
            );
    }

    private static bool NeedsNumber(TimeWordClass wordClass) =>
        wordClass
            is not (
                TimeWordClass.Unit
                or TimeWordClass.Edge
                or TimeWordClass.DayPart
                or TimeWordClass.VagueNumber
                or TimeWordClass.Numbered
                or TimeWordClass.Target
            )
        && !IsOpener(wordClass);

    private static bool IsOpener(TimeWordClass wordClass) =>
        wordClass is TimeWordClass.DateOpener or TimeWordClass.YearOpener or TimeWordClass.MonthOpener;

    private static FrozenDictionary<string, string> Pairs(
        Lexicon lexicon,
        string table,
        string key,
        string value,
        List<DataFault> faults
    )
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LexiconRow row in Rows(lexicon, table, faults))
        {
            if (!pairs.TryAdd(row[key], row[value]))
            {
                faults.Add(Fault(row, $"“{row[key]}” stands twice", "remove one"));
            }
        }
        return pairs.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<LexiconRow> Rows(Lexicon lexicon, string name, List<DataFault> faults)
    {
        if (lexicon.Table(name) is { } table)
        {
            return table.Rows;
        }
        faults.Add(new DataFault($"lexicon/en/{name}.tsv", 0, 0, "no such file", "restore it from the repository"));
        return [];
    }

    private static ImmutableArray<string> Pieces(string name) =>
        [.. TimePieces.Split(name, 0).Select(s => name[s.Start..s.End].ToLowerInvariant())];

    private static int Number(LexiconRow row, string column, List<DataFault> faults)
    {
        if (!int.TryParse(row[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            faults.Add(Fault(row, $"“{row[column]}” is no whole number", $"write one in column {column}"));
        }
        return number;
    }

    private static DateOnly Date(LexiconRow row, string column, List<DataFault> faults)
    {
        const string Iso = "yyyy-MM-dd";
        bool valid = DateOnly.TryParseExact(
            row[column],
            Iso,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly day
        );
        if (!valid)
        {
            faults.Add(Fault(row, $"“{row[column]}” is no day", "write it as 2001-12-31"));
        }
        return day;
    }

    private static DataFault Fault(LexiconRow row, string what, string remedy) =>
        new(row.File, row.Line, 0, what, remedy);
}

/// <summary>A named stretch of history.</summary>
/// <param name="Words">Its name in lower-case pieces.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
internal sealed record TimeEra(ImmutableArray<string> Words, DateOnly From, DateOnly To);

/// <summary>A named day with the same date each year.</summary>
/// <param name="Words">Its name in lower-case pieces.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">Day of the month.</param>
internal sealed record TimeDay(ImmutableArray<string> Words, int Month, int Day);
