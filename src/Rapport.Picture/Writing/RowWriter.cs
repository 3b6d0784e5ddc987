using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Mapping;
using Microsoft.Data.Sqlite;
using Rapport.Picture.Rows;
using SQLitePCL;

namespace Rapport.Picture.Writing;

/// <summary>Writes many rows of one table in the fastest way that the database has.</summary>
internal static class RowWriter
{
    public static void Insert<T>(this PictureConnection connection, IEnumerable<T> rows)
        where T : class
    {
        if (rows.TryGetNonEnumeratedCount(out int count) && count == 0)
        {
            return;
        }
        if (connection.Kind == DatabaseKind.Postgres)
        {
            var copy = new BulkCopyOptions { BulkCopyType = BulkCopyType.ProviderSpecific, KeepIdentity = true };
            connection.BulkCopy(copy, rows);
            return;
        }
        InsertPrepared(connection, rows);
    }

    // One prepared statement for all rows, bound by position: Microsoft.Data.Sqlite looks each parameter up by its name for each row.
    private static void InsertPrepared<T>(PictureConnection connection, IEnumerable<T> rows)
        where T : class
    {
        EntityDescriptor table = connection.MappingSchema.GetEntityDescriptor(typeof(T));
        ColumnDescriptor[] columns = [.. table.Columns];
        string names = string.Join(", ", columns.Select(c => $"\"{c.ColumnName}\""));
        string values = string.Join(", ", columns.Select(_ => "?"));
        object?[] row = new object?[columns.Length];
        Insert(
            (SqliteConnection)connection.OpenDbConnection(),
            $"INSERT INTO \"{table.Name.Name}\" ({names}) VALUES ({values})",
            rows.Select(r =>
            {
                for (int i = 0; i < columns.Length; i++)
                {
                    row[i] = columns[i].MemberAccessor.GetValue(r);
                }
                return row;
            })
        );
    }

    /// <summary>Runs one statement of SQLite for each row of values, bound by position.</summary>
    public static void Insert(SqliteConnection connection, string sql, IEnumerable<object?[]> rows)
    {
        sqlite3 database = connection.Handle ?? throw new InvalidOperationException("the connection is closed");
        Check(database, raw.sqlite3_prepare_v2(database, sql, out sqlite3_stmt insert));
        using (insert)
        {
            foreach (object?[] row in rows)
            {
                for (int i = 0; i < row.Length; i++)
                {
                    Check(database, Bind(insert, i + 1, row[i]));
                }
                Check(database, raw.sqlite3_step(insert));
                Check(database, raw.sqlite3_reset(insert));
            }
        }
    }

    private static int Bind(sqlite3_stmt insert, int place, object? value) =>
        value switch
        {
            null => raw.sqlite3_bind_null(insert, place),
            string text => raw.sqlite3_bind_text(insert, place, text),
            long number => raw.sqlite3_bind_int64(insert, place, number),
            int number => raw.sqlite3_bind_int64(insert, place, number),
            double number => raw.sqlite3_bind_double(insert, place, number),
            float number => raw.sqlite3_bind_double(insert, place, number),
            byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(insert, place, 0),
            byte[] bytes => raw.sqlite3_bind_blob(insert, place, bytes),
            _ => throw new InvalidOperationException($"no column holds a {value.GetType().Name}"),
        };

    private static void Check(sqlite3 database, int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, database);
        }
    }
}
