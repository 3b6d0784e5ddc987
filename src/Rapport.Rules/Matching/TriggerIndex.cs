using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules.Matching;

/// <summary>Rules by the lemma of their trigger, so that their number does not slow a sentence down.</summary>
internal sealed class TriggerIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<CompiledRule>> _byLemma;

    public TriggerIndex(IEnumerable<CompiledRule> rules)
    {
        _byLemma = rules
            .GroupBy(r => r.Trigger.Lemma, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.OrderBy(r => r.Rule.Id, StringComparer.Ordinal).ToImmutableArray(),
                StringComparer.OrdinalIgnoreCase
            );
    }

    /// <summary>The rules that the word calls up, in ordinal order of their id.</summary>
    public ImmutableArray<CompiledRule> Find(Token word) =>
        word.Upos is Upos.Punct or Upos.Adp or Upos.Det or Upos.Cconj
        || !_byLemma.TryGetValue(word.Lemma, out var rules)
            ? []
            : rules;
}
