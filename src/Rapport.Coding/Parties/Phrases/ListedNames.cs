using System.Collections.Immutable;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Phrases;

/// <summary>Members of a list that the tree makes second names of the first: “the junta and its friends, above all Chad”.</summary>
internal sealed class ListedNames(PhraseReader phrases)
{
    /// <summary>“the junta and its friends, above all Chad”: one of those named, and not another name of the first.</summary>
    public bool IsExample(Token child)
    {
        if (child.Relation != DependencyRelation.Appos)
        {
            return false;
        }
        foreach (Token word in child.Children)
        {
            if (
                word.Relation == DependencyRelation.Advmod
                && word.Index < child.Index
                && phrases.Space.Lexicon.Has("example-adverb", word.Lemma.ToLowerInvariant())
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>“work with partners and at the UN”: where it is done, and nobody with whom.</summary>
    public bool IsElsewhere(Token child, Token first) =>
        child.Child(DependencyRelation.Case) is { Lemma: "at" or "in" } own
        && first.Child(DependencyRelation.Case) is { } marker
        && marker.Lemma != own.Lemma;

    /// <summary>“Peru, the wider alliance and the government of Chad”, where the second hangs on the first as a name of it.</summary>
    public bool IsItem(Token child, ImmutableArray<ResolvedParty> own) =>
        child.Relation == DependencyRelation.Appos
        && own is [{ Party.Type: PartyType.State or PartyType.Organization or PartyType.Group, How: PartyGround.Name }]
        && child.Child(DependencyRelation.Conj) is { } last
        && last.Child(DependencyRelation.Cc) is { Lemma: "and" or "or" }
        && phrases.Own(child) is [{ How: PartyGround.Name or PartyGround.Agent } second]
        && phrases.Own(last) is [{ How: PartyGround.Name or PartyGround.Agent or PartyGround.Title }]
        && second.Party.Id != own[0].Party.Id;
}
