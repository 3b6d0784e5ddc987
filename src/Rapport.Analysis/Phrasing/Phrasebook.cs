using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Phrasing;

/// <summary>How briefs word each kind of statement: the table <c>phrasing</c> of the lexicon. Immutable.</summary>
public sealed class Phrasebook
{
    private readonly ILookup<string, Phrase> _phrases;
    private readonly WordPhrases _words;

    private Phrasebook(ImmutableArray<Phrase> phrases, WordPhrases words)
    {
        _words = words;
        All = phrases;
        _phrases = phrases.ToLookup(p => p.Type, StringComparer.Ordinal);
    }

    internal ImmutableArray<Phrase> All { get; }

    /// <summary>Takes the phrases from the lexicon.</summary>
    /// <exception cref="InvalidDataException">The lexicon has no table <c>phrasing</c>.</exception>
    public static Phrasebook From(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        LexiconTable table =
            lexicon.Table("phrasing")
            ?? throw new InvalidDataException("lexicon/en/phrasing.tsv: missing; restore it from the repository");
        return new Phrasebook([.. table.Rows.Select(Read)], new WordPhrases(lexicon));
    }

    /// <summary>The statement in the verb that it was coded from, or null where that cannot be told.</summary>
    internal Phrase? FindWord(Statement statement) => statement.Actors.IsEmpty ? null : _words.Find(statement);

    /// <summary>The most exact phrase: the statement's type and mode, then the longest CAMEO code; null for an unknown type.</summary>
    internal Phrase? Find(Statement statement) =>
        _phrases[statement.Type]
            .Where(p => p.Mode.Length == 0 || p.Mode == statement.Mode)
            .Where(p => (statement.Cameo ?? "").StartsWith(p.Cameo, StringComparison.Ordinal))
            .OrderByDescending(p => (p.Mode.Length > 0 ? 1 : 0) + (p.Cameo.Length > 0 ? 1 : 0))
            .ThenByDescending(p => p.Cameo.Length)
            .FirstOrDefault();

    private static Phrase Read(LexiconRow row) =>
        new()
        {
            Type = row["type"],
            Mode = row["mode"],
            Cameo = row["cameo"],
            Base = row["base"],
            Third = row["third"],
            Past = row["past"],
            Participle = row["participle"],
            Gerund = row["gerund"],
            Rest = row["rest"],
            Nominal = row["nominal"],
        };
}
