using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>“The enemy” in quoted words: the one state in play that is not the speaker's.</summary>
internal sealed class OpponentReader(Discourse discourse, SpeakerReader speakers)
{
    private readonly PartySpace _space = discourse.Space;
    private readonly Lazy<List<string>> _bands = new(() => [.. Bands(discourse.Space)]);

    public ImmutableArray<ResolvedParty> Read(Token head)
    {
        if (
            !_space.Lexicon.Has("opponent", head.Lemma.ToLowerInvariant())
            || !NounPhrase.IsDefinite(head)
            || speakers.SpeakersOf(head) is not [var speaker, ..]
        )
        {
            return [];
        }
        HashSet<string> own = [.. Sides(speaker.Party)];
        // Where an armed band is named, the enemy is a band and no state.
        List<string> bands = [.. _bands.Value.Where(id => id != speaker.Party.Id)];
        List<string> others = bands.Count > 0 ? bands : [.. _space.NamedStates.Where(id => !own.Contains(id))];
        CharSpan words = _space.SpanOf(NounPhrase.Core(head));
        if (own.Count == 0 || others.Count != 1 || discourse.Phrases.Make.Of(others[0], words) is not { } party)
        {
            return [];
        }
        string why = $"the only other side in play beside that of {speaker.Party.Name}";
        return [discourse.Phrases.Make.Resolved(party, PartyGround.Coreference, "coref.opponent", words, why)];
    }

    private static IEnumerable<string> Bands(PartySpace space) =>
        space
            .Mentions.Where(m => m.Known)
            .SelectMany(m => m.Ids)
            .Distinct(StringComparer.Ordinal)
            .Where(id =>
                space.Referent(id) is { Type: PartyType.Group, Kind: { } kind } && space.Lexicon.Has("band-kind", kind)
            );

    // Also a news agency speaks for the side where it is at home, when it says “the enemy”.
    private IEnumerable<string> Sides(Party speaker)
    {
        if (speaker.Type == PartyType.State)
        {
            return [speaker.Id];
        }
        return speaker.Of.IsEmpty && _space.Knowledge.Find(speaker.Id)?.Of is { } owner ? [owner] : speaker.Of;
    }
}
