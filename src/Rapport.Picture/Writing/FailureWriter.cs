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
        Dictionary<string, InputFailure> wanted = [];
        foreach (InputFailure failure in failures)
        {
            wanted.TryAdd(IdOf(failure), failure);
        }
        string[] ids = [.. wanted.Keys];
        HashSet<string> known = [.. transaction.Connection.Failures.Where(f => ids.Contains(f.Id)).Select(f => f.Id)];
        FailureRow[] rows =
        [
            .. wanted.Where(f => !known.Contains(f.Key)).Select(f => Row(f.Key, f.Value, transaction.Log)),
        ];
        transaction.Connection.Insert(rows);
        return rows.Length;
    }

    private static string IdOf(InputFailure f) =>
        Hash.Of(f.Path, f.Line?.ToString(CultureInfo.InvariantCulture), f.Kind, f.What);

    private static FailureRow Row(string id, InputFailure failure, LogChain log) =>
        new()
        {
            Id = id,
            At = log.At,
            Path = StoredText.Of(failure.Path),
            Line = failure.Line,
            Kind = failure.Kind,
            What = StoredText.Of(failure.What),
            Remedy = StoredText.Of(failure.Remedy),
            Added = log.Append(LogWords.Failure, id, id),
        };
}
