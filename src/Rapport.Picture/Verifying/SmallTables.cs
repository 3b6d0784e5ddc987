using Rapport.Picture.Erasing;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Verifying;

/// <summary>Proves failures and decisions against the log.</summary>
internal static class SmallTables
{
    public static void Failures(PictureConnection connection)
    {
        var pairs =
            from f in connection.Failures
            join l in connection.Log on f.Added equals l.Seq into entries
            from l in entries.DefaultIfEmpty()
            select new { Row = f, Log = l };
        foreach (var pair in pairs)
        {
            FailureRow row = pair.Row;
            FaultFound.Unless(
                row.Id == FailureWriter.IdOf(row)
                    && pair.Log is { What: LogWords.Failure } log
                    && log.Subject == row.Id
                    && log.At == row.At
                    && log.Digest == FailureWriter.DigestOf(row),
                "failure",
                row.Id,
                "it is not what was written"
            );
        }
    }

    public static void Decisions(PictureConnection connection, Erasures erasures)
    {
        var pairs =
            from d in connection.Decisions
            join l in connection.Log on d.Seq equals l.Seq into entries
            from l in entries.DefaultIfEmpty()
            select new { Row = d, Log = l };
        foreach (var pair in pairs)
        {
            FaultFound.Unless(
                pair.Log is { What: LogWords.Decision } log
                    && log.Subject == pair.Row.Subject
                    && log.At == pair.Row.At
                    && (erasures.OfDecision(pair.Row.Seq) is not null || log.Digest == DecisionDigest.Of(pair.Row)),
                "decision",
                pair.Row.Seq,
                "it is not what was written"
            );
        }
    }
}
