using System.Globalization;
using LinqToDB;
using LinqToDB.Mapping;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Reading;

/// <summary>A number that is handed to the database as a row.</summary>
internal sealed record NumberedRow
{
    [Column("id")]
    public long Id { get; init; }

    /// <summary>The numbers as rows. They go as one parameter: a list in the query would be parsed anew each time.</summary>
    public static IQueryable<long> Of(PictureConnection connection, IEnumerable<long> numbers)
    {
        string json = $"[{string.Join(',', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)))}]";
        IQueryable<NumberedRow> rows =
            connection.Kind == DatabaseKind.Postgres
                ? connection.FromSql<NumberedRow>(
                    $"SELECT CAST(value AS bigint) AS id FROM json_array_elements_text(CAST({json} AS json))"
                )
                : connection.FromSql<NumberedRow>($"SELECT value AS id FROM json_each({json})");
        return rows.Select(r => r.Id);
    }
}
