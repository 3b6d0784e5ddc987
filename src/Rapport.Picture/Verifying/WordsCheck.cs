using LinqToDB.Data;
using Microsoft.Data.Sqlite;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Verifying;

/// <summary>Proves that the indexes of words hold the words of articles and statements.</summary>
internal static class WordsCheck
{
    private const int Corrupt = 11;

    // A text that ends in no word, or holds none, is no phrase to look for.
    private const string NotFound =
        "SELECT r.id FROM {0} r WHERE NOT EXISTS (SELECT 1 FROM {0}_words w WHERE w.rowid = r.id AND w.{0}_words MATCH "
        + "'\"' || replace(substr(r.{1}, 1, 200), '\"', ' ') || '\"*') ORDER BY r.id LIMIT 1";

    /// <param name="connection">The picture, outside of any transaction: SQLite's own check takes the right to write for a while.</param>
    public static void Run(PictureConnection connection)
    {
        if (connection.Kind == DatabaseKind.Postgres)
        {
            Rows(connection, "article", "coalesce(title, '') || ' ' || left(text, 250000)");
            Rows(connection, "statement", "evidence || ' ' || coalesce(object, '')");
            return;
        }
        Index(connection, "article", "text");
        Index(connection, "statement", "evidence");
    }

    private static void Rows(PictureConnection connection, string table, string text)
    {
        long? bad = connection.Execute<long?>(
            $"SELECT min(id) FROM {table} WHERE words IS DISTINCT FROM to_tsvector('english', {text})"
        );
        FaultFound.Unless(bad is null, table, bad ?? 0, "its words in the index are not those of the text");
    }

    private static void Index(PictureConnection connection, string table, string column)
    {
        Counted(connection, table);
        try
        {
            connection.Execute($"INSERT INTO {table}_words ({table}_words, rank) VALUES ('integrity-check', 1)");
        }
        catch (SqliteException e) when (e.SqliteErrorCode == Corrupt)
        {
            long? bad = connection.Execute<long?>(
                NotFound
                    .Replace("{0}", table, StringComparison.Ordinal)
                    .Replace("{1}", column, StringComparison.Ordinal)
            );
            FaultFound.Unless(
                false,
                $"{table}_words",
                bad is long id ? $"{id}" : "*",
                "the index of words is not that of the texts"
            );
        }
        catch (SqliteException e) when (e.SqliteErrorCode == PictureAccess.ReadOnlyFault)
        {
            // Who may only read has the numbers compared, no more.
        }
    }

    private static void Counted(PictureConnection connection, string table)
    {
        long? missing = connection.Execute<long?>(
            $"SELECT min(id) FROM {table} WHERE id NOT IN (SELECT id FROM {table}_words_docsize)"
        );
        FaultFound.Unless(missing is null, $"{table}_words", missing ?? 0, "it is missing");
        long? left = connection.Execute<long?>(
            $"SELECT min(id) FROM {table}_words_docsize WHERE id NOT IN (SELECT id FROM {table})"
        );
        FaultFound.Unless(left is null, $"{table}_words", left ?? 0, "it belongs to nothing");
    }
}
