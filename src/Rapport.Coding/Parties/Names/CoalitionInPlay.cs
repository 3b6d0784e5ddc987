using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Parties.Names;

/// <summary>Which coalition a text means that calls it “the coalition” and never by its name: the one against the group that it speaks of. Mutable; one document.</summary>
internal sealed class CoalitionInPlay(PartySpace space)
{
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>Id of the body that knowledge calls “<paramref name="word"/> against X” for a group X named in the text; null where there is none, or more than one.</summary>
    public string? Find(string word)
    {
        if (!_known.TryGetValue(word, out string? id))
        {
            id = Search(word);
            _known.Add(word, id);
        }
        return id;
    }

    private string? Search(string word)
    {
        var bodies = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Sentence sentence in space.Document.Sentences)
        {
            foreach (NameMatch match in space.NamesIn(sentence))
            {
                if (
                    seen.Add(match.EntityId)
                    && space.Knowledge.Find(match.EntityId) is { Type: EntityType.Group } foe
                    && space.Knowledge.Lookup($"{word} against {foe.Name}") is [var body]
                )
                {
                    bodies.Add(body.EntityId);
                }
            }
        }
        return bodies.Count == 1 ? bodies.First() : null;
    }
}
