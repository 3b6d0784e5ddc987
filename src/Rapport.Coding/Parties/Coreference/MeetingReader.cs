using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>“the summit” is a meeting named before and stands for those who hold it: the one the text speaks of most, and last.</summary>
internal sealed class MeetingReader(Discourse discourse)
{
    private const int Reach = 40;
    private const int Near = 100;
    private const int PerSentence = 5;
    private const int PerMention = 12;

    private readonly PartySpace _space = discourse.Space;

    public ImmutableArray<ResolvedParty> Read(Token head)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        var nearest = new Dictionary<string, Occurrence>(StringComparer.Ordinal);
        foreach (Occurrence candidate in discourse.Before(head, Reach))
        {
            if (candidate.Related.IsEmpty || candidate.IsPlural || !IsMeeting(candidate.Head))
            {
                continue;
            }
            string who = string.Join(' ', candidate.Related.Select(r => r.Party.Id));
            int weight = Near - (PerSentence * discourse.Distance(candidate.Head, head));
            if (!nearest.TryAdd(who, candidate))
            {
                weights[who] += PerMention;
            }
            else
            {
                weights.Add(who, weight);
            }
        }
        if (weights.Count == 0)
        {
            return [];
        }
        string foremost = weights
            .OrderByDescending(w => w.Value)
            .ThenBy(w => w.Key, StringComparer.Ordinal)
            .First()
            .Key;
        Occurrence found = nearest[foremost];
        return discourse.Phrases.Make.Standing(
            found.Related,
            _space.SpanOf(NounPhrase.Core(head)),
            $"coref.definite:{head.Lemma.ToLowerInvariant()}",
            weights.Count == 1 ? "the only meeting in play" : $"the foremost meeting in play: “{found.Head.Form}”"
        );
    }

    private bool IsMeeting(Token head) =>
        _space.Lexicon.DescriptionOf(head.Lemma.ToLowerInvariant()) is { } description && description.For("meeting");
}
