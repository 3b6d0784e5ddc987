using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>What a statement of a type must have to say anything.</summary>
internal static class Completeness
{
    /// <summary>What is missing, in one plain line, or null where nothing is.</summary>
    public static string? Missing(
        Mention mention,
        Sides sides,
        string? objectText,
        TimeInterval? when,
        Place? where,
        Lexicon lexicon
    )
    {
        Rule rule = mention.Rule;
        if (rule.Kind == StatementKind.Event)
        {
            if (rule is { Type: "STATEMENT", Cameo: null or "010" } && objectText is null && sides.Recipients.IsEmpty)
            {
                return "what was said is not told";
            }
            if (IsEmptyWord(mention, sides, objectText))
            {
                return "neither whom nor what it is about is told";
            }
            if (IsBackReference(mention, sides))
            {
                return "it looks back to what was told before, and who does it is not settled";
            }
            bool isPlaced = where is not null || when is not null;
            return sides.Actors.IsEmpty && sides.Recipients.IsEmpty && !(isPlaced && IsTold(rule))
                ? "no party is settled on either side"
                : null;
        }
        return rule.Type switch
        {
            "founded" => sides.Actors.IsEmpty ? "nobody is settled who was founded"
            : when is null ? "no date of founding"
            : null,
            "aims_to" or "is_a" or "has" or "seen_as" or "serves" => sides.Actors.IsEmpty
                ? "nothing is settled that it is said of"
            : objectText is null ? "nothing is said of it"
            // “Kelo District, Mandoul Province”: where it lies, and not what it is.
            : rule.Type == "is_a"
            && mention.Role(RoleNames.Object) is { Token: { Upos: Upos.Propn, Name.Type: NameType.Loc } }
                ? "a name of a place is no kind"
            // “fighters outside Mosul, the second city”: whoever it is, it is no town.
            : rule.Type == "is_a" && IsPlaceOfSomebody(mention, sides, lexicon) ? "nobody is a place"
            : null,
            "has_member_count" => sides.Actors.IsEmpty ? "nothing is settled that it is said of"
            : mention.Role(RoleNames.Quantity) is null ? "no number is given"
            : null,
            "wary_of" or "opposes" or "influences" or "supports" or "depends_on" => sides.Actors.IsEmpty
                ? "no actor is settled"
            : sides.Recipients.IsEmpty && objectText is null ? "neither recipient nor object is settled"
            : null,
            // “join Peru in an exercise”: to be with a state is not to be a member of it.
            "member_of" when sides.Recipients.Any(p => p.Type is PartyType.State or PartyType.Person) =>
                "a state or person has no members",
            _ when sides.Actors.IsEmpty || sides.Recipients.IsEmpty => "one of the two sides is not settled",
            "located_in" when IsOfPeople(mention, sides, lexicon) => "a state does not lie where its people are",
            _ => null,
        };
    }

    // “Chilean troops in Lima”: Chile does not lie in Lima.
    private static bool IsOfPeople(Mention mention, Sides sides, Lexicon lexicon) =>
        sides.Actors.Any(a => a.Type == PartyType.State)
        && mention.Role(RoleNames.Actor) is { Token: { Upos: Upos.Noun } who }
        && !lexicon.Has("place-noun", who.Lemma.ToLowerInvariant());

    // “This fight must be won”: whose it is was told before, and is not settled here.
    private static bool IsBackReference(Mention mention, Sides sides) =>
        mention.Trigger.Upos == Upos.Noun
        && sides.Actors.IsEmpty
        && mention.Rule.Type is "ASSAULT" or "COERCE" or "COOPERATE" or "AID" or "RETREAT"
        && mention.Trigger.Child(DependencyRelation.Det) is { Lemma: "this" or "these" or "that" or "those" or "such" };

    // “X condemned in the strongest terms”, “aid for the poor was cut”: half of it is lost.
    private static bool IsEmptyWord(Mention mention, Sides sides, string? objectText) =>
        mention.Rule.Type switch
        {
            "ACCUSE" or "SUPPORT" or "REJECT" or "REQUEST" or "AID" when mention.Trigger.Upos == Upos.Verb => sides
                .Recipients
                .IsEmpty && objectText is null,
            // “The band will visit Lima”: half a meeting.
            // “his meeting with X”, of someone whom nothing settles.
            "CONSULT" => sides.Actors.IsEmpty
                && mention.Role(RoleNames.Actor) is { } half
                && (mention.Trigger.Upos == Upos.Verb ? half.Token.Upos == Upos.Noun : half.Token.Upos == Upos.Pron),
            // “isolate Kelo”: forces surround a town, and no measure is taken against it.
            "SANCTION" => sides.Recipients.IsEmpty
                && mention.Rule.Mode == "discontinue"
                && mention.Role(RoleNames.Recipient) is { Token.Name.Type: NameType.Loc },
            // “is committed to that goal”: it was told before.
            "AGREE" when objectText is not null => sides.Recipients.IsEmpty
                && mention.Role(RoleNames.Object)?.Token.Child(DependencyRelation.Det) is { Lemma: "that" or "this" },
            // “reiterated the commitment”: a promise of nothing to nobody.
            "AGREE" => mention.Trigger.Upos == Upos.Noun
                && sides.Recipients.IsEmpty
                && objectText is null
                && mention.Rule.Id.Contains("noun-clause", StringComparison.Ordinal),
            "AID" => mention.Trigger.Upos == Upos.Noun && sides.Actors.IsEmpty,
            _ => false,
        };

    private static bool IsPlaceOfSomebody(Mention mention, Sides sides, Lexicon lexicon) =>
        mention.Role(RoleNames.Object) is { } what
        && lexicon.Has("place-noun", what.Token.Lemma.ToLowerInvariant())
        && sides.Actors.All(a => a.Type is PartyType.Person or PartyType.Group || IsPartOfState(a));

    // “on three sides of Kelo, the second city”: the sides of a town in a state are no city either.
    private static bool IsPartOfState(Party party) =>
        party.Type == PartyType.State
        && char.IsLower(party.Mention.Text[0])
        && !party.Mention.Text.StartsWith("the ", StringComparison.Ordinal);

    // Violence and protest are news even where nobody says who did it.
    private static bool IsTold(Rule rule) => rule.Type is "ASSAULT" or "PROTEST" or "COERCE";
}
