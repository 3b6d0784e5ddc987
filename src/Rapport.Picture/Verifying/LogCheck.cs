using LinqToDB;
using Rapport.Picture.Erasing;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Verifying;

/// <summary>Proves the chain of the log, and that each entry has the row that it tells of.</summary>
internal static class LogCheck
{
    private const int Page = 5000;
    private const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>Number and hash of the last entry.</summary>
    public static (long Seq, string Hash) Chain(
        PictureConnection connection,
        Erasures erasures,
        CancellationToken cancel
    )
    {
        string before = Start;
        long seq = 0;
        for (bool more = true; more; )
        {
            cancel.ThrowIfCancellationRequested();
            long from = seq;
            LogRow[] rows = [.. connection.Log.Where(l => l.Seq > from).OrderBy(l => l.Seq).Take(Page)];
            foreach (LogRow row in rows)
            {
                FaultFound.Unless(row.Seq == seq + 1, "log", seq + 1, "the entry is missing");
                // The words of an erased entry are gone; its hash holds the chain together, and the erasure vouches for what is left.
                FaultFound.Unless(
                    erasures.HasEntry(row.Seq) || row.Hash == LogChain.HashOf(row, before),
                    "log",
                    row.Seq,
                    "the entry, or one before it, was changed: its hash does not fit"
                );
                before = row.Hash;
                seq = row.Seq;
            }
            more = rows.Length == Page;
        }
        FaultFound.Unless(!connection.Log.Any(l => l.Seq <= 0), "log", 0, "the entry has no place in the chain");
        return (seq, before);
    }

    /// <summary>The end of the log is where the head says.</summary>
    public static void Head(PictureConnection connection, long seq, string hash)
    {
        HeadRow? head = connection.Heads.Where(h => h.Id == 1).SingleOrDefault();
        FaultFound.Unless(head is not null, "head", 1, "it is missing");
        FaultFound.Unless(head!.Seq == seq && head.Hash == hash, "head", 1, "it is not the end of the log");
    }

    /// <summary>The next numbers are those behind the last rows.</summary>
    public static void Numbers(PictureConnection connection, Erasures erasures)
    {
        HeadRow head = connection.Heads.Single(h => h.Id == 1);
        long article = Math.Max(connection.Articles.Max(a => (long?)a.Id) ?? 0, erasures.LastArticle);
        long statement = Math.Max(connection.Statements.Max(s => (long?)s.Id) ?? 0, erasures.LastStatement);
        FaultFound.Unless(head.NextArticle == article + 1, "head", 1, "articles have been added or taken away");
        FaultFound.Unless(head.NextStatement == statement + 1, "head", 1, "statements have been added or taken away");
    }

    /// <summary>Nothing that the log tells of is missing, and nothing is there that it does not tell of.</summary>
    public static void Counts(PictureConnection connection, Erasures erasures)
    {
        Count(connection, erasures, LogWords.Article, "article", connection.Articles.Count());
        Count(connection, erasures, LogWords.Article, "raw", connection.Raws.Count());
        Count(connection, erasures, LogWords.Coding, "coding", connection.Codings.Count());
        Count(connection, erasures, LogWords.Failure, "failure", connection.Failures.Count());
        Count(connection, erasures, LogWords.Decision, "decision", connection.Decisions.Count());
        int sightings = connection.Sightings.Count() - connection.Articles.Count();
        Count(connection, erasures, LogWords.Sighting, "sighting", sightings);
    }

    private static void Count(PictureConnection connection, Erasures erasures, string what, string table, int rows)
    {
        int entries = connection.Log.Count(l => l.What == what) - erasures.Gone(what);
        FaultFound.Unless(entries == rows, table, "*", $"the log tells of {entries} rows, there are {rows}");
    }
}
