using LinqToDB;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Writing;

/// <summary>Numbers of versions inside one database.</summary>
internal static class RunNumber
{
    /// <summary>The number of that version; a new one where it has not coded here yet.</summary>
    public static int Of(CodingVersion version, PictureTransaction transaction)
    {
        ITable<RunRow> runs = transaction.Connection.Runs;
        RunRow? known = runs.FirstOrDefault(r =>
            r.Code == version.Code && r.Model == version.Model && r.Data == version.Data
        );
        if (known is not null)
        {
            return known.Id;
        }
        var run = new RunRow
        {
            Id = (runs.Max(r => (int?)r.Id) ?? 0) + 1,
            Code = version.Code,
            Model = version.Model,
            Data = version.Data,
            At = transaction.Log.At,
        };
        transaction.Connection.Insert([run]);
        return run.Id;
    }
}
