using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapport.Coding.Status;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>The words that introduce what someone says or thinks: the lexicon's table <c>attribution</c>, checked and frozen.</summary>
internal sealed class AttributionLexicon
{
    private static readonly FrozenSet<string> s_constructions = FrozenSet.ToFrozenSet(
        "that inf ger obj as pred of for about on against to with over after in by clause into at if whether quote source".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    private readonly FrozenDictionary<(string Lemma, string Pos), AttributionRow> _rows;

    private readonly FrozenDictionary<string, string> _verbForms;

    private readonly Lexicon _lists;

    private AttributionLexicon(ImmutableArray<AttributionRow> rows, Lexicon lexicon)
    {
        _lists = lexicon;
        Rows = rows;
        _rows = rows.ToFrozenDictionary(r => (r.Lemma, r.Pos));
        _verbForms = new Inflection(lexicon).LemmasByForm(
            rows.Where(r => r.Pos == "VERB").Select(r => r.Lemma),
            verb: true
        );
    }

    /// <summary>All rows in the order of the file.</summary>
    public ImmutableArray<AttributionRow> Rows { get; }

    /// <summary>Takes the table from the lexicon.</summary>
    /// <exception cref="DataException">It is missing or rows are at fault; all are listed.</exception>
    public static AttributionLexicon From(Lexicon lexicon)
    {
        if (lexicon.Table("attribution") is not LexiconTable table)
        {
            throw new DataException([new DataFault("lexicon/en/attribution.tsv", 0, 0, "no such file", "restore it")]);
        }
        var faults = new List<DataFault>();
        var rows = ImmutableArray.CreateBuilder<AttributionRow>();
        var seen = new HashSet<(string, string)>();
        foreach (LexiconRow row in table.Rows)
        {
            string[] constructions = row["constructions"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!seen.Add((row["lemma"], row["pos"])))
            {
                faults.Add(new DataFault(row.File, row.Line, 0, $"“{row["lemma"]}” stands twice", "keep one"));
            }
            else if (constructions.FirstOrDefault(c => !s_constructions.Contains(c)) is string unknown)
            {
                faults.Add(new DataFault(row.File, row.Line, 0, $"unknown construction “{unknown}”", "see the head"));
            }
            else
            {
                rows.Add(new AttributionRow(row["lemma"], row["pos"], [.. constructions], row["example"]));
            }
        }
        return faults.Count == 0
            ? new AttributionLexicon(rows.ToImmutable(), lexicon)
            : throw new DataException(faults);
    }

    /// <summary>The row of a verb, looked up with its particle, without, and by its form where the lemma is unknown.</summary>
    public AttributionRow? FindVerb(Token verb)
    {
        string lemma = Words.LemmaOf(verb);
        return Find(Words.PhraseOf(verb), "VERB")
            ?? Find(lemma, "VERB")
            ?? (_verbForms.TryGetValue(verb.Form.ToLowerInvariant(), out string? known) ? Find(known, "VERB") : null);
    }

    /// <summary>The row of a cue, or null.</summary>
    public AttributionRow? Find(string lemma, string pos) => _rows.GetValueOrDefault((lemma, pos));

    /// <summary>“welcomed the news that”: who is glad of it has not told it.</summary>
    public bool IsHeard(Token noun, Token verb) =>
        _lists.Has("heard-noun", Words.LemmaOf(noun)) && !_lists.Has("telling-verb", Words.LemmaOf(verb));
}
