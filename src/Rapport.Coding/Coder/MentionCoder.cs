using System.Collections.Immutable;
using Rapport.Coding.Parties;
using Rapport.Coding.Status;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>Makes statements of the matches of rules, one by one in text order, or says why not. One per document.</summary>
internal sealed class MentionCoder(CodingContext context)
{
    // In days: what a text of the day still tells as going on.
    private const int Lately = 30;

    private readonly EventRecall _recall = new(context.Lexicon);
    private readonly PhraseKinds _kinds = new(context.Lexicon);
    private readonly Victims _victims = new(context.Lexicon, context.Parties);
    private readonly ObjectWords _objects = new(context.Document, context.Lexicon, context.Content);

    // The states that the text names, each where it does so first.
    private readonly Lazy<Dictionary<string, Party>> _states = new(() => StatesOf(context));

    /// <summary>The statement, or the reason why there is none.</summary>
    /// <param name="matched">The match.</param>
    /// <param name="arguments">The arguments of its sentence, as the rules were matched over.</param>
    public (Statement? Statement, string? Dropped) Code(Mention matched, LogicalArguments arguments)
    {
        Mention mention = matched with { Roles = matched.Roles.RemoveAll(IsDate) };
        var affected = new AffectedParty(arguments, context.Lexicon, Resolve);
        Sides sides = Sides.Of(mention, Resolve, _kinds, affected);
        bool isNew = !sides.Recipients.IsEmpty;
        (sides, bool isRecalled) = WithDoer(mention, sides);
        if (_victims.IsOwnThing(mention, sides))
        {
            return (null, "it is done to the doer's own");
        }
        sides = _victims.Settle(mention, sides);
        if (mention.Rule.Type == "holds_office" && sides.Recipients.IsEmpty && OwnState(mention, sides) is { } state)
        {
            sides = sides with { Recipients = [state] };
        }
        if (PrivateAffairs.Is(mention, sides, context.Lexicon))
        {
            return (null, "only private persons act and are acted upon");
        }
        (string? objectText, CharSpan span) = WordsOf(mention, sides);
        (TimeInterval Value, string Why)? when = context.When(mention.Trigger);
        (Place Value, string Why)? where =
            IsOfWords(mention) || IsAside(mention) ? null : context.Where(mention.Trigger);
        if (Completeness.Missing(mention, sides, objectText, when?.Value, where?.Value, context.Lexicon) is { } missing)
        {
            return (null, missing);
        }
        if (isRecalled && !isNew && mention.Rule.Type == "ASSAULT" && objectText is null)
        {
            return (null, "it was told before, and nothing is added");
        }
        StatusReading status = context.Status(mention.Trigger, mention.Rule.Kind);
        if (status.MayBeRefused)
        {
            return (null, "what may be refused is told by the refusal");
        }
        if (Unlikely(mention, sides, status.Status) is { } unlikely)
        {
            return (null, unlikely);
        }
        Statement statement = Compose(mention, sides, status, span, objectText, when, where, isRecalled);
        statement = statement with { Id = StatementId.Of(statement) };
        _recall.Add(mention.Trigger, statement);
        return (statement, null);
    }

    // Who acts, where the sentence alone does not tell: by what was told before, or by who wishes it.
    private (Sides Sides, bool IsRecalled) WithDoer(Mention mention, Sides sides)
    {
        bool isRecalled = false;
        if (sides.Actors.IsEmpty && _recall.Find(mention) is { } told)
        {
            sides = Recalled(told, sides);
            isRecalled = true;
        }
        else if (sides.Actors.IsEmpty && _recall.FindDoer(mention) is { } doer)
        {
            sides = Recalled(doer, Described(mention, sides));
        }
        return sides.Actors.IsEmpty && IsWish(mention) && context.Sources(mention).Attributions is [.., var wisher]
            ? (sides with { Actors = [wisher.Speaker] }, isRecalled)
            : (sides, isRecalled);
    }

    // What is said or done, and the words that tell it all.
    private (string? Object, CharSpan Evidence) WordsOf(Mention mention, Sides sides)
    {
        CharSpan? about = _objects.Of(mention, sides);
        string? objectText = about?.Of(context.Document.Text);
        CharSpan span = WithNames(EvidenceClause.Of(mention), sides);
        if (
            mention.Rule.Type == "STATEMENT"
            && _objects.Words(mention.Trigger) is { } words
            && (
                objectText is null
                || words.Of(context.Document.Text).StartsWith(objectText, StringComparison.Ordinal)
                // “Nine were killed, sources said on Monday”: the tree hangs the full stop on the first clause.
                || about is { } whole && whole.Contains(mention.Trigger.Span)
                // “Speaking after the vote, the envoy said:” before a paragraph: the paragraph is what was said.
                || words.Start >= mention.Trigger.Sentence.Span.End
            )
        )
        {
            // “The road is long,” he said: what is said stands beside the cue.
            objectText = words.Of(context.Document.Text);
            span = mention.Trigger.Sentence.Span.Contains(words) ? span.Union(words) : span;
        }
        return (objectText, span);
    }

    // Why what the grammar gives is not told by the text; null where it is.
    private static string? Unlikely(Mention mention, Sides sides, StatementStatus status)
    {
        // “those on the hill fighting Hamas”, read as a band's own name: nobody fights himself.
        if (
            sides.Actors.Any(a => sides.Recipients.Any(r => r.Mention.Span == a.Mention.Span && r.Id != a.Id))
            && !IsPair(sides)
        )
        {
            return "one word stands for both sides";
        }
        // “The battalion is trained”: how it is, and not what anybody does.
        if (
            sides.Actors.IsEmpty
            && mention.Rule.Type == "AID"
            && status == StatementStatus.Ongoing
            && mention.Trigger.Child(DependencyRelation.AuxPass) is not null
        )
        {
            return "a state of things, and nobody does it";
        }
        if (sides.Actors.IsEmpty && status == StatementStatus.Possible && IsKindAct(mention))
        {
            return "who may do it is not told";
        }
        return null;
    }

    private Statement Compose(
        Mention mention,
        Sides sides,
        StatusReading status,
        CharSpan span,
        string? objectText,
        (TimeInterval Value, string Why)? when,
        (Place Value, string Why)? where,
        bool isRecalled
    )
    {
        Rule rule = mention.Rule;
        Sentence sentence = mention.Trigger.Sentence;
        SourceChain sources = context.Sources(mention);
        if (status.Status == StatementStatus.Negated && IsUnsaid(mention))
        {
            sources = Unsaid(sides, sources);
        }
        else if (rule.Type == "STATEMENT" && IsClaimed(mention))
        {
            sources = Own(mention, sides, sources);
        }
        if (rule.Type == "seen_as")
        {
            (sides, sources) = ViewOf(mention, sides, sources);
        }
        StatementStatus settled = Settle(mention, status.Status);
        settled = isRecalled ? AsTold(mention, settled) : settled;
        settled = IsHistory(mention, settled, when?.Value) ? StatementStatus.Occurred : settled;
        settled =
            settled == StatementStatus.Past && IsStillHeld(mention, when?.Value) ? StatementStatus.Ongoing : settled;
        settled = settled == StatementStatus.Ongoing && IsOver(rule, when?.Value) ? StatementStatus.Occurred : settled;
        return new Statement
        {
            Id = "",
            Kind = rule.Kind,
            Type = rule.Type,
            Mode = rule.Mode,
            Context = context.Contexts.Read(context.Document, span, sentence.Tokens, rule.Context),
            Cameo = rule.Cameo,
            Goldstein = rule.Cameo is { } code ? context.Ontology.FindCameo(code)?.Goldstein : null,
            Actors = sides.Actors,
            Recipients = sides.Recipients,
            Object = objectText,
            Quantity = Quantity(mention),
            Status = settled,
            SaidBy = sources.Attributions,
            Basis = BasisOf(rule, sources, status),
            When = when?.Value,
            Where = where?.Value,
            Evidence = new Evidence(context.Document.Article.Id, sentence.Index, span, span.Of(context.Document.Text)),
            Trace = Trace(mention, sides, status, settled, sources, when, where),
        };
    }

    // “The two countries agreed”, “their talks”: one phrase means both.
    private static bool IsPair(Sides sides) =>
        sides.Recipients.All(r => r.Type != PartyType.Unknown) && sides.Actors.All(a => a.Type != PartyType.Unknown);

    // “Novak is to become premier”: of the state that he acts for.
    private Party? OwnState(Mention mention, Sides sides)
    {
        if (
            sides.Actors is not [{ Type: PartyType.Person, Of: [var id] }]
            || mention.Role(RoleNames.Object) is not { } office
            || !context.Lexicon.Has("state-office", office.Token.Lemma.ToLowerInvariant())
        )
        {
            return null;
        }
        return _states.Value.GetValueOrDefault(id);
    }

    private static Dictionary<string, Party> StatesOf(CodingContext context)
    {
        var first = new Dictionary<string, Party>(StringComparer.Ordinal);
        for (int t = 0; t < context.Document.TokenCount; t++)
        {
            foreach (ResolvedParty found in context.Parties(context.Document.TokenAt(t)))
            {
                if (found.Party.Type == PartyType.State)
                {
                    first.TryAdd(found.Party.Id, found.Party);
                }
            }
        }
        return first;
    }

    // “who became president last week”: and is it still, as far as the text tells.
    private bool IsStillHeld(Mention mention, TimeInterval? when) =>
        (
            mention.Rule.Type == "holds_office" && context.Lexicon.Has("accession-verb", mention.Trigger.Lemma)
            || mention.Rule.Type == "exceeds" && context.Lexicon.Has("exceeding-verb", mention.Trigger.Lemma)
        )
        && when is { Start: { } start }
        && context.Document.Article.Published is { } published
        && start.Year >= published.Date.Year - 1;

    // “refused to stop the 1991 uprising”: what a day long past dates goes on no more.
    private bool IsOver(Rule rule, TimeInterval? when) =>
        rule.Kind == StatementKind.Event
        && when is { End: { } end }
        && context.Document.Article.Published is { } published
        && end.AddDays(Lately) < published.Date;

    // “condemned the attacks in Kelo”: beside words of praise or blame a place is that of what they are about.
    private static bool IsOfWords(Mention mention) =>
        mention.Rule.Type is "ACCUSE" or "SUPPORT" or "REJECT"
        && mention.Rule.Mode is null or "disapprove"
        && mention.Trigger.Upos == Upos.Verb;

    // “In Chad, the envoy said, the rebels advance”: where the rebels are, and not where it was said.
    private static bool IsAside(Mention mention)
    {
        Token cue = mention.Trigger;
        if (
            mention.Rule.Type != "STATEMENT"
            || cue.Upos != Upos.Verb
            || cue.Child(DependencyRelation.Nsubj) is not { } who
        )
        {
            return false;
        }
        int next = Math.Max(cue.Index, who.Subtree.End - 1) + 1;
        int before = Math.Min(cue.Index, who.Subtree.Start) - 1;
        return before > cue.Sentence.Tokens.Start
            && next < cue.Sentence.Tokens.End
            && cue.Document.TokenAt(next).FormSpan is ","
            && cue.Document.TokenAt(before).FormSpan is ",";
    }

    // “the raid on 5 October”: a day is nobody.
    private bool IsDate(RoleBinding role) =>
        role.Role is RoleNames.Actor or RoleNames.Recipient
        && (
            context.IsTime(role.Token)
            // “A judge Thursday approved it”: no Thursday approves anything.
            || role.Token.Upos == Upos.Propn
                && context.Lexicon.Has("time-noun", role.Token.Lemma.ToLowerInvariant())
                && Resolve(role.Token).IsEmpty
        );

    // “Just last month a guard is killed”: told as if it went on, and over by its date.
    private bool IsHistory(Mention mention, StatementStatus settled, TimeInterval? when) =>
        settled == StatementStatus.Ongoing
        && mention.Rule.Kind == StatementKind.Event
        && mention.Trigger.Upos == Upos.Verb
        && when is { End: { } end }
        && context.Document.Article.Published is { Precision: DatePrecision.Day } published
        && end < published.Date;

    // What was only planned or possible does not come true by being mentioned again.
    private StatementStatus AsTold(Mention mention, StatementStatus read)
    {
        bool isReal = read is StatementStatus.Occurred or StatementStatus.Ongoing;
        StatementStatus? told = isReal ? _recall.StatusOf(mention) : null;
        return told is StatementStatus.Planned or StatementStatus.Possible ? told.Value : read;
    }

    // “It is vital that they stop,” she said: who says so asks for it.
    private static bool IsWish(Mention mention) => mention.Rule.Type == "REQUEST" && mention.Trigger.Upos == Upos.Adj;

    // “(we stay) to support them”, whose doer the tree has lost.
    private static bool IsKindAct(Mention mention) =>
        mention.Rule.Type is "AID" or "SUPPORT" or "COOPERATE"
        && mention.Trigger is { Upos: Upos.Verb } verb
        && verb.HasFeat("VerbForm=Inf");

    // What the deed hit is told by the words alone where nobody known was hit.
    private static Sides Described(Mention mention, Sides sides) =>
        sides.Recipients.IsEmpty
        && mention.Role(RoleNames.Recipient) is { Token: { Upos: Upos.Noun or Upos.Propn } hit }
        && hit.Child(DependencyRelation.Conj) is null
        && DescribedParty.Of(hit) is { } thing
            ? sides with
            {
                Recipients = [thing.Party],
                Steps = [.. sides.Steps, thing.Why with { Step = RoleNames.Recipient }],
            }
            : sides;

    private static Sides Recalled(Sides told, Sides sides)
    {
        return sides.Recipients.IsEmpty
            ? told
            : sides with
            {
                Actors = [.. told.Actors.Where(a => sides.Recipients.All(r => r.Id != a.Id))],
                Steps = [.. told.Steps, .. sides.Steps],
            };
    }

    // “publishes no such figures”: the writer says so, and nobody has said anything.
    // “for which the group has claimed responsibility”: a saying without words of its own is still the speaker's.
    private static bool IsClaimed(Mention mention) =>
        mention.Trigger is { Upos: Upos.Verb, Relation: DependencyRelation.AclRelcl or DependencyRelation.Advcl }
        && mention.Trigger.Child(DependencyRelation.Obj) is not null
        && mention.Trigger.Child(DependencyRelation.Obl) is { Lemma: "which" };

    private static SourceChain Own(Mention mention, Sides sides, SourceChain sources) =>
        sides.Actors is [var speaker] && sources.Attributions.All(a => a.Speaker.Id != speaker.Id)
            ? sources with
            {
                Attributions = sources.Attributions.Add(
                    new Text.Statements.Attribution(speaker, mention.Trigger.Lemma)
                ),
                IsAttributed = true,
            }
            : sources;

    private static bool IsUnsaid(Mention mention) =>
        mention.Rule.Type == "STATEMENT"
        && mention.Trigger.Child(DependencyRelation.Aux) is { Lemma: "do" } aux
        && aux.HasFeat("Tense=Pres")
        && mention.Role(RoleNames.Object) is { Token.Upos: Upos.Noun };

    private static SourceChain Unsaid(Sides sides, SourceChain sources)
    {
        ImmutableArray<Text.Statements.Attribution> others =
        [
            .. sources.Attributions.Where(a => sides.Actors.All(p => p.Id != a.Speaker.Id)),
        ];
        return sources with { Attributions = others, IsAttributed = !others.IsEmpty };
    }

    // Who holds a view is its source: “seen by X as” is what X says, not something done to X.
    private static (Sides, SourceChain) ViewOf(Mention mention, Sides sides, SourceChain sources)
    {
        if (sides.Recipients.IsEmpty)
        {
            return (sides, sources);
        }
        string verb = mention.Trigger.Lemma;
        SourceChain held = sources with
        {
            Attributions = sources.Attributions.AddRange(
                sides
                    .Recipients.Where(p => sources.Attributions.All(a => a.Speaker.Id != p.Id))
                    .Select(p => new Text.Statements.Attribution(p, verb))
            ),
            IsAttributed = true,
        };
        return (sides with { Recipients = [] }, held);
    }

    private static StatementBasis BasisOf(Rule rule, SourceChain sources, StatusReading status) =>
        sources.IsAttributed ? StatementBasis.Attributed
        : status.Assessed || IsJudgement(rule) ? StatementBasis.Assessed
        : StatementBasis.Reported;

    // What something is seen as is nobody's deed: where no one else holds the view, the writer does.
    private static bool IsJudgement(Rule rule) => rule.Type is "seen_as";

    private StatementStatus Settle(Mention mention, StatementStatus read)
    {
        if (read == StatementStatus.Ongoing && IsOneBlow(mention.Trigger))
        {
            return StatementStatus.Occurred;
        }
        if (read == StatementStatus.Possible && IsAffirmed(mention))
        {
            return StatementStatus.Occurred;
        }
        if (read == StatementStatus.Ongoing && IsPerformed(mention))
        {
            return StatementStatus.Occurred;
        }
        // “Spain joined the pact in 1982”: who came in then is in it as far as the text tells.
        if (
            read is StatementStatus.Past
            && mention.Rule.Type == "member_of"
            && context.Lexicon.Has("entering-verb", mention.Trigger.Lemma)
        )
        {
            return StatementStatus.Ongoing;
        }
        // “called the raid a mistake”: who called it so still holds the view as far as the text tells.
        if (read is StatementStatus.Past && mention.Rule.Status == StatementStatus.Ongoing)
        {
            return StatementStatus.Ongoing;
        }
        // A rule that is about the negation itself (“will not release”) says so with “occurred”: the refusal is real.
        bool isReal = read is StatementStatus.Occurred or StatementStatus.Ongoing;
        bool isRefusal = read is StatementStatus.Negated && mention.Rule.Status == StatementStatus.Occurred;
        if (mention.Rule.Status is { } own && (isReal || isRefusal))
        {
            return own;
        }
        bool isAhead = read is StatementStatus.Attempted or StatementStatus.Possible or StatementStatus.Planned;
        if (isAhead && IsMade(mention))
        {
            return read;
        }
        // “plans to work with X within the alliance”: a rule that says “ongoing” tells what holds whatever comes of the plan.
        bool isHeld =
            mention.Rule.Status == StatementStatus.Ongoing
            || IsPresupposed(mention.Trigger)
            // “an effort to take Kelo, a port in Chad”: what an apposition says holds, whatever the sentence tells.
            || mention.Trigger.Relation == DependencyRelation.Appos;
        // “efforts to counter them”: who tries to is against them already.
        isHeld |=
            read == StatementStatus.Attempted
            && mention.Rule.Type is "opposes" or "hostile_to" or "competes_with" or "in_conflict_with" or "supports";
        return isAhead && mention.Rule.Kind == StatementKind.Relation && isHeld ? StatementStatus.Ongoing : read;
    }

    // “agreed to admit Chad as a member”: what one is to be made one is not yet.
    private bool IsMade(Mention mention) =>
        mention.Trigger is { Relation: DependencyRelation.Obl, Head: { Upos: Upos.Verb } verb } office
        && office.Child(DependencyRelation.Case) is { Lemma: "as" }
        && context.Lexicon.Has("making-verb", verb.Lemma);

    // “I can confirm that they left”: it is confirmed by saying so.
    private bool IsAffirmed(Mention mention) =>
        mention.Rule.Type == "STATEMENT"
        && mention.Trigger is var verb
        && context.Lexicon.Has("affirming-verb", verb.Lemma)
        && verb.Child(DependencyRelation.Aux) is { Lemma: "can" }
        && verb.Child(DependencyRelation.Nsubj) is { } speaker
        && speaker.HasFeat("Person=1");

    // “I urge them to stop”, “We offer our condolences”, “It is vital that they stop”: done by being said.
    private bool IsPerformed(Mention mention) =>
        mention.Rule.Type is "STATEMENT" or "REQUEST" or "SUPPORT" or "ACCUSE" or "REJECT"
        && (
            IsWish(mention)
            || mention.Trigger is { Upos: Upos.Verb } verb
                && verb.HasFeat("VerbForm=Fin")
                && context.Lexicon.Has("performative-verb", verb.Lemma.ToLowerInvariant())
        );

    // “We are appalled by this attack”: what is felt goes on, one attack does not.
    private bool IsOneBlow(Token trigger) =>
        trigger.Upos == Upos.Noun
        && (!trigger.HasFeat("Number=Plur") || trigger.Child(DependencyRelation.Det) is { Lemma: "the" })
        && trigger.Relation
            is DependencyRelation.Obl
                or DependencyRelation.OblAgent
                or DependencyRelation.Nmod
                or DependencyRelation.Obj
        && trigger.Child(DependencyRelation.Det) is not null
        && context.Lexicon.Has("attack-noun", trigger.Lemma);

    // “efforts to strengthen their partnership”: what is someone's is there already, whatever is tried with it.
    private static bool IsPresupposed(Token trigger) =>
        trigger.Upos == Upos.Noun && trigger.Child(DependencyRelation.NmodPoss) is not null;

    // “address the summit”: a gathering stands for those who gather where nobody else is meant.
    private ImmutableArray<ResolvedParty> Resolve(Token token)
    {
        ImmutableArray<ResolvedParty> known = context.Parties(token);
        if (!known.IsEmpty || _recall.FindByNoun(token) is not { } told)
        {
            return known;
        }
        return
        [
            .. told
                .Actors.Concat(told.Recipients)
                .Select(p => new ResolvedParty(p, PartyGround.Coreference, told.Steps[0])),
        ];
    }

    // A name is never cut, whatever marks stand inside it: “John “Jack” Doe”.
    private static CharSpan WithNames(CharSpan span, Sides sides)
    {
        foreach (Party party in sides.Actors.Concat(sides.Recipients))
        {
            span = party.Mention.Span.Overlaps(span) ? span.Union(party.Mention.Span) : span;
        }
        return span;
    }

    private double? Quantity(Mention mention)
    {
        RoleBinding? role = mention.Role(RoleNames.Quantity) ?? mention.Role(RoleNames.Object);
        double? told = role is { } binding ? context.Numbers.Of(binding.Token) : null;
        return told ?? Counted(mention.Role(RoleNames.Recipient)) ?? Counted(mention.Role(RoleNames.Actor));
    }

    // “More than 40 members met”, “killed two miners”; “the two leaders” are known ones and not counted.
    private double? Counted(RoleBinding? side) =>
        side is { } binding && Definiteness.MarkerOf(binding.Token) is null ? context.Numbers.Of(binding.Token) : null;

    private static ImmutableArray<TraceStep> Trace(
        Mention mention,
        Sides sides,
        StatusReading status,
        StatementStatus settled,
        SourceChain sources,
        (TimeInterval Value, string Why)? when,
        (Place Value, string Why)? where
    )
    {
        var steps = ImmutableArray.CreateBuilder<TraceStep>();
        steps.Add(new TraceStep("rule", mention.Rule.Id, mention.Trigger.Form, mention.Rule.Why));
        steps.AddRange(sides.Steps);
        steps.AddRange(status.Steps);
        if (settled != status.Status)
        {
            string by = mention.Rule.Status is null ? "kind" : mention.Rule.Id;
            steps.Add(new TraceStep("status", by, "", $"{mention.Rule.Type} is {StatementJson.Name(settled)} here"));
        }
        steps.AddRange(sources.Steps);
        if (when is { } dated)
        {
            steps.Add(new TraceStep("date", "time", dated.Value.Text, dated.Why));
        }
        if (where is { } placed)
        {
            steps.Add(new TraceStep("place", "place", placed.Value.Name, placed.Why));
        }
        return steps.ToImmutable();
    }
}
