using System.Collections.Immutable;
using Rapport.Coding.Parties;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>
/// The other side that the object of an act names somewhere inside: “eased limits on visits to relatives in Chad”,
/// “rolled back tariffs on Chinese goods”. Only states and bodies other than the actor's own count.
/// </summary>
internal static class ConcernedParty
{
    private const int MaximumDepth = 6;

    // Acts of one side towards another: what they are about is somebody's. Words of praise and blame may be about anything.
    private static bool IsToOthers(Rule rule) =>
        rule is { Kind: StatementKind.Event, Mutual: false }
        && rule.Type
            is "AGREE"
                or "CONCEDE"
                or "RETREAT"
                or "REJECT"
                or "AID"
                or "MOBILIZE"
                or "SANCTION"
                or "THREATEN"
                or "REQUEST"
                or "COERCE";

    /// <summary>The nearest state or body in what is done; empty where there is none but the actor's own.</summary>
    public static IReadOnlyList<ResolvedParty> Of(
        Mention mention,
        LogicalArguments arguments,
        Func<Token, ImmutableArray<ResolvedParty>> resolve,
        IReadOnlyList<ResolvedParty> actors,
        Lexicon lexicon
    )
    {
        // Who is asked is told, though nobody knows him: he is not those whom the wish is about.
        bool isTold = mention.Rule.Type == "REQUEST" && mention.Role(RoleNames.Recipient) is not null;
        if (isTold || !IsToOthers(mention.Rule))
        {
            return [];
        }
        var seen = mention.Roles.Where(r => r.Role == RoleNames.Actor).Select(r => r.Token.Index).ToHashSet();
        List<Token> ring = [.. Starts(mention, arguments).Where(t => seen.Add(t.Index))];
        for (int depth = 0; depth < MaximumDepth && ring.Count > 0; depth++)
        {
            foreach (Token token in ring.Where(t => t.Upos is Upos.Noun || t.Name.Type != NameType.None))
            {
                // “attacks by the junta”: an organ stands for its state as a name does; other common nouns don't.
                bool isNamed = token.Name.Type != NameType.None;
                List<ResolvedParty> others =
                [
                    .. resolve(token).Where(p => IsOther(p, actors) && (isNamed || p.How == PartyGround.Agent)),
                ];
                if (others.Count > 0)
                {
                    return others;
                }
            }
            bool isWish = mention.Rule.Type == "REQUEST";
            ring = [.. ring.SelectMany(t => Below(t, isWish, lexicon)).Where(t => seen.Add(t.Index))];
        }
        return [];
    }

    private static IEnumerable<Token> Starts(Mention mention, LogicalArguments arguments)
    {
        if (mention.Role(RoleNames.Object) is { } told)
        {
            yield return told.Token;
        }
        foreach (Argument argument in arguments.Of(mention.Trigger))
        {
            bool isAbout =
                argument.Name == ArgumentNames.Object
                || argument.Name == ArgumentNames.Clause
                    // “gave two million to feed those displaced in Chad”: what help is for tells who gets it.
                    && (argument.Token.Relation.Universal() != DependencyRelation.Advcl || mention.Rule.Type == "AID");
            if (isAbout)
            {
                yield return argument.Token;
            }
        }
    }

    private static IEnumerable<Token> Below(Token token, bool isWish, Lexicon lexicon)
    {
        foreach (Token child in token.Children)
        {
            bool isAside =
                child.Relation.Universal()
                    is DependencyRelation.Advcl
                        or DependencyRelation.Parataxis
                        or DependencyRelation.Appos
                        or DependencyRelation.Nsubj
                        or DependencyRelation.Punct
                || child.Relation == DependencyRelation.AclRelcl
                // “called for a tax in a bill rebuffed by Chad”: who did something else is not asked, but who holds them is.
                || (
                    isWish && child.Relation == DependencyRelation.OblAgent && !lexicon.Has("holding-verb", token.Lemma)
                );
            if (!isAside)
            {
                yield return child;
            }
        }
    }

    private static bool IsOther(ResolvedParty party, IReadOnlyList<ResolvedParty> actors) =>
        party.Party.Type is PartyType.State or PartyType.Organization
        && party.How != PartyGround.Description
        && actors.All(a =>
            a.Party.Id != party.Party.Id && !a.Party.Of.Contains(party.Party.Id) && !party.Party.Of.Contains(a.Party.Id)
        );
}
