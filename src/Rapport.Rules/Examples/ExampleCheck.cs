using Rapport.Text;

namespace Rapport.Rules.Examples;

/// <summary>Runs an example sentence of a rule over its tree.</summary>
public static class ExampleCheck
{
    /// <summary>What is wrong, in words, or null where the rule does what the example says.</summary>
    /// <param name="book">All rules: others may refine the one in question.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="example">One of its <see cref="Rule.Says"/> or <see cref="Rule.Silent"/>.</param>
    /// <param name="tree">The example's text as a document.</param>
    public static string? Run(RuleBook book, Rule rule, RuleExample example, Document tree)
    {
        List<Mention> mentions = [.. tree.Sentences.SelectMany(book.Match)];
        List<Mention> own = [.. mentions.Where(m => string.Equals(m.Rule.Id, rule.Id, StringComparison.Ordinal))];
        if (example.Because.Length > 0)
        {
            List<Mention> wrong = IsSilencer(rule) ? [.. mentions.Where(m => IsTriggerOf(rule, m))] : own;
            return wrong.Count == 0 ? null : $"it matches on “{wrong[0].Trigger.Form}”, and must not";
        }
        if (own.Count == 0)
        {
            return "it does not match: " + WhyNot(book, rule, tree, mentions);
        }
        string? failed = null;
        foreach (Mention mention in own)
        {
            failed = MissingRole(mention, example);
            if (failed is null)
            {
                return null;
            }
        }
        return failed;
    }

    private static bool IsSilencer(Rule rule) => string.Equals(rule.Type, "NONE", StringComparison.Ordinal);

    private static bool IsTriggerOf(Rule silencer, Mention mention) =>
        silencer.Id.Split('.') is [_, _, var lemma, ..]
        && lemma.Split('-').Contains(mention.Trigger.Lemma, StringComparer.OrdinalIgnoreCase);

    private static string? MissingRole(Mention mention, RuleExample example)
    {
        foreach (ExampleRole expected in example.Roles)
        {
            List<RoleBinding> bound =
            [
                .. mention.Roles.Where(r => string.Equals(r.Role, expected.Role, StringComparison.Ordinal)),
            ];
            if (!bound.Exists(r => expected.Start <= r.Token.Span.Start && r.Token.Span.End <= expected.End))
            {
                string words = example.Text[expected.Start..expected.End];
                string found = bound.Count == 0 ? "nothing" : $"“{string.Join(" ", bound.Select(b => b.Token.Form))}”";
                return $"{expected.Role} is {found}, not “{words}”";
            }
        }
        return null;
    }

    private static string WhyNot(RuleBook book, Rule rule, Document tree, List<Mention> mentions)
    {
        NearMiss? miss = tree
            .Sentences.SelectMany(book.NearMisses)
            .FirstOrDefault(m => string.Equals(m.Rule.Id, rule.Id, StringComparison.Ordinal));
        if (miss is not null)
        {
            return $"“{miss.Trigger.Form}”: {miss.Failed}";
        }
        return mentions.Count == 0
            ? "no word calls it up"
            : $"no word calls it up, or {string.Join(", ", mentions.Select(m => m.Rule.Id))} wins";
    }
}
