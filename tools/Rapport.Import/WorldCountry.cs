using System.Text.Json;

namespace Rapport.Import;

/// <summary>What the tables take from one country of the npm package world-countries.</summary>
internal sealed record WorldCountry(
    string Iso3,
    string Iso2,
    string Common,
    string Official,
    bool Independent,
    IReadOnlyList<string> Capitals,
    bool SpeaksArabic
)
{
    /// <summary>Reads <c>world-countries/countries.json</c> below <paramref name="npm"/>.</summary>
    public static List<WorldCountry> Load(string npm)
    {
        string path = Path.Combine(npm, "world-countries", "countries.json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. json.RootElement.EnumerateArray().Select(Read)];
    }

    private static WorldCountry Read(JsonElement country)
    {
        JsonElement name = country.GetProperty("name");
        return new WorldCountry(
            country.GetProperty("cca3").GetString()!,
            country.GetProperty("cca2").GetString()!,
            name.GetProperty("common").GetString()!,
            name.GetProperty("official").GetString()!,
            country.GetProperty("independent").ValueKind == JsonValueKind.True,
            [.. country.GetProperty("capital").EnumerateArray().Select(c => c.GetString()!)],
            country.GetProperty("languages").TryGetProperty("ara", out _)
        );
    }
}
