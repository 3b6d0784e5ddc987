using System.Collections.Immutable;
using Rapport.Coding.Attribution;
using Rapport.Coding.Parties;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>Turns the claims around a match into named sources.</summary>
internal sealed class SourceReader(AttributionReading claims, PartyReading parties, Lexicon lexicon)
{
    /// <summary>Who claims what <paramref name="mention"/> says, outermost first.</summary>
    public SourceChain Read(Mention mention)
    {
        var sources = ImmutableArray.CreateBuilder<Text.Statements.Attribution>();
        var steps = ImmutableArray.CreateBuilder<TraceStep>();
        bool attributed = false;
        foreach (Claim claim in claims.ChainAt(mention.Trigger).Concat(OwnWords(mention)))
        {
            if (IsActItself(claim, mention) && !IsStatement(claim, mention))
            {
                continue;
            }
            attributed = true;
            ImmutableArray<ResolvedParty> speakers = SpeakersOf(claim);
            foreach (ResolvedParty speaker in speakers)
            {
                sources.Add(new Text.Statements.Attribution(speaker.Party, claim.Verb));
            }
            string who = speakers.IsEmpty ? "nobody named" : string.Join(" and ", speakers.Select(s => s.Party.Name));
            steps.Add(new TraceStep("source", claim.By, claim.Cue.Form, $"said by {who}"));
        }
        return new SourceChain(sources.ToImmutable(), attributed, steps.ToImmutable());
    }

    // A statement is what it says: its own words are last in the chain.
    private IEnumerable<Claim> OwnWords(Mention mention) =>
        claims.IntroducedBy(mention.Trigger).Where(c => IsStatement(c, mention));

    // Also where the rule reads more into it: “says that they must go” is a request in X's words.
    private static bool IsStatement(Claim claim, Mention mention) => claim.IsSpeech || mention.Rule.Type == "STATEMENT";

    // “X urged Y to …”: the urging is the act that the article states; only what is urged is X's word. So it is with “made a claim”.
    private bool IsActItself(Claim claim, Mention mention)
    {
        Token trigger = mention.Trigger;
        return claim.Cue.Index == trigger.Index
            || (
                trigger.Relation == DependencyRelation.Obj
                && trigger.Head is { } verb
                && verb.Index == claim.Cue.Index
                && lexicon.Has("light-verb", verb.Lemma)
            );
    }

    private ImmutableArray<ResolvedParty> SpeakersOf(Claim claim)
    {
        if (claim.Speaker is not { } speaker)
        {
            return [];
        }
        if (claim.Antecedent is { } named && parties.Resolve(named) is { IsEmpty: false } antecedents)
        {
            return [.. antecedents.Select(p => MentionedAt(p, speaker))];
        }
        ImmutableArray<ResolvedParty> known = parties.Resolve(speaker);
        return known.IsEmpty && DescribedParty.Of(speaker) is { } described ? [described] : known;
    }

    // Known from words before, named here by “the release”.
    private static ResolvedParty MentionedAt(ResolvedParty party, Token here) =>
        party with
        {
            Party = party.Party with { Mention = new TextMention(here.Span, here.Form) },
        };
}
