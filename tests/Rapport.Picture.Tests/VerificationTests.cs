using System.Data.Common;
using System.Globalization;
using Rapport.Text.Statements;

namespace Rapport.Picture.Tests;

public class VerificationTests(PostgresServer server)
{
    private const int Flips = 120;

    private static readonly Dictionary<string, string[]> s_keys = new(StringComparer.Ordinal)
    {
        ["head"] = ["id"],
        ["log"] = ["seq"],
        ["raw"] = ["sha"],
        ["article"] = ["id"],
        ["sighting"] = ["article", "locator_sha"],
        ["mention"] = ["entity", "article"],
        ["coding"] = ["article", "run"],
        ["statement"] = ["id"],
        ["party"] = ["statement", "role", "position"],
        ["side"] = ["entity", "role", "day", "statement"],
        ["failure"] = ["id"],
    };

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void A_picture_as_it_was_written_is_proved(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        VerificationReport report = picture.Store.Verify(cancel: TestContext.Current.CancellationToken);
        Assert.Null(report.Fault);
        Assert.Equal((3, 4, 8), (report.Articles, report.Statements, report.Entries));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void A_flipped_bit_anywhere_is_found(DatabaseKind kind)
    {
        using TestPicture picture = Filled(kind);
        DropTriggers(picture, kind);
        var random = new Random(20240704);
        using DbConnection connection = picture.Address.Open();
        for (int i = 0; i < Flips; i++)
        {
            Cell cell = Pick(connection, random);
            object flipped = Flip(cell.Value, random);
            if (!TryWrite(connection, cell, flipped))
            {
                continue;
            }
            VerificationReport report = picture.Store.Verify(cancel: TestContext.Current.CancellationToken);
            Assert.True(report.Fault is not null, $"{cell.Table}.{cell.Column}: {cell.Value} became {flipped}");
            Assert.True(TryWrite(connection, cell with { Keys = cell.KeysAfter(flipped) }, cell.Value));
        }
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
    }

    [Theory]
    [InlineData(
        "UPDATE article SET text = 'A changed text.' WHERE name = 'b'",
        "article",
        "the text is not what was written"
    )]
    [InlineData(
        "UPDATE statement SET status = 'occurred' WHERE hash = 'b-AID-CHL-PER'",
        "statement",
        "“status” is not what was coded"
    )]
    [InlineData("UPDATE log SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2", "log", "its hash does not fit")]
    [InlineData("DELETE FROM log WHERE seq = 8", "head", "it is not the end of the log")]
    [InlineData("DELETE FROM party WHERE role = 'said_by'", "party", "the statement's parties are not what was coded")]
    [InlineData("DELETE FROM article WHERE name = 'c'", "coding", "it belongs to nothing")]
    public void The_first_bad_row_is_named(string sql, string table, string what)
    {
        using TestPicture picture = Filled(DatabaseKind.Sqlite);
        DropTriggers(picture, DatabaseKind.Sqlite);
        picture.Execute(sql);
        VerificationFault? fault = picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault;
        Assert.Equal(table, fault?.Table);
        Assert.Contains(what, fault!.What, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Derived =>
        new()
        {
            { "UPDATE article SET origin = sha WHERE origin <> sha", "article", "its origin" },
            { "DELETE FROM near_copy", "near_copy", "it is missing" },
            { "UPDATE near_copy SET similarity = similarity - 0.125", "near_copy", "it is not what linking made" },
            { "INSERT INTO near_copy VALUES (8, 9, 0.5)", "near_copy", "linking did not make it" },
            { "UPDATE event SET origins = origins + 1 WHERE statements = 2", "event", "it is not what linking made" },
            { "DELETE FROM event WHERE statements = 2", "event", "it is missing" },
            {
                "DELETE FROM event_member WHERE statement = (SELECT max(statement) FROM event_member)",
                "event_member",
                "it is missing"
            },
            { "DELETE FROM event_link", "event_link", "it is missing" },
            { "UPDATE event_link SET reason = 'because'", "event_link", "it is not what linking made" },
            { "DELETE FROM mark WHERE name = 'linked'", "article", "its origin" },
            { "DELETE FROM signature", "signature", "it is not that of the text" },
            { "INSERT INTO signature SELECT 99, hashes FROM signature LIMIT 1", "signature", "it belongs to nothing" },
        };

    [Theory]
    [MemberData(nameof(Derived))]
    public void What_linking_made_is_proved_and_the_first_bad_row_named(string sql, string table, string what)
    {
        foreach (DatabaseKind kind in (DatabaseKind[])[DatabaseKind.Sqlite, DatabaseKind.Postgres])
        {
            using TestPicture picture = Linked(kind);
            Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
            Assert.NotEqual(0, picture.Execute(sql));
            VerificationFault? fault = picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault;
            Assert.Equal((kind, table), (kind, fault?.Table));
            Assert.Contains(what, fault!.What, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void What_came_after_linking_is_no_fault(DatabaseKind kind)
    {
        using TestPicture picture = Linked(kind);
        picture.Store.Add(
            Made.Version,
            [Made.Prepared("late", Long("late"), Made.Event("late", "AID", "CHL", "PER", new DateOnly(2024, 7, 1)))]
        );
        string id = picture.Store.Read(c => c.Statements.Min(s => s.Hash))!;
        picture.Store.Decide([new Reject("anna", "no", id)]);
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
        Assert.NotNull(picture.Store.Link());
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
    }

    [Theory]
    [InlineData("DELETE FROM statement_words_docsize WHERE id = 2", "statement_words", "2", "it is missing")]
    [InlineData("INSERT INTO article_words_docsize VALUES (9, x'00')", "article_words", "9", "it belongs to nothing")]
    [InlineData(
        "INSERT INTO statement_words (statement_words, rowid, evidence, object) VALUES ('delete', 2, 'text.', 'grain 🕊'); "
            + "INSERT INTO statement_words (rowid, evidence, object) VALUES (2, 'other words', 'grain 🕊')",
        "statement_words",
        "2",
        "the index of words is not that of the texts"
    )]
    public void The_index_of_words_is_proved(string sql, string table, string row, string what)
    {
        using TestPicture picture = Filled(DatabaseKind.Sqlite);
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
        picture.Execute(sql);
        VerificationFault? fault = picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault;
        Assert.Equal((table, row), (fault?.Table, fault?.Row));
        Assert.Contains(what, fault!.What, StringComparison.Ordinal);
    }

    // An article, its near-copy, and another that tells the same act.
    private TestPicture Linked(DatabaseKind kind)
    {
        TestPicture picture = TestPicture.Of(kind, server);
        var day = new DateOnly(2024, 7, 1);
        picture.Store.Add(
            Made.Version,
            [
                Made.Prepared("copy", $"{Long("wire")} again.", Made.Event("copy", "AID", "CHL", "PER", day)),
                Made.Prepared("wire", Long("wire"), Made.Event("wire", "ACCUSE", "CHL", "PER", day)),
                Made.Prepared("third", Long("third"), Made.Event("third", "AID", "CHL", "PER", day)),
            ]
        );
        picture.Store.Link();
        return picture;
    }

    private static string Long(string topic) =>
        string.Join(' ', Enumerable.Range(0, 60).Select(i => $"{topic}{i.ToString(CultureInfo.InvariantCulture)}"));

    private TestPicture Filled(DatabaseKind kind)
    {
        TestPicture picture = TestPicture.Of(kind, server);
        Statement aid = Made.Event("b", "AID", "CHL", "PER", new DateOnly(2024, 7, 1));
        picture.Store.Add(
            Made.Version,
            [
                Made.Prepared("a", "A first text 🕊.", Made.Event("a", "CONSULT", "CHL", "PER")),
                Made.Prepared("b", "A second text.", aid, aid with { Id = "other", SaidBy = [] }),
            ]
        );
        picture.Store.Add(Made.Version, [Made.Prepared("c", "A third text.", Made.Event("c", "AID", "PER", null))]);
        picture.Store.Add(Made.Version, [PreparedArticle.OfKnown(Made.Prepared("c", "A third text.").Sha, "copy.txt")]);
        picture.Store.AddFailures([new InputFailure("x.txt", 3, "damaged", "not text", "convert it")]);
        return picture;
    }

    private static void DropTriggers(TestPicture picture, DatabaseKind kind)
    {
        foreach (string table in (string[])["log", "raw", "decision"])
        {
            picture.Execute(
                kind == DatabaseKind.Sqlite
                    ? $"DROP TRIGGER {table}_is_append_only_1; DROP TRIGGER {table}_is_append_only_2"
                    : $"DROP TRIGGER {table}_is_append_only ON {table}"
            );
        }
    }

    private static Cell Pick(DbConnection connection, Random random)
    {
        while (true)
        {
            string table = s_keys.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(s_keys.Count));
            using DbCommand command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            using DbDataReader reader = command.ExecuteReader();
            var rows = new List<object[]>();
            while (reader.Read())
            {
                object[] row = new object[reader.FieldCount];
                reader.GetValues(row);
                rows.Add(row);
            }
            string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
            object[] chosen = rows[random.Next(rows.Count)];
            int column = random.Next(columns.Length);
            Dictionary<string, object> keys = s_keys[table]
                .ToDictionary(k => k, k => chosen[Array.IndexOf(columns, k)]);
            return new Cell(table, columns[column], chosen[column], keys);
        }
    }

    private static object Flip(object value, Random random) =>
        value switch
        {
            long number => number ^ (1L << random.Next(20)),
            int number => number ^ (1 << random.Next(20)),
            double number => BitConverter.Int64BitsToDouble(
                BitConverter.DoubleToInt64Bits(number) ^ (1L << random.Next(52))
            ),
            string { Length: > 0 } text => FlipText(text, random.Next(text.Length)),
            byte[] { Length: > 0 } bytes => FlipBytes(bytes, random.Next(bytes.Length * 8)),
            byte[] => new byte[1],
            _ => "1",
        };

    // The lowest bit of a letter or digit, so that it stays text.
    private static string FlipText(string text, int at) =>
        char.IsAsciiLetterOrDigit(text[at]) && char.IsAsciiLetterOrDigit((char)(text[at] ^ 1))
            ? $"{text[..at]}{(char)(text[at] ^ 1)}{text[(at + 1)..]}"
            : $"{text[..at]}x{text[at..]}";

    private static byte[] FlipBytes(byte[] bytes, int bit)
    {
        byte[] flipped = [.. bytes];
        flipped[bit / 8] ^= (byte)(1 << (bit % 8));
        return flipped;
    }

    private static bool TryWrite(DbConnection connection, Cell cell, object value)
    {
        using DbCommand command = connection.CreateCommand();
        string where = string.Join(" AND ", cell.Keys.Keys.Select((k, i) => $"\"{k}\" = @k{i}"));
        command.CommandText = $"UPDATE {cell.Table} SET \"{cell.Column}\" = @value WHERE {where}";
        Add(command, "@value", value);
        int number = 0;
        foreach (object key in cell.Keys.Values)
        {
            Add(command, string.Create(CultureInfo.InvariantCulture, $"@k{number++}"), key);
        }
        try
        {
            return command.ExecuteNonQuery() == 1;
        }
        catch (DbException)
        {
            // A column that takes no such value, or another row that has it.
            return false;
        }
    }

    private static void Add(DbCommand command, string name, object value)
    {
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private sealed record Cell(string Table, string Column, object Value, Dictionary<string, object> Keys)
    {
        public Dictionary<string, object> KeysAfter(object value) =>
            Keys.ToDictionary(k => k.Key, k => k.Key == Column ? value : k.Value);
    }
}
