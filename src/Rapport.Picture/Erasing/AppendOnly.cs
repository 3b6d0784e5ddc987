using LinqToDB.Data;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Erasing;

/// <summary>Lifts the triggers of <c>log</c>, <c>raw</c> and <c>decision</c> within a transaction, and puts them back.</summary>
internal sealed class AppendOnly
{
    private static readonly string[] s_tables = ["log", "raw", "decision"];

    private readonly PictureConnection _connection;
    private readonly List<string> _triggers = [];

    /// <summary>Lifts them.</summary>
    public AppendOnly(PictureConnection connection)
    {
        _connection = connection;
        foreach (string table in s_tables)
        {
            if (connection.Kind == DatabaseKind.Postgres)
            {
                connection.Execute($"ALTER TABLE {table} DISABLE TRIGGER {table}_is_append_only");
                continue;
            }
            foreach (
                (string name, string sql) in connection
                    .Query(
                        r => (r.GetString(0), r.GetString(1)),
                        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = @table AND name LIKE '%append_only%'",
                        new DataParameter("table", table)
                    )
                    .ToArray()
            )
            {
                _triggers.Add(sql);
                connection.Execute($"DROP TRIGGER \"{name}\"");
            }
        }
    }

    /// <summary>Puts them back; where the transaction fails before, they were never gone.</summary>
    public void Restore()
    {
        foreach (string trigger in _triggers)
        {
            _connection.Execute(trigger);
        }
        if (_connection.Kind == DatabaseKind.Postgres)
        {
            foreach (string table in s_tables)
            {
                _connection.Execute($"ALTER TABLE {table} ENABLE TRIGGER {table}_is_append_only");
            }
        }
    }
}
