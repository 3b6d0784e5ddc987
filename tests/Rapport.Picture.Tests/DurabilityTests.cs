using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Tests;

/// <summary>
/// What was acknowledged is there, nothing is there by half, and running again takes up the rest. RAPPORT_LONG=1 kills as often as the
/// long form asks for; otherwise a few times.
/// </summary>
public sealed class DurabilityTests(PostgresServer server) : IDisposable
{
    private const int Seed = 20240704;
    private const int Enough = 1_000_000;

    /// <summary>A run in which the writer never came to write would prove nothing.</summary>
    private const int FewestWritten = 8;

    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-durable-").FullName;

    private static bool IsLong => Environment.GetEnvironmentVariable("RAPPORT_LONG") == "1";

    private static int Kills => IsLong ? 110 : 8;

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public async Task Killed_at_random_moments_a_writer_loses_nothing_that_it_acknowledged(DatabaseKind kind)
    {
        string address = NewAddress(kind);
        var random = new Random(Seed);
        int acknowledged = 0;
        for (int kill = 0; kill < Kills; kill++)
        {
            using Process writer = Start(address, kill, Enough);
            var lines = new List<string>();
            if (kill % 2 == 0)
            {
                // While the program starts, makes the picture, or writes.
                await Task.Delay(random.Next(100, 1500), TestContext.Current.CancellationToken);
            }
            else if (await writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is string first)
            {
                // While it writes.
                lines.Add(first);
                await Task.Delay(random.Next(0, 300), TestContext.Current.CancellationToken);
            }
            writer.Kill();
            string rest = await writer.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
            lines.AddRange(rest.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            lines.RemoveAll(l => l.Length == 0);
            acknowledged = Math.Max(acknowledged, lines.Count == 0 ? 0 : Number(lines[^1]));
            Check(address, acknowledged);
        }
        Assert.True(acknowledged >= FewestWritten, $"only {acknowledged} articles were written between {Kills} kills");
        await FinishAsync(address, acknowledged + 20);
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public async Task Four_processes_make_a_new_picture_together(DatabaseKind kind)
    {
        string address = NewAddress(kind);
        Process[] writers = [.. Enumerable.Range(0, 4).Select(i => Start(address, i, 40))];
        foreach (Process writer in writers)
        {
            Task<string> error = writer.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await writer.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal("", await error);
            writer.Dispose();
        }
        Check(address, 40);
        PictureStore store = Open(address);
        Assert.Equal(40, store.Read(c => c.Articles.Count()));
        Assert.Equal(120, store.Read(c => c.Statements.Count()));
    }

    [Fact]
    public async Task A_disk_that_takes_no_more_is_one_line_and_nothing_half()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs a limit on the size of files");
        string address = NewAddress(DatabaseKind.Sqlite);
        // SIGXFSZ is ignored, so that writing beyond 600 KiB fails as on a full disk.
        string command =
            $"trap '' XFSZ; ulimit -f 600; export DOTNET_EnableWriteXorExecute=0; exec dotnet '{WriterPath}' '{address}' 1 {Enough}";
        using Process writer = Run("bash", "-c", command);
        Task<string> error = writer.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await writer.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, writer.ExitCode);
        string message = Assert.Single((await error).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("nothing half was kept", message, StringComparison.Ordinal);
        int acknowledged = Number(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]);
        Check(address, acknowledged);
        await FinishAsync(address, acknowledged + 20);
    }

    [Fact]
    public void A_server_that_is_killed_keeps_what_it_acknowledged()
    {
        // Not the server that other tests are using.
        using var own = new PostgresServer();
        using TestPicture picture = TestPicture.Of(DatabaseKind.Postgres, own);
        picture.Store.Add(Made.Version, [Made.Prepared("a", "one", Made.Event("a", "AID", "CHL", "PER"))]);
        own.KillAndRestart();
        picture.Store.Add(Made.Version, [Made.Prepared("b", "two", Made.Event("b", "AID", "CHL", "PER"))]);
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
        Assert.Equal(2, picture.Store.Read(c => c.Articles.Count()));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void A_change_that_breaks_off_leaves_nothing(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        HeadRow before = picture.Store.Read(c => c.Heads.Single());
        Assert.Throws<InvalidOperationException>(() =>
            picture.Store.Write<bool>(t =>
            {
                new Writing.ArticleWriter(t, Made.Version).Write([Made.Prepared("a", "one")]);
                throw new InvalidOperationException("broken off");
            })
        );
        Assert.Equal(before, picture.Store.Read(c => c.Heads.Single()));
        Assert.Equal(0, picture.Store.Read(c => c.Raws.Count()));
    }

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void A_locked_picture_is_one_line(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        var store = PictureStore.Open(picture.Address.WithPatience(1), picture.Clock);
        PictureException e = picture.Store.Write(_ =>
            Assert.Throws<PictureException>(() => store.Add(Made.Version, [Made.Prepared("a", "one")]))
        );
        Assert.Contains(
            kind == DatabaseKind.Sqlite
                ? "another program holds the database"
                : "another program holds the database, or the server",
            e.Message,
            StringComparison.Ordinal
        );
        store.Add(Made.Version, [Made.Prepared("a", "one")]);
    }

    [Fact]
    public void A_read_only_server_is_one_line_and_can_be_asked()
    {
        using TestPicture picture = TestPicture.Of(DatabaseKind.Postgres, server);
        string database = picture.AddressText.Split('/')[^1];
        picture.Execute($"ALTER DATABASE {database} SET default_transaction_read_only = on");
        Npgsql.NpgsqlConnection.ClearAllPools();
        PictureException e = Assert.Throws<PictureException>(() =>
            picture.Store.Add(Made.Version, [Made.Prepared("a", "one")])
        );
        Assert.Contains("the database is read-only", e.Message, StringComparison.Ordinal);
        Assert.Empty(picture.Store.Statements(new StatementFilter(), new PageRequest(1)).Statements);
    }

    [Fact]
    public void A_read_only_file_is_one_line_and_can_be_asked()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            Assert.Skip("root may write to any file");
            return;
        }
        using TestPicture picture = TestPicture.Of(DatabaseKind.Sqlite, server);
        SqliteConnection.ClearAllPools();
        File.SetUnixFileMode(picture.AddressText, UnixFileMode.UserRead);
        PictureException e = Assert.Throws<PictureException>(() =>
            picture.Store.Add(Made.Version, [Made.Prepared("a", "one")])
        );
        Assert.Contains("the database is read-only", e.Message, StringComparison.Ordinal);
        Assert.Empty(picture.Store.Statements(new StatementFilter(), new PageRequest(1)).Statements);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static string WriterPath => Path.Combine(AppContext.BaseDirectory, "Rapport.Picture.Writer.dll");

    private string NewAddress(DatabaseKind kind) =>
        kind == DatabaseKind.Sqlite ? Path.Combine(_folder, "picture.db") : server.NewDatabase();

    private static PictureStore Open(string address) =>
        PictureStore.Create(PictureAddress.Parse(address), TimeProvider.System);

    private static Process Start(string address, int seed, int count) =>
        Run("dotnet", WriterPath, address, $"{seed}", $"{count}");

    private static Process Run(string program, params string[] args) =>
        Process.Start(
            new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;

    private static int Number(string line) => int.Parse(line, CultureInfo.InvariantCulture);

    /// <summary>The acknowledged articles are there, and whatever is there is whole.</summary>
    private static void Check(string address, int acknowledged)
    {
        PictureStore store = Open(address);
        int articles = store.Read(c => c.Articles.Count());
        Assert.True(articles >= acknowledged, $"{acknowledged} articles were acknowledged, {articles} are there");
        VerificationReport report = store.Verify(cancel: TestContext.Current.CancellationToken);
        Assert.True(report.Fault is null, report.Fault?.ToString());
        Assert.Equal(articles, report.Articles);
        Assert.Equal(3L * articles, report.Statements);
    }

    private static async Task FinishAsync(string address, int count)
    {
        using Process writer = Start(address, 0, count);
        await writer.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, writer.ExitCode);
        Check(address, count);
    }
}
