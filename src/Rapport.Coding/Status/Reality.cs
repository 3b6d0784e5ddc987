namespace Rapport.Coding.Status;

/// <summary>What is known of one node of the tree on the way up.</summary>
/// <param name="Value">A concrete effect, <see cref="StatusEffect.Occurred"/> to <see cref="StatusEffect.Ended"/>.</param>
/// <param name="Past">The clause is in the past or past perfect tense.</param>
/// <param name="Perfect">The clause is in a perfect tense.</param>
/// <param name="Backshifted">A past clause reports it, so that its own past may stand for a present.</param>
/// <param name="Assessed">The wording is a judgement.</param>
internal readonly record struct Reality(
    StatusEffect Value,
    bool Past = false,
    bool Perfect = false,
    bool Backshifted = false,
    bool Assessed = false
);

/// <summary>What the place in the tree does to a node.</summary>
/// <param name="Effect"><see cref="StatusEffect.Own"/>, or the concrete effect.</param>
/// <param name="AfterPast">A past clause reports it, so that <c>would</c> is its future.</param>
/// <param name="Assessed">The wording is a judgement.</param>
/// <param name="Given">A lexicon row says so; else the place passes on what the clause above is.</param>
/// <param name="Outer">How real the clause above is, for content without a tense of its own.</param>
internal readonly record struct Scope(
    StatusEffect Effect,
    bool AfterPast,
    bool Assessed,
    StatusEffect Outer = StatusEffect.Occurred,
    bool Given = false
)
{
    /// <summary>Nothing stands above.</summary>
    public static Scope None => new(StatusEffect.Own, false, false);
}

/// <summary>How effects add up.</summary>
internal static class Effects
{
    /// <summary>The effect of a word on what it embeds, given how real the word's own clause is.</summary>
    public static StatusEffect Within(StatusEffect effect, StatusEffect whenNegated, Reality outer) =>
        outer.Value switch
        {
            StatusEffect.Negated or StatusEffect.Ended => Plain(whenNegated, outer),
            StatusEffect.Denied => effect is StatusEffect.Own or StatusEffect.Occurred ? effect : StatusEffect.Denied,
            // “will end the war”, “tried to stop the fighting”: until then it goes on.
            StatusEffect.Planned or StatusEffect.Possible or StatusEffect.Attempted when effect == StatusEffect.Ended =>
                StatusEffect.Ongoing,
            StatusEffect.Planned when effect is StatusEffect.Attempted or StatusEffect.Ongoing => StatusEffect.Planned,
            StatusEffect.Possible
            or StatusEffect.Attempted
                when effect
                    is StatusEffect.Planned
                        or StatusEffect.Attempted
                        or StatusEffect.Ongoing
                        or StatusEffect.Negated => StatusEffect.Possible,
            _ => Plain(effect, outer),
        };

    /// <summary>What is embedded (<paramref name="local"/>, null where it says nothing itself) under <paramref name="scope"/>.</summary>
    public static StatusEffect Merge(Scope scope, StatusEffect? local)
    {
        if (scope.Effect == StatusEffect.Own)
        {
            return local ?? (scope.Outer == StatusEffect.Ongoing ? StatusEffect.Ongoing : StatusEffect.Occurred);
        }
        return local is StatusEffect inner ? Merge(scope.Effect, inner) : scope.Effect;
    }

    private static StatusEffect Merge(StatusEffect scope, StatusEffect inner) =>
        inner switch
        {
            StatusEffect.Negated => scope switch
            {
                StatusEffect.Possible or StatusEffect.Denied => scope,
                StatusEffect.Negated => StatusEffect.Occurred,
                _ => StatusEffect.Negated,
            },
            StatusEffect.Possible => scope is StatusEffect.Negated or StatusEffect.Denied or StatusEffect.Attempted
                ? scope
                : inner,
            StatusEffect.Occurred or StatusEffect.Ongoing => scope,
            _ => scope is StatusEffect.Occurred or StatusEffect.Ongoing ? inner : scope,
        };

    private static StatusEffect Plain(StatusEffect effect, Reality outer) =>
        effect switch
        {
            StatusEffect.Same => outer.Value,
            StatusEffect.Required => outer is { Past: true, Value: StatusEffect.Occurred }
                ? StatusEffect.Occurred
                : StatusEffect.Possible,
            StatusEffect.Temporal => outer.Value is StatusEffect.Planned or StatusEffect.Possible
                ? outer.Value
                : StatusEffect.Own,
            _ => effect,
        };
}
