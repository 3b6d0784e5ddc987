using System.Collections.Frozen;
using Rapport.Knowledge;

namespace Rapport.Analysis.Phrasing;

/// <summary>The forms of English verbs: by the table <c>irregular-verbs</c>, else by the rules of spelling.</summary>
internal sealed class Inflector
{
    private readonly FrozenDictionary<string, LexiconRow> _irregular;

    public Inflector(Lexicon lexicon) =>
        _irregular = (lexicon.Table("irregular-verbs")?.Rows ?? [])
            .DistinctBy(r => r["lemma"], StringComparer.Ordinal)
            .ToFrozenDictionary(r => r["lemma"], StringComparer.Ordinal);

    /// <summary>“meets”, “goes”, “denies”.</summary>
    public static string Third(string lemma) =>
        lemma switch
        {
            [.., 's' or 'x' or 'z' or 'o'] => $"{lemma}es",
            [.., 'c' or 's', 'h'] => $"{lemma}es",
            _ when EndsWithConsonantY(lemma) => $"{lemma[..^1]}ies",
            _ => $"{lemma}s",
        };

    public string Past(string lemma) => Irregular(lemma, "past") ?? Regular(lemma);

    public string Participle(string lemma) => Irregular(lemma, "participle") ?? Regular(lemma);

    public string Gerund(string lemma) =>
        Irregular(lemma, "gerund")
        ?? (lemma.EndsWith('e') && lemma is not [.., 'e' or 'o', 'e'] ? $"{lemma[..^1]}ing" : $"{lemma}ing");

    private string? Irregular(string lemma, string column) =>
        _irregular.TryGetValue(lemma, out LexiconRow? row) && row[column] is { Length: > 0 } form ? form : null;

    private static string Regular(string lemma) =>
        lemma.EndsWith('e') ? $"{lemma}d"
        : EndsWithConsonantY(lemma) ? $"{lemma[..^1]}ied"
        : $"{lemma}ed";

    private static bool EndsWithConsonantY(string lemma) => lemma is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'];
}
