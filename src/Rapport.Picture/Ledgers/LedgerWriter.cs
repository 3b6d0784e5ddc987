using LinqToDB;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Ledgers;

/// <summary>Brings the ledger up to the entry at which the picture was linked: only the pages of what has changed are written.</summary>
/// <param name="connection">The picture, within the transaction that links.</param>
/// <param name="seq">The last entry of the log.</param>
internal sealed class LedgerWriter(PictureConnection connection, long seq)
{
    /// <summary>So many articles are asked for at a time.</summary>
    private const int Portion = 500;

    private readonly CountedReader _reader = new(connection);

    /// <summary>Writes it, from the beginning where there is none.</summary>
    /// <param name="joined">Statements that belong to another event than before.</param>
    /// <param name="moved">Articles that have another origin than before.</param>
    public void Write(IEnumerable<long> joined, IEnumerable<long> moved)
    {
        if (!Changes(joined, moved))
        {
            connection.Ledger.Delete();
            WriteAll();
            new CoverageWriter(connection).WriteAll();
        }
        HeadRow end = connection.Heads.Single();
        connection.LedgerHeads.Delete();
        connection.Insert([
            new LedgerHeadRow
            {
                Id = 1,
                Seq = seq,
                NextArticle = end.NextArticle,
                NextStatement = end.NextStatement,
            },
        ]);
    }

    /// <summary>
    /// The statements of an article stand again as if they had never ended: so the ledger has them as of its own entry, too.
    /// </summary>
    public static void Restore(PictureConnection connection, long article)
    {
        if (connection.LedgerHeads.FirstOrDefault() is LedgerHeadRow head)
        {
            var writer = new LedgerWriter(connection, head.Seq);
            try
            {
                writer.WriteChanged([.. writer.Of([article]).Where(s => s < head.NextStatement)]);
            }
            catch (InvalidDataException)
            {
                Forget(connection);
            }
        }
    }

    /// <summary>Takes the ledger away; the next linking writes it from the beginning.</summary>
    public static void Forget(PictureConnection connection)
    {
        connection.LedgerHeads.Delete();
        connection.Ledger.Delete();
        connection.Coverage.Delete();
    }

    /// <summary>Writes what has changed; false where all is to be written, for there is nothing yet or a page is damaged.</summary>
    private bool Changes(IEnumerable<long> joined, IEnumerable<long> moved)
    {
        if (connection.LedgerHeads.FirstOrDefault() is not LedgerHeadRow head)
        {
            return false;
        }
        try
        {
            long[] others = [.. moved];
            WriteChanged([.. Changed(head).Concat(joined).Concat(others.Chunk(Portion).SelectMany(Of))]);
            new CoverageWriter(connection).WriteChanged(others, head.NextArticle);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private IQueryable<StatementRow> Standing =>
        connection.Statements.Where(s => s.Added <= seq && s.Ended > seq && s.Review != Names.Rejected);

    private IEnumerable<long> Changed(LedgerHeadRow head) =>
        [
            .. connection.Statements.Where(s => s.Id >= head.NextStatement).Select(s => s.Id),
            .. connection.Statements.Where(s => s.Ended > head.Seq && s.Ended < long.MaxValue).Select(s => s.Id),
        ];

    private long[] Of(long[] articles)
    {
        IQueryable<long> numbers = NumberedRow.Of(connection, articles);
        return [.. connection.Statements.Where(s => numbers.Contains(s.Article)).Select(s => s.Id)];
    }

    private void WriteAll()
    {
        foreach (string month in LedgerMonths.Of(Standing))
        {
            // One of its own for each month: what it keeps of texts and articles would grow with the picture.
            var reader = new CountedReader(connection);
            var pages = LedgerPages.ByEntity(reader.Read([.. LedgerMonths.Within(Standing, month).Select(s => s.Id)]));
            connection.Insert(
                pages.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => LedgerPages.Row(p.Key, month, p.Value))
            );
        }
    }

    private void WriteChanged(HashSet<long> changed)
    {
        ILookup<string, CountedStatement> months = _reader
            .Read([.. changed])
            .ToLookup(s => s.Month, StringComparer.Ordinal);
        foreach (IGrouping<string, CountedStatement> month in months)
        {
            IQueryable<long> numbers = NumberedRow.Of(connection, month.Select(s => s.Number));
            HashSet<long> standing = [.. Standing.Where(s => numbers.Contains(s.Id)).Select(s => s.Id)];
            foreach ((string entity, List<CountedStatement> page) in LedgerPages.ByEntity(month))
            {
                WritePage(entity, month.Key, page, standing);
            }
        }
    }

    private void WritePage(string entity, string month, List<CountedStatement> changed, HashSet<long> standing)
    {
        IQueryable<LedgerRow> rows = connection.Ledger.Where(r => r.Entity == entity && r.Month == month);
        HashSet<long> known = [.. changed.Select(s => s.Number)];
        LedgerRow? before = rows.FirstOrDefault();
        List<CountedStatement> after =
        [
            .. (before is null ? [] : LedgerPage.Read(before.Lines).Where(s => !known.Contains(s.Number))).Concat(
                changed.Where(s => standing.Contains(s.Number))
            ),
        ];
        rows.Delete();
        if (after.Count > 0)
        {
            connection.Insert([LedgerPages.Row(entity, month, after)]);
        }
    }
}
