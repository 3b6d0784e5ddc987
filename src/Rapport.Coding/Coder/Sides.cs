using System.Collections.Immutable;
using Rapport.Coding.Parties;
using Rapport.Coding.Parties.Names;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>The two sides of a statement, with the steps that found them.</summary>
/// <param name="Actors">Who does it.</param>
/// <param name="Recipients">To whom.</param>
/// <param name="Steps">For the trace.</param>
internal sealed record Sides(
    ImmutableArray<Party> Actors,
    ImmutableArray<Party> Recipients,
    ImmutableArray<TraceStep> Steps
)
{
    /// <summary>Resolves the roles of a mention; a party never stands on both sides.</summary>
    /// <param name="mention">The match.</param>
    /// <param name="resolve">Who is meant by the phrase under a token; empty where nobody known is.</param>
    /// <param name="kinds">What phrases that name nobody known are.</param>
    /// <param name="affected">Whom an act reaches where no role says it.</param>
    public static Sides Of(
        Mention mention,
        Func<Token, ImmutableArray<ResolvedParty>> resolve,
        PhraseKinds kinds,
        AffectedParty affected
    )
    {
        List<ResolvedParty> actors = Side(mention, RoleNames.Actor, resolve, [], kinds);
        List<ResolvedParty> recipients = Side(mention, RoleNames.Recipient, resolve, actors, kinds);
        SidesBeside.AddEmployer(mention, actors, recipients, kinds);
        // One side known is enough to tell whose act it is; the other may then stay in the words of the text.
        AddDescribed(mention, RoleNames.Actor, actors, recipients, kinds);
        SidesBeside.AddConjuncts(mention, RoleNames.Actor, actors, resolve, kinds);
        if (actors.Count > 0 && recipients.Count == 0 && !kinds.IsSomebody(mention, RoleNames.Recipient))
        {
            recipients.AddRange(affected.Conditioned(mention, actors));
        }
        // “Novak told reporters that Mr. Novak agreed”: who acts is not the other side under another name.
        bool isActor =
            mention.Role(RoleNames.Recipient) is { } other
            && resolve(other.Token) is { IsEmpty: false } same
            && same.All(s => s.Party.Type == PartyType.Person && actors.Exists(a => a.Party.Id == s.Party.Id));
        if (!isActor)
        {
            AddDescribed(mention, RoleNames.Recipient, recipients, actors, kinds);
        }
        SidesBeside.AddConjuncts(mention, RoleNames.Recipient, recipients, resolve, kinds);
        if (actors.Count > 0 && recipients.Count == 0)
        {
            AddAffected(mention, actors, recipients, affected);
        }
        return new Sides(
            [.. actors.Select(a => a.Party)],
            [.. recipients.Select(r => r.Party)],
            [.. actors.Select(a => Step(a, RoleNames.Actor)), .. recipients.Select(r => Step(r, RoleNames.Recipient))]
        );
    }

    private static void AddAffected(
        Mention mention,
        List<ResolvedParty> actors,
        List<ResolvedParty> recipients,
        AffectedParty affected
    )
    {
        bool isMutual = mention.Rule.Mutual || IsBetween(mention);
        // Several who agree to do something agree with each other, unless it is done to somebody else.
        // “Peru and Chad are committed to peace” binds each of them, and not to the other.
        bool mayBeMutual =
            mention.Rule.Type == "AGREE" && mention.Trigger is { Upos: Upos.Verb } verb && !IsPassive(verb);
        if (actors.Count > 1 && (isMutual || mayBeMutual))
        {
            // “X and Y agreed on a force to hunt rebels”: whom it is against is no third side of the agreement.
            recipients.AddRange(
                isMutual ? [] : affected.Named(mention, actors).Where(p => p.How != PartyGround.Description)
            );
            if (recipients.Count == 0)
            {
                recipients.AddRange(actors[1..]);
                actors.RemoveRange(1, actors.Count - 1);
            }
            return;
        }
        // “isolate Kelo”: a town that is only the setting of words and measures is no side.
        recipients.AddRange(
            affected
                .Of(mention, actors)
                .Select(p => !MayReachTown(mention) && IsCapital(p) ? p : Placed(p))
                .Where(p => !IsSite(p) || (mention.Rule.Type != "ASSAULT" && MayReachTown(mention)))
                .Where(p => p.How != PartyGround.Description || !IsMeans(mention, p))
        );
    }

    // “used tear gas to clear them”, “held a rally”: what is used or held suffers nothing.
    private static bool IsMeans(Mention mention, ResolvedParty thing) =>
        mention.Role(RoleNames.Recipient) is { Token.Upos: Upos.Pron }
        || mention.Rule.Type == "PROTEST"
            && mention.Trigger.Child(DependencyRelation.Obj) is { } held
            && thing.Party.Mention.Span.Contains(held.Span)
            && mention.Rule.Id.Contains(held.Lemma, StringComparison.Ordinal);

    private static bool IsPassive(Token verb) => verb.Child(DependencyRelation.AuxPass) is not null;

    // “The suspicion between X and Y”: the words name both sides at once, whatever the direction of the relation.
    private static bool IsBetween(Mention mention) =>
        mention.Rule.Kind == StatementKind.Relation
        && mention.Role(RoleNames.Actor) is { } actor
        && actor.Token.Child(DependencyRelation.Case) is { Lemma: "between" or "among" };

    private static TraceStep Step(ResolvedParty party, string role) => party.Why with { Step = role };

    private static List<ResolvedParty> Side(
        Mention mention,
        string role,
        Func<Token, ImmutableArray<ResolvedParty>> resolve,
        List<ResolvedParty> taken,
        PhraseKinds kinds
    )
    {
        var side = new List<ResolvedParty>();
        foreach (RoleBinding binding in mention.Roles.Where(r => r.Role == role))
        {
            foreach (ResolvedParty found in resolve(binding.Token).Select(Placed))
            {
                // “The Turin attack”: a town does nothing.
                bool isSite = role == RoleNames.Actor && IsSite(found) && mention.Rule.Kind == StatementKind.Event;
                // “condemned terrorist attacks”: what modifies the deed is not whom the words are for.
                bool isKind =
                    (role == RoleNames.Recipient || kinds.IsKindOfDeed(binding.Token))
                    && found.How == PartyGround.Description
                    && binding.Path.Contains(ArgumentNames.Modifier, StringComparison.Ordinal);
                // “welcomed the liberation of Kelo”, “condemned the attack in Kelo”: no town is praised or blamed.
                bool isSetting =
                    role == RoleNames.Recipient
                    && IsSite(found)
                    && (IsOfWords(mention) || binding.Path.Contains(ArgumentNames.Modifier, StringComparison.Ordinal));
                // “agreed to hold the next round in Lima”: a town where one is to meet agrees to nothing.
                bool isVenue =
                    role == RoleNames.Recipient && found.How == PartyGround.Place && IsVenue(mention, binding.Token);
                // “reaffirmed his administration's commitment”: what is one's own is no other side.
                bool isOwn =
                    role == RoleNames.Recipient
                    && mention.Rule.Type is "AGREE" or "SUPPORT" or "CONCEDE" or "RETREAT"
                    && binding.Token.Child(DependencyRelation.NmodPoss) is { Upos: Upos.Pron or Upos.Det }
                    && taken.Any(a => a.Party.Of.Contains(found.Party.Id));
                // “asked his Kelo relatives to stop”: they are not the town.
                bool isHome = IsSite(found) && binding.Token is { Upos: Upos.Noun } people && kinds.IsSomebody(people);
                // “condemned the Chilean embassy blasts”: whose embassy it is.
                bool isSeat =
                    role == RoleNames.Recipient
                    && IsOfWords(mention)
                    && binding.Path.Contains(ArgumentNames.Modifier, StringComparison.Ordinal)
                    && kinds.IsOwnerOfSeat(binding.Token);
                // “saw Novak's visit as a turning point”: the visit, not Novak.
                bool isOwner =
                    mention.Rule.Type is "seen_as" or "is_a" or "has"
                    && found.How == PartyGround.Modifier
                    && (
                        kinds.IsThing(binding.Token)
                        || binding.Token is { Upos: Upos.Noun } thing
                            && thing.Child(DependencyRelation.NmodPoss) is { Upos: not Upos.Pron }
                            && !kinds.IsSomebody(thing)
                    );
                if (
                    !isSite
                    && !isKind
                    && !isSetting
                    && !isSeat
                    && !isHome
                    && !isOwner
                    && !isVenue
                    && !isOwn
                    && !side.Concat(taken).Any(p => p.Party.Id == found.Party.Id)
                )
                {
                    side.Add(found with { Why = found.Why with { Why = $"{found.Why.Why}; {binding.Path}" } });
                }
            }
        }
        return side;
    }

    // “shelled Vukovar”: the town is hit, for all that it lies in a state.
    private static ResolvedParty Placed(ResolvedParty found) =>
        found is { How: PartyGround.Place, Party: { Type: PartyType.State } state }
        && Slug.Of(state.Mention.Text) is { Length: > 0 } id
            ? found with
            {
                Party = state with { Id = id, Name = state.Mention.Text, Type = PartyType.Region, Of = [state.Id] },
            }
            : found;

    private static bool IsSite(ResolvedParty found) =>
        found is { How: PartyGround.Place, Party.Type: PartyType.Region };

    private static bool IsOfWords(Mention mention) =>
        mention.Rule.Type is "ACCUSE" or "SUPPORT" or "REJECT" or "SANCTION" or "STATEMENT";

    // A town can be hit, taken or left, and be where an agreed act goes to; it is not asked or punished.
    private static bool MayReachTown(Mention mention) =>
        mention.Rule.Type is "ASSAULT" or "COERCE" or "RETREAT" or "MOBILIZE" or "AID" or "THREATEN" or "AGREE";

    // “suspended aid to Kabul”, “cancelled a visit to Washington”: the capital is the state to which that is done.
    private static bool IsCapital(ResolvedParty found) =>
        found is { How: PartyGround.Place, Party.Type: PartyType.State }
        && (
            found.Why.By.StartsWith("name.capital", StringComparison.Ordinal)
            || found.Why.By.StartsWith("name.seat", StringComparison.Ordinal)
        );

    private static bool IsVenue(Mention mention, Token place) =>
        mention.Rule.Type == "AGREE" && place.Child(DependencyRelation.Case) is { Lemma: "in" or "at" };

    private static bool IsForSomebody(Mention mention) =>
        mention.Rule.Type is "AGREE" or "CONCEDE" or "AID" or "SUPPORT" or "ACCUSE" or "COOPERATE" or "REQUEST";

    // “agreed to withdraw from the valley”, “sent doctors to the camp”: a place may be where an act goes to or away from.
    private static bool IsGoal(Mention mention, bool isPlace) => isPlace && mention.Rule.Type is "AGREE" or "AID";

    private static void AddDescribed(
        Mention mention,
        string role,
        List<ResolvedParty> side,
        List<ResolvedParty> other,
        PhraseKinds kinds
    )
    {
        if (side.Count > 0 || mention.Role(role) is not { } binding)
        {
            return;
        }
        // Who speaks is told by the words alone: “sources said”, “a report says”.
        bool speaks = mention.Rule.Type == "STATEMENT" && role == RoleNames.Actor;
        bool isModifier = binding.Path.Contains(ArgumentNames.Modifier, StringComparison.Ordinal);
        // “Camp Delta, also called the Box, in Mali”: where a place lies is said of places.
        bool isLocated =
            mention.Rule.Type == "located_in" && role == RoleNames.Actor && binding.Token.Upos == Upos.Propn;
        bool isSite =
            !isLocated
                && binding.Token.Name.Type == NameType.Loc
                && (role == RoleNames.Actor || isModifier || IsOfWords(mention) || IsVenue(mention, binding.Token))
            // “the district that killed nine”: the tree is wrong, no district kills; a bomb kills for another.
            || role == RoleNames.Actor
                && mention.Rule.Type == "ASSAULT"
                && (kinds.IsPlace(binding.Token) || kinds.IsWeapon(binding.Token))
            // “the drone strike”: with what, not whose.
            || isModifier && kinds.IsWeapon(binding.Token);
        // “eased the limits on travel”: what is given, praised or blamed is somebody's, and a thing is nobody.
        bool isThing =
            role == RoleNames.Recipient
            && (isModifier || (IsForSomebody(mention) && !IsGoal(mention, kinds.IsPlace(binding.Token))))
            && !kinds.IsSomebody(binding.Token);
        // “The band will visit Lima”, “the film met with praise”: only people and bodies deal with each other.
        isThing |=
            role == RoleNames.Actor
            && mention.Rule.Type is "CONSULT" or "AGREE" or "COOPERATE" or "AID" or "RETREAT" or "REQUEST" or "SUPPORT"
            && !kinds.IsSomebody(binding.Token);
        isThing |= role == RoleNames.Actor && kinds.IsNoDoer(binding.Token);
        // “agreed to extend their mission”: what is one's own is no other side.
        isThing |=
            role == RoleNames.Recipient
            && binding.Token.Child(DependencyRelation.NmodPoss) is { Upos: Upos.Pron or Upos.Det }
            && (
                mention.Rule.Type is "AGREE" or "SUPPORT" or "MOBILIZE" or "CONCEDE"
                    ? !kinds.IsPerson(binding.Token)
                    : mention.Rule.Type is "RETREAT" or "REJECT" or "THREATEN" && !kinds.IsSomebody(binding.Token)
            );
        // “is ready to send troops”, “suspended aid worth millions”: what is sent or cut is no other side.
        isThing |=
            role == RoleNames.Recipient && mention.Rule.Type is "AGREE" or "SANCTION" && kinds.IsMeans(binding.Token);
        // “welcomes the liberation of Kumzar”: a name inside what is praised need not be anybody's.
        isThing |=
            role == RoleNames.Recipient
            && IsOfWords(mention)
            && binding.Path.Contains("nmod(", StringComparison.Ordinal)
            // “a deal with the union”: with whom one agrees is a side.
            && !binding.Path.Contains("nmod(with)", StringComparison.Ordinal);
        // “welcomes the government of Peru's release of nine miners”: what is welcomed is the release.
        isThing |=
            role == RoleNames.Recipient
            && IsOfWords(mention)
            && binding.Token.Child(DependencyRelation.Nmod)?.Child(DependencyRelation.NmodPoss) is not null;
        // “the port for which the group has claimed responsibility”: nobody speaks to a port.
        isThing |= role == RoleNames.Recipient && mention.Rule.Type == "STATEMENT" && kinds.IsPlace(binding.Token);
        // “respect the truce”: nobody withdraws from or gives way to a truce.
        isThing |=
            role == RoleNames.Recipient
            && mention.Rule.Type == "RETREAT"
            && !kinds.IsSomebody(binding.Token)
            && !kinds.IsPlace(binding.Token);
        // “destroyed nine lorries and a bridge”: a list of things is told whole, as what was hit.
        isThing |=
            role == RoleNames.Recipient
            && mention.Rule.Type == "ASSAULT"
            && binding.Token.Upos == Upos.Noun
            && !kinds.IsSomebody(binding.Token)
            && binding.Token.Child(DependencyRelation.Conj) is { Upos: Upos.Noun } next
            // “a court and a ministry”: of bodies each is hit.
            && !kinds.IsSomebody(next);
        // “authorities in Hubei have opened an inquiry”, “dockers walked out”: who acts in public is told by the words alone.
        speaks |= role == RoleNames.Actor && kinds.ActsInPublic(binding.Token, mention.Rule.Type);
        // “Parliament refused the president's request”: both sides in the words of the text.
        speaks |=
            role == RoleNames.Actor
            && mention.Rule is { Mutual: false, Type: not "STATEMENT" }
            && kinds.IsPublicBody(binding.Token);
        // “a failed coup that ousted the president”: what happened is nobody.
        isThing |= role == RoleNames.Actor && mention.Rule.Type == "COERCE" && kinds.IsDeed(binding.Token);
        bool may =
            mention.Rule.Kind == StatementKind.Event
                ? other.Count > 0 || speaks
                : isLocated || kinds.IsThing(binding.Token);
        if (may && !isSite && !isThing && DescribedParty.Of(binding.Token) is { } described)
        {
            side.Add(described);
        }
    }
}
