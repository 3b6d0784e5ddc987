using System.Collections.Immutable;
using LinqToDB;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Reading;

/// <summary>Statements in which several parties are involved, by the days of the first one's sides: what an index has in that order.</summary>
/// <param name="connection">The picture.</param>
/// <param name="parties">Each must be involved.</param>
/// <param name="entities">Of each party the entities, one of which must be.</param>
internal sealed class PartySides(
    PictureConnection connection,
    ImmutableArray<PartyTerm> parties,
    IReadOnlyList<string[]> entities
)
{
    /// <summary>The first so many statements by day, each once, in the order of days.</summary>
    /// <param name="most">How many.</param>
    /// <param name="from">First day, or null.</param>
    /// <param name="to">Last day, or null.</param>
    public (string Day, long Statement)[] First(int most, string? from, string? to)
    {
        var found = new HashSet<(string Day, long Statement)>();
        foreach (string entity in entities[0])
        {
            foreach (string role in FilterQuery.RolesOf(parties[0]))
            {
                IQueryable<SideRow> sides = connection.Sides.Where(s => s.Entity == entity && s.Role == role);
                sides = from is null ? sides : sides.Where(s => SqlWords.AtLeast(s.Day, from));
                sides = to is null ? sides : sides.Where(s => SqlWords.AtMost(s.Day, to) && s.Day != "");
                found.UnionWith(
                    WithOthers(sides)
                        .OrderBy(s => s.Day)
                        .Take(most)
                        .Select(s => new { s.Day, s.Statement })
                        .AsEnumerable()
                        .Select(s => (s.Day, s.Statement))
                );
            }
        }
        return [.. found.OrderBy(s => s.Day, StringComparer.Ordinal).Take(most)];
    }

    private IQueryable<SideRow> WithOthers(IQueryable<SideRow> sides)
    {
        for (int i = 1; i < parties.Length; i++)
        {
            string[] others = entities[i];
            string[] roles = FilterQuery.RolesOf(parties[i]);
            sides = sides.Where(s =>
                connection.Sides.Any(o =>
                    o.Statement == s.Statement && others.Contains(o.Entity) && roles.Contains(o.Role)
                )
            );
        }
        return sides;
    }
}
