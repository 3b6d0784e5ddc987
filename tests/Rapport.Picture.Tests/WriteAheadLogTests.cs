using System.Data.Common;

namespace Rapport.Picture.Tests;

public sealed class WriteAheadLogTests(PostgresServer server)
{
    private const int Megabytes = 70;

    [Fact]
    public void Log_grows_while_a_reader_holds_an_older_state_and_is_cut_at_the_first_change_after_it()
    {
        using TestPicture picture = TestPicture.Of(DatabaseKind.Sqlite, server);
        picture.Store.SetMark("note", "before");
        string large = new('x', Megabytes * 1024 * 1024);
        using (DbConnection reader = picture.Address.Open())
        {
            using DbCommand command = reader.CreateCommand();
            command.CommandText = "BEGIN";
            command.ExecuteNonQuery();
            command.CommandText = "SELECT value FROM mark WHERE name = 'note'";
            Assert.Equal("before", command.ExecuteScalar());
            picture.Store.SetMark("large", large);
            picture.Store.SetMark("note", "meanwhile");
            Assert.Equal("before", command.ExecuteScalar());
            Assert.Equal("meanwhile", picture.Store.Mark("note"));
            Assert.True(Log(picture) > Megabytes * 1024 * 1024);
            command.CommandText = "ROLLBACK";
            command.ExecuteNonQuery();
        }
        picture.Store.SetMark("note", "after");
        Assert.Equal(0, Log(picture));
        Assert.Equal("after", picture.Store.Mark("note"));
        Assert.Equal(large.Length, picture.Store.Mark("large")?.Length);
    }

    [Fact]
    public void Log_of_a_few_changes_is_left_as_it_is()
    {
        using TestPicture picture = TestPicture.Of(DatabaseKind.Sqlite, server);
        picture.Store.SetMark("note", "one");
        long before = Log(picture);
        picture.Store.SetMark("note", "two");
        Assert.True(Log(picture) >= before && before > 0);
    }

    private static long Log(TestPicture picture) => new FileInfo($"{picture.AddressText}-wal").Length;
}
