using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Rapport.Picture;
using Rapport.Picture.Tests;
using Rapport.Readers.Tests;

namespace Rapport.Queue.Tests;

/// <summary>
/// A site that publishes, corrects, withdraws, fails and recovers; <c>ingest --watch</c>, two workers and a server follow it. RAPPORT_LONG=1:
/// for an hour, again and again.
/// </summary>
public sealed class LiveTests(PostgresServer server)
{
    private const string StatementId = @"\b[0-9a-f]{32}\b";

    private const string Feed = """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>{0}</channel></rss>
        """;

    /// <summary>A change is in the picture after so long at the latest.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_follows_a_site_that_corrects_withdraws_fails_and_recovers()
    {
        string address = server.NewDatabase();
        var store = PictureStore.Create(PictureAddress.Parse(address), TimeProvider.System);
        using var site = new Site();
        site.Page("/feed.xml", string.Format(null, Feed, ""), "application/rss+xml");
        using var alerts = new Alerts(address);
        using var feeder = Child.Start(
            "ingest",
            $"{site.Root}/feed.xml",
            "--queue",
            address,
            "--watch",
            "--every",
            "1",
            "--allow-private"
        );
        using var one = Child.Start("work", "--queue", address);
        using var two = Child.Start("work", "--queue", address);
        await alerts.StartAsync(Cancel);
        TimeSpan longest = OwnServer.IsLong ? TimeSpan.FromHours(1) : TimeSpan.Zero;
        var running = Stopwatch.StartNew();
        int round = 0;
        do
        {
            await FollowAsync(site, store, alerts, $"r{round++}");
        } while (running.Elapsed < longest);
        var linking = Stopwatch.StartNew();
        while (store.Stamp().Linked != store.Stamp().Seq.ToString())
        {
            Assert.True(linking.Elapsed < s_patience, "after a minute copies and events are still not found");
            await Task.Delay(250, Cancel);
        }
        await LeftOutAsync(address);
        feeder.Signal("TERM");
        Assert.True(await feeder.WaitAsync(Cancel) == 0, feeder.Said);
        one.Signal("TERM");
        two.Signal("TERM");
        Assert.True(await one.WaitAsync(Cancel) == 0 && await two.WaitAsync(Cancel) == 0, one.Said + two.Said);
        VerificationReport report = store.Verify(cancel: Cancel);
        Assert.True(report.Fault is null, report.Fault?.ToString());
    }

    private static async Task FollowAsync(Site site, PictureStore store, Alerts alerts, string round)
    {
        var kept = new Told($"{site.Root}/{round}-a", "Ghana signed an agreement on trade with Nepal");
        var wrong = new Told(kept.Url, "Chile accused Peru of breaking the treaty");
        var right = new Told(kept.Url, "Chile accused Bolivia of breaking the treaty");
        var gone = new Told($"{site.Root}/{round}-b", "Norway accused Latvia of breaking the treaty");
        site.Page($"/{round}-a", Page($"First {round}", $"{wrong.Words}. {kept.Words}."));
        site.Page($"/{round}-b", Page("Second", $"{gone.Words} {round}."));
        string items = string.Concat(((string[])["a", "b"]).Select(p => Item(site, $"{round}-{p}")));
        site.Page("/feed.xml", string.Format(null, Feed, items), "application/rss+xml");
        await UntilAsync(store, wrong, stands: true);
        await UntilAsync(store, gone, stands: true);
        await UntilAsync(store, kept, stands: true);
        await alerts.LookAsync(Cancel);

        // A correction: the wrong statement goes, the right one comes, and what is the same is no news.
        site.Page($"/{round}-a", Page($"First {round}", $"{right.Words}. {kept.Words}."));
        await UntilAsync(store, right, stands: true);
        await UntilAsync(store, wrong, stands: false);
        await UntilAsync(store, kept, stands: true);
        await alerts.LookAsync(Cancel);

        // A withdrawal, and a server that fails for a while: only the first is one.
        site.Page($"/{round}-a", (_, response) => response.StatusCode = 500);
        site.Page($"/{round}-b", (_, response) => response.StatusCode = 410);
        await UntilAsync(store, gone, stands: false);
        await UntilAsync(store, right, stands: true);
        Assert.Contains(
            store.Withdrawn().Values,
            r => r.Contains($"410 Gone: {site.Root}/{round}-b", StringComparison.Ordinal)
        );

        // Both are back as they were.
        site.Page($"/{round}-a", Page($"First {round}", $"{right.Words}. {kept.Words}."));
        site.Page($"/{round}-b", Page("Second", $"{gone.Words} {round}."));
        await UntilAsync(store, gone, stands: true);
        await alerts.LookAsync(Cancel);
        foreach (Told told in (Told[])[wrong, right, gone, kept])
        {
            Assert.Equal((told, 1), (told, alerts.Count(told)));
        }
    }

    /// <summary>Brief and series have the correction, not what it replaced, and say so.</summary>
    private static async Task LeftOutAsync(string address)
    {
        (int status, string said) = await Child.RunAsync(Cancel, "brief", "--db", address);
        Assert.True(status == 0, said);
        Assert.Contains(
            "withdrawn or replaced by a later version; what they said is left out",
            said,
            StringComparison.Ordinal
        );
        Assert.Contains("Bolivia", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Peru", said, StringComparison.Ordinal);
        (_, said) = await Child.RunAsync(Cancel, "dyad", "CHL", "PER", "--db", address, "--format", "json");
        Assert.DoesNotMatch(StatementId, said);
        (_, said) = await Child.RunAsync(Cancel, "dyad", "CHL", "BOL", "--db", address, "--format", "json");
        Assert.Matches(StatementId, said);
    }

    private static async Task UntilAsync(PictureStore store, Told told, bool stands)
    {
        var waiting = Stopwatch.StartNew();
        while (Stands(store, told) != stands)
        {
            Assert.True(
                waiting.Elapsed < s_patience,
                $"after a minute still {(stands ? "not " : "")}in the picture: {told}"
            );
            await Task.Delay(250, Cancel);
        }
    }

    private static bool Stands(PictureStore store, Told told) =>
        store.Ask(t =>
            t.Statements.Any(s =>
                s.Evidence.Contains(told.Words) && t.Articles.Any(a => a.Id == s.Article && a.Url == told.Url)
            )
        );

    private static string Page(string title, string text) =>
        $"<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{text}</p></article></body></html>";

    private static string Item(Site site, string page) =>
        $"<item><title>{page}</title><link>{site.Root}/{page}</link><guid>{page}</guid><pubDate>Mon, 01 Jul 2024 10:00:00 GMT</pubDate></item>";

    /// <summary>Someone who follows a watchlist of the server.</summary>
    private sealed class Alerts(string address) : IDisposable
    {
        private readonly HttpClient _client = new();
        private readonly List<string> _seen = [];
        private Child? _server;
        private long _through;

        public async Task StartAsync(CancellationToken cancel)
        {
            int port = 30000 + Environment.ProcessId % 20000;
            _server = Child.Start("serve", "--db", address, "--urls", $"http://127.0.0.1:{port}");
            _client.BaseAddress = new Uri($"http://127.0.0.1:{port}/api/v1/");
            var list = new { name = "accusations", filter = new { status = "occurred" } };
            for (int attempt = 0; ; attempt++)
            {
                try
                {
                    using HttpResponseMessage answer = await _client.PutAsJsonAsync("watchlists/mine", list, cancel);
                    answer.EnsureSuccessStatusCode();
                    return;
                }
                catch (HttpRequestException) when (attempt < 100)
                {
                    Assert.False(_server.HasExited, _server.Said);
                    await Task.Delay(200, cancel);
                }
            }
        }

        public async Task LookAsync(CancellationToken cancel)
        {
            JsonNode answer = (
                await _client.GetFromJsonAsync<JsonNode>($"watchlists/mine/new?since={_through}", cancel)
            )!;
            _seen.AddRange(answer["items"]!.AsArray().Select(i => i!.ToJsonString()));
            _through = (long)answer["seq"]!;
        }

        public int Count(Told told) =>
            _seen.Count(s =>
                s.Contains(told.Words, StringComparison.Ordinal) && s.Contains(told.Url, StringComparison.Ordinal)
            );

        public void Dispose()
        {
            _server?.Dispose();
            _client.Dispose();
        }
    }

    /// <summary>A sentence of a page.</summary>
    private sealed record Told(string Url, string Words);
}
