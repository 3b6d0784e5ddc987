using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Places;

/// <summary>How often a document names each state, by name, adjective, people, capital or seat. Immutable.</summary>
internal sealed class CountryContext
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts the states of <paramref name="document"/>, furniture left out.</summary>
    public CountryContext(Document document, KnowledgeBase knowledge)
    {
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.Kind.IsFurniture())
            {
                continue;
            }
            int covered = -1;
            foreach (NameMatch match in knowledge.FindNames(sentence))
            {
                // The longest name at a place counts: “South Sudan” is no Sudan.
                if (
                    match.Tokens.Start < covered
                    || knowledge.Find(match.EntityId) is not { Type: EntityType.State } state
                )
                {
                    continue;
                }
                covered = match.Tokens.End;
                _counts[state.Id] = _counts.GetValueOrDefault(state.Id) + 1;
            }
        }
    }

    /// <summary>How often the state with this id is named.</summary>
    public int Count(string stateId) => _counts.GetValueOrDefault(stateId);
}
