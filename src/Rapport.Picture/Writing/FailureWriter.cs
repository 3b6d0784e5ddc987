using System.Globalization;
using LinqToDB;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Writing;

/// <summary>Writes what could not be read.</summary>
internal static class FailureWriter
{
    /// <summary>Writes those that are new; gives their number.</summary>
    public static int Write(PictureTransaction transaction, IReadOnlyList<InputFailure> failures)
    {
        FailureRow[] wanted = [.. failures.Select(Row).DistinctBy(r => r.Id)];
        string[] ids = [.. wanted.Select(r => r.Id)];
        HashSet<string> known = [.. transaction.Connection.Failures.Where(f => ids.Contains(f.Id)).Select(f => f.Id)];
        FailureRow[] rows = [.. wanted.Where(f => !known.Contains(f.Id)).Select(f => Logged(f, transaction.Log))];
        transaction.Connection.Insert(rows);
        return rows.Length;
    }

    /// <summary>The same failure has the same id, however often it is met.</summary>
    public static string IdOf(FailureRow f) =>
        Hash.Of(f.Path, f.Line?.ToString(CultureInfo.InvariantCulture), f.Kind, f.What);

    public static string DigestOf(FailureRow f) => Hash.Of(f.Id, f.Remedy);

    private static FailureRow Row(InputFailure failure)
    {
        var row = new FailureRow
        {
            Id = "",
            At = "",
            Path = StoredText.Of(failure.Path),
            Line = failure.Line,
            Kind = failure.Kind,
            What = StoredText.Of(failure.What),
            Remedy = StoredText.Of(failure.Remedy),
        };
        return row with { Id = IdOf(row) };
    }

    private static FailureRow Logged(FailureRow row, LogChain log) =>
        row with
        {
            At = log.At,
            Added = log.Append(LogWords.Failure, row.Id, DigestOf(row)),
        };
}
