using Rapport.Knowledge.Tests.Tables;

namespace Rapport.Knowledge.Tests.Places;

public sealed class FindPlacesTests
{
    private static readonly KnowledgeBase s_knowledge = KnowledgeBase.LoadDefault();

    [Theory]
    [InlineData("Zürich", "CHE", 47.37, 8.55)]
    [InlineData("zurich", "CHE", 47.37, 8.55)]
    [InlineData("Kyiv", "UKR", 50.45, 30.52)]
    [InlineData("Kiev", "UKR", 50.45, 30.52)]
    [InlineData("Tikrit", "IRQ", 34.60, 43.68)]
    [InlineData("al-Hillah", "IRQ", 32.46, 44.42)]
    [InlineData("Mazar-i-Sharif", "AFG", 36.71, 67.11)]
    [InlineData("Timbuktu", "MLI", 16.77, -3.01)]
    [InlineData("Zzyzx", null, 0, 0)]
    [InlineData("", null, 0, 0)]
    public void FindPlaces_city_has_country_and_coordinates(string name, string? country, double lat, double lon)
    {
        GazetteerPlace? place = s_knowledge.FindPlaces(name).FirstOrDefault();

        Assert.Equal(country, place?.Country);
        Assert.Equal(lat, place?.Latitude ?? 0, 0.05);
        Assert.Equal(lon, place?.Longitude ?? 0, 0.05);
    }

    [Theory]
    [InlineData("Nineveh Province", "IRQ")]
    [InlineData("Helmand province", "AFG")]
    [InlineData("Donetsk Oblast", "UKR")]
    [InlineData("the Province of Nineveh", null)]
    [InlineData("Province of Nineveh", "IRQ")]
    public void FindPlaces_generic_word_gives_divisions(string name, string? country)
    {
        IReadOnlyList<GazetteerPlace> places = s_knowledge.FindPlaces(name);

        Assert.Equal(country, places.Count == 0 ? null : places[0].Country);
        Assert.All(places, p => Assert.True(p.IsDivision));
    }

    [Fact]
    public void FindPlaces_namesakes_come_largest_first()
    {
        IReadOnlyList<GazetteerPlace> places = s_knowledge.FindPlaces("Tripoli");

        Assert.Equal("LBY", places[0].Country);
        Assert.Contains(places, p => p.Country == "LBN");
        Assert.Equal(places.Select(p => p.Population).OrderDescending(), places.Select(p => p.Population));
    }

    [Fact]
    public void FindPlaces_capital_is_marked_and_has_its_GeoNames_id()
    {
        GazetteerPlace place = Assert.Single(s_knowledge.FindPlaces("Tashkent"), p => p.Capital);

        Assert.Equal("UZB", place.Country);
        Assert.NotNull(place.GeoNames);
    }

    [Fact]
    public void Check_shipped_tables_have_no_fault_and_count_the_places()
    {
        IReadOnlyList<KnowledgeTable> tables = KnowledgeCheck.Run(Path.Combine(AppContext.BaseDirectory, "data"));

        Assert.InRange(tables.Single(t => t.File == "knowledge/places.tsv").Rows, 50_000, 200_000);
    }

    [Theory]
    [InlineData("b|B|AAA|1.5|2.5|||city|0|book", "“b” stands behind its place")]
    [InlineData("x|X|ZZZ|1.5|2.5|||city|0|book", "unknown country “ZZZ”")]
    [InlineData("x|X|AAA|91|2.5|||city|0|book", "“91” is no coordinate")]
    [InlineData("x|X|AAA|1.5|east|||city|0|book", "“east” is no coordinate")]
    [InlineData("x|X|AAA|1.5|2.5|||hamlet|0|book", "unknown kind “hamlet”")]
    public void Check_faulty_place_is_listed(string row, string what)
    {
        using var tables = new TestTables();
        tables.Write(
            "places",
            "key name country latitude longitude geonames admin kind population source",
            "c|C|AAA|1.5|-2.5|7||capital|9|book"
        );
        tables.Append("places", row);

        DataException exception = Assert.Throws<DataException>(() => KnowledgeCheck.Run(tables.Path));

        DataFault fault = Assert.Single(exception.Faults);
        Assert.Equal(("knowledge/places.tsv", 3), (fault.File, fault.Line));
        Assert.StartsWith(what, fault.What, StringComparison.Ordinal);
    }
}
