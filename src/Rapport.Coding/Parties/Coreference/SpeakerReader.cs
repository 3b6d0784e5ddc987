using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>Who speaks: “I” is the speaker of the quoted words, “we” those for whom he or she speaks, outside quotes the publisher's own side.</summary>
internal sealed class SpeakerReader(Discourse discourse, HomeParty home, SpeakerHook hook)
{
    public ImmutableArray<ResolvedParty> Read(Token token, Pronoun pronoun)
    {
        ImmutableArray<ResolvedParty> speaker = SpeakersOf(token);
        PartyMaker make = discourse.Phrases.Make;
        if (speaker.IsEmpty && !pronoun.IsPlural && !hook.IsQuoted(token))
        {
            speaker = Author(token);
        }
        if (
            speaker.IsEmpty
            && !home.IsPublisher
            && !hook.IsQuoted(token)
            && Represented(token) is { IsEmpty: false } behalf
        )
        {
            return make.Standing(behalf, token.Span, $"coref.behalf:{pronoun.Form}", "on whose behalf it is said");
        }
        if (speaker.IsEmpty)
        {
            return
                (pronoun.IsPlural || home.IsPublisher)
                && !hook.IsQuoted(token)
                && home.Id is { } own
                && make.Of(own, token.Span) is { } side
                ? [make.Resolved(side, PartyGround.Coreference, "coref.publisher", token.Span, home.Why)]
                : [];
        }
        ImmutableArray<ResolvedParty> meant = pronoun.IsPlural ? Sides(speaker, token) : speaker;
        return make.Standing(meant, token.Span, $"coref.speaker:{pronoun.Form}", "the speaker of the quoted words");
    }

    // “On behalf of the Government of Peru, I wish to thank”: for whom “I” speaks.
    private ImmutableArray<ResolvedParty> Represented(Token token)
    {
        Token? clause = Salience.IsSubject(token) ? token.Head : null;
        while (clause is { } verb)
        {
            foreach (Token child in verb.Children)
            {
                if (
                    child.Index < token.Index
                    && child is { Relation: DependencyRelation.Obl, Lemma: "behalf" }
                    && child.Child(DependencyRelation.Nmod) is { } whose
                )
                {
                    return discourse.Phrases.Resolve(whose);
                }
            }
            clause = verb.Relation is DependencyRelation.Xcomp or DependencyRelation.Conj ? verb.Head : null;
        }
        return [];
    }

    /// <summary>True where one of <paramref name="parties"/> is the speaker of the words that hold <paramref name="token"/>: a speaker is “I”, not “he”.</summary>
    public bool SpeaksIn(ImmutableArray<ResolvedParty> parties, Token token)
    {
        if (parties.IsEmpty)
        {
            return false;
        }
        ImmutableArray<ResolvedParty> speakers = SpeakersOf(token);
        return speakers.Any(s => parties.Any(p => string.Equals(p.Party.Id, s.Party.Id, StringComparison.Ordinal)));
    }

    /// <summary>True where <paramref name="speaker"/> is who says the quoted words around <paramref name="token"/>.</summary>
    public bool Says(Token speaker, Token token) => hook.IsQuoted(token) && hook.SpeakerOf(token) == speaker;

    public ImmutableArray<ResolvedParty> SpeakersOf(Token token) =>
        hook.SpeakerOf(token) is { } head && head.Index != token.Index ? discourse.Phrases.Resolve(head) : [];

    // “Statement by Minister Berg on the ceasefire”, “Minister Berg's remarks”: the paper's “I” is the minister.
    private ImmutableArray<ResolvedParty> Author(Token token)
    {
        Sentence title = discourse.Space.Document.Sentences.First();
        if (token.Sentence == title)
        {
            return [];
        }
        for (int t = title.Tokens.Start; t < title.Tokens.End; t++)
        {
            Token paper = discourse.Space.Token(t);
            if (!discourse.Space.Lexicon.Has("own-words", paper.Lemma.ToLowerInvariant()))
            {
                continue;
            }
            foreach (Token child in paper.Children)
            {
                if (IsAuthor(child) && People(child) is { IsEmpty: false } author)
                {
                    return author;
                }
            }
        }
        return [];
    }

    private static bool IsAuthor(Token child) =>
        child.Relation == DependencyRelation.NmodPoss
        || (
            child.Relation.Universal() == DependencyRelation.Nmod
            && child.Child(DependencyRelation.Case)?.Lemma is "by" or "from"
        );

    private ImmutableArray<ResolvedParty> People(Token head) =>
        [.. discourse.Phrases.Resolve(head).Where(p => p.Party.Type == PartyType.Person)];

    private ImmutableArray<ResolvedParty> Sides(ImmutableArray<ResolvedParty> speakers, Token token)
    {
        PartyMaker make = discourse.Phrases.Make;
        var sides = ImmutableArray.CreateBuilder<ResolvedParty>();
        foreach (ResolvedParty speaker in speakers)
        {
            if (speaker.Party.Type != PartyType.Person || speaker.Party.Of.IsEmpty)
            {
                sides.Add(speaker);
                continue;
            }
            foreach (string id in speaker.Party.Of)
            {
                if (make.Of(id, token.Span) is { } side)
                {
                    sides.Add(speaker with { Party = side });
                }
            }
        }
        return sides.DrainToImmutable();
    }
}
