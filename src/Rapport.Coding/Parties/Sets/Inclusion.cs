using System.Collections.Immutable;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Sets;

/// <summary>Those named as part of a set: “several states, including A and B”. Named people stand in the place of their states.</summary>
internal sealed class Inclusion(PhraseReader phrases)
{
    public ImmutableArray<ResolvedParty> Merge(Token head, ImmutableArray<ResolvedParty> set)
    {
        ImmutableArray<ResolvedParty> named = [.. Named(head).DistinctBy(p => p.Party.Id, StringComparer.Ordinal)];
        if (named.IsEmpty)
        {
            return set;
        }
        HashSet<string> covered = [.. named.SelectMany(n => n.Party.Of.Append(n.Party.Id))];
        // A region or described group is named by its members; eleven of whom one is named are more than that one.
        bool replaced =
            set.Length == 1
            && set[0].How == PartyGround.Description
            && (named.Length > 1 || set[0].Party.Type != PartyType.Group);
        return [.. replaced ? [] : set.Where(s => !covered.Contains(s.Party.Id)), .. named];
    }

    private IEnumerable<ResolvedParty> Named(Token head)
    {
        foreach (Token child in head.Children)
        {
            if (child.Index > head.Index && IsIncluded(child))
            {
                foreach (ResolvedParty party in phrases.Resolve(child))
                {
                    yield return party;
                }
            }
        }
    }

    private bool IsIncluded(Token phrase)
    {
        foreach (Token word in phrase.Children)
        {
            if (
                word.Relation == DependencyRelation.Case
                && phrases.Space.Lexicon.Has("inclusion", word.Form.ToLowerInvariant())
            )
            {
                return true;
            }
        }
        return false;
    }
}
