using System.Collections.Frozen;
using System.Globalization;

namespace Rapport.Nlp.Tokenization;

/// <summary>The words that the tokenizer treats in their own way, from the tables beside this file. Immutable.</summary>
internal sealed class WordLists
{
    private readonly FrozenDictionary<string, bool> _abbreviations;
    private readonly FrozenDictionary<string, int> _contractions;
    private readonly FrozenSet<string> _prefixes;

    public WordLists()
    {
        _abbreviations = Rows("abbreviations.tsv")
            .ToFrozenDictionary(r => r[0], r => r[1] == "number", StringComparer.OrdinalIgnoreCase);
        _contractions = Rows("contractions.tsv")
            .ToFrozenDictionary(
                r => r[0],
                r => int.Parse(r[1], CultureInfo.InvariantCulture),
                StringComparer.OrdinalIgnoreCase
            );
        _prefixes = Rows("prefixes.tsv").Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>True where a point after the word belongs to it.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word, bool digitFollows) =>
        _abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out bool needsDigit)
        && (!needsDigit || digitFollows);

    /// <summary>Length of the first part of a word that is two (“cannot”), or 0.</summary>
    public int FirstPart(ReadOnlySpan<char> word) =>
        _contractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int length) ? length : 0;

    /// <summary>True where a hyphen after the word keeps it with what follows.</summary>
    public bool IsPrefix(ReadOnlySpan<char> word) => _prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static IReadOnlyList<string[]> Rows(string table) => EmbeddedTable.Rows(typeof(WordLists), table);
}
