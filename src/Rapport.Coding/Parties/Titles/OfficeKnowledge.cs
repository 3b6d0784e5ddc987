using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Knowledge;

namespace Rapport.Coding.Parties.Titles;

/// <summary>What the knowledge tables say about offices on the reading's date.</summary>
internal static class OfficeKnowledge
{
    /// <summary>States or organizations in which a person holds that office; where the date has none, those in which he or she ever did.</summary>
    public static ImmutableArray<string> OwnersOf(PartySpace space, string person, TitleEntry title)
    {
        ImmutableArray<OfficeTerm> terms =
        [
            .. space
                .Knowledge.TermsOf(person)
                .Where(t => title.Office is null || string.Equals(t.Office, title.Office, StringComparison.Ordinal)),
        ];
        ImmutableArray<string> now = Owners(terms.Where(t => space.InForce(t.From, t.To)));
        // The text knows better than the tables when an office was taken up, but not whose it is.
        return now.IsEmpty && title.Office is not null ? Owners(terms) : now;
    }

    private static ImmutableArray<string> Owners(IEnumerable<OfficeTerm> terms) =>
        [.. terms.Select(t => t.Of).Distinct(StringComparer.Ordinal)];

    /// <summary>True where the person holds that office, of whomever, on the date.</summary>
    public static bool Holds(PartySpace space, string person, string office) =>
        space
            .Knowledge.TermsOf(person)
            .Any(t => space.InForce(t.From, t.To) && string.Equals(t.Office, office, StringComparison.Ordinal));

    /// <summary>The one person who holds the office on the date, or null where that is not settled.</summary>
    public static string? HolderOf(PartySpace space, string owner, string office)
    {
        if (space.AsOf is null)
        {
            return null;
        }
        List<string> holders =
        [
            .. space
                .Knowledge.HoldersOf(owner)
                .Where(t =>
                    string.Equals(t.Office, office, StringComparison.Ordinal)
                    && t.From is not null
                    && space.InForce(t.From, t.To)
                )
                .Select(t => t.Person)
                .Distinct(StringComparer.Ordinal)
                .Take(2),
        ];
        return holders.Count == 1 ? holders[0] : null;
    }
}
