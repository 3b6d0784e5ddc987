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
                        .Select(Id)
                        .SelectMany(id => members ? PartyScope.WithMembers(id, knowledge.Value) : [new PartyRange(id)])
                        .SelectMany(r => store.SameParty(r.Entity).Select(same => r with { Entity = same })),
                ],
                role
            );
    }

    // An id is all capitals or all small letters; “Russia” is a name.
    private string Id(string word)
    {
        if (!word.Any(char.IsUpper) || !word.Any(char.IsLower) && !word.Contains(' ', StringComparison.Ordinal))
        {
            return word;
        }
        string[] ids = [.. knowledge.Value.Lookup(word).Select(m => m.EntityId).Distinct(StringComparer.Ordinal)];
        return ids switch
        {
            [string id] => id,
            [] when knowledge.Value.Find(word) is not null => word,
            [] => throw new QuestionException($"nobody is called '{word}'; give an id such as RUS"),
            _ => throw new QuestionException($"'{word}' may be {string.Join(", ", ids)}; give the id"),
        };
    }
}
