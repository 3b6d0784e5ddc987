using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>Tells what happens among private persons (“a woman was stabbed by her husband”) from what happens in politics.</summary>
internal static class PrivateAffairs
{
    // Courts, police and helpers need not be told: being held, charged or rescued is something that a state does.
    private static bool MayBePrivate(Rule rule) =>
        rule.Kind == StatementKind.Event
        && rule.Type is not ("COERCE" or "RETREAT" or "ACCUSE" or "AID" or "SANCTION" or "STATEMENT");

    /// <summary>True where everybody in the match is one person without office, name or side.</summary>
    public static bool Is(Mention mention, Sides sides, Lexicon lexicon)
    {
        var told = mention.Roles.Where(r => r.Role is RoleNames.Actor or RoleNames.Recipient).ToList();
        return MayBePrivate(mention.Rule)
                && told.Exists(r => r.Role == RoleNames.Actor)
                && sides
                    .Actors.Concat(sides.Recipients)
                    .All(p => p.Role is null or "CVL" && p.Type is not PartyType.State)
                && told.TrueForAll(r => IsPrivate(r.Token, lexicon) || Stands(r.Token, sides, lexicon))
                && sides.Actors.Concat(sides.Recipients).All(p => IsPrivate(p, told, lexicon))
            || IsInFamily(mention, sides, lexicon)
            || IsCommonCrime(mention, sides, lexicon);
    }

    // “She was acquitted of murder”: courts at their daily work.
    private static bool IsCommonCrime(Mention mention, Sides sides, Lexicon lexicon) =>
        mention.Rule is { Type: "CONCEDE" } or { Type: "ACCUSE", Mode: "convict" or "investigate" }
        && sides.Recipients.All(IsNobody)
        && sides.Actors.All(p => p.Role is "COP" or "JUD" || IsNobody(p))
        && NamesCrime(mention.Trigger, lexicon);

    private static bool IsNobody(Party party) =>
        party.Role is null or "CVL" or "CRM"
        && party.Of.IsEmpty
        && party.Type is PartyType.Person or PartyType.Group or PartyType.Unknown;

    private static bool NamesCrime(Token trigger, Lexicon lexicon)
    {
        TokenSpan clause = trigger.Subtree;
        for (int t = clause.Start; t < clause.End; t++)
        {
            if (lexicon.Has("common-crime", trigger.Document.TokenAt(t).Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }
        return false;
    }

    // “A nurse killed her husband”: whatever the one is by profession.
    private static bool IsInFamily(Mention mention, Sides sides, Lexicon lexicon) =>
        mention.Rule.Type == "ASSAULT"
        && mention.Role(RoleNames.Recipient) is { Token: { Upos: Upos.Noun } victim }
        && lexicon.Has("private-person", victim.Lemma.ToLowerInvariant())
        && victim.Child(DependencyRelation.NmodPoss) is { Upos: Upos.Pron }
        && sides.Actors.All(p => p.Type is not (PartyType.State or PartyType.Organization));

    private static bool IsPrivate(Token token, Lexicon lexicon) =>
        token.Upos == Upos.Noun
        && !token.HasFeat("Number=Plur")
        && lexicon.Has("private-person", token.Lemma.ToLowerInvariant());

    // “she” for a woman told of before.
    private static bool Stands(Token token, Sides sides, Lexicon lexicon) =>
        token.Upos == Upos.Pron
        && sides
            .Actors.Concat(sides.Recipients)
            .Any(p => p.Mention.Span == token.Span && NamesPrivate(p.Name, lexicon));

    private static bool IsPrivate(Party party, List<RoleBinding> told, Lexicon lexicon) =>
        // “her boyfriend”, read as the woman's: still private.
        (party.Type == PartyType.Group && NamesPrivate(party.Name, lexicon))
        || told.Exists(r =>
            party.Mention.Span.Start <= r.Token.Span.Start
            && r.Token.Span.End <= party.Mention.Span.End
            && (IsPrivate(r.Token, lexicon) || NamesPrivate(party.Name, lexicon))
        );

    private static bool NamesPrivate(string name, Lexicon lexicon) =>
        name.Split(' ').Any(w => lexicon.Has("private-person", w.ToLowerInvariant()));
}
