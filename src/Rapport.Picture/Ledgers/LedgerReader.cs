using LinqToDB;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Ledgers;

/// <summary>Answers from the ledger, and from the tables what has come or ended since it was written.</summary>
internal static class LedgerReader
{
    /// <summary>Of more that ended since, the tables are asked.</summary>
    private const int MostEnded = 50_000;

    /// <summary>The statements that stood and fit, in order, a month at a time; null where the ledger does not know.</summary>
    /// <param name="tables">The picture at one moment.</param>
    /// <param name="seq">The entry of the log at that moment.</param>
    /// <param name="filter">Which.</param>
    public static IEnumerable<CountedStatement>? Read(PictureTables tables, long seq, StatementFilter filter)
    {
        PictureConnection connection = tables.Connection;
        if (LedgerFilter.Of(filter) is not LedgerFilter wanted)
        {
            return null;
        }
        LedgerHeadRow? head = connection.LedgerHeads.FirstOrDefault();
        if (head is null || seq < head.Seq)
        {
            return null;
        }
        HashSet<long> ended =
        [
            .. connection
                .Statements.Where(s => s.Ended > head.Seq && s.Ended <= seq && s.Ended < long.MaxValue)
                .Select(s => s.Id)
                .Take(MostEnded + 1),
        ];
        if (ended.Count > MostEnded)
        {
            return null;
        }
        return InOrder(connection, wanted, ended, Since(tables, head, filter));
    }

    private static IEnumerable<CountedStatement> InOrder(
        PictureConnection connection,
        LedgerFilter filter,
        HashSet<long> ended,
        ILookup<string, CountedStatement> since
    )
    {
        string[] entities = Fewest(connection, filter);
        var months = new LedgerMonth(since, entities.Length > 1);
        var pages = Within(connection, filter, entities).OrderBy(r => r.Month).Select(r => new { r.Month, r.Lines });
        foreach (var page in pages)
        {
            foreach (CountedStatement statement in months.Before(page.Month))
            {
                yield return statement;
            }
            months.Add(page.Month, LedgerPage.Read(page.Lines, filter).Where(s => !ended.Contains(s.Number)));
        }
        foreach (CountedStatement statement in months.Before(null))
        {
            yield return statement;
        }
    }

    /// <summary>Of several parties that must be involved, the pages of the one that stands in the fewest statements.</summary>
    private static string[] Fewest(PictureConnection connection, LedgerFilter filter)
    {
        string[][] terms = [.. filter.Entities];
        return terms.Length switch
        {
            0 => [LedgerPages.All],
            1 => terms[0],
            _ => terms.MinBy(t => Within(connection, filter, t).Sum(r => (long?)r.Statements) ?? 0)!,
        };
    }

    private static IQueryable<LedgerRow> Within(PictureConnection connection, LedgerFilter filter, string[] entities)
    {
        IQueryable<LedgerRow> rows = connection.Ledger.Where(r => entities.Contains(r.Entity));
        rows = filter.FirstMonth is string first ? rows.Where(r => SqlWords.AtLeast(r.Month, first)) : rows;
        return filter.LastMonth is string last ? rows.Where(r => SqlWords.AtMost(r.Month, last)) : rows;
    }

    private static ILookup<string, CountedStatement> Since(
        PictureTables tables,
        LedgerHeadRow head,
        StatementFilter filter
    )
    {
        PictureConnection connection = tables.Connection;
        long[] numbers =
            connection.Heads.Select(h => h.NextStatement).Single() == head.NextStatement
                ? []
                : [.. tables.Matching(filter with { NumberAfter = head.NextStatement - 1 }).Select(r => r.Id)];
        return new CountedReader(connection).Read(numbers).ToLookup(s => s.Month, StringComparer.Ordinal);
    }
}
