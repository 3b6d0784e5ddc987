namespace Rapport.Text.Statements;

/// <summary>A stretch of calendar days, both ends inclusive; no time zone: local days as the text means them.</summary>
/// <param name="Start">First day, or null where it is open.</param>
/// <param name="End">Last day, or null where it is open.</param>
/// <param name="Precision">How exactly it is known.</param>
/// <param name="Text">The words that say so.</param>
public sealed record TimeInterval(DateOnly? Start, DateOnly? End, DatePrecision Precision, string Text);

/// <summary>A place on the map.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or null where none is settled.</param>
/// <param name="Latitude">Degrees north, WGS 84, or null.</param>
/// <param name="Longitude">Degrees east, WGS 84, or null.</param>
/// <param name="GeoNames">GeoNames id, or null.</param>
public sealed record Place(
    string Name,
    string? Country,
    double? Latitude = null,
    double? Longitude = null,
    int? GeoNames = null
);
