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
    // Sentences between two quotations of one speaker.
    private const int Reach = 3;

    // Those of the sentence asked for last.
    private LogicalArguments? _arguments;

    /// <summary>Who claims what <paramref name="mention"/> says, outermost first.</summary>
    public SourceChain Read(Mention mention)
    {
        ImmutableArray<Claim> around =
        [
            .. claims.ChainAt(mention.Trigger).Where(c => !IsActItself(c, mention) || IsStatement(c, mention)),
        ];
        // In “Ana said I lied,” he said, the words are his, whoever they say has spoken.
        bool isQuoted = !around.IsEmpty && claims.QuoteAt(mention.Trigger) is not null;
        return ChainOf(isQuoted ? around : around.Union(OwnWords(mention)).Union(Wording(mention)));
    }

    /// <summary>Who says the words at a place, outermost first.</summary>
    public SourceChain Read(CharSpan place) => ChainOf(claims.ChainOf(place));

    /// <summary>What the word introduces as someone's words; empty where it is no cue.</summary>
    public ImmutableArray<CharSpan> ContentOf(Token cue) => [.. claims.IntroducedBy(cue).SelectMany(c => c.Content)];

    private SourceChain ChainOf(IEnumerable<Claim> chain)
    {
        var sources = ImmutableArray.CreateBuilder<Text.Statements.Attribution>();
        var steps = ImmutableArray.CreateBuilder<TraceStep>();
        foreach (Claim claim in chain)
        {
            ImmutableArray<ResolvedParty> speakers = SpeakersOf(claim);
            RemoveSame(sources, speakers);
            foreach (ResolvedParty speaker in speakers)
            {
                sources.Add(new Text.Statements.Attribution(speaker.Party, claim.Verb));
            }
            string who = speakers.IsEmpty ? "nobody named" : string.Join(" and ", speakers.Select(s => s.Party.Name));
            steps.Add(new TraceStep("source", claim.By, claim.Cue.Form, $"said by {who}"));
        }
        return new SourceChain(sources.ToImmutable(), steps.Count > 0, steps.ToImmutable());
    }

    // “Commenting on the vote, she said she expects …”: one and the same in a row is one link, by the nearest words.
    private static void RemoveSame(
        ImmutableArray<Text.Statements.Attribution>.Builder sources,
        ImmutableArray<ResolvedParty> speakers
    )
    {
        int first = sources.Count - speakers.Length;
        bool isSame =
            first >= 0 && speakers.Select(s => s.Party.Id).SequenceEqual(sources.Skip(first).Select(a => a.Speaker.Id));
        if (isSame)
        {
            sources.RemoveRange(first, speakers.Length);
        }
    }

    // A statement is what it says: its own words are last in the chain.
    private IEnumerable<Claim> OwnWords(Mention mention) =>
        claims.IntroducedBy(mention.Trigger).Where(c => IsStatement(c, mention));

    // “promotes what they described as lasting peace”: the words are theirs, though nobody says the whole.
    private IEnumerable<Claim> Wording(Mention mention) =>
        mention.Role(RoleNames.Object) is { } about && about.Path.Contains("acl:relcl", StringComparison.Ordinal)
            ? claims.ChainAt(about.Token).TakeLast(1)
            : [];

    // Also where the rule reads more into it: “says that they must go” is a request in X's words.
    private static bool IsStatement(Claim claim, Mention mention) =>
        claim.IsSpeech || mention.Rule.Type is "STATEMENT" or "seen_as";

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
                // “indicated Chad's readiness” tells of another's.
                && trigger.Child(DependencyRelation.NmodPoss) is null or { Upos: Upos.Pron }
            );
    }

    private ImmutableArray<ResolvedParty> SpeakersOf(Claim claim)
    {
        if (claim.Speaker is not { } speaker)
        {
            return [];
        }
        if (Nearer(claim, speaker) is { } doer)
        {
            if (parties.Resolve(doer) is { IsEmpty: false } found)
            {
                return found.RemoveAll(p => p.How == PartyGround.Place);
            }
            speaker = speaker.Upos == Upos.Pron ? doer : speaker;
        }
        if (claim.Antecedent is { } named && parties.Resolve(named) is { IsEmpty: false } antecedents)
        {
            return [.. antecedents.Select(p => MentionedAt(p, speaker))];
        }
        ImmutableArray<ResolvedParty> known = parties.Resolve(speaker);
        if (speaker.Upos == Upos.Noun && known.Any(p => p.How == PartyGround.Place))
        {
            // “her Kelo relatives said”: no town says so.
            known = known.RemoveAll(p => p.How == PartyGround.Place);
        }
        if (known.IsEmpty && speaker.Upos == Upos.Pron)
        {
            known = [.. SpeakerBefore(claim, speaker).Select(p => MentionedAt(p, speaker))];
        }
        if (known.IsEmpty && (DescribedParty.Of(speaker) ?? DescribedParty.OfPronoun(speaker)) is { } described)
        {
            known = [described];
        }
        return claim.SpokenAs is { } relative ? [.. known.Select(p => MentionedAt(p, relative))] : known;
    }

    // “The row came after Novak, a lawyer, announced …”, where the tree hangs Novak elsewhere: the arguments know better.
    private Token? Nearer(Claim claim, Token speaker)
    {
        Token cue = claim.Cue;
        bool isHost =
            cue.Head == speaker && speaker.Relation is not (DependencyRelation.Nmod or DependencyRelation.Obl);
        // “relatives who fight and who say that”
        bool isRelative = speaker is { Upos: Upos.Pron, Lemma: "who" or "which" };
        bool isOwn = speaker.Head == cue && !isRelative;
        if (cue.Upos != Upos.Verb || isOwn || isHost || claim.Antecedent is not null)
        {
            return null;
        }
        if (_arguments?.Sentence.Index != cue.Sentence.Index)
        {
            _arguments = new LogicalArguments(cue.Sentence, lexicon);
        }
        return _arguments.Subject(cue) is { } doer && doer != speaker && doer.Upos is Upos.Propn or Upos.Noun
            ? doer
            : null;
    }

    // “…,” said the ministry. “…,” it added: who spoke last and may be called so.
    private ImmutableArray<ResolvedParty> SpeakerBefore(Claim claim, Token pronoun)
    {
        foreach (Claim before in claims.SpeechBefore(claim.Cue, Reach))
        {
            if (before.Speaker is { Upos: Upos.Propn or Upos.Noun } named)
            {
                ImmutableArray<ResolvedParty> spoke = parties.Resolve(named);
                bool isPlural = pronoun.HasFeat("Number=Plur") && named.HasFeat("Number=Plur");
                return isPlural
                    ? spoke.IsEmpty && DescribedParty.Of(named) is { } described
                        ? [described]
                        : spoke
                    : spoke is [var one] && Agrees(pronoun, one.Party.Type)
                        ? spoke
                        : [];
            }
        }
        return [];
    }

    private static bool Agrees(Token pronoun, PartyType type) =>
        pronoun.Form.ToLowerInvariant() switch
        {
            "it" => type is PartyType.Organization or PartyType.State or PartyType.Group,
            "he" or "she" => type is PartyType.Person,
            _ => false,
        };

    // Known from words before, named here by “the release”.
    private static ResolvedParty MentionedAt(ResolvedParty party, Token here) =>
        party with
        {
            Party = party.Party with { Mention = new TextMention(here.Span, here.Form) },
        };
}
