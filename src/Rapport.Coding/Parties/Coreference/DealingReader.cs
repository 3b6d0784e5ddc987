using System.Collections.Immutable;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>
/// Between whom there is an agreement, talks or a fight: “Peru and the rebels signed a pact”, “talks between Peru and the rebels”.
/// Of these “both sides” speaks, for all that others are named later.
/// </summary>
internal sealed class DealingReader(Discourse discourse)
{
    private const int Reach = 25;

    /// <summary>The sides of the nearest dealing before <paramref name="at"/> that has that many; empty where there is none.</summary>
    public ImmutableArray<ResolvedParty> Before(Token at, int number)
    {
        foreach (Occurrence occurrence in discourse.Before(at, Reach))
        {
            if (
                occurrence.Parties.Length == number
                && occurrence.Parties.All(p => IsSide(p))
                && !at.IsWithin(occurrence.Head)
                && (IsOfDealing(occurrence.Head) || IsBetween(occurrence.Head))
            )
            {
                return occurrence.Parties;
            }
        }
        return [];
    }

    private static bool IsSide(ResolvedParty party) =>
        party.How != PartyGround.Place
        && party.Party.Type is PartyType.State or PartyType.Organization or PartyType.Group or PartyType.Person;

    // “Peru and the rebels signed a truce”, “… held talks”, “… have fought since May”
    private bool IsOfDealing(Token subject)
    {
        if (subject.Relation != DependencyRelation.Nsubj || subject.Head is not { Upos: Upos.Verb } verb)
        {
            return false;
        }
        if (discourse.Space.Lexicon.Has("dealing-verb", verb.Lemma))
        {
            return true;
        }
        return verb.Child(DependencyRelation.Obj) is { } held
            && discourse.Space.Lexicon.Has("treat-verb", verb.Lemma)
            && IsDealing(held);
    }

    private bool IsBetween(Token phrase) =>
        phrase.Relation is DependencyRelation.Nmod or DependencyRelation.Obl
        && NounPhrase.HasPreposition(phrase, "between")
        && phrase.Head is { } dealing
        && (dealing.Upos == Upos.Verb || IsDealing(dealing));

    private bool IsDealing(Token noun)
    {
        string lemma = noun.Lemma.ToLowerInvariant();
        return discourse.Space.Lexicon.Has("deal-noun", lemma)
            || discourse.Space.Lexicon.Has("talk-noun", lemma)
            || discourse.Space.Lexicon.Has("fight-noun", lemma);
    }
}
