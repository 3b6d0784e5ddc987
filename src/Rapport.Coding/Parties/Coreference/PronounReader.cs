using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>What a pronoun stands for: by number, gender, grammar and salience; nothing where nothing agrees.</summary>
internal sealed class PronounReader(Discourse discourse, SpeakerReader speakers)
{
    private const int Reach = 3;
    private const int KnownGender = 8;
    private const int NoParty = 15;
    private const int Collective = 50;
    private const int Ahead = 90;

    private readonly PartySpace _space = discourse.Space;
    private readonly PairReader _pairs = new(discourse);
    private readonly CounterpartReader _counterparts = new(discourse);
    private readonly EncounterReader _encounters = new(discourse);

    public ImmutableArray<ResolvedParty> Read(Token token)
    {
        if (_space.Lexicon.PronounOf(token.Form.ToLowerInvariant()) is not { } pronoun)
        {
            return [];
        }
        if (IsEmpty(token) || AnnouncesClause(token) || IsHappening(token))
        {
            return [];
        }
        if (pronoun.Person == 1)
        {
            return speakers.Read(token, pronoun);
        }
        if (pronoun.For("relative"))
        {
            return Relative(token);
        }
        return pronoun.For("reflexive") ? Reflexive(token) : Personal(token, pronoun);
    }

    // “it rains”, “it seems to work”; but “it aims to win” has a subject, whatever the tree calls it.
    private bool IsEmpty(Token token) =>
        token.Relation == DependencyRelation.Expl
        && !(
            token.Head is { Upos: Upos.Verb } verb
            && verb.Child(DependencyRelation.Xcomp) is not null
            && verb.Child(DependencyRelation.Ccomp) is null
            && verb.Child(DependencyRelation.Csubj) is null
            && verb.Child(DependencyRelation.AuxPass) is null
            && !_space.Lexicon.Has("raising-verb", verb.Lemma)
        );

    // “it was announced that …”, “it is clear that …”
    private static bool AnnouncesClause(Token token)
    {
        if (!Salience.IsSubject(token) || token.Head is not { } predicate || token.Lemma is not "it")
        {
            return false;
        }
        bool passive = token.Relation == DependencyRelation.NsubjPass || predicate.Upos == Upos.Adj;
        return passive
            && (
                predicate.Child(DependencyRelation.Ccomp) is not null
                || predicate.Child(DependencyRelation.Csubj) is not null
            );
    }

    // “It will include talks on trade”, “It took place in Lima”: the meeting does, and no party.
    private bool IsHappening(Token token) =>
        token.Lemma is "it"
        && Salience.IsSubject(token)
        && token.Head is { Upos: Upos.Verb } verb
        && _space.Lexicon.Has("happening-verb", verb.Lemma);

    private ImmutableArray<ResolvedParty> Relative(Token token)
    {
        for (Token at = token; at.Head is { } head; at = head)
        {
            if (at.Relation is DependencyRelation.AclRelcl)
            {
                return Stand(token, discourse.Phrases.Own(head), "relative", "the noun before the clause");
            }
        }
        return [];
    }

    private ImmutableArray<ResolvedParty> Reflexive(Token token) =>
        Salience.Clause(token) is { } clause && Salience.Subject(clause) is { } subject && subject.Index != token.Index
            ? Stand(token, discourse.Phrases.Resolve(subject), "reflexive", "the subject of its clause")
            : [];

    // “called Silva to congratulate him”: the one called, and never the caller.
    private Token? Contacted(Token token)
    {
        bool isPurpose =
            token is { Relation: DependencyRelation.Obj, Head: { Upos: Upos.Verb } purpose }
            && purpose.Relation is DependencyRelation.Advcl or DependencyRelation.Xcomp
            && purpose.Child(DependencyRelation.Mark) is { Lemma: "to" };
        if (
            !isPurpose
            || token.Head?.Head is not { } verb
            || !_space.Lexicon.Has("contact-verb", verb.Lemma.ToLowerInvariant())
        )
        {
            return null;
        }
        foreach (Token child in verb.Children)
        {
            bool isOther =
                child.Index > verb.Index
                && child.Index < token.Index
                && (
                    child.Relation == DependencyRelation.Obj
                    || (child.Relation == DependencyRelation.Obl && NounPhrase.HasPreposition(child, "with", "to"))
                );
            if (isOther && child.Upos is Upos.Noun or Upos.Propn)
            {
                return child;
            }
        }
        return null;
    }

    // “praised the union for its mediation”: who is praised for it did it.
    private Occurrence? Answerable(Token token)
    {
        if (DeedOf(token) is not { } deed || !NounPhrase.HasPreposition(deed, "for", "of") || deed.Head is not { } head)
        {
            return null;
        }
        Token? answers =
            head.Upos == Upos.Verb ? head.Child(DependencyRelation.Obj)
            : head.Relation == DependencyRelation.Obj ? head
            : null;
        return answers is { Head: { Upos: Upos.Verb } verb } && _space.Lexicon.Has("answerable-verb", verb.Lemma)
            ? discourse.At(answers.Value)
            : null;
    }

    // “its raids”, “the raids it has flown”
    private static Token? DeedOf(Token token) =>
        token.Relation == DependencyRelation.NmodPoss ? token.Head
        : Salience.IsSubject(token) && token.Head is { Relation: DependencyRelation.AclRelcl } clause ? clause.Head
        : null;

    private ImmutableArray<ResolvedParty> Personal(Token token, Pronoun pronoun)
    {
        if (Contacted(token) is { } other && discourse.Phrases.Resolve(other) is { Length: 1 } met)
        {
            return Stand(token, met, "pronoun", "who is called or met");
        }
        if (Answerable(token) is { } praised && Agrees(praised, pronoun) && !praised.Parties.IsEmpty)
        {
            return Stand(token, praised.Parties, "pronoun", "who is praised or blamed for it");
        }
        if (pronoun.IsPlural && IsOfPair(token) && _encounters.Before(token) is { IsEmpty: false } pair)
        {
            return Stand(token, pair, "pronoun:meeting", "the two who met");
        }
        (Occurrence? best, int rivals) = Foremost(token, pronoun);
        if (pronoun.IsPlural && IsMutual(token) && (best is null || Meant(best.Value).Length < 2))
        {
            ImmutableArray<ResolvedParty> two = _pairs.States(token, 2);
            return Stand(token, two, "pronoun:mutual", "the two states last named together");
        }
        if (best is not { } found)
        {
            // “The minister met Novak. They discussed the dam.”
            return pronoun.IsPlural && Salience.IsSubject(token)
                ? Stand(token, _counterparts.Before(token, 1), "pronoun:counterparts", "the two who met just before")
                : [];
        }
        if (
            pronoun.For("thing")
            && token.Relation == DependencyRelation.Obj
            && found.Is(PartyType.State)
            && !(token.Head is { } deed && _space.Lexicon.Has("done-to-party", deed.Lemma.ToLowerInvariant()))
        )
        {
            // “Chile rejected the treaty. Bolivia welcomed it.” That is the thing in talk, seldom a state.
            return [];
        }
        if (found.Parties.IsEmpty)
        {
            if (pronoun.For("thing") && found.Head.Sentence.Index != token.Sentence.Index)
            {
                // “The minister's statement … its causes”: a thing named earlier is that thing, and not whose it is.
                return [];
            }
            return Stand(token, found.Related, $"pronoun:{pronoun.Form}", $"those of “{found.Head.Form}”");
        }
        Learn(found, pronoun, rivals);
        string ground = rivals == 1 ? "the only one that agrees" : "the foremost that agrees";
        return Stand(token, found.Parties, $"pronoun:{pronoun.Form}", $"{ground}: “{found.Head.Form}”");
    }

    // The weightiest of those that agree, and how many do.
    private (Occurrence? Best, int Agreeing) Foremost(Token token, Pronoun pronoun)
    {
        Occurrence? best = null;
        int bestWeight = int.MinValue;
        int rivals = 0;
        foreach (Occurrence candidate in Candidates(token))
        {
            if (Weigh(candidate, token, pronoun) is not { } weight)
            {
                continue;
            }
            rivals++;
            // The nearer of two equal ones: later in the sentence is only nearer outside the pronoun's own.
            if (weight > bestWeight)
            {
                (best, bestWeight) = (candidate, weight);
            }
        }
        return (best, rivals);
    }

    // “They also discussed trade”: those who met, whoever else was named since.
    private bool IsOfPair(Token token) =>
        Salience.IsSubject(token)
        && token.Head is { Upos: Upos.Verb } verb
        && _space.Lexicon.Has("pair-verb", verb.Lemma.ToLowerInvariant());

    // “their relations”, “their mutual fears” are those of two.
    private bool IsMutual(Token token) =>
        token.Relation == DependencyRelation.NmodPoss
        && token.Head is { } noun
        && (_space.Lexicon.Has("mutual-noun", noun.Lemma.ToLowerInvariant()) || HasMutualWord(noun));

    private bool HasMutualWord(Token noun)
    {
        foreach (Token child in noun.Children)
        {
            if (
                child.Relation == DependencyRelation.Amod
                && _space.Lexicon.Has("mutual-adjective", child.Lemma.ToLowerInvariant())
            )
            {
                return true;
            }
        }
        return false;
    }

    private static ImmutableArray<ResolvedParty> Meant(Occurrence found) =>
        found.Parties.IsEmpty ? found.Related : found.Parties;

    private IEnumerable<Occurrence> Candidates(Token token) =>
        Cataphor(token) is { } ahead ? discourse.Before(token, Reach).Append(ahead) : discourse.Before(token, Reach);

    private int? Weigh(Occurrence candidate, Token token, Pronoun pronoun)
    {
        bool ahead = candidate.Head.Index > token.Index;
        if (!Agrees(candidate, pronoun) || (!ahead && Salience.Excludes(candidate.Head, token)))
        {
            return null;
        }
        if (candidate.Head.HasFeat("Person=1") || candidate.Head.HasFeat("Person=2"))
        {
            // “We” speak of ourselves as “our”.
            return null;
        }
        bool isOrgan =
            token is { Relation: DependencyRelation.NmodPoss, Head: { } organ }
            && _space.Lexicon.Has("organ-anaphor", organ.Lemma.ToLowerInvariant());
        if (isOrgan && candidate.Parties.IsEmpty && candidate.Related.IsEmpty)
        {
            // “its parliament”: no thing has one.
            return null;
        }
        if (!ahead && IsDoer(candidate, token))
        {
            return null;
        }
        if (IsFoe(candidate, token) || pronoun.For("thing") && IsWe(candidate, token))
        {
            return null;
        }
        if (speakers.Says(token, candidate.Head))
        {
            // “Chad has attacked,” it added: who speaks is not who is spoken of.
            return null;
        }
        if ((pronoun.For("person") || pronoun.For("thing")) && speakers.SpeaksIn(candidate.Parties, token))
        {
            return null;
        }
        int weight = ahead ? Ahead : Salience.Of(candidate.Head, token, discourse.Distance(candidate.Head, token));
        foreach (ResolvedParty party in candidate.Parties.Take(1))
        {
            weight += 3 * Math.Min(5, discourse.Frequency(party.Party.Id, token));
            weight += pronoun.Gender != Gender.Unknown && GenderOf(candidate) == pronoun.Gender ? KnownGender : 0;
        }
        weight -= candidate.Parties.IsEmpty && !IsOfPeople(candidate.Head) ? NoParty : 0;
        return pronoun.For("any") && !candidate.IsPlural ? weight - Collective : weight;
    }

    // “The minister met Novak and thanked him”: not the minister, by whatever name he went before.
    private bool IsDoer(Occurrence candidate, Token token) =>
        token is { Relation: DependencyRelation.Obj or DependencyRelation.Iobj, Head: { } clause }
        && candidate.Parties is [var one]
        && !Salience.Causes(clause)
        && Salience.Doer(clause) is { } doer
        && doer.Index < token.Index
        && doer.Upos != Upos.Pron
        && discourse.Phrases.Resolve(doer) is [var actor]
        && actor.Party.Id == one.Party.Id;

    // “their fight against the rebels” is not the rebels' fight.
    private bool IsFoe(Occurrence candidate, Token token)
    {
        if (
            candidate.Parties is not [var one]
            || token is not { Relation: DependencyRelation.NmodPoss, Head: { } deed }
        )
        {
            return false;
        }
        foreach (Token child in deed.Children)
        {
            if (
                child.Relation == DependencyRelation.Nmod
                && NounPhrase.HasPreposition(child, "against")
                && child.Index > token.Index
                && discourse.Phrases.Resolve(child).Any(p => p.Party.Id == one.Party.Id)
            )
            {
                return true;
            }
        }
        return false;
    }

    // “We will fight them so that it cannot rise again”: whoever says “we” is not “it” in the same breath.
    private bool IsWe(Occurrence candidate, Token token)
    {
        if (candidate.Parties is not [var one])
        {
            return false;
        }
        TokenSpan sentence = token.Sentence.Tokens;
        for (int t = sentence.Start; t < token.Index; t++)
        {
            Token word = _space.Token(t);
            if (
                word.Upos == Upos.Pron
                && word.HasFeat("Person=1")
                && discourse.Phrases.Own(word).Any(p => p.Party.Id == one.Party.Id)
            )
            {
                return true;
            }
        }
        return false;
    }

    private bool Agrees(Occurrence candidate, Pronoun pronoun)
    {
        if (candidate.Head.Upos == Upos.Pron && candidate.Parties.IsEmpty)
        {
            return false;
        }
        if (pronoun.For("person"))
        {
            return candidate.IsPerson && GenderOf(candidate) is var g && (g == Gender.Unknown || g == pronoun.Gender);
        }
        if (pronoun.For("any"))
        {
            bool group = candidate.Is(PartyType.Group) || candidate.Is(PartyType.Organization);
            return candidate.IsPlural
                ? candidate.Parties.Length > 0
                    || IsArgument(candidate.Head)
                    // “spoke with his Swedish colleagues and assured them”
                    || (!candidate.Related.IsEmpty && IsOfPeople(candidate.Head))
                : group && !candidate.IsPerson;
        }
        return !candidate.IsPlural && !candidate.IsPerson && IsThing(candidate);
    }

    private bool IsOfPeople(Token head) =>
        _space.Lexicon.DescriptionOf(head.Lemma.ToLowerInvariant()) is { } description && description.For("person");

    // Of things that are no party only those that the sentence is about can be meant.
    private bool IsThing(Occurrence candidate)
    {
        if (candidate.Parties.Length == 1)
        {
            // “Resolution 12 … its commitments”: a paper commits itself to nothing.
            bool isPaper =
                !candidate.Is(PartyType.State)
                && _space.Lexicon.Has("paper-noun", candidate.Head.Lemma.ToLowerInvariant());
            return !isPaper
                && candidate.Parties[0].Party.Type is not (PartyType.Person or PartyType.Unknown)
                && (candidate.Head.Upos != Upos.Adj || candidate.Head.Relation == DependencyRelation.Root);
        }
        return candidate.Parties.IsEmpty
            && (
                candidate.Head.Upos == Upos.Noun && IsArgument(candidate.Head)
                // “the UN board's report on its work”
                || candidate.Related.Length == 1 && candidate.Head.Relation == DependencyRelation.NmodPoss
            );
    }

    private static bool IsArgument(Token head) =>
        Salience.IsSubject(Salience.First(head)) || head.Relation is DependencyRelation.Obj;

    private Gender GenderOf(Occurrence candidate)
    {
        if (
            candidate.Parties.Length == 1
            && _space.Referent(candidate.Parties[0].Party.Id) is { Type: PartyType.Person } person
        )
        {
            return person.Gender;
        }
        return _space.Lexicon.DescriptionOf(candidate.Head.Lemma)?.Gender ?? Gender.Unknown;
    }

    // Someone of whom nothing was known is a man or woman from here on, where nobody else can be meant.
    private void Learn(Occurrence found, Pronoun pronoun, int rivals)
    {
        if (
            rivals == 1
            && found.Parties.Length == 1
            && _space.Referent(found.Parties[0].Party.Id) is { Gender: Gender.Unknown } person
        )
        {
            person.Gender = person.Type == PartyType.Person ? pronoun.Gender : Gender.Unknown;
        }
    }

    /// <summary>The subject of the main clause behind a fronted phrase: “In his speech, the minister …”.</summary>
    private Occurrence? Cataphor(Token token)
    {
        Token root = token.Sentence.Root;
        if (
            Salience.Subject(root) is not { } subject
            || subject.Index <= token.Index
            || token.IsWithin(subject)
            || root.Index < token.Index
            || (token.Head is { } head && head.Index == root.Index)
        )
        {
            return null;
        }
        return discourse.At(subject);
    }

    private ImmutableArray<ResolvedParty> Stand(
        Token token,
        ImmutableArray<ResolvedParty> meant,
        string by,
        string why
    ) => discourse.Phrases.Make.Standing(meant, token.Span, $"coref.{by}", why);
}
