using Rapport.Coding.Parties.Coreference;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Sets;

/// <summary>The organization whose members a set phrase speaks of.</summary>
internal sealed class OrganizationInPlay(PhraseReader phrases, Discourse discourse)
{
    private const int Reach = 20;
    private const int NearReach = 6;
    private const int NamingsFar = 3;

    // An article's own organization is meant however far back it was named last; one that is only mentioned must be near.
    private const int FarthestCounted = 4;
    private const int PerNaming = 15;
    private const int MostNamings = 5;

    private readonly PartySpace _space = phrases.Space;

    /// <summary>Named with the noun, or the whole that includes the set, or for members without a name the foremost before; else null.</summary>
    public ResolvedParty? Find(Token head, bool members) =>
        WithNoun(head, members) ?? Including(head) ?? (members ? Foremost(head) : null);

    private ResolvedParty? WithNoun(Token head, bool members)
    {
        foreach (Token child in head.Children)
        {
            bool before =
                child.Relation is DependencyRelation.Compound or DependencyRelation.NmodPoss or DependencyRelation.Amod;
            bool behind =
                members && child.Relation == DependencyRelation.Nmod && NounPhrase.HasPreposition(child, "of", "in");
            if ((before || behind) && First(child) is { } organization)
            {
                return organization;
            }
        }
        return null;
    }

    // “The bloc includes several Gulf states”, “the bloc, which includes …”
    private ResolvedParty? Including(Token head)
    {
        Token first = Salience.First(head);
        if (
            first.Relation is not (DependencyRelation.Obj or DependencyRelation.Obl)
            || first.Head is not { } verb
            || !_space.Lexicon.Has("set-include", verb.Lemma.ToLowerInvariant())
        )
        {
            return null;
        }
        if (Salience.Subject(verb) is { } subject && First(subject) is { } organization)
        {
            return organization;
        }
        // “nine members, which include …”: the members' own organization.
        return
            verb.Relation.Universal() == DependencyRelation.Acl
            && verb.Head is { } antecedent
            && antecedent.Index < head.Index
            ? Find(antecedent, members: true)
            : null;
    }

    private ResolvedParty? Foremost(Token head)
    {
        ResolvedParty? best = null;
        int bestWeight = int.MinValue;
        foreach (Occurrence occurrence in discourse.Before(head, Reach))
        {
            IEnumerable<ResolvedParty> named = occurrence.Parties.IsEmpty ? occurrence.Related : occurrence.Parties;
            if (named.FirstOrDefault(IsOrganization) is not { Party: not null } organization)
            {
                continue;
            }
            int distance = discourse.Distance(occurrence.Head, head);
            int namings = discourse.Frequency(organization.Party.Id, head);
            if (distance > NearReach && namings < NamingsFar)
            {
                continue;
            }
            int weight =
                Salience.Of(occurrence.Head, head, Math.Min(FarthestCounted, distance))
                + (PerNaming * Math.Min(MostNamings, namings));
            if (weight > bestWeight)
            {
                (best, bestWeight) = (organization, weight);
            }
        }
        return best;
    }

    private ResolvedParty? First(Token token) =>
        phrases.Own(token).FirstOrDefault(IsOrganization) is { Party: not null } organization ? organization : null;

    private bool IsOrganization(ResolvedParty found) =>
        found.Party is { Type: PartyType.Organization or PartyType.Group }
        && _space.Knowledge.MembersOf(found.Party.Id).Count > 0;
}
