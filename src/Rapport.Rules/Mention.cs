using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules;

/// <summary>One match of a rule in a sentence.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Trigger">The word that it hangs on; of several words, their head.</param>
/// <param name="Roles">Its roles in the order of the rule; a role may have several bindings, an optional one none.</param>
public sealed record Mention(Rule Rule, Token Trigger, ImmutableArray<RoleBinding> Roles)
{
    /// <summary>The first binding of a role, or null.</summary>
    public RoleBinding? Role(string role)
    {
        foreach (RoleBinding binding in Roles)
        {
            if (string.Equals(binding.Role, role, StringComparison.Ordinal))
            {
                return binding;
            }
        }
        return null;
    }
}

/// <summary>A phrase that plays a role.</summary>
/// <param name="Role">One of <see cref="RoleNames"/>.</param>
/// <param name="Token">Head of the phrase. Its conjuncts belong to it unless the rule binds each one (<c>between*</c>).</param>
/// <param name="Path">How it was found, for the trace: <c>subject: nsubj of “plan”, which controls “sign”</c>.</param>
public readonly record struct RoleBinding(string Role, Token Token, string Path);

/// <summary>A rule that a word of the sentence called up and that did not match.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Trigger">The word.</param>
/// <param name="Failed">The first condition that failed, in words.</param>
public sealed record NearMiss(Rule Rule, Token Trigger, string Failed);

/// <summary>The roles that rules may bind.</summary>
public static class RoleNames
{
    /// <summary>Who does it.</summary>
    public const string Actor = "actor";

    /// <summary>To whom, or with whom.</summary>
    public const string Recipient = "recipient";

    /// <summary>What it is about, or what the relation's object is.</summary>
    public const string Object = "object";

    /// <summary>The number in it.</summary>
    public const string Quantity = "quantity";

    /// <summary>Where.</summary>
    public const string Place = "place";

    /// <summary>When.</summary>
    public const string Time = "time";

    /// <summary>What is talked about.</summary>
    public const string Topic = "topic";

    /// <summary>Who brings the sides together.</summary>
    public const string Host = "host";

    /// <summary>By what means.</summary>
    public const string Means = "means";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [Actor, Recipient, Object, Quantity, Place, Time, Topic, Host, Means];
}
