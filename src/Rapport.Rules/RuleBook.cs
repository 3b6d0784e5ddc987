using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Rules;

/// <summary>All rules, compiled. Immutable; safe to share between threads.</summary>
public sealed class RuleBook
{
    private RuleBook(ImmutableArray<Rule> rules)
    {
        Rules = rules;
    }

    /// <summary>All rules in ordinal order of their id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Reads <c>rules/en/**/*.yaml</c> and <c>lexicon/en/events/*.tsv</c> of the data folder.</summary>
    /// <exception cref="DataException">A rule is at fault; all faults are listed with file, line and column.</exception>
    public static RuleBook Load(string dataDirectory, Lexicon lexicon, Ontology ontology) => new([]);

    /// <summary>All matches in a sentence, by trigger, then rule id; rules that another one refines are left out where that one matched.</summary>
    public IReadOnlyList<Mention> Match(Sentence sentence) => [];

    /// <summary>As <see cref="Match(Sentence)"/>, over arguments that the caller has already and goes on using.</summary>
    public IReadOnlyList<Mention> Match(LogicalArguments arguments) => [];

    /// <summary>For each word that called up rules: those that did not match, and the first condition that failed.</summary>
    public IReadOnlyList<NearMiss> NearMisses(Sentence sentence) => [];
}
