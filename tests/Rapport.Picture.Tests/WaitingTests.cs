using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Rapport.Picture.Tests;

public sealed class WaitingTests(PostgresServer server)
{
    private static readonly TimeSpan s_long = TimeSpan.FromSeconds(30);

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public async Task Whoever_waits_for_another_to_write_says_so_once(DatabaseKind kind)
    {
        using var picture = TestPicture.Of(kind, server);
        string held = kind == DatabaseKind.Sqlite ? "BEGIN IMMEDIATE" : "BEGIN; SELECT id FROM head FOR UPDATE";
        var lines = new BlockingCollection<string>();
        PictureStore store = PictureStore.Open(picture.Address, picture.Clock, lines.Add);
        await WaitAsync(picture.Address, held, lines, () => store.SetMark("note", "kept"));
        Assert.Equal("kept", store.Mark("note"));
        store.SetMark("note", "at once");
        Assert.Empty(lines);
    }

    [Fact]
    public async Task Whoever_waits_to_open_a_picture_says_so_once()
    {
        string folder = Directory.CreateTempSubdirectory("rapport-waiting-").FullName;
        var address = PictureAddress.Parse(Path.Combine(folder, "new.db"));
        var lines = new BlockingCollection<string>();
        await WaitAsync(
            address,
            "BEGIN EXCLUSIVE",
            lines,
            () => PictureStore.Create(address, TimeProvider.System, lines.Add)
        );
        Assert.Empty(lines);
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task WaitAsync(
        PictureAddress address,
        string held,
        BlockingCollection<string> lines,
        Action work
    )
    {
        using DbConnection other = address.Open();
        using DbCommand command = other.CreateCommand();
        command.CommandText = held;
        command.ExecuteNonQuery();
        Task waiting = Task.Run(work, TestContext.Current.CancellationToken);
        Assert.True(lines.TryTake(out string? line, s_long), "nothing was said");
        Assert.Equal($"{address.Name}: waiting for another process that holds the database", line);
        command.CommandText = "ROLLBACK";
        command.ExecuteNonQuery();
        await waiting;
    }
}
