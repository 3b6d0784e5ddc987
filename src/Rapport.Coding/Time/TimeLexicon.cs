using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Rapport.Coding.Time;

/// <summary>The words of <c>data/lexicon/en/time-*.tsv</c>, frozen. Immutable.</summary>
internal sealed class TimeLexicon
{
    private readonly FrozenDictionary<(string Word, TimeWordClass Class), string> _words;

    private TimeLexicon(string directory)
    {
        _words = ReadWords(Path.Combine(directory, "time-words.tsv"));
        Eras = ReadEras(Path.Combine(directory, "time-eras.tsv"));
        Days = ReadDays(Path.Combine(directory, "time-days.tsv"));
        EventNouns = TimeTable
            .Read(Path.Combine(directory, "time-events.tsv"), "noun", "class", "example")
            .ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
        Directions = TimeTable
            .Read(Path.Combine(directory, "time-direction.tsv"), "lemma", "class", "example")
            .ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
    }

    /// <summary>Named stretches of history, the longest name first.</summary>
    public ImmutableArray<TimeEra> Eras { get; }

    /// <summary>Named days with a fixed date, the longest name first.</summary>
    public ImmutableArray<TimeDay> Days { get; }

    /// <summary>Lower-case nouns for happenings, with the class of nouns that may take each other up.</summary>
    public FrozenDictionary<string, string> EventNouns { get; }

    /// <summary>Lemmas that make a clause look ahead or back, with their class.</summary>
    public FrozenDictionary<string, string> Directions { get; }

    /// <summary>Reads the time files of <paramref name="dataDirectory"/>, the project's <c>data</c> folder.</summary>
    /// <exception cref="InvalidDataException">A file is missing or a row is malformed.</exception>
    public static TimeLexicon Load(string dataDirectory) => new(Path.Combine(dataDirectory, "lexicon", "en"));

    /// <summary>The value of the lower-case <paramref name="word"/> in <paramref name="wordClass"/>, or null where it is not of that class.</summary>
    public string? Value(string word, TimeWordClass wordClass) => _words.GetValueOrDefault((word, wordClass));

    /// <summary>The value of the lower-case <paramref name="word"/> as a number, or null where it is not of that class.</summary>
    public int? Number(string word, TimeWordClass wordClass) =>
        Value(word, wordClass) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    private static FrozenDictionary<(string, TimeWordClass), string> ReadWords(string path)
    {
        var words = new Dictionary<(string, TimeWordClass), string>();
        foreach (TimeRow row in TimeTable.Read(path, "word", "class", "value", "example"))
        {
            string name = row[1].Replace("-", "", StringComparison.Ordinal);
            if (!Enum.TryParse(name, ignoreCase: true, out TimeWordClass wordClass))
            {
                throw row.Fault($"unknown class “{row[1]}”; use one of the classes that the file has already");
            }
            if (!words.TryAdd((row[0], wordClass), row[2]))
            {
                throw row.Fault($"“{row[0]}” stands twice in class {row[1]}; remove one");
            }
        }
        return words.ToFrozenDictionary();
    }

    private static ImmutableArray<TimeEra> ReadEras(string path) =>
        [
            .. TimeTable
                .Read(path, "name", "from", "to", "source")
                .Select(r => new TimeEra(Words(r[0]), r.Date(1), r.Date(2)))
                .OrderByDescending(e => e.Words.Length)
                .ThenBy(e => e.Words[0], StringComparer.Ordinal),
        ];

    private static ImmutableArray<TimeDay> ReadDays(string path) =>
        [
            .. TimeTable
                .Read(path, "name", "month", "day", "source")
                .Select(r => new TimeDay(Words(r[0]), r.Int(1), r.Int(2)))
                .OrderByDescending(d => d.Words.Length)
                .ThenBy(d => d.Words[0], StringComparer.Ordinal),
        ];

    private static ImmutableArray<string> Words(string name) =>
        [.. TimePieces.Split(name, 0).Select(s => name[s.Start..s.End].ToLowerInvariant())];
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
