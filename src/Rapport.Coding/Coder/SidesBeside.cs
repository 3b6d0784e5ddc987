using System.Collections.Immutable;
using Rapport.Coding.Parties;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>Parties that stand beside those whom the roles name: further members of a list, and whom a crowd works for.</summary>
internal static class SidesBeside
{
    /// <summary>“the airline's pilots struck”: those who work for it, against it.</summary>
    public static void AddEmployer(
        Mention mention,
        List<ResolvedParty> actors,
        List<ResolvedParty> recipients,
        PhraseKinds kinds
    )
    {
        if (
            mention.Rule.Type == "PROTEST"
            && actors is [{ How: PartyGround.Agent, Party.Type: PartyType.Organization } employer]
            && mention.Role(RoleNames.Actor) is { } binding
            && kinds.IsCrowd(binding.Token)
            && DescribedParty.Of(binding.Token) is { } crowd
        )
        {
            actors[0] = crowd;
            if (recipients.Count == 0)
            {
                recipients.Add(employer);
            }
        }
    }

    /// <summary>“Officials and a faction of the front agreed”: who is told by words alone beside those who are known.</summary>
    public static void AddConjuncts(
        Mention mention,
        string role,
        List<ResolvedParty> side,
        Func<Token, ImmutableArray<ResolvedParty>> resolve,
        PhraseKinds kinds
    )
    {
        if (side.Count == 0 || mention.Rule.Kind != StatementKind.Event || mention.Role(role) is not { } binding)
        {
            return;
        }
        foreach (Token token in Conjuncts(binding.Token))
        {
            // One more of the same person may be his title: “chairman and member of the council”.
            bool isOther = token.HasFeat("Number=Plur") || IsBodyBeside(token, binding.Token, kinds);
            // “raids on Garissa and Kelo”, of which no table knows the second
            bool isHit = role == RoleNames.Recipient && mention.Rule.Type == "ASSAULT";
            bool isTown =
                isHit
                && token is { Upos: Upos.Propn, Name: { Type: NameType.Loc, Begins: true } }
                && token.Child(DependencyRelation.Flat) is null;
            bool isSomebody = token.Upos == Upos.Noun && isOther && kinds.IsSomebody(token) || isTown;
            // “attacks on us and our allies” are attacks on both.
            bool isOwn = !isHit && token.Child(DependencyRelation.NmodPoss) is { Upos: Upos.Pron or Upos.Det };
            bool isKnown = token.Index != binding.Token.Index && !resolve(token).IsEmpty;
            if (
                isSomebody
                && !isOwn
                && !isKnown
                && DescribedParty.Of(token) is { } described
                && !side.Exists(p => p.Party.Mention.Span.Overlaps(described.Party.Mention.Span))
            )
            {
                side.Add(described);
            }
        }
    }

    // “the union and the management”: each with its article, and joined by a word.
    private static bool IsBodyBeside(Token body, Token first, PhraseKinds kinds) =>
        !kinds.IsPerson(body)
        && body.Child(DependencyRelation.Det) is not null
        && (body.Index == first.Index || body.Child(DependencyRelation.Cc) is not null);

    private static IEnumerable<Token> Conjuncts(Token head)
    {
        bool isList = false;
        foreach (Token child in head.Children)
        {
            if (child.Relation == DependencyRelation.Conj)
            {
                isList = true;
                yield return child;
            }
        }
        if (isList)
        {
            yield return head;
        }
    }
}
