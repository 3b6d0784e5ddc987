namespace Rapport.Import.People;

/// <summary>Ids of <c>sources.tsv</c> that the lists of leaders go by.</summary>
internal static class Sources
{
    public const string Unverified = "unverified";
    public const string Petrarch = "petrarch-actors";
    public const string Archigos = "archigos";
    public const string Reign = "reign";
    public const string CountryInfo = "countryinfo";
    public const string OfficeHolders2021 = "officeholders-2021";
    public const string OfficeHolders2025 = "officeholders-2025";
    public const string Leaders2026 = "leaders-2026";
    public const string UsExecutive = "us-executive";

    /// <summary>Sources whose day we take where it differs a little from our own.</summary>
    public static bool KnowsDays(string source) => source is Archigos or UsExecutive or Leaders2026;
}
