using Microsoft.Data.Sqlite;

namespace Rapport.Picture.Tests;

/// <summary>Pictures that a user may read but not write, or not even see.</summary>
public sealed class AccessTests(PostgresServer server) : IDisposable
{
    private readonly TestPicture _picture = TestPicture.Of(DatabaseKind.Sqlite, server);

    private string Folder => Path.GetDirectoryName(_picture.AddressText)!;

    [Fact]
    public void Picture_beside_which_no_file_can_be_made_is_read()
    {
        string[] before = Settled();
        Directory.CreateDirectory($"{_picture.AddressText}-wal");
        PictureStore store = PictureStore.Open(_picture.Address, _picture.Clock);
        Assert.Equal("kept", store.Mark("note"));
        Assert.Null(store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
        var refused = Assert.Throws<PictureException>(() => store.SetMark("note", "changed"));
        Assert.Contains("read-only", refused.Message, StringComparison.Ordinal);
        Directory.Delete($"{_picture.AddressText}-wal");
        Assert.Equal(before, Directory.GetFiles(Folder));
    }

    [Fact]
    public void Changes_that_cannot_be_read_are_never_passed_over()
    {
        NeedsPermissions();
        Settled();
        File.WriteAllBytes($"{_picture.AddressText}-wal", new byte[32]);
        Mode(_picture.AddressText, UnixFileMode.UserRead);
        Mode(Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Contains("changes are under way", Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Address_for_reading_refuses_to_write(bool alone)
    {
        Settled();
        PictureAddress address = alone ? _picture.Address.ForReadingAlone() : _picture.Address.ForReading();
        PictureStore store = PictureStore.Open(address, _picture.Clock);
        Assert.Equal("kept", store.Mark("note"));
        Assert.Throws<PictureException>(() => store.SetMark("note", "changed"));
    }

    [Fact]
    public void Name_with_signs_of_an_address_is_read_alone()
    {
        Settled();
        string odd = Path.Combine(Folder, "a 100% #1?immutable=0&ü.db");
        File.Copy(_picture.AddressText, odd);
        PictureStore store = PictureStore.Open(PictureAddress.Parse(odd).ForReadingAlone(), _picture.Clock);
        Assert.Equal("kept", store.Mark("note"));
    }

    [Fact]
    public void Picture_of_another_is_read()
    {
        NeedsPermissions();
        Settled();
        Mode(_picture.AddressText, UnixFileMode.UserRead);
        Mode(Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Equal("kept", PictureStore.Open(_picture.Address, _picture.Clock).Mark("note"));
    }

    [Fact]
    public void Picture_that_may_not_be_read_is_named_as_such()
    {
        NeedsPermissions();
        Settled();
        Mode(_picture.AddressText, UnixFileMode.None);
        Assert.Contains("may not read it", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_that_may_not_be_entered_is_named_as_such()
    {
        NeedsPermissions();
        Mode(Folder, UnixFileMode.None);
        Assert.Contains("may not look there", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Picture_that_is_not_there_is_named_as_such() =>
        Assert.Contains(
            "there is no such picture",
            Assert
                .Throws<PictureException>(() =>
                    PictureStore.Open(PictureAddress.Parse(Path.Combine(Folder, "no", "such.db")), _picture.Clock)
                )
                .Message,
            StringComparison.Ordinal
        );

    public void Dispose()
    {
        Mode(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _picture.Dispose();
    }

    private static void NeedsPermissions() =>
        Assert.SkipWhen(
            OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess,
            "needs a user whom permissions bind (not root)"
        );

    private string Refusal() =>
        Assert.Throws<PictureException>(() => PictureStore.Open(_picture.Address, _picture.Clock)).Message;

    /// <summary>Keeps a note and leaves the file alone in its folder.</summary>
    private string[] Settled()
    {
        _picture.Store.SetMark("note", "kept");
        SqliteConnection.ClearAllPools();
        return Directory.GetFiles(Folder);
    }

    private static void Mode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
