using System.Collections.Immutable;
using Rapport.Coding.Parties;
using Rapport.Text;

namespace Rapport.Coding.Coder;

/// <summary>What a noun is said of: “X is an alliance founded in 1949” tells the founding of X.</summary>
internal static class Predicates
{
    /// <summary>Who is meant by a phrase; for a noun with a copula who its subject is.</summary>
    public static ImmutableArray<ResolvedParty> Resolve(Token head, PartyReading parties)
    {
        if (
            head.Child(DependencyRelation.Cop) is not null
            // “They are in areas held by the army”: nobody is an area.
            && head.Child(DependencyRelation.Case) is null
            && head.Child(DependencyRelation.Nsubj) is { } subject
            && parties.Resolve(subject) is { IsEmpty: false } named
        )
        {
            return named;
        }
        return parties.Resolve(head);
    }
}
