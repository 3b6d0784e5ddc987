using Rapport.Picture;

namespace Rapport.Server.Api;

/// <summary>Statements that are known by their ids.</summary>
internal static class StatementsOf
{
    /// <summary>Those of the ids that stand, in the order of the ids.</summary>
    public static IReadOnlyList<StoredStatement> Ids(
        PictureStore store,
        IReadOnlyCollection<string> ids,
        DateTimeOffset? asOf = null
    )
    {
        if (ids.Count == 0)
        {
            return [];
        }
        // Of one id there may be several that stand, where the same bytes were coded under two names.
        ILookup<string, StoredStatement> found = store
            .Statements(new StatementFilter { Hashes = [.. ids] }, new PageRequest(2 * ids.Count), asOf)
            .Statements.ToLookup(s => s.Row.Hash, StringComparer.Ordinal);
        return [.. ids.SelectMany(id => found[id].Take(1))];
    }
}
