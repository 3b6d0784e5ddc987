using System.Collections.Immutable;
using Rapport.Rules.Patterns;
using Rapport.Text;

namespace Rapport.Rules.Matching;

/// <summary>Matches the rules that one word calls up.</summary>
internal sealed class RuleMatcher(TriggerIndex index, WordClasses classes)
{
    private static readonly Predicate<Token> s_any = static _ => true;

    public IReadOnlyList<Mention> Match(LogicalArguments arguments)
    {
        List<Match> matches = [];
        Sentence sentence = arguments.Sentence;
        for (int i = 0; i < sentence.Count; i++)
        {
            MatchWord(sentence[i], arguments, matches);
        }
        if (matches.Count == 0)
        {
            return [];
        }
        DropAbsorbed(matches);
        return [.. matches.Where(m => !m.Rule.IsSilencer).Select(m => new Mention(m.Rule.Rule, m.Trigger, m.Roles))];
    }

    /// <summary>Why a rule does not match on a word, or null where it does.</summary>
    public string? WhyNot(CompiledRule rule, Token word, LogicalArguments arguments) =>
        TryMatch(rule, word, arguments, explain: true, out _, out string failed) ? null : failed;

    /// <summary>What a rule binds on a word, or null where it does not match.</summary>
    public ImmutableArray<RoleBinding>? Bind(CompiledRule rule, Token word, LogicalArguments arguments) =>
        TryMatch(rule, word, arguments, explain: false, out Match match, out _) ? match.Roles : null;

    private void MatchWord(Token word, LogicalArguments arguments, List<Match> into)
    {
        int before = into.Count;
        foreach (CompiledRule rule in index.Find(word))
        {
            if (TryMatch(rule, word, arguments, explain: false, out Match match, out _))
            {
                into.Add(match);
            }
        }
        if (into.Count > before + 1)
        {
            Refinement.Apply(into, before);
        }
    }

    // Only who asks why gets the reason: most rules that are tried do not match, and words cost more than matching.
    private bool TryMatch(
        CompiledRule rule,
        Token word,
        LogicalArguments arguments,
        bool explain,
        out Match match,
        out string failed
    )
    {
        match = default;
        if (!rule.Trigger.Fits(word))
        {
            failed = !explain
                ? ""
                : $"“{word.Form}” is {word.Upos.ToConllu()}, not {string.Join(" or ", rule.Trigger.Upos.Select(u => u.ToConllu()))}";
            return false;
        }
        List<Token> words = [];
        if (!rule.Trigger.TryOthers(word, arguments, words, out string missing))
        {
            failed = explain ? $"“{missing}” does not stand with “{word.Form}”" : "";
            return false;
        }
        if (
            !Holds(rule, word, arguments, explain, out failed)
            || !TryBind(rule, word, words, arguments, explain, out var roles, out failed)
        )
        {
            return false;
        }
        match = new Match(rule, word, roles, Absorbed(rule, word, words, arguments));
        return true;
    }

    private static bool Holds(
        CompiledRule rule,
        Token word,
        LogicalArguments arguments,
        bool explain,
        out string failed
    )
    {
        foreach (PathExpression condition in rule.Conditions)
        {
            if (!condition.Holds(word, arguments))
            {
                failed = explain ? $"the condition {condition.Text} does not hold" : "";
                return false;
            }
        }
        failed = "";
        return true;
    }

    private bool TryBind(
        CompiledRule rule,
        Token word,
        List<Token> words,
        LogicalArguments arguments,
        bool explain,
        out ImmutableArray<RoleBinding> roles,
        out string failed
    )
    {
        roles = [];
        failed = "";
        var bound = ImmutableArray.CreateBuilder<RoleBinding>();
        bool wantsParty = false;
        bool hasParty = false;
        List<PathHit> hits = [];
        foreach (RolePattern pattern in rule.Roles)
        {
            bool party = pattern.Role is RoleNames.Actor or RoleNames.Recipient;
            wantsParty |= party;
            hits.Clear();
            if (!pattern.Path.TryFind(word, arguments, token => MayPlay(pattern.Role, token, words, bound), hits))
            {
                if (pattern.Required)
                {
                    failed = explain ? $"no {pattern.Role}: nothing fits {pattern.Path.Text}" : "";
                    return false;
                }
                continue;
            }
            // “A blast in Kabul”: where it happened is told, if not by whom.
            hasParty |= party || pattern.Role == RoleNames.Place;
            foreach (PathHit hit in hits)
            {
                bound.Add(new RoleBinding(pattern.Role, hit.Token, hit.Path));
            }
        }
        if (wantsParty && !hasParty && !IsDefinite(word))
        {
            failed = "neither actor nor recipient is told";
            return false;
        }
        roles = bound.ToImmutable();
        return true;
    }

    // “The talks”, “this visit”: who takes part may have been told before, which Coding knows.
    private static bool IsDefinite(Token word) => word.Upos == Upos.Noun && Definiteness.MarkerOf(word) is not null;

    private bool MayPlay(string role, Token token, List<Token> words, ImmutableArray<RoleBinding>.Builder bound)
    {
        if (role is not RoleNames.Time && classes.IsTime(token))
        {
            return false;
        }
        foreach (RoleBinding binding in bound)
        {
            if (binding.Token.Index == token.Index)
            {
                return false;
            }
        }
        return role is RoleNames.Object or RoleNames.Topic or RoleNames.Quantity || words.IndexOf(token) < 1;
    }

    private static ImmutableArray<int> Absorbed(
        CompiledRule rule,
        Token word,
        List<Token> words,
        LogicalArguments arguments
    )
    {
        if (rule.Absorbs.IsEmpty && words.Count == 1)
        {
            return [];
        }
        List<PathHit> hits = [];
        foreach (PathExpression path in rule.Absorbs)
        {
            path.TryFind(word, arguments, s_any, hits);
        }
        return [.. words.Skip(1).Select(w => w.Index), .. hits.Select(h => h.Token.Index)];
    }

    private static void DropAbsorbed(List<Match> matches)
    {
        HashSet<int>? absorbed = null;
        foreach (Match match in matches)
        {
            foreach (int token in match.Absorbed)
            {
                (absorbed ??= []).Add(token);
            }
        }
        if (absorbed is not null)
        {
            matches.RemoveAll(m =>
                absorbed.Contains(m.Trigger.Index)
                && m.Rule.Rule.Kind == Text.Statements.StatementKind.Event
                && !m.Rule.Stands
            );
        }
    }
}

/// <summary>A match before it is known whether another one refines it.</summary>
internal readonly record struct Match(
    CompiledRule Rule,
    Token Trigger,
    ImmutableArray<RoleBinding> Roles,
    ImmutableArray<int> Absorbed
);
