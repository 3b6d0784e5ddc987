using LinqToDB;

namespace Rapport.Picture.Reading;

/// <summary>Comparisons of texts, which C# spells as calls and SQL as operators.</summary>
internal static class SqlWords
{
    [Sql.Expression("{0} >= {1}", IsPredicate = true, ServerSideOnly = true)]
    public static bool AtLeast(string a, string b) => string.CompareOrdinal(a, b) >= 0;

    [Sql.Expression("{0} <= {1}", IsPredicate = true, ServerSideOnly = true)]
    public static bool AtMost(string a, string b) => string.CompareOrdinal(a, b) <= 0;

    [Sql.Expression("{0} > {1}", IsPredicate = true, ServerSideOnly = true)]
    public static bool IsAfter(string a, string b) => string.CompareOrdinal(a, b) > 0;

    /// <summary>Behind the place of a cursor, in the order of day, hash and number.</summary>
    [Sql.Expression("({0}, {1}, {2}) > ({3}, {4}, {5})", IsPredicate = true, ServerSideOnly = true)]
    public static bool IsBehind(string day, string hash, long id, string cursorDay, string cursorHash, long cursorId) =>
        throw new InvalidOperationException($"{day}{hash}{id}{cursorDay}{cursorHash}{cursorId}");
}
