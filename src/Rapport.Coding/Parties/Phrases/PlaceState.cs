using Rapport.Coding.Parties.Names;
using Rapport.Knowledge;

namespace Rapport.Coding.Parties.Phrases;

/// <summary>The state that a town or province lies in.</summary>
internal static class PlaceState
{
    private const int KnownCity = 300_000;
    private const int Dominance = 8;

    // Inhabitants of a place that needs no land beside it.
    private const int Large = 500_000;

    /// <summary>The only state with such a place, else the only one of them that the text names; null otherwise.</summary>
    public static string? Of(PartySpace space, string name)
    {
        IReadOnlyList<GazetteerPlace> places = space.Knowledge.FindPlaces(name);
        if (places.Count == 0)
        {
            return null;
        }
        List<string> countries = [.. places.Select(p => p.Country).Distinct(StringComparer.Ordinal)];
        // The namesake of a small town in a state that the text never speaks of is another place.
        bool isForeign =
            space.NamedStates.Any()
            && countries.Count == 1
            && !space.NamedStates.Contains(countries[0])
            && places.All(p => !p.Capital && !p.IsDivision && p.Population < Large)
            && !places.Any(p => string.Equals(p.Name, name, StringComparison.Ordinal));
        if (countries.Count == 1)
        {
            return isForeign ? null : countries[0];
        }
        List<string> named = [.. countries.Where(c => space.NamedStates.Contains(c))];
        return named.Count == 1 ? named[0] : Largest(places);
    }

    // A city so much larger than its namesakes that nobody means another.
    private static string? Largest(IReadOnlyList<GazetteerPlace> places)
    {
        GazetteerPlace first = places.MaxBy(p => p.Population)!;
        int next = places.Where(p => p.Country != first.Country).Max(p => p.Population);
        return !first.IsDivision && first.Population >= KnownCity && first.Population >= Dominance * (long)next
            ? first.Country
            : null;
    }
}
