using Rapport.Picture.Tests;

namespace Rapport.Queue.Tests;

/// <summary>A database server that these tests may kill.</summary>
public sealed class OwnServer : IDisposable
{
    private const int Articles = 300;
    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-work-").FullName;
    private string? _expected;

    public PostgresServer Postgres { get; } = new();

    /// <summary>What is read.</summary>
    public string News { get; private set; } = "";

    public static bool IsLong => Environment.GetEnvironmentVariable("RAPPORT_LONG") == "1";

    /// <summary>What one process makes of it.</summary>
    internal async Task<string> ExpectedAsync(CancellationToken cancel)
    {
        if (_expected is null)
        {
            string picture = Postgres.NewDatabase();
            News = MadeNews.Write(Path.Combine(_folder, "news"), IsLong ? 20 * Articles : Articles);
            (int status, string said) = await Child.RunAsync(cancel, "ingest", News, "--db", picture);
            Assert.True(status == 1, said);
            _expected = PictureDump.Of(picture);
        }
        return _expected;
    }

    public void Dispose()
    {
        Postgres.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>
/// Four worker processes make the picture that one makes, whatever happens meanwhile. RAPPORT_LONG=1: twenty times the articles, and
/// sixty mishaps instead of a few.
/// </summary>
public sealed class ManyMachinesTests(OwnServer own) : IClassFixture<OwnServer>
{
    private const int Workers = 4;
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(OwnServer.IsLong ? 30 : 3);

    public static TheoryData<BrokerKind> Kinds => [BrokerKind.Postgres, BrokerKind.Nats, BrokerKind.NatsCluster];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Four_workers_make_the_picture_of_one_whatever_is_killed_or_stalls(BrokerKind kind)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_longest);
        string expected = await own.ExpectedAsync(limit.Token);
        using var broker = Broker.Of(kind, own.Postgres);
        string picture = own.Postgres.NewDatabase();
        using var mishaps = new Mishaps(own.Postgres, broker, picture, Workers);
        await using IWorkQueue queue = await broker.OpenAsync(TimeSpan.FromSeconds(3), limit.Token);
        (int status, string said) = await mishaps.FeedAsync(own.News, limit.Token);
        Assert.True(status == 1, said);
        mishaps.StartWorkers();
        await mishaps.HappenAsync(OwnServer.IsLong ? 60 : 5, limit.Token);
        await mishaps.WaitForEmptyAsync(queue, limit.Token);
        await mishaps.EndWorkersAsync(limit.Token);
        (status, said) = await mishaps.LastWorkerAsync(limit.Token);
        Assert.True(status == 0, said);
        Assert.Equal(new QueueCounts(0, 0, 0), await queue.CountAsync(limit.Token));
        AssertSame(expected, PictureDump.Of(picture));
    }

    private static void AssertSame(string expected, string actual)
    {
        string[] want = expected.Split('\n');
        string[] got = actual.Split('\n');
        int at = Enumerable.Range(0, Math.Min(want.Length, got.Length)).FirstOrDefault(i => want[i] != got[i], -1);
        Assert.True(at < 0, at < 0 ? "" : $"line {at}: expected\n{want[at]}\nfound\n{got[at]}");
        Assert.Equal(want.Length, got.Length);
    }
}
