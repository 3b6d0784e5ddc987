using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Phrases;

/// <summary>Organs whose state stands elsewhere in the text: the junta of the one state with a coup, police where the sentence plays, the navy of who speaks of it.</summary>
internal sealed class OrganStateReader(PhraseReader phrases)
{
    private const int Near = 1;

    private readonly PartySpace _space = phrases.Space;
    private ImmutableArray<string> _coupStates;

    /// <summary>The state that the organ acts for; empty where several or none may be meant.</summary>
    public ImmutableArray<ResolvedParty> Read(Token head, AgentEntry? agent)
    {
        if (agent is null || IsSomeOther(head))
        {
            return [];
        }
        string noun = agent.Agent;
        bool isSubject = head.Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass;
        bool rules = _space.Lexicon.Has("coup-ruler", noun) && NounPhrase.IsDefinite(head);
        if (rules || (isSubject && _space.Lexicon.Has("coup-force", noun)))
        {
            return CoupStates is [var only] ? Of(head, agent, only, "organ.coup", "the only state with a coup") : [];
        }
        if (isSubject && _space.Lexicon.Has("local-organ", noun) && PlaceBefore(head) is { } here)
        {
            return Of(head, agent, here, "organ.near", "the only state where the last words take place");
        }
        return
            isSubject
            && _space.Lexicon.Has("own-organ", noun)
            && NounPhrase.IsDefinite(head)
            && Speaker(head) is { } own
            ? Of(head, agent, own, "organ.speaker", "the state of who speaks of it")
            : [];
    }

    // “1,100 soldiers”, “other generals”, “its navy”: told apart by more than the noun.
    private static bool IsSomeOther(Token head) =>
        head.Child(DependencyRelation.Nummod) is not null
        || head.Child(DependencyRelation.NmodPoss) is not null
        || head.Child(DependencyRelation.Compound) is { Upos: Upos.Propn }
        || head.Child(DependencyRelation.Amod) is { Upos: Upos.Propn } or { Lemma: "other" or "foreign" };

    private ImmutableArray<ResolvedParty> Of(Token head, AgentEntry agent, string state, string by, string why)
    {
        CharSpan words = _space.SpanOf(NounPhrase.Core(head));
        return phrases.Make.Of(state, words) is { } party
            ? [phrases.Make.Resolved(party with { Role = agent.Role }, PartyGround.Agent, by, words, why)]
            : [];
    }

    private ImmutableArray<string> CoupStates =>
        _coupStates.IsDefault ? _coupStates = [.. FindCoupStates().Distinct(StringComparer.Ordinal)] : _coupStates;

    private IEnumerable<string> FindCoupStates()
    {
        for (int t = 0; t < _space.Document.TokenCount; t++)
        {
            Token word = _space.Token(t);
            string lemma = word.Lemma.ToLowerInvariant();
            bool isPower =
                lemma == "power"
                && word is { Relation: DependencyRelation.Obj, Head: { } verb }
                && _space.Lexicon.Has("power-verb", verb.Lemma.ToLowerInvariant());
            if (!isPower && (word.Upos != Upos.Noun || !_space.Lexicon.Has("coup-word", lemma)))
            {
                continue;
            }
            foreach (string state in Beside(word).Concat(Behind(word)))
            {
                yield return state;
            }
        }
    }

    // “the Malian junta”, “Gabon's coup”
    private IEnumerable<string> Beside(Token word)
    {
        foreach (Token child in word.Children)
        {
            bool owns =
                child.Relation is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.NmodPoss;
            if (owns && State(child.Index) is { } state)
            {
                yield return state;
            }
        }
    }

    // “power in Niger”, “the coup in Mali”
    private IEnumerable<string> Behind(Token word)
    {
        int at = word.Index + 2;
        if (at < word.Sentence.Tokens.End && _space.Token(at - 1).Lemma is "in" or "of" && State(at) is { } state)
        {
            yield return state;
        }
    }

    private string? State(int token) =>
        _space.MentionAt(token) is { Ids: [var id] } && _space.Referent(id)?.Type == PartyType.State ? id : null;

    // “Thousands marched in Accra. Police fired tear gas”: the places told last in the paragraph; two of them tell nothing.
    private string? PlaceBefore(Token head)
    {
        Sentence sentence = head.Sentence;
        string text = _space.Document.Text;
        for (int s = sentence.Index; s >= Math.Max(0, sentence.Index - Near); s--)
        {
            Sentence told = _space.Document.SentenceAt(s);
            if (
                new CharSpan(told.Span.End, Math.Max(told.Span.End, sentence.Span.Start))
                    .Of(text)
                    .Contains('\n', StringComparison.Ordinal)
            )
            {
                return null;
            }
            List<string> states = [.. StatesIn(told, s == sentence.Index ? head.Index : told.Tokens.End)];
            if (states.Count > 0)
            {
                return states.Count == 1 ? states[0] : null;
            }
        }
        return null;
    }

    private IEnumerable<string> StatesIn(Sentence sentence, int end)
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        for (int t = sentence.Tokens.Start; t < end; t++)
        {
            foreach (ResolvedParty found in phrases.Own(_space.Token(t)))
            {
                bool isPlace = found.How is PartyGround.Place or PartyGround.Name;
                if (isPlace && found.Party.Type == PartyType.State)
                {
                    states.Add(found.Party.Id);
                }
            }
        }
        return states;
    }

    // “General Doe of Ghana said that the navy would stay”: one's own, where no other state stands between.
    private string? Speaker(Token organ)
    {
        if (
            organ.Head is not { Relation: DependencyRelation.Ccomp, Head: { } says }
            || says.Child(DependencyRelation.Nsubj) is not { } subject
            || phrases.Own(subject) is not [var speaker]
        )
        {
            return null;
        }
        string? own =
            speaker.Party.Type == PartyType.State ? speaker.Party.Id
            : speaker.Party is { Type: PartyType.Person, Of: [var of] } ? of
            : null;
        return
            own is not null
            && _space.Referent(own)?.Type == PartyType.State
            && StatesIn(organ.Sentence, organ.Index).All(s => s == own)
            ? own
            : null;
    }
}
