using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Rules.Matching;

/// <summary>Rules by the lemma and the forms of their trigger, so that their number does not slow a sentence down.</summary>
internal sealed class TriggerIndex
{
    // Not frozen ones: those take longer to make than a sentence takes to read, and are hardly faster.
    private readonly Dictionary<string, CompiledRule[]> _byLemma;
    private readonly Dictionary<string, CompiledRule[]>.AlternateLookup<ReadOnlySpan<char>> _byForm;

    public TriggerIndex(IEnumerable<CompiledRule> rules, Inflection inflection)
    {
        CompiledRule[] inOrder = [.. rules.OrderBy(r => r.Rule.Id, StringComparer.Ordinal)];
        var byLemma = new Dictionary<string, List<CompiledRule>>(StringComparer.OrdinalIgnoreCase);
        var byForm = new Dictionary<string, List<CompiledRule>>(StringComparer.OrdinalIgnoreCase);
        var forms = new Dictionary<(string, bool), string[]>();
        foreach (CompiledRule rule in inOrder)
        {
            string lemma = rule.Trigger.Lemma;
            bool verb = rule.Trigger.Upos.Contains(Upos.Verb);
            Add(byLemma, lemma, rule);
            if (!forms.TryGetValue((lemma, verb), out string[]? own))
            {
                own = [.. inflection.Forms(lemma, verb)];
                forms.Add((lemma, verb), own);
            }
            foreach (string form in own)
            {
                Add(byForm, form, rule);
            }
        }
        _byLemma = Packed(byLemma);
        _byForm = Packed(byForm).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The rules that the word calls up, in ordinal order of their id: by its lemma, else by its form.</summary>
    public ReadOnlySpan<CompiledRule> Find(Token word)
    {
        if (word.Upos is Upos.Punct or Upos.Adp or Upos.Det or Upos.Cconj or Upos.Pron or Upos.Num)
        {
            return [];
        }
        bool byLemma = _byLemma.TryGetValue(word.Lemma, out CompiledRule[]? ofLemma);
        if (!_byForm.TryGetValue(word.FormSpan, out CompiledRule[]? ofForm))
        {
            return byLemma ? ofLemma : [];
        }
        // A lemma that cannot have this form was read wrongly (“lent” from “lake”).
        return byLemma && HasLemma(ofForm, word.Lemma) ? ofLemma : ofForm;
    }

    private static bool HasLemma(CompiledRule[] rules, string lemma)
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

    private static void Add(Dictionary<string, List<CompiledRule>> index, string key, CompiledRule rule)
    {
        if (!index.TryGetValue(key, out List<CompiledRule>? rules))
        {
            rules = [];
            index.Add(key, rules);
        }
        rules.Add(rule);
    }

    private static Dictionary<string, CompiledRule[]> Packed(Dictionary<string, List<CompiledRule>> index)
    {
        var packed = new Dictionary<string, CompiledRule[]>(index.Count, StringComparer.OrdinalIgnoreCase);
        foreach ((string key, List<CompiledRule> rules) in index)
        {
            packed.Add(key, [.. rules]);
        }
        return packed;
    }
}
