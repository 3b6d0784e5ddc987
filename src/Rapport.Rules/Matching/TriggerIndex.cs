using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Rules.Matching;

/// <summary>Rules by the lemma and the forms of their trigger, so that their number does not slow a sentence down.</summary>
internal sealed class TriggerIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<CompiledRule>> _byLemma;
    private readonly FrozenDictionary<string, ImmutableArray<CompiledRule>> _byForm;
    private readonly FrozenDictionary<string, ImmutableArray<CompiledRule>>.AlternateLookup<ReadOnlySpan<char>> _forms;

    public TriggerIndex(IEnumerable<CompiledRule> rules, Inflection inflection)
    {
        List<CompiledRule> all = [.. rules];
        _byLemma = Index(all.Select(r => (r.Trigger.Lemma, r)));
        _byForm = Index(
            all.SelectMany(r =>
                inflection.Forms(r.Trigger.Lemma, r.Trigger.Upos.Contains(Upos.Verb)).Select(form => (form, r))
            )
        );
        _forms = _byForm.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The rules that the word calls up, in ordinal order of their id: by its lemma, else by its form.</summary>
    public ImmutableArray<CompiledRule> Find(Token word)
    {
        if (word.Upos is Upos.Punct or Upos.Adp or Upos.Det or Upos.Cconj or Upos.Pron or Upos.Num)
        {
            return [];
        }
        bool byLemma = _byLemma.TryGetValue(word.Lemma, out ImmutableArray<CompiledRule> ofLemma);
        if (!_forms.TryGetValue(word.FormSpan, out ImmutableArray<CompiledRule> ofForm))
        {
            return byLemma ? ofLemma : [];
        }
        // A lemma that cannot have this form was read wrongly (“lent” from “lake”).
        return byLemma && HasLemma(ofForm, word.Lemma) ? ofLemma : ofForm;
    }

    private static bool HasLemma(ImmutableArray<CompiledRule> rules, string lemma)
    {
        foreach (CompiledRule rule in rules)
        {
            if (string.Equals(rule.Trigger.Lemma, lemma, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    private static FrozenDictionary<string, ImmutableArray<CompiledRule>> Index(
        IEnumerable<(string Key, CompiledRule Rule)> pairs
    ) =>
        pairs
            .GroupBy(p => p.Key, p => p.Rule, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.OrderBy(r => r.Rule.Id, StringComparer.Ordinal).ToImmutableArray(),
                StringComparer.OrdinalIgnoreCase
            );
}
