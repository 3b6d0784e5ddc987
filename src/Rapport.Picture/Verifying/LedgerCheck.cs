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
