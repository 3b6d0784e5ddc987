using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Phrases;

/// <summary>Organs and facilities that only a place or the text's one state tells apart: “a court in Lyon”, “an army base in Mali”, “police”.</summary>
internal sealed class LocatedReader(PhraseReader phrases)
{
    private readonly PartySpace _space = phrases.Space;

    /// <summary>The state of an organ by its place; where the text names but one state, also without a place.</summary>
    public ImmutableArray<ResolvedParty> ReadOrgan(Token head, AgentEntry? agent)
    {
        TokenSpan sentence = head.Sentence.Tokens;
        TitleEntry? title = _space
            .Lexicon.Titles.Covering(_space.Words, head.Index, sentence.Start, sentence.End)
            ?.Value;
        string? role =
            agent is { IsGroup: false } ? agent.Role
            : title is { IsHonorific: false, Office: not null } ? title.Role
            : null;
        if (role is null || !_space.Lexicon.Has("home-role", role.ToLowerInvariant()))
        {
            return [];
        }
        string lemma = head.Lemma.ToLowerInvariant();
        if (At(head) is { } place)
        {
            return Of(head, place, role, "organ.place", $"{head.Form} in {place.Name}");
        }
        if (Host(head) is { } host)
        {
            return Of(head, host, role, "organ.host", $"met on a visit to {host.Name}");
        }
        // “The High Commissioner urged Chad”: that of a body, and nobody's of Chad.
        bool isOfBody = title?.Office is { } held && _space.Lexicon.Has("body-office", held);
        bool bare = _space.Lexicon.Has("organ-anaphor", lemma) || (title?.Office is not null && !isOfBody);
        // “the coalition forces”: those of a body that the text does not name.
        bool isOfBand =
            head.Child(DependencyRelation.Compound) is { Upos: Upos.Noun } band
            && _space.Lexicon.DescriptionOf(band.Lemma.ToLowerInvariant()) is { } kind
            && (kind.For("organization") || kind.For("group"));
        bool modified = isOfBand || (head.Child(DependencyRelation.Amod) is not null && title is null);
        // “the bloc's ministers” are of that bloc, whoever it is.
        bool owned =
            head.Child(DependencyRelation.NmodPoss) is { Upos: Upos.Noun } owner
            && _space.Lexicon.DescriptionOf(owner.Lemma.ToLowerInvariant()) is not null;
        return bare && !modified && !owned && OnlyState() is { } only
            ? Of(head, only, role, "organ.only", $"{only.Name} is the only state that the text names")
            : [];
    }

    /// <summary>“an army base in Mali”, “the village of Dabiq”: a place of a state, with ground <see cref="PartyGround.Place"/>.</summary>
    public ImmutableArray<ResolvedParty> Read(Token head)
    {
        if (!_space.Lexicon.Has("facility", head.Lemma.ToLowerInvariant()) || At(head) is not { } place)
        {
            return [];
        }
        CharSpan words = _space.SpanOf(NounPhrase.Core(head));
        Party party = place with { Mention = phrases.Make.Mention(words) };
        return
        [
            phrases.Make.Resolved(party, PartyGround.Place, "place.facility", words, $"{head.Form} in {place.Name}"),
        ];
    }

    private ImmutableArray<ResolvedParty> Of(Token head, Party state, string role, string by, string why)
    {
        CharSpan words = _space.SpanOf(NounPhrase.Core(head));
        Party party = state with { Role = role, Mention = phrases.Make.Mention(words) };
        return [phrases.Make.Resolved(party, PartyGround.Agent, by, words, why)];
    }

    // “in”, “of”, “near”, or the name before: “Helmand district”.
    private Party? At(Token head)
    {
        foreach (Token child in head.Children)
        {
            bool behind =
                child.Relation is DependencyRelation.Nmod or DependencyRelation.Obl
                && child.Index > head.Index
                && NounPhrase.HasPreposition(child, "in", "of", "near", "at");
            bool before = child.Relation == DependencyRelation.Compound && child.Index < head.Index;
            if (!behind && !before)
            {
                continue;
            }
            foreach (ResolvedParty found in phrases.Own(child))
            {
                bool counts = found.How is PartyGround.Place or PartyGround.Name or PartyGround.Coreference;
                if (counts && found.Party.Type == PartyType.State)
                {
                    return found.Party;
                }
            }
        }
        return null;
    }

    // “On her trip to Chad she met ministers”: whom a visitor meets there is of that state.
    private Party? Host(Token head)
    {
        Token at = head;
        while (at.Relation is DependencyRelation.Conj or DependencyRelation.Nmod && at.Head is { } above)
        {
            at = above;
        }
        if (at.Relation is not (DependencyRelation.Obj or DependencyRelation.Obl) || at.Head is not { } verb)
        {
            return null;
        }
        foreach (Token child in verb.Children)
        {
            bool isVisit = _space.Lexicon.Has("visit-noun", child.Lemma.ToLowerInvariant());
            if (isVisit && child.Relation is DependencyRelation.Obl && child.Index != at.Index && To(child) is { } host)
            {
                return host;
            }
        }
        return null;
    }

    private Party? To(Token visit)
    {
        foreach (Token child in visit.Children)
        {
            if (child.Relation is DependencyRelation.Nmod && NounPhrase.HasPreposition(child, "to", "of", "in"))
            {
                return phrases.Own(child).FirstOrDefault(f => f.Party.Type == PartyType.State)?.Party;
            }
        }
        return null;
    }

    private Party? OnlyState() => _space.NamedStates is [var only] ? phrases.Make.Of(only, default) : null;
}
