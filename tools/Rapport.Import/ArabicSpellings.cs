namespace Rapport.Import;

/// <summary>How English news writes the names that GeoNames transliterates from Arabic: without article, without a final h.</summary>
internal static class ArabicSpellings
{
    private static readonly string[] s_articles =
    [
        "al",
        "ar",
        "as",
        "ash",
        "at",
        "ath",
        "ad",
        "adh",
        "an",
        "az",
        "el",
        "ad",
        "es",
        "ed",
    ];

    /// <summary>The key itself and its other spellings.</summary>
    public static IEnumerable<string> Of(string key)
    {
        yield return key;
        string bare = key;
        int space = key.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && s_articles.Contains(key[..space], StringComparer.Ordinal) && key.Length - space > 4)
        {
            bare = key[(space + 1)..];
            yield return bare;
            yield return $"al {bare}";
        }
        if (bare.EndsWith("ah", StringComparison.Ordinal) && bare.Length > 4)
        {
            yield return bare[..^1];
        }
    }
}
