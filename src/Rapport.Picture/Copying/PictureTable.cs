using System.Reflection;
using System.Text.RegularExpressions;
using LinqToDB.Data;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Copying;

/// <summary>A table of the schema with the columns that are written, not those that the database makes itself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Their names and types, as the database spells them.</param>
internal sealed partial record PictureTable(string Name, IReadOnlyList<(string Name, string Type)> Columns)
{
    /// <summary>All tables that the schema's steps make, in their order.</summary>
    public static PictureTable[] Of(PictureConnection connection) =>
        [
            .. Steps()
                .SelectMany(sql => CreateTable().Matches(sql).Select(m => m.Groups[1].Value))
                .Distinct(StringComparer.Ordinal)
                .Select(name => new PictureTable(name, ColumnsOf(connection, name))),
        ];

    /// <summary>The columns for a list in SQL.</summary>
    public string ColumnList => string.Join(", ", Columns.Select(c => $"\"{c.Name}\""));

    // What both kinds of database have in common; their own parts make indexes of words, which each database keeps itself.
    private static IEnumerable<string> Steps()
    {
        Assembly assembly = typeof(PictureTable).Assembly;
        foreach (
            string name in assembly
                .GetManifestResourceNames()
                .Where(n => StepName().IsMatch(n))
                .Order(StringComparer.Ordinal)
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }

    private static List<(string, string)> ColumnsOf(PictureConnection connection, string table)
    {
        string sql =
            connection.Kind == DatabaseKind.Sqlite
                ? "SELECT name, type FROM pragma_table_info(@table) ORDER BY cid"
                : """
                    SELECT column_name, data_type FROM information_schema.columns
                    WHERE table_schema = current_schema() AND table_name = @table AND is_generated = 'NEVER' ORDER BY ordinal_position
                    """;
        return [.. connection.Query(r => (r.GetString(0), r.GetString(1)), sql, new DataParameter("table", table))];
    }

    [GeneratedRegex(@"^[0-9]{4}-[^.]+\.sql$")]
    private static partial Regex StepName();

    [GeneratedRegex(@"^CREATE TABLE (?:IF NOT EXISTS )?(\w+)", RegexOptions.Multiline)]
    private static partial Regex CreateTable();
}
