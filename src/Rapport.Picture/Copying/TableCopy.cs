using System.Data.Common;
using LinqToDB.Data;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Copying;

/// <summary>Copies the rows of one table.</summary>
/// <param name="source">From where.</param>
/// <param name="target">To where, within a transaction.</param>
/// <param name="table">The table.</param>
/// <param name="progress">Told the number of rows copied, from time to time.</param>
/// <param name="cancel">Ends it.</param>
internal sealed class TableCopy(
    PictureConnection source,
    PictureConnection target,
    PictureTable table,
    Action<long> progress,
    CancellationToken cancel
)
{
    private const int Step = 10_000;

    /// <summary>Gives the number of rows.</summary>
    public long Run()
    {
        Clear();
        using DbCommand select = source.OpenDbConnection().CreateCommand();
        select.CommandText = $"SELECT {table.ColumnList} FROM \"{table.Name}\"";
        select.CommandTimeout = 0;
        using DbDataReader rows = select.ExecuteReader();
        return target.Kind == DatabaseKind.Postgres ? ToServer(rows) : ToFile(rows);
    }

    // A new picture has its head, and what the schema's steps or triggers have put in; the source has all that too.
    private void Clear()
    {
        if (target.Execute<long>($"SELECT count(*) FROM \"{table.Name}\"") > 0)
        {
            target.Execute($"DELETE FROM \"{table.Name}\"");
        }
    }

    private long ToServer(DbDataReader rows)
    {
        NpgsqlDbType[] types = [.. table.Columns.Select(c => TypeOf(c.Type))];
        using NpgsqlBinaryImporter import = ((NpgsqlConnection)target.OpenDbConnection()).BeginBinaryImport(
            $"COPY \"{table.Name}\" ({table.ColumnList}) FROM STDIN (FORMAT BINARY)"
        );
        import.Timeout = TimeSpan.Zero;
        long count = 0;
        for (; rows.Read(); Count(++count))
        {
            import.StartRow();
            for (int i = 0; i < types.Length; i++)
            {
                if (rows.IsDBNull(i))
                {
                    import.WriteNull();
                }
                else
                {
                    Write(import, rows, i, types[i]);
                }
            }
        }
        import.Complete();
        return count;
    }

    private static void Write(NpgsqlBinaryImporter import, DbDataReader rows, int column, NpgsqlDbType type)
    {
        switch (type)
        {
            case NpgsqlDbType.Text:
                import.Write(rows.GetString(column), type);
                break;
            case NpgsqlDbType.Bigint:
                import.Write(rows.GetInt64(column), type);
                break;
            case NpgsqlDbType.Integer:
                import.Write(rows.GetInt32(column), type);
                break;
            case NpgsqlDbType.Double:
                import.Write(rows.GetDouble(column), type);
                break;
            default:
                import.Write((byte[])rows.GetValue(column), type);
                break;
        }
    }

    private long ToFile(DbDataReader rows)
    {
        long count = 0;
        RowWriter.Insert(
            (SqliteConnection)target.OpenDbConnection(),
            $"INSERT INTO \"{table.Name}\" ({table.ColumnList}) VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))})",
            Values(rows, () => Count(++count))
        );
        return count;
    }

    private IEnumerable<object?[]> Values(DbDataReader rows, Action counted)
    {
        object?[] values = new object?[table.Columns.Count];
        while (rows.Read())
        {
            counted();
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = rows.IsDBNull(i) ? null : rows.GetValue(i);
            }
            yield return values;
        }
    }

    private void Count(long rows)
    {
        cancel.ThrowIfCancellationRequested();
        if (rows % Step == 0)
        {
            progress(rows);
        }
    }

    private NpgsqlDbType TypeOf(string type) =>
        type switch
        {
            "text" => NpgsqlDbType.Text,
            "bigint" => NpgsqlDbType.Bigint,
            "integer" => NpgsqlDbType.Integer,
            "double precision" => NpgsqlDbType.Double,
            "bytea" => NpgsqlDbType.Bytea,
            _ => throw new InvalidOperationException($"no column of {table.Name} is copied as {type}"),
        };
}
