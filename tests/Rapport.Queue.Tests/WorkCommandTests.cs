using Rapport.Picture;
using Rapport.Picture.Tests;

namespace Rapport.Queue.Tests;

/// <summary><c>rapport work</c> and <c>ingest --queue</c> as a user meets them.</summary>
public sealed class WorkCommandTests(PostgresServer server) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-work-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_cannot_be_coded_is_set_aside_with_its_reason_and_can_be_tried_again()
    {
        string address = server.NewDatabase();
        await using (IWorkQueue queue = await OpenAsync(address))
        {
            await queue.EnqueueAsync([new WorkItem("bad", "archive.jsonl:7", new byte[] { 1, 2, 3 })], Cancel);
        }
        (int status, string said) = await Child.RunAsync(Cancel, "work", "--queue", address, "--until-empty");
        Assert.Equal(1, status);
        Assert.Contains("archive.jsonl:7: the item's payload is damaged; set aside", said, StringComparison.Ordinal);
        (_, said) = await Child.RunAsync(Cancel, "work", "--queue", address, "--status");
        Assert.StartsWith("0 waiting, 0 worked on, 1 set aside\n0 workers,", said, StringComparison.Ordinal);
        (_, said) = await Child.RunAsync(Cancel, "work", "--queue", address, "--failed");
        Assert.StartsWith("path,attempts,at,reason,key\narchive.jsonl:7,1,", said, StringComparison.Ordinal);
        (_, said) = await Child.RunAsync(Cancel, "work", "--queue", address, "--retry");
        Assert.Equal("1 articles wait again\n", said);
    }

    [Fact]
    public async Task A_worker_of_another_version_refuses_or_takes_over_as_told()
    {
        string address = server.NewDatabase();
        var store = PictureStore.Create(PictureAddress.Parse(address), TimeProvider.System);
        var other = new CodingVersion("0.0", "m", "d");
        Assert.Equal(other.ToString(), store.Claim(other, takeOver: false));
        string text = Path.Combine(_folder, "a.txt");
        await File.WriteAllTextAsync(text, "Chile accused Peru of breaking the treaty.", Cancel);
        await Child.RunAsync(Cancel, "ingest", text, "--queue", address);
        (int status, string said) = await Child.RunAsync(Cancel, "work", "--queue", address, "--until-empty");
        Assert.Equal(1, status);
        Assert.Contains(
            "its workers code with code 0.0, model m, data d, this one with",
            said,
            StringComparison.Ordinal
        );
        Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        (status, said) = await Child.RunAsync(Cancel, "work", "--queue", address, "--until-empty", "--recode");
        Assert.Equal(0, status);
        Assert.Contains("0 articles recoded\n1 read, 1 coded,", said, StringComparison.Ordinal);
        Assert.Null(store.AddClaimed(other, []));
    }

    [Fact]
    public async Task A_full_queue_makes_ingest_wait_and_it_says_so()
    {
        string address = server.NewDatabase();
        string news = MadeNews.Write(Path.Combine(_folder, "news"), 150);
        using var feed = Child.Start("ingest", news, "--queue", address, "--depth", "70");
        while (!feed.Said.Contains("waiting for workers", StringComparison.Ordinal))
        {
            await Task.Delay(100, Cancel);
        }
        Assert.False(feed.HasExited);
        using var worker = Child.Start("work", "--queue", address);
        Assert.Equal(1, await feed.WaitAsync(Cancel));
        Assert.Contains(" enqueued, ", feed.Said, StringComparison.Ordinal);
        worker.Signal("TERM");
        Assert.True(await worker.WaitAsync(Cancel) == 0, worker.Said);
        await using IWorkQueue queue = await OpenAsync(address);
        Assert.Equal(0, (await queue.CountAsync(Cancel)).Leased);
    }

    [Theory]
    [InlineData("nats://127.0.0.1:1/news", "the server cannot be reached")]
    [InlineData("postgres://nobody@127.0.0.1:1/news", "the server cannot be reached")]
    public async Task A_queue_that_is_not_there_is_one_line(string queue, string message)
    {
        (int status, string said) = await Child.RunAsync(Cancel, "work", "--queue", queue, "--status");
        Assert.Equal(1, status);
        Assert.Contains(
            message,
            Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<IWorkQueue> OpenAsync(string address) =>
        QueueAddress.Parse(address).OpenAsync("test", null, TimeProvider.System, Cancel);
}
