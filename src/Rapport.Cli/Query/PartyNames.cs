using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Picture;

namespace Rapport.Cli.Query;

/// <summary>Turns what a user calls someone into ids.</summary>
internal sealed class PartyNames(bool members)
{
    private readonly Lazy<KnowledgeBase> _knowledge = new(() => KnowledgeBase.Load(Engine.DataDirectory));

    /// <summary>One option's value: ids or names, separated by commas, either of which will do.</summary>
    /// <exception cref="UserException">A name is unknown or means several.</exception>
    public PartyTerm Term(string value, string? role, PictureStore store) =>
        new(
            [
                .. value
                    .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(Id)
                    .SelectMany(id => members ? PartyScope.WithMembers(id, _knowledge.Value) : [new PartyRange(id)])
                    .SelectMany(r => store.SameParty(r.Entity).Select(same => r with { Entity = same })),
            ],
            role
        );

    // An id is all capitals or all small letters; “Russia” is a name.
    private string Id(string word)
    {
        if (!word.Any(char.IsUpper) || !word.Any(char.IsLower) && !word.Contains(' ', StringComparison.Ordinal))
        {
            return word;
        }
        string[] ids = [.. _knowledge.Value.Lookup(word).Select(m => m.EntityId).Distinct(StringComparer.Ordinal)];
        return ids switch
        {
            [string id] => id,
            [] when _knowledge.Value.Find(word) is not null => word,
            [] => throw new UserException($"nobody is called '{word}'; give an id such as RUS", ExitStatus.Usage),
            _ => throw new UserException($"'{word}' may be {string.Join(", ", ids)}; give the id", ExitStatus.Usage),
        };
    }
}
