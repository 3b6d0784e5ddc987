using Rapport.Picture.Reading;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Ledgers;

/// <summary>Months of statements.</summary>
internal static class LedgerMonths
{
    /// <summary>The months of their days, in ordinal order; empty for those without a day.</summary>
    public static string[] Of(IQueryable<StatementRow> statements) =>
        [
            .. statements
                .Select(s => s.Day)
                .Distinct()
                .AsEnumerable()
                .Select(CountedStatement.MonthOf)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Those of a month.</summary>
    public static IQueryable<StatementRow> Within(IQueryable<StatementRow> statements, string month)
    {
        if (month.Length == 0)
        {
            return statements.Where(s => s.Day == "");
        }
        (string first, string last) = ($"{month}-00", $"{month}-99");
        return statements.Where(s => SqlWords.AtLeast(s.Day, first) && SqlWords.AtMost(s.Day, last));
    }
}
