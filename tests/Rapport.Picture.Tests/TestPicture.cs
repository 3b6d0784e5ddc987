using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Rapport.Picture.Tests;

/// <summary>An empty picture of one test, on either kind of database.</summary>
internal sealed class TestPicture : IDisposable
{
    private static readonly Lazy<byte[]> s_empty = new(MakeEmpty);

    private readonly string? _folder;

    private TestPicture(string address, string? folder)
    {
        _folder = folder;
        AddressText = address;
        Address = PictureAddress.Parse(address);
        Store = PictureStore.Create(Address, Clock);
    }

    public string AddressText { get; }

    public PictureAddress Address { get; }

    public TestClock Clock { get; } = new();

    public PictureStore Store { get; }

    public static TestPicture Of(DatabaseKind kind, PostgresServer server)
    {
        if (kind == DatabaseKind.Postgres)
        {
            return new TestPicture(server.NewPicture(), null);
        }
        string folder = Directory.CreateTempSubdirectory("rapport-picture-").FullName;
        string file = Path.Combine(folder, "picture.db");
        File.WriteAllBytes(file, s_empty.Value);
        return new TestPicture(file, folder);
    }

    // Making the tables takes longer than most tests.
    private static byte[] MakeEmpty()
    {
        string folder = Directory.CreateTempSubdirectory("rapport-picture-").FullName;
        string file = Path.Combine(folder, "picture.db");
        PictureStore.Create(PictureAddress.Parse(file), TimeProvider.System);
        SqliteConnection.ClearAllPools();
        byte[] bytes = File.ReadAllBytes(file);
        Directory.Delete(folder, recursive: true);
        return bytes;
    }

    /// <summary>Runs SQL past the store, as someone with the database's password could.</summary>
    public int Execute(string sql)
    {
        using DbConnection connection = Address.Open();
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        // Each test has a database of its own: idle connections to those that are done would use up what the server allows.
        NpgsqlConnection.ClearAllPools();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}

/// <summary>A clock that a test moves.</summary>
internal sealed class TestClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2024, 7, 5, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
