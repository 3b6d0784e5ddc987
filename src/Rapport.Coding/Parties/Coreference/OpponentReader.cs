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
        List<string> others = [.. _space.NamedStates.Where(id => !own.Contains(id))];
        CharSpan words = _space.SpanOf(NounPhrase.Core(head));
        if (own.Count == 0 || others.Count != 1 || discourse.Phrases.Make.Of(others[0], words) is not { } party)
        {
            return [];
        }
        string why = $"the only state in play beside that of {speaker.Party.Name}";
        return [discourse.Phrases.Make.Resolved(party, PartyGround.Coreference, "coref.opponent", words, why)];
    }

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
