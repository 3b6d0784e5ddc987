using System.Collections.Immutable;
using Rapport.Coding.Parties;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>Who did harm and who suffered it, where the words put them in each other's place.</summary>
internal sealed class Victims(Lexicon lexicon, Func<Token, ImmutableArray<ResolvedParty>> resolve)
{
    private readonly PhraseKinds _kinds = new(lexicon);

    /// <summary>The sides of a deed of violence, with those left out or turned round whom the grammar alone makes doers.</summary>
    public Sides Settle(Mention mention, Sides sides) => WithoutBystanders(mention, Suffered(mention, sides));

    /// <summary>“has destroyed its missiles”: who gives up or loses his own attacks nobody.</summary>
    public bool IsOwnThing(Mention mention, Sides sides) =>
        mention.Rule.Type == "ASSAULT"
        && sides.Recipients.IsEmpty
        && sides.Actors is [var doer]
        && mention.Role(RoleNames.Recipient) is { Token.Upos: Upos.Pron } own
        && own.Token.Relation == DependencyRelation.NmodPoss
        && resolve(own.Token) is [var owner]
        && owner.Party.Id == doer.Id;

    // “bombings of two offices in Chad, which killed nine”: the bombings did, whatever noun the tree hangs the clause on.
    private Sides WithoutBystanders(Mention mention, Sides sides)
    {
        Token clause = mention.Trigger is { Relation: DependencyRelation.Conj, Head: { Upos: Upos.Verb } first }
            ? first
            : mention.Trigger;
        if (
            mention.Rule.Type != "ASSAULT"
            || sides.Actors.IsEmpty
            || clause is not { Relation: DependencyRelation.AclRelcl, Head: { } antecedent }
            || clause.Child(DependencyRelation.Nsubj) is not { Lemma: "which" or "that" }
        )
        {
            return sides;
        }
        Token? at = antecedent;
        while (at is { Relation: DependencyRelation.Nmod or DependencyRelation.Conj, Head: { } above })
        {
            if (lexicon.Has("attack-noun", above.Lemma))
            {
                return sides with { Actors = [] };
            }
            at = above;
        }
        return sides;
    }

    // “Novak's murder”: whom somebody murdered.
    private Sides Suffered(Mention mention, Sides sides) =>
        sides.Recipients.IsEmpty
        && mention.Trigger is { Upos: Upos.Noun }
        && mention.Role(RoleNames.Actor) is { } victim
        && victim.Token.Head == mention.Trigger
        && (
            mention.Rule.Type == "ASSAULT" && victim.Path.Contains(ArgumentNames.Modifier, StringComparison.Ordinal)
                ? _kinds.IsOwnerOfSeat(victim.Token)
                : victim.Token.Relation == DependencyRelation.NmodPoss
                    && sides.Actors is [{ Type: PartyType.Person or PartyType.Unknown }]
                    && lexicon.Has("suffered-noun", mention.Trigger.Lemma.ToLowerInvariant())
        )
            ? sides with
            {
                Actors = [],
                Recipients = sides.Actors,
                Steps = [.. sides.Steps.Select(s => s with { Step = RoleNames.Recipient })],
            }
            : sides;
}
