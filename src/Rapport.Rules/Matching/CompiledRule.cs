using System.Collections.Immutable;
using Rapport.Rules.Patterns;
using Rapport.Text;

namespace Rapport.Rules.Matching;

/// <summary>A rule with one of its triggers, ready to match.</summary>
internal sealed record CompiledRule
{
    public required Rule Rule { get; init; }

    public required Trigger Trigger { get; init; }

    public ImmutableArray<PathExpression> Conditions { get; init; } = [];

    public ImmutableArray<RolePattern> Roles { get; init; } = [];

    /// <summary>Words that belong to this event and make none of their own.</summary>
    public ImmutableArray<PathExpression> Absorbs { get; init; } = [];

    /// <summary>True where its matches count even on a word that another event absorbs.</summary>
    public bool Stands { get; init; }

    /// <summary>Ids of rules that give way where this one matched on the same trigger.</summary>
    public ImmutableArray<string> Refines { get; init; } = [];

    /// <summary>True for a row of the lexicon: only the most specific rows of a trigger count.</summary>
    public bool FromLexicon { get; init; }

    /// <summary>True where a match only keeps others silent: an idiom that means no event.</summary>
    public bool IsSilencer { get; init; }

    /// <summary>What decides between rows of the lexicon: words first, then conditions, then required roles.</summary>
    public int Specificity =>
        (100 * Trigger.Others.Length) + (IsSilencer ? 50 : 0) + (10 * Conditions.Length) + Roles.Count(r => r.Required);
}

/// <summary>A role and the way to it.</summary>
internal sealed record RolePattern(string Role, PathExpression Path, bool Required);
