using LinqToDB;
using Rapport.Picture.Ledgers;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Verifying;

/// <summary>Proves the ledger: each page is packed once more, from the tables as of the entry at which it was written, and compared.</summary>
internal static class LedgerCheck
{
    /// <param name="connection">The picture.</param>
    /// <param name="end">The last entry of the log.</param>
    public static void Run(PictureConnection connection, long end)
    {
        LedgerHeadRow[] heads = [.. connection.LedgerHeads];
        if (heads.Length == 0)
        {
            string? row = connection.Ledger.OrderBy(r => r.Entity).Select(r => r.Entity).FirstOrDefault();
            FaultFound.Unless(row is null, "ledger", row ?? "", "it belongs to nothing");
            return;
        }
        LedgerHeadRow head = heads[0];
        // Numbers rise with the log; erased ones leave gaps.
        long? last = connection.Statements.Where(s => s.Added <= head.Seq).Max(s => (long?)s.Id);
        long? next = connection.Statements.Where(s => s.Added > head.Seq).Min(s => (long?)s.Id);
        bool fits = last is null || last < head.NextStatement;
        fits &= !connection.Articles.Any(a => a.Added <= head.Seq && a.Id >= head.NextArticle);
        fits &= !connection.Articles.Any(a => a.Added > head.Seq && a.Id < head.NextArticle);
        fits &= head.NextStatement <= (next ?? connection.Heads.Select(h => h.NextStatement).Single());
        FaultFound.Unless(
            heads is [{ Id: 1 }] && head.Seq <= end && head.Seq >= 0 && fits,
            "ledger_head",
            $"{head.Id}",
            "it is not where the ledger ends"
        );
        IQueryable<StatementRow> standing = connection.Statements.Where(s =>
            s.Added <= head.Seq && s.Ended > head.Seq && s.Review != Names.Rejected
        );
        string[] months = LedgerMonths.Of(standing);
        string[] written = [.. connection.Ledger.Select(r => r.Month).Distinct()];
        foreach (string month in months.Union(written, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Month(connection, standing, month);
        }
        Coverage(connection, head.NextArticle);
    }

    private static void Coverage(PictureConnection connection, long next)
    {
        // Fetched before, for a server answers one question at a time.
        CoverageRow[] rows = [.. connection.Coverage.OrderBy(r => r.Entity).ThenBy(r => r.Month)];
        using IEnumerator<CoverageRow> made = new CoverageWriter(connection).Made(next).GetEnumerator();
        bool more = made.MoveNext();
        foreach (CoverageRow row in rows)
        {
            string key = $"{row.Entity} {row.Month}";
            int order = more ? Order(row, made.Current) : -1;
            FaultFound.Unless(order <= 0, "coverage", $"{made.Current?.Entity} {made.Current?.Month}", "it is missing");
            FaultFound.Unless(order == 0, "coverage", key, "linking did not make it");
            FaultFound.Unless(
                row.Articles.AsSpan().SequenceEqual(made.Current!.Articles),
                "coverage",
                key,
                "it is not what linking made"
            );
            more = made.MoveNext();
        }
        FaultFound.Unless(
            !more,
            "coverage",
            more ? $"{made.Current.Entity} {made.Current.Month}" : "",
            "it is missing"
        );
    }

    private static int Order(CoverageRow one, CoverageRow other)
    {
        int order = string.CompareOrdinal(one.Entity, other.Entity);
        return order != 0 ? order : string.CompareOrdinal(one.Month, other.Month);
    }

    private static void Month(PictureConnection connection, IQueryable<StatementRow> standing, string month)
    {
        long[] numbers = [.. LedgerMonths.Within(standing, month).Select(s => s.Id)];
        Dictionary<string, List<CountedStatement>> pages = LedgerPages.ByEntity(
            new CountedReader(connection).Read(numbers)
        );
        foreach (LedgerRow row in connection.Ledger.Where(r => r.Month == month).OrderBy(r => r.Entity))
        {
            string key = $"{row.Entity} {month}";
            FaultFound.Unless(
                pages.Remove(row.Entity, out List<CountedStatement>? page),
                "ledger",
                key,
                "linking did not make it"
            );
            LedgerRow made = LedgerPages.Row(row.Entity, month, page!);
            FaultFound.Unless(
                row.Statements == made.Statements && row.Lines.AsSpan().SequenceEqual(made.Lines),
                "ledger",
                key,
                "it is not what linking made"
            );
        }
        string? missing = pages.Keys.Order(StringComparer.Ordinal).FirstOrDefault();
        FaultFound.Unless(missing is null, "ledger", $"{missing} {month}", "it is missing");
    }
}
