using System.Data.Common;
using System.Globalization;
using Rapport.Picture.Copying;

namespace Rapport.Picture.Tests;

public class CopyTests(PostgresServer server)
{
    public static TheoryData<DatabaseKind, DatabaseKind> Ways =>
        new()
        {
            { DatabaseKind.Sqlite, DatabaseKind.Postgres },
            { DatabaseKind.Postgres, DatabaseKind.Sqlite },
            { DatabaseKind.Sqlite, DatabaseKind.Sqlite },
            { DatabaseKind.Postgres, DatabaseKind.Postgres },
        };

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_copy_holds_every_row_and_is_proved(DatabaseKind from, DatabaseKind to)
    {
        using TestPicture source = Filled(from);
        using TestPicture target = TestPicture.Of(to, server);
        CopyReport copy = PictureCopy.Run(source.Store, target.Store, cancel: TestContext.Current.CancellationToken);
        string dump = Dump(source);
        Assert.Equal(dump, Dump(target));
        Assert.Equal(copy.Rows, dump.Split('\n').Count(l => l.StartsWith('(')));
        VerificationReport report = target.Store.Verify(cancel: TestContext.Current.CancellationToken);
        Assert.Null(report.Fault);
        Assert.Equal(copy.Head, report.Head);
        Assert.Null(target.Store.Link());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_copy_goes_on_like_the_picture_and_is_searched_like_it(DatabaseKind from, DatabaseKind to)
    {
        using TestPicture source = Filled(from);
        using TestPicture target = TestPicture.Of(to, server);
        PictureCopy.Run(source.Store, target.Store, cancel: TestContext.Current.CancellationToken);
        Assert.True(target.Store.Add(Made.Version, [Made.Prepared("new", "A new text.")])[0]);
        var words = new StatementFilter { Text = "text" };
        Assert.Equal(
            source.Store.Statements(words, new PageRequest(10)).Statements.Select(s => s.Json),
            target.Store.Statements(words, new PageRequest(10)).Statements.Select(s => s.Json)
        );
        Assert.Null(target.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
        Assert.Equal(source.Store.Ask(t => t.Articles.Count()) + 1, target.Store.Ask(t => t.Articles.Count()));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void A_picture_that_is_not_empty_is_refused_in_one_line_and_stays(DatabaseKind kind)
    {
        using TestPicture source = Filled(DatabaseKind.Sqlite);
        using TestPicture target = TestPicture.Of(kind, server);
        target.Store.SetMark("feed", "etag");
        string before = Dump(target);
        PictureException e = Assert.Throws<PictureException>(() =>
            PictureCopy.Run(source.Store, target.Store, null, TestContext.Current.CancellationToken)
        );
        Assert.Contains("this picture is not empty; a copy needs a new file", e.Message, StringComparison.Ordinal);
        Assert.Equal(before, Dump(target));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void A_copy_that_is_broken_off_leaves_nothing_and_can_be_made_again(DatabaseKind kind)
    {
        using TestPicture source = Filled(DatabaseKind.Sqlite);
        using TestPicture target = TestPicture.Of(kind, server);
        string before = Dump(target);
        // Whatever breaks it off: here a table of the other picture that cannot take a row.
        target.Execute("ALTER TABLE side RENAME TO side_away");
        Assert.ThrowsAny<Exception>(() =>
            PictureCopy.Run(source.Store, target.Store, null, TestContext.Current.CancellationToken)
        );
        target.Execute("ALTER TABLE side_away RENAME TO side");
        Assert.Equal(before, Dump(target));
        PictureCopy.Run(source.Store, target.Store, cancel: TestContext.Current.CancellationToken);
        Assert.Equal(Dump(source), Dump(target));
    }

    private TestPicture Filled(DatabaseKind kind)
    {
        TestPicture picture = TestPicture.Of(kind, server);
        PictureStore store = picture.Store;
        var day = new DateOnly(2024, 7, 1);
        store.Add(
            Made.Version,
            [
                Made.Prepared("copy", $"{Long("wire")} again.", Made.Event("copy", "AID", "CHL", "PER", day)),
                Made.Prepared("wire", Long("wire"), Made.Event("wire", "ACCUSE", "CHL", "PER", day)),
                Made.Prepared(
                    "third",
                    "ab text. 🕊 with quotes ' and \" and \\ and\ta tab.",
                    Made.Event("third", "AID", "CHL", "PER", day)
                ),
                Made.Prepared("bare", "bare text"),
            ]
        );
        store.Add(Made.Version, [PreparedArticle.OfKnown(Made.Prepared("wire", Long("wire")).Sha, "elsewhere.txt")]);
        store.AddFailures([
            new InputFailure("x.txt", 3, "damaged", "not text", "convert it"),
            new InputFailure("y.txt", null, "damaged", "not text", "convert it"),
        ]);
        store.Decide([
            new Accept("anna", "so it is", "third-AID-CHL-PER"),
            new Reject("anna", "no", "wire-ACCUSE-CHL-PER"),
            new MergeParties("ben", "one", "CHL", "PER"),
        ]);
        store.Keep("watchlist peru", """{"party":"PER"}""", "anna");
        store.SetMark("feed", "\"etag\"");
        store.Link();
        return picture;
    }

    private static string Long(string topic) =>
        string.Join(' ', Enumerable.Range(0, 60).Select(i => $"{topic}{i.ToString(CultureInfo.InvariantCulture)}"));

    /// <summary>Every row of every table of the picture, in the order of its text.</summary>
    private static string Dump(TestPicture picture) =>
        picture.Store.Read(c =>
            string.Join(
                '\n',
                PictureTable.Of(c).SelectMany(t => Rows(c.OpenDbConnection(), t).Prepend($"-- {t.Name} {t.ColumnList}"))
            )
        );

    private static List<string> Rows(DbConnection connection, PictureTable table)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT {table.ColumnList} FROM \"{table.Name}\"";
        using DbDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(
                $"({string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(i => Told(reader.GetValue(i))))})"
            );
        }
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static string Told(object value) =>
        value switch
        {
            DBNull => "null",
            byte[] bytes => Convert.ToHexString(bytes),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => $"“{value}”".ReplaceLineEndings("⏎"),
        };
}
