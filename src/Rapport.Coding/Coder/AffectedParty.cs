using System.Collections.Immutable;
using Rapport.Coding.Parties;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>
/// Whom an act reaches where no role names a recipient: what it is about (“rejected the referendum”), or, where that is a
/// clause, whoever the clause names (“agreed to lend money to Peru”). Cheap to make: the sentence’s matches share the arguments.
/// </summary>
internal sealed class AffectedParty(
    LogicalArguments arguments,
    Lexicon lexicon,
    Func<Token, ImmutableArray<ResolvedParty>> resolve
)
{
    private const int MaximumDepth = 3;

    // How closely a phrase is tied to what is done, the closest first. Time, manner and cause reach nobody.
    private static readonly ImmutableArray<string> Ties =
    [
        ArgumentNames.Object,
        "to",
        "with",
        "for",
        "on",
        "against",
        "from",
        "into",
        "over",
        "of",
        "toward",
        "towards",
        "near",
        "along",
        "about",
        "by",
    ];

    // “will not withdraw until Chad signs”: who is to meet the condition is who is refused.
    private static readonly ImmutableArray<string> Conditions = ["until", "unless", "if", "before"];

    // Words that only give and ask for an answer, and acts in which both sides act alike, have no affected side.
    private static bool MayAffect(Rule rule) =>
        rule.Kind == StatementKind.Event && !rule.Mutual && rule.Type is not ("STATEMENT" or "CONSULT" or "REQUEST");

    /// <summary>The parties that the act reaches; empty where the text names nobody and nothing.</summary>
    /// <param name="mention">The match, whose recipient is not settled.</param>
    /// <param name="actors">Who acts: never the affected side as well.</param>
    public IEnumerable<ResolvedParty> Of(Mention mention, IReadOnlyList<ResolvedParty> actors)
    {
        return Met(mention, actors) is { Count: > 0 } met ? met
            : Named(mention, actors) is { Count: > 0 } named ? named
            : Against(mention, actors) is { Count: > 0 } foes ? foes
            : ConcernedParty.Of(mention, arguments, resolve, actors, lexicon) is { Count: > 0 } concerned ? concerned
            : Thing(mention) is { } thing ? [thing]
            : [];
    }

    // “conducted five strikes in support of the army using jets and drones against the rebels”, wherever the tree hangs “against”.
    private List<ResolvedParty> Against(Mention mention, IReadOnlyList<ResolvedParty> actors)
    {
        Token act = mention.Trigger;
        if (mention.Rule.Type != "ASSAULT" || act.Upos != Upos.Noun)
        {
            return [];
        }
        for (int t = act.Index + 1; t < act.Subtree.End; t++)
        {
            Token foe = act.Document.TokenAt(t);
            if (foe.Child(DependencyRelation.Case) is { Lemma: "against" })
            {
                return [.. resolve(foe).Where(p => actors.All(a => a.Party.Id != p.Party.Id))];
            }
        }
        return [];
    }

    // “met the Peruvian delegation and discussed trade”: with whom one talks is told at the verb before.
    private List<ResolvedParty> Met(Mention mention, IReadOnlyList<ResolvedParty> actors)
    {
        bool may =
            mention.Rule is { Mutual: true, Type: "CONSULT" }
            && mention.Trigger is { Relation: DependencyRelation.Conj, Head: { } before }
            && lexicon.Has("encounter-verb", before.Lemma);
        return may
            ?
            [
                .. arguments
                    .Of(mention.Trigger.Head!.Value)
                    .Where(a => a.Name is ArgumentNames.Object or "with" or "to")
                    .SelectMany(a => resolve(a.Token))
                    .Where(p => actors.All(a => a.Party.Id != p.Party.Id)),
            ]
            : [];
    }

    /// <summary>What the act is about in the words of the text; null where that is the actor's own or a time.</summary>
    public ResolvedParty? Thing(Mention mention)
    {
        Token about = mention.Role(RoleNames.Object)?.Token ?? mention.Trigger;
        // A thing can be taken, blocked or refused; what is given, granted, asked for, blamed or praised is the object alone.
        bool may =
            mention.Rule.Kind == StatementKind.Event
            && mention.Rule.Type
                is "ASSAULT"
                    or "COERCE"
                    or "RETREAT"
                    or "REJECT"
                    or "PROTEST"
                    or "SANCTION"
                    or "THREATEN";
        return may && !IsMatter(mention) ? Thing(about, mention, 0) : null;
    }

    // “resigned over the strike”, “walked out for better pay”: what it is about or for is not acted upon.
    private static bool IsMatter(Mention mention) =>
        mention.Role(RoleNames.Object) is { Path: var path }
        && mention.Rule.Type switch
        {
            "RETREAT" or "COERCE" => path.Contains("(over)", StringComparison.Ordinal)
                || path.Contains("(for)", StringComparison.Ordinal)
                || path.Contains("(about)", StringComparison.Ordinal),
            "PROTEST" => path.Contains("(for)", StringComparison.Ordinal),
            _ => false,
        };

    /// <summary>The parties that the act reaches and that are somebody; empty where the text names none.</summary>
    public IReadOnlyList<ResolvedParty> Named(Mention mention, IReadOnlyList<ResolvedParty> actors)
    {
        // “They protect us”: who is reached is told, and is the actor's own.
        bool isOwn =
            mention.Role(RoleNames.Recipient) is { Token.Upos: Upos.Pron } told && !resolve(told.Token).IsEmpty;
        if (!MayAffect(mention.Rule) || isOwn)
        {
            return [];
        }
        var seen = mention.Roles.Where(r => r.Role == RoleNames.Actor).Select(r => r.Token.Index).ToHashSet();
        if (mention.Rule.Type == "MOBILIZE")
        {
            // The forces that are moved are one's own.
            seen.UnionWith(mention.Roles.Where(r => r.Role == RoleNames.Object).Select(r => r.Token.Index));
        }
        List<ResolvedParty> named = Named(mention, actors, seen);
        return named.Count > 0 || mention.Rule.Type is not ("REJECT" or "THREATEN")
            ? named
            : Conditioned(mention.Trigger, actors);
    }

    /// <summary>“will not lift the ban unless Chad signs”: who is to meet the condition of a refusal or a threat.</summary>
    public IReadOnlyList<ResolvedParty> Conditioned(Mention mention, IReadOnlyList<ResolvedParty> actors) =>
        mention.Rule.Type is "REJECT" or "THREATEN" ? Conditioned(mention.Trigger, actors) : [];

    private List<ResolvedParty> Conditioned(Token act, IReadOnlyList<ResolvedParty> actors)
    {
        IEnumerable<Token> said = arguments.Of(act).Where(a => a.Name == ArgumentNames.Clause).Select(a => a.Token);
        return
        [
            .. said.Prepend(act)
                .SelectMany(a => arguments.Of(a).Where(c => Conditions.Contains(c.Name)))
                .Select(c => arguments.Subject(c.Token))
                .OfType<Token>()
                .Where(t => t.Upos is Upos.Noun or Upos.Propn)
                .SelectMany(Known)
                .Where(p => actors.All(a => a.Party.Id != p.Party.Id))
                .DistinctBy(p => p.Party.Id),
        ];
    }

    // “if the government cuts pensions”: whoever it is, in the words of the text.
    private IEnumerable<ResolvedParty> Known(Token token)
    {
        ImmutableArray<ResolvedParty> known = resolve(token);
        bool isBody = lexicon.Has("party-noun", token.Lemma.ToLowerInvariant());
        return known.IsEmpty && isBody && DescribedParty.Of(token) is { } described ? [described] : known;
    }

    // The nearest that is somebody, ring by ring around the act.
    private List<ResolvedParty> Named(Mention mention, IReadOnlyList<ResolvedParty> actors, HashSet<int> seen)
    {
        bool friendly = IsFriendly(mention.Rule);
        bool judging = mention.Rule.Type is "ACCUSE" or "SUPPORT" or "REJECT" or "PROTEST";
        List<Token> ring = [mention.Trigger];
        for (int depth = 0; depth < MaximumDepth && ring.Count > 0; depth++)
        {
            ring =
            [
                .. ring.SelectMany(t => Inside(t).Where(a => !judging || !IsHarmed(t, a)))
                    .Where(a => !friendly || !IsEnemy(a))
                    .Select(a => a.Token)
                    .Where(t => !lexicon.Has("exception-noun", t.Lemma))
                    .Where(t => seen.Add(t.Index)),
            ];
            foreach (Token token in ring.Where(t => IsAnybody(t) && !(judging && IsHarm(t))))
            {
                List<ResolvedParty> found =
                [
                    .. resolve(token)
                        .Where(p => MayBePraised(p, friendly) && actors.All(a => a.Party.Id != p.Party.Id))
                        // “his government’s commitment”: one’s own government is no other side.
                        .Where(p => !IsOfOwn(token) || actors.All(a => !a.Party.Of.Contains(p.Party.Id))),
                ];
                if (found.Count > 0)
                {
                    return found;
                }
            }
        }
        return [];
    }

    // “welcomes the news that they have retaken Kelo”: no town is praised.
    private static bool MayBePraised(ResolvedParty party, bool friendly) => !friendly || party.How != PartyGround.Place;

    // “condemned the killing of a reporter”: whom the harm is done to is not blamed for it, but who did it.
    private bool IsHarmed(Token deed, Argument argument) =>
        argument.Name is not ("by" or "from")
        && (
            IsHarm(deed)
            || argument.Token.Head is { } above && IsHarm(above)
            // “condemned the strike on a school”, where the tree hangs the school on the verb.
            || argument.Name is "on" or "against" or "at"
                && arguments.Find(deed, ArgumentNames.Object) is { } done
                && IsHarm(done.Token)
        );

    private bool IsHarm(Token noun) => lexicon.Has("harm-noun", noun.Lemma.ToLowerInvariant());

    private bool IsAnybody(Token token) => token.Upos is Upos.Noun or Upos.Propn && !IsTime(token) && !IsWeapon(token);

    // “support for operations against the rebels”, “protects us from them”, “stands by Peru to defeat them”.
    private bool IsEnemy(Argument argument) =>
        argument.Name is "against" or "from" or "over"
        || (
            argument.Name == ArgumentNames.Clause
            && !lexicon.Has("help-verb", argument.Token.Lemma)
            && (
                argument.Token.Relation.Universal() == DependencyRelation.Advcl
                || argument.Token.Child(DependencyRelation.Nsubj) is { Upos: not Upos.Pron }
            )
        );

    private static bool IsFriendly(Rule rule) => rule.Type is "SUPPORT" or "AID" or "COOPERATE" or "AGREE";

    private IEnumerable<Argument> Inside(Token at)
    {
        ImmutableArray<Argument> all = arguments.Of(at);
        foreach (Token child in at.Children)
        {
            if (Maker(at, child) is { } maker)
            {
                yield return new Argument("by", maker, "acl");
            }
        }
        foreach (string tie in Ties)
        {
            foreach (
                Argument argument in all.Where(a =>
                    a.Name == tie && a.Token.Upos is Upos.Noun or Upos.Propn or Upos.Num or Upos.Sym
                )
            )
            {
                yield return argument;
            }
        }
        foreach (Argument argument in all.Where(a => a.Name == ArgumentNames.Clause))
        {
            yield return argument;
        }
    }

    // “an order passed by the senate”, “the ban that it has put on Chad”: whose the thing is, is told by what made it.
    private Token? Maker(Token thing, Token clause) =>
        thing.Upos == Upos.Noun
        && clause.Relation is DependencyRelation.Acl
        && clause.HasFeat("VerbForm=Part")
        && arguments.Subject(clause) is { Upos: Upos.Noun or Upos.Propn } maker
        && maker.Index != thing.Index
            ? maker
            : null;

    // What is one's own is no other side: “agreed to open its borders”.
    private ResolvedParty? Thing(Token at, Mention mention, int depth)
    {
        if (depth > MaximumDepth || (at.Index == mention.Trigger.Index && at.Upos != Upos.Verb))
        {
            return null;
        }
        if (at.Upos is Upos.Noun or Upos.Propn)
        {
            // “violated the truce”, “downed tools”: no truce is attacked, and nobody is hurt by a tool laid down.
            bool isDeal =
                mention.Rule.Type is "ASSAULT" or "RETREAT" && lexicon.Has("deal-noun", at.Lemma.ToLowerInvariant())
                || mention.Rule.Type is "ASSAULT" or "PROTEST" or "THREATEN"
                    && lexicon.Has("no-target", at.Lemma.ToLowerInvariant());
            // A list of things is told whole, as what was hit.
            bool isList =
                mention.Rule.Type == "ASSAULT"
                && at.Child(DependencyRelation.Conj) is { Upos: Upos.Noun } next
                && !lexicon.Has("party-noun", next.Lemma.ToLowerInvariant());
            return IsOwn(at) || IsTime(at) || isDeal || isList ? null : DescribedParty.Of(at);
        }
        foreach (
            Argument argument in Inside(at)
                .OrderBy(a => a.Name is "to" or "against" ? 0 : 1)
                .Where(a => IsReached(a) && (mention.Rule.Type != "PROTEST" || a.Name != ArgumentNames.Clause))
        )
        {
            if (Thing(argument.Token, mention, depth + 1) is { } thing)
            {
                return thing;
            }
        }
        return null;
    }

    private static bool IsReached(Argument argument) =>
        argument.Name is ArgumentNames.Object or ArgumentNames.Clause or "to" or "against";

    private static bool IsOfOwn(Token noun) =>
        IsOwn(noun) || noun.Child(DependencyRelation.NmodPoss) is { } owner && IsOwn(owner);

    private static bool IsOwn(Token noun) => noun.Child(DependencyRelation.NmodPoss) is { Upos: Upos.Pron or Upos.Det };

    private bool IsWeapon(Token noun) => lexicon.Has("weapon-noun", noun.Lemma.ToLowerInvariant());

    private bool IsTime(Token noun) => lexicon.Has("time-noun", noun.Lemma.ToLowerInvariant());
}
