using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Rules.Loading;
using Rapport.Rules.Matching;
using Rapport.Rules.Patterns;
using Rapport.Text;

namespace Rapport.Rules;

/// <summary>All rules, compiled. Immutable; safe to share between threads.</summary>
/// <remarks>A sentence costs by its words that are triggers, not by the number of rules.</remarks>
public sealed class RuleBook
{
    private readonly Lexicon _lexicon;
    private readonly TriggerIndex _index;
    private readonly RuleMatcher _matcher;

    private RuleBook(ImmutableArray<CompiledRule> rules, Lexicon lexicon, WordClasses classes)
    {
        _lexicon = lexicon;
        _index = new TriggerIndex(rules, new Inflection(lexicon));
        _matcher = new RuleMatcher(_index, classes);
        Rules = [.. rules.Select(r => r.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    /// <summary>All rules in ordinal order of their id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Reads <c>rules/en/**/*.yaml</c> and <c>lexicon/en/events/*.tsv</c> of the data folder.</summary>
    /// <exception cref="DataException">A rule is at fault; all faults are listed with file, line, column and a code.</exception>
    public static RuleBook Load(string dataDirectory, Lexicon lexicon, Ontology ontology)
    {
        var classes = new WordClasses(lexicon);
        return new RuleBook(new RuleBookLoader(dataDirectory, lexicon, ontology, classes).Load(), lexicon, classes);
    }

    /// <summary>All matches in a sentence, by trigger, then rule id; what another match refines or absorbs is left out.</summary>
    public IReadOnlyList<Mention> Match(Sentence sentence) => Match(new LogicalArguments(sentence, _lexicon));

    /// <summary>As <see cref="Match(Sentence)"/>, over arguments that the caller has already and goes on using.</summary>
    public IReadOnlyList<Mention> Match(LogicalArguments arguments) => _matcher.Match(arguments);

    /// <summary>For each word that called up rules: those that did not match, and the first condition that failed.</summary>
    public IReadOnlyList<NearMiss> NearMisses(Sentence sentence)
    {
        var arguments = new LogicalArguments(sentence, _lexicon);
        List<NearMiss> misses = [];
        for (int i = 0; i < sentence.Count; i++)
        {
            foreach (CompiledRule rule in _index.Find(sentence[i]))
            {
                if (_matcher.WhyNot(rule, sentence[i], arguments) is { } failed)
                {
                    misses.Add(new NearMiss(rule.Rule, sentence[i], failed));
                }
            }
        }
        return misses;
    }
}
