namespace Rapport.Picture.Schema;

/// <summary>Spells the schema's types for one kind of database.</summary>
internal static class SchemaDialect
{
    /// <summary>The SQL of a migration with its placeholders filled in, and what only this kind of database has.</summary>
    public static string Sql(string name, DatabaseKind kind)
    {
        string common = Resource($"{name}.sql");
        string filled = kind == DatabaseKind.Sqlite ? Sqlite(common) : Postgres(common);
        string own = kind == DatabaseKind.Sqlite ? $"{name}.sqlite.sql" : $"{name}.postgres.sql";
        return Has(own) ? $"{filled}\n{Resource(own)}" : filled;
    }

    private static string Sqlite(string sql) =>
        sql.Replace("{text}", "TEXT", StringComparison.Ordinal)
            .Replace("{big}", "INTEGER", StringComparison.Ordinal)
            .Replace("{int}", "INTEGER", StringComparison.Ordinal)
            .Replace("{real}", "REAL", StringComparison.Ordinal)
            .Replace("{blob}", "BLOB", StringComparison.Ordinal)
            .Replace("{hashed}", "", StringComparison.Ordinal)
            .Replace("{keyed}", "WITHOUT ROWID", StringComparison.Ordinal);

    // COLLATE "C": texts sort by their bytes, as in SQLite, whatever the server's locale.
    private static string Postgres(string sql) =>
        sql.Replace("{text}", "text COLLATE \"C\"", StringComparison.Ordinal)
            .Replace("{big}", "bigint", StringComparison.Ordinal)
            .Replace("{int}", "integer", StringComparison.Ordinal)
            .Replace("{real}", "double precision", StringComparison.Ordinal)
            .Replace("{blob}", "bytea", StringComparison.Ordinal)
            .Replace("{hashed}", "USING hash", StringComparison.Ordinal)
            .Replace("{keyed}", "", StringComparison.Ordinal);

    private static bool Has(string name) => typeof(SchemaDialect).Assembly.GetManifestResourceInfo(name) is not null;

    private static string Resource(string name)
    {
        using Stream stream =
            typeof(SchemaDialect).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the resource {name} is missing");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
