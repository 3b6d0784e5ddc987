using Rapport.Coding.Parties.Names;
using Rapport.Knowledge;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>The state or organization that publishes the text: its source names one (“UK Government”), or it calls that state's offices by the office alone. Mutable; one document.</summary>
internal sealed class HomeParty
{
    private const int LongestName = 6;

    public HomeParty(PartySpace space)
    {
        if (space.Document.Article.Source is { } source && Find(space, source) is { } id)
        {
            Id = id;
            IsPublisher = true;
            Why = $"the publisher is “{source}”";
        }
    }

    /// <summary>Id of the party, or null where nothing tells it yet.</summary>
    public string? Id { get; private set; }

    /// <summary>True where the text’s source names the party; whoever says “I” in its papers speaks for it.</summary>
    public bool IsPublisher { get; }

    public string Why { get; private set; } = "";

    /// <summary>Notes whose offices the text calls by the office alone, where the source told nothing.</summary>
    public void Learn(string id, string why)
    {
        if (Id is null)
        {
            (Id, Why) = (id, why);
        }
    }

    // Only where a name of a state or organization begins the publisher's name: “Reuters” and “The Moscow Times” speak for none.
    private static string? Find(PartySpace space, string source)
    {
        string[] words = source.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int length = Math.Min(LongestName, words.Length); length > 0; length--)
        {
            string name = string.Join(' ', words[..length]);
            if (space.Lexicon.Agents.Find(words[^1]) is null && length < words.Length)
            {
                continue;
            }
            foreach (NameMatch match in space.Knowledge.Lookup(name))
            {
                if (
                    match.Kind is not (NameKind.Capital or NameKind.Surname)
                    && space.Knowledge.Find(match.EntityId) is { Type: EntityType.State or EntityType.Organization }
                )
                {
                    return space.ActsFor(match.EntityId);
                }
            }
        }
        return null;
    }
}
