using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Coding.Parties.Titles;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>What a definite description stands for: “the forum”, “the country”, “the secretary”, “the terrorist group”.</summary>
internal sealed class DescriptionReader(Discourse discourse)
{
    private const int Reach = 12;
    private const int LongReach = 40;
    private const int CounterpartReach = 5;
    private const int PerSentence = 8;
    private const int SameWord = 60;
    private const int KindFits = 40;
    private const int KindDiffers = 15;

    private readonly PartySpace _space = discourse.Space;
    private readonly PairReader _pairs = new(discourse);
    private readonly MeetingReader _meetings = new(discourse);
    private readonly CounterpartReader _counterparts = new(discourse);

    /// <summary>“both leaders”, “the two countries”: read before what modifies the noun.</summary>
    public ImmutableArray<ResolvedParty> ReadPair(Token head)
    {
        string lemma = head.Lemma.ToLowerInvariant();
        // “the two governments”: those of two states.
        Description? description =
            _space.Lexicon.DescriptionOf(lemma)
            ?? (_space.Lexicon.Has("organ-anaphor", lemma) ? _space.Lexicon.DescriptionOf("state") : null);
        return description is not null && !IsNamed(head) ? _pairs.Read(head, description) : [];
    }

    /// <summary>What the description stands for; <paramref name="agent"/> where its noun is one for an organ or group.</summary>
    public ImmutableArray<ResolvedParty> Read(Token head, AgentEntry? agent)
    {
        if (!NounPhrase.IsDefinite(head) || head.Child(DependencyRelation.Cop) is not null)
        {
            return [];
        }
        string lemma = head.Lemma.ToLowerInvariant();
        Description? description = _space.Lexicon.DescriptionOf(lemma) ?? agent?.Describe();
        if (agent is { IsGroup: false } && !_space.Lexicon.Has("organ-anaphor", lemma))
        {
            description = _space.Lexicon.DescriptionOf(lemma) ?? agent.DescribeSame();
        }
        if (description is null && !char.IsUpper(head.FormSpan[0]))
        {
            return [];
        }
        if (IsNew(head, description))
        {
            return [];
        }
        if (description is not null && description.For("meeting") && _meetings.Read(head) is { IsEmpty: false } meeting)
        {
            return meeting;
        }
        bool organ = agent is { IsGroup: false } && _space.Lexicon.DescriptionOf(lemma) is null;
        if (organ)
        {
            ImmutableArray<ResolvedParty> here = InPlace(head, lemma);
            return InRole(here.IsEmpty ? Single(head, lemma, description) : here, agent?.Role);
        }
        return NounPhrase.IsPlural(head) ? Plural(head, lemma, description) : Single(head, lemma, description);
    }

    // “Thousands marched in Accra to demand that the government resign”: that of the place, where the sentence names no state.
    private ImmutableArray<ResolvedParty> InPlace(Token head, string lemma)
    {
        ResolvedParty? place = null;
        foreach (Occurrence occurrence in discourse.Before(head, 0))
        {
            foreach (ResolvedParty party in occurrence.Parties)
            {
                if (party.Party.Type != PartyType.State || (place is not null && place.Party.Id != party.Party.Id))
                {
                    return [];
                }
                if (party.How != PartyGround.Place)
                {
                    return [];
                }
                place = party;
            }
        }
        return place is null
            ? []
            : Stand(
                head,
                [place with { How = PartyGround.Coreference }],
                lemma,
                "the state that the sentence takes place in"
            );
    }

    private static ImmutableArray<ResolvedParty> InRole(ImmutableArray<ResolvedParty> states, string? role) =>
        [.. states.Select(s => s.Party.Type == PartyType.State ? s with { Party = s.Party with { Role = role } } : s)];

    private ImmutableArray<ResolvedParty> Single(Token head, string lemma, Description? description)
    {
        Occurrence? best = null;
        int bestWeight = 0;
        int rivals = 0;
        foreach (Occurrence candidate in discourse.Before(head, ReachOf(description)))
        {
            if (Weigh(candidate, head, lemma, description) is not { } weight)
            {
                continue;
            }
            rivals++;
            if (weight > bestWeight)
            {
                (best, bestWeight) = (candidate, weight);
            }
        }
        if (best is not { } found)
        {
            return Unnamed(head, lemma);
        }
        string why =
            rivals == 1 ? $"the only one in play: “{found.Head.Form}”" : $"the foremost in play: “{found.Head.Form}”";
        return Stand(head, found.Parties, lemma, why);
    }

    // “The coalition struck ISIL”: a body that the text never names is known by its foe.
    private ImmutableArray<ResolvedParty> Unnamed(Token head, string lemma) =>
        !IsNamed(head)
        && !NounPhrase.IsPlural(head)
        && _space.Coalitions.Find(lemma) is { } id
        && discourse.Phrases.Make.Of(id, head.Span) is { } party
            ?
            [
                discourse.Phrases.Make.Resolved(
                    party,
                    PartyGround.Coreference,
                    $"coref.{lemma}",
                    head.Span,
                    "the one against the group that the text speaks of"
                ),
            ]
            : [];

    // An office or organization is remembered for long, a state only for a while.
    private static int ReachOf(Description? description) =>
        description is not null && description.For("state") && description.StandsFor.Count == 1 ? Reach : LongReach;

    private int? Weigh(Occurrence candidate, Token head, string lemma, Description? description)
    {
        if (candidate.Parties.Length == 0 || head.IsWithin(candidate.Head) || candidate.Head.IsWithin(head))
        {
            return null;
        }
        if (candidate.Parties.Length > 1 || IsDoer(candidate, head))
        {
            return null;
        }
        bool sameWord = NamesEndWith(candidate, lemma);
        if (!sameWord && (IsNameLike(head) || IsNamed(head)))
        {
            return null;
        }
        if (
            !sameWord
            && (description is null || candidate.Parties.Length != 1 || !Fits(candidate, head, lemma, description))
        )
        {
            return null;
        }
        int distance = discourse.Distance(candidate.Head, head);
        int weight = Salience.Of(candidate.Head, head, 0) - Math.Min(90, PerSentence * distance);
        weight += 3 * Math.Min(5, discourse.Frequency(candidate.Parties[0].Party.Id, head));
        weight += sameWord ? SameWord : 0;
        return weight + KindWeight(candidate, description);
    }

    // “Russia cut supplies to the country”: another one.
    private bool IsDoer(Occurrence candidate, Token head) =>
        head
            is {
                Relation: DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Obl,
                Head: { } clause
            }
        && clause.Upos == Upos.Verb
        && Salience.Doer(clause) is { } doer
        && doer.Index < head.Index
        && doer.Upos == Upos.Propn
        && candidate.Parties is [{ Party: { Type: PartyType.State } state }]
        && discourse.Phrases.Resolve(doer) is [var actor]
        && actor.Party.Id == state.Id;

    // “the Arctic Council” is a name of its own; only another use of it can be meant.
    private static bool IsNameLike(Token head)
    {
        bool capital = char.IsUpper(head.FormSpan[0]);
        foreach (Token child in head.Children)
        {
            if (
                capital
                && (
                    child.Relation is DependencyRelation.Compound or DependencyRelation.Amod
                    // “the larger Operation Anvil”
                    || (
                        child.Relation
                            is DependencyRelation.Flat
                                or DependencyRelation.Appos
                                or DependencyRelation.NmodDesc
                        && child.Index == head.Index + 1
                    )
                )
                && char.IsUpper(child.FormSpan[0])
            )
            {
                return true;
            }
        }
        return false;
    }

    // “the anti-EU coalition” is not the EU.
    private bool IsNamed(Token head)
    {
        foreach (Token child in head.Children)
        {
            if (child.Index < head.Index && _space.MentionAt(child.Index) is not null)
            {
                return true;
            }
        }
        return false;
    }

    private bool Fits(Occurrence candidate, Token head, string lemma, Description description)
    {
        // “the side” could be anyone.
        if (description.StandsFor.Count > 2)
        {
            return false;
        }
        Party party = candidate.Parties[0].Party;
        if (IsHostile(head))
        {
            // “this terrorist organization” is no state's organ.
            bool isBand = description.For("group") || description.For("organization");
            return isBand && IsNamedGroup(candidate);
        }
        return party.Type switch
        {
            PartyType.State => description.For("state") && candidate.Parties[0].How is not PartyGround.Place,
            PartyType.Organization => description.For("organization")
                && IsKnownKind(party)
                && KindWeight(candidate, description) >= 0,
            PartyType.Group => description.For("group")
                && candidate.Parties[0].How is not PartyGround.Description
                && KindWeight(candidate, description) >= 0,
            PartyType.Region => description.For("region"),
            PartyType.Project => description.For("project"),
            PartyType.Person => description.For("person") && HasTitle(party.Id, head, lemma),
            _ => false,
        };
    }

    private static bool IsNamedGroup(Occurrence candidate) =>
        candidate.Parties
            is [
                {
                    Party.Type: PartyType.Group,
                    How: not (PartyGround.Description or PartyGround.Agent or PartyGround.Modifier)
                },
            ];

    // “the bloc” is none that only this text names.
    private bool IsKnownKind(Party party) => _space.Referent(party.Id)?.Kind is not null;

    private bool IsHostile(Token head)
    {
        foreach (Token child in head.Children)
        {
            if (child.Index < head.Index && _space.Lexicon.Has("hostile-word", child.Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }
        return false;
    }

    // “the secretary” is someone called a secretary; “the leader”, “the man” can be anyone.
    private bool HasTitle(string person, Token head, string lemma)
    {
        if (_space.Lexicon.Has("any-person", lemma))
        {
            return true;
        }
        // “the prime minister” is not any minister.
        TokenSpan sentence = head.Sentence.Tokens;
        PhraseMatch<TitleEntry>? title = _space.Lexicon.Titles.Covering(
            _space.Words,
            head.Index,
            sentence.Start,
            sentence.End
        );
        string words = title?.Value.Title ?? lemma;
        return (_space.Referent(person)?.Titles.Exists(t => HasWords(t, words)) ?? false)
            || (title?.Value.Office is { } office && OfficeKnowledge.Holds(_space, person, office));
    }

    private static bool HasWords(string title, string words) =>
        $" {title.Replace('-', ' ')} ".Contains($" {words.Replace('-', ' ')} ", StringComparison.Ordinal);

    private bool NamesEndWith(Occurrence candidate, string lemma)
    {
        if (_space.MentionAt(candidate.Head.Index) is { } mention)
        {
            string last = _space.Token(mention.Head).Form;
            bool named = mention.Tokens.Length > 1 && string.Equals(last, lemma, StringComparison.OrdinalIgnoreCase);
            return named || LastWordIs(candidate.Parties[0].Party, lemma);
        }
        return string.Equals(candidate.Head.Lemma, lemma, StringComparison.OrdinalIgnoreCase)
            && candidate.Head.Upos is Upos.Noun or Upos.Propn;
    }

    private static bool LastWordIs(Party party, string lemma) =>
        party.Type is PartyType.Organization or PartyType.Group or PartyType.Project
        && party.Name.Split(' ') is { Length: > 1 } words
        && words.Contains(lemma, StringComparer.OrdinalIgnoreCase);

    private int KindWeight(Occurrence candidate, Description? description)
    {
        if (
            description is null
            || description.Kinds.Count == 0
            || _space.Referent(candidate.Parties[0].Party.Id)?.Kind is not { } kind
        )
        {
            return 0;
        }
        return description.Kinds.Contains(kind) ? KindFits : -KindDiffers;
    }

    /// <summary>“the rebels”, “the ministers”: the nearest phrase that meant several such, or a group of that name.</summary>
    private ImmutableArray<ResolvedParty> Plural(Token head, string lemma, Description? description)
    {
        Occurrence? best = null;
        int bestWeight = 0;
        foreach (Occurrence candidate in discourse.Before(head, Reach))
        {
            bool many = candidate.IsPlural || candidate.Is(PartyType.Group) || candidate.Is(PartyType.Organization);
            bool sameWord = candidate.Parties.Length > 0 && many && NamesEndWith(candidate, lemma);
            bool fits = description is not null && FitsPlural(candidate, description);
            if ((!sameWord && !fits) || head.IsWithin(candidate.Head) || candidate.Head.IsWithin(head))
            {
                continue;
            }
            // “these brutal terrorists”: no aid workers, nor anyone else whom only a common noun names.
            if (!sameWord && _space.Lexicon.Has("hostile-word", lemma) && !IsNamedGroup(candidate))
            {
                continue;
            }
            int weight =
                Salience.Of(candidate.Head, head, 0)
                - Math.Min(90, PerSentence * discourse.Distance(candidate.Head, head));
            weight += (sameWord ? SameWord : 0) + KindWeight(candidate, description);
            if (weight > bestWeight)
            {
                (best, bestWeight) = (candidate, weight);
            }
        }
        if (best is { } found)
        {
            return Stand(head, found.Parties, lemma, $"the nearest that fits: “{found.Head.Form}”");
        }
        // “The premier signed a pact with Novak. The leaders praised it.”
        return
            description is not null && description.For("person") && description.StandsFor.Count == 1 && !IsNamed(head)
            ? Stand(
                head,
                _counterparts.Before(head, CounterpartReach),
                lemma,
                "the two who dealt with each other before"
            )
            : [];
    }

    private static bool FitsPlural(Occurrence candidate, Description description)
    {
        if (candidate.Parties.IsEmpty)
        {
            return false;
        }
        if (candidate.Is(PartyType.Group))
        {
            return description.For("group");
        }
        return candidate.Parties.Length > 1
            && (
                (candidate.Is(PartyType.State) && description.For("state"))
                || (candidate.Is(PartyType.Person) && description.For("person"))
            );
    }

    /// <summary>True where the words say that something not yet named is meant: “the other side”, “the country that joined last”.</summary>
    private bool IsNew(Token head, Description? description)
    {
        bool person = description is not null && description.For("person") && !description.For("state");
        foreach (Token child in head.Children)
        {
            if (IsOfTitle(head, child))
            {
                continue;
            }
            // “the young man”, “the most powerful leader”
            if (person && (child.Relation is DependencyRelation.Amod or DependencyRelation.Compound))
            {
                return true;
            }
            bool modifies =
                child.Relation is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Det;
            if (modifies && _space.Lexicon.Has("new-referent", child.Lemma.ToLowerInvariant()))
            {
                return true;
            }
            bool restricts =
                child.Relation == DependencyRelation.AclRelcl
                || (child.Relation == DependencyRelation.Acl && !IsOfVerb(head, child));
            if (restricts && !HasCommaBefore(child))
            {
                return true;
            }
            // “sees the grouping as a bridge”: what it is seen as makes no other one of it.
            if (
                child.Relation == DependencyRelation.Nmod
                && child.Index > head.Index
                && !NounPhrase.HasPreposition(child, "as")
            )
            {
                return true;
            }
        }
        return false;
    }

    // “accused the army of using”, “urged the generals to meet”: what hangs on the noun belongs to the verb.
    private static bool IsOfVerb(Token head, Token clause) =>
        head is { Relation: DependencyRelation.Obj or DependencyRelation.Iobj, Head.Upos: Upos.Verb }
        && clause.Child(DependencyRelation.Mark) is { Lemma: "of" or "for" or "from" or "to" };

    // “prime” in “the prime minister”
    private bool IsOfTitle(Token head, Token child)
    {
        TokenSpan sentence = head.Sentence.Tokens;
        return child.Index < head.Index
            && _space.Lexicon.Titles.Covering(_space.Words, head.Index, sentence.Start, sentence.End) is { } title
            && title.Covers(child.Index);
    }

    private bool HasCommaBefore(Token clause)
    {
        int start = clause.Subtree.Start;
        return _space.Token(start).FormSpan is "," or "–" or "—" or "("
            || (start > 0 && _space.Token(start - 1).FormSpan is "," or "–" or "—" or "(");
    }

    private ImmutableArray<ResolvedParty> Stand(
        Token head,
        ImmutableArray<ResolvedParty> meant,
        string lemma,
        string why
    ) => discourse.Phrases.Make.Standing(meant, _space.SpanOf(NounPhrase.Core(head)), $"coref.definite:{lemma}", why);
}
