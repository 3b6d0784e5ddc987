using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Status;

/// <summary>The words that settle whether something happened: the lexicon's table <c>modality</c>, checked and frozen.</summary>
internal sealed class ModalityLexicon
{
    private readonly FrozenDictionary<(string Lemma, string Pos, string Construction), ModalityRow> _rows;

    private readonly FrozenDictionary<string, string> _verbForms;
    private readonly FrozenDictionary<string, string> _nounForms;

    private readonly Lexicon _words;

    private ModalityLexicon(ImmutableArray<ModalityRow> rows, Inflection inflection, Lexicon words)
    {
        Rows = rows;
        _words = words;
        _verbForms = inflection.LemmasByForm(
            rows.Where(r => r.Pos == "VERB").Select(r => r.Lemma).Distinct(),
            verb: true
        );
        _nounForms = inflection.LemmasByForm(
            rows.Where(r => r.Pos == "NOUN").Select(r => r.Lemma).Distinct(),
            verb: false
        );
        _rows = rows.ToFrozenDictionary(r => (r.Lemma, r.Pos, r.Construction));
    }

    /// <summary>All rows in the order of the file.</summary>
    public ImmutableArray<ModalityRow> Rows { get; }

    /// <summary>True for what is done by the vote on it: “voted to reject the pact”, and not “voted to leave it”.</summary>
    public bool IsDoneByVote(Token verb) => _words.Has("vote-act", verb.Lemma.ToLowerInvariant());

    /// <summary>True for deeds that are announced once they are done: “announced the arrest of two men”.</summary>
    public bool IsToldWhenDone(Token noun) =>
        noun.Upos == Upos.Noun && _words.Has("told-when-done", noun.Lemma.ToLowerInvariant());

    /// <summary>True for words that somebody issues: “a statement”, “a resolution”.</summary>
    public bool IsPaper(Token noun) => _words.Has("paper-noun", noun.Lemma.ToLowerInvariant());

    /// <summary>Takes the table from the lexicon.</summary>
    /// <exception cref="DataException">It is missing or rows are at fault; all are listed.</exception>
    public static ModalityLexicon From(Lexicon lexicon)
    {
        var faults = new List<DataFault>();
        var rows = ImmutableArray.CreateBuilder<ModalityRow>();
        var seen = new HashSet<(string, string, string)>();
        if (lexicon.Table("modality") is not LexiconTable table)
        {
            throw new DataException([new DataFault("lexicon/en/modality.tsv", 0, 0, "no such file", "restore it")]);
        }
        foreach (LexiconRow row in table.Rows)
        {
            if (!seen.Add((row["lemma"], row["pos"], row["construction"])))
            {
                faults.Add(new DataFault(row.File, row.Line, 0, $"“{row["lemma"]}” stands twice", "keep one"));
            }
            else if (Parse(row, faults) is ModalityRow parsed)
            {
                rows.Add(parsed);
            }
        }
        return faults.Count == 0
            ? new ModalityLexicon(rows.ToImmutable(), new Inflection(lexicon), lexicon)
            : throw new DataException(faults);
    }

    /// <summary>The row for a word in a construction, or null.</summary>
    public ModalityRow? Find(string lemma, string pos, string construction) =>
        _rows.GetValueOrDefault((lemma, pos, construction));

    /// <summary>The lexicon's lemma for a token: its own, or where that is unknown one that the form is a regular form of.</summary>
    public string LemmaOf(Token token)
    {
        string lemma = Words.LemmaOf(token);
        FrozenDictionary<string, string>? forms = token.Upos switch
        {
            Upos.Verb => _verbForms,
            Upos.Noun => _nounForms,
            _ => null,
        };
        return forms is null || forms.ContainsKey(lemma)
            ? lemma
            : forms.GetValueOrDefault(token.Form.ToLowerInvariant()) ?? lemma;
    }

    private static ModalityRow? Parse(LexiconRow row, List<DataFault> faults)
    {
        string whenNegated = row["negated"] is { Length: > 0 } given ? given : nameof(StatusEffect.Negated);
        if (
            Enum.TryParse(row["effect"], ignoreCase: true, out StatusEffect effect)
            && Enum.TryParse(whenNegated, ignoreCase: true, out StatusEffect negated)
            && Enum.TryParse(row["expected"], ignoreCase: true, out StatementStatus expected)
            && row["basis"] is "" or "assessed"
        )
        {
            bool assessed = row["basis"].Length > 0;
            string lemma = row["lemma"];
            return new(lemma, row["pos"], row["construction"], effect, negated, assessed, row["example"], expected);
        }
        faults.Add(
            new DataFault(row.File, row.Line, 0, "unknown effect, status or basis", "the head of the file lists them")
        );
        return null;
    }
}
