using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Picture;

namespace Rapport.Desk.Query;

/// <summary>Turns what a user calls someone into ids.</summary>
/// <param name="knowledge">Who is called what; asked for where a name or a membership needs it.</param>
/// <param name="members">True where organizations and regions stand for their members too.</param>
public sealed class PartyNames(Lazy<KnowledgeBase> knowledge, bool members)
{
    /// <summary>One option's value: ids or names, separated by commas, either of which will do.</summary>
    /// <exception cref="QuestionException">A name is unknown or means several.</exception>
    public PartyTerm Term(string value, string? role, PictureStore store)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(store);
        string[] words = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0
            ? throw new QuestionException($"'{value}' names nobody; give an id such as RUS")
            : new PartyTerm(
                [
                    .. words
                        .Select(word => Id(word, store))
                        .SelectMany(id => members ? PartyScope.WithMembers(id, knowledge.Value) : [new PartyRange(id)])
                        .SelectMany(r => store.SameParty(r.Entity).Select(same => r with { Entity = same })),
                ],
                role
            );
    }

    private string Id(string word, PictureStore store)
    {
        if (IsId(word, store))
        {
            return word;
        }
        string[] ids = Named(word);
        return ids switch
        {
            [string id] => id,
            [] => SpeltOtherwise(word, store)
                ?? throw new QuestionException($"nobody is called '{word}'; give an id such as RUS"),
            _ => throw new QuestionException($"'{word}' may be {string.Join(", ", ids)}; give the id"),
        };
    }

    // The picture is asked first: an index answers that, while who is who must be loaded.
    private bool IsId(string word, PictureStore store)
    {
        string key = EntityKey.Of(word);
        return store.Ask(t => t.Sides.Any(s => s.Entity == key) || t.Mentions.Any(m => m.Entity == key))
            || knowledge.Value.Find(word) is not null
            || store.SameParty(word).Length > 1;
    }

    private string? SpeltOtherwise(string word, PictureStore store) =>
        new[] { word.ToUpperInvariant(), word.ToLowerInvariant() }.FirstOrDefault(w => w != word && IsId(w, store));

    // “Iran” as it is written, then as “iran” and at last as “nato” must be meant.
    private string[] Named(string word) =>
        new[] { word, Capitalized(word), word.ToUpperInvariant() }
            .Select(w => knowledge.Value.Lookup(w).Select(m => m.EntityId).Distinct(StringComparer.Ordinal).ToArray())
            .FirstOrDefault(ids => ids.Length > 0, []);

    private static string Capitalized(string word) =>
        string.Join(' ', word.Split(' ').Select(w => w.Length == 0 ? w : $"{char.ToUpperInvariant(w[0])}{w[1..]}"));
}
