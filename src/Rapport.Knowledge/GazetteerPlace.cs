namespace Rapport.Knowledge;

/// <summary>A city, town or first-order division.</summary>
/// <param name="Name">The place's name as the source spells it.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code of the country it lies in.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="GeoNames">GeoNames id, or null where it is not known.</param>
/// <param name="Admin">The first-order division that it lies in, or null; null for a division itself.</param>
/// <param name="Capital">True for the seat of the country's government.</param>
public sealed record GazetteerPlace(
    string Name,
    string Country,
    double Latitude,
    double Longitude,
    int? GeoNames,
    string? Admin,
    bool Capital
)
{
    /// <summary>Inhabitants, or 0 where that is not known: the larger of two namesakes is the likelier.</summary>
    public int Population { get; init; }

    /// <summary>True for a first-order division (province, governorate, state of a federation), false for a city or town.</summary>
    public bool IsDivision { get; init; }
}
