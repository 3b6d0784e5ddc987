using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Knowledge;

namespace Rapport.Coding.Parties.Sets;

/// <summary>Who belongs to an organization or region on the reading's date.</summary>
internal static class Members
{
    private const int DaysBack = 366;

    /// <summary>Ids of the full members on the date, in order of the tables; empty where no date is known.</summary>
    public static ImmutableArray<string> Of(PartySpace space, string organization) =>
        space.AsOf is { } day ? On(space, organization, day) : [];

    /// <summary>
    /// Exactly <paramref name="number"/> members: those of the date, or of the last day in the year before on which there
    /// were so many (a text written before an accession counts without it); empty where there never were.
    /// </summary>
    public static ImmutableArray<string> Of(PartySpace space, string organization, int number)
    {
        if (space.AsOf is not { } asOf)
        {
            return [];
        }
        IEnumerable<DateOnly> days = space
            .Knowledge.MembersOf(organization)
            .SelectMany(m => new[] { m.From?.AddDays(-1), m.To })
            .OfType<DateOnly>()
            .Where(d => d < asOf && d > asOf.AddDays(-DaysBack))
            .OrderDescending()
            .Prepend(asOf);
        foreach (DateOnly day in days)
        {
            if (On(space, organization, day) is var members && members.Length == number)
            {
                return members;
            }
        }
        return [];
    }

    /// <summary>States of a region that exist on the date.</summary>
    public static ImmutableArray<string> OfRegion(PartySpace space, string region) =>
        [
            .. space
                .Knowledge.StatesOf(region)
                .Where(s => space.Knowledge.Find(s) is { } state && space.InForce(state.From, state.To)),
        ];

    private static ImmutableArray<string> On(PartySpace space, string organization, DateOnly day) =>
        [
            .. space
                .Knowledge.MembersOf(organization)
                .Where(m =>
                    m.Status == MemberStatus.Member
                    && (m.From is null || m.From <= day)
                    && (m.To is null || day <= m.To)
                )
                .Select(m => m.Member)
                .Distinct(StringComparer.Ordinal),
        ];
}
