using System.Data.Common;
using LinqToDB.Data;
using Rapport.Picture.Copying;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;

namespace Rapport.Picture;

/// <summary>Copies a picture whole into another database, of the same kind or the other: every row of every table, numbers and all.</summary>
public static class PictureCopy
{
    /// <summary>
    /// Copies the picture as it stands at this moment. All of it is written in one transaction: where it does not end, nothing is
    /// there, and it may be run again.
    /// </summary>
    /// <param name="from">The picture; who writes to it meanwhile is not waited for.</param>
    /// <param name="to">An empty picture.</param>
    /// <param name="progress">Told the number of rows copied, from time to time; may be null.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="PictureException">The other picture is not empty, or a database refuses.</exception>
    public static CopyReport Run(
        PictureStore from,
        PictureStore to,
        Action<long>? progress = null,
        CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return from.Read(source =>
            to.Read(target => source.AtOneMoment(() => Copy(source, target, to.Address, progress, cancel)))
        );
    }

    private static CopyReport Copy(
        PictureConnection source,
        PictureConnection target,
        PictureAddress to,
        Action<long>? progress,
        CancellationToken cancel
    )
    {
        using DataConnectionTransaction transaction = target.BeginTransaction();
        if (target.Kind == DatabaseKind.Postgres)
        {
            // Keeps other writers out until the end.
            target.Execute("SELECT seq FROM head WHERE id = 1 FOR UPDATE");
        }
        RefuseUnlessEmpty(target, to);
        PictureTable[] tables = PictureTable.Of(target);
        long rows = 0;
        foreach (PictureTable table in tables)
        {
            rows += new TableCopy(source, target, table, count => progress?.Invoke(rows + count), cancel).Run();
        }
        string head = target.Heads.Single(h => h.Id == 1).Hash;
        transaction.Commit();
        return new CopyReport(tables.Length, rows, head);
    }

    private static void RefuseUnlessEmpty(PictureConnection target, PictureAddress to)
    {
        if (target.Log.Any() || target.Marks.Any() || target.Articles.Any() || target.Failures.Any())
        {
            throw new PictureException(
                $"{to.Name}: this picture is not empty; a copy needs a new file or a database with nothing in it"
            );
        }
    }
}
