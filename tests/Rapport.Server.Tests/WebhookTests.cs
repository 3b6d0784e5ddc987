using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rapport.Picture;
using Rapport.Picture.Tests;
using Rapport.Server.Api;

namespace Rapport.Server.Tests;

/// <summary>What is new for a list reaches its receiver: signed, at least once, and told once.</summary>
public class WebhookTests(PostgresServer server)
{
    private const string NewsOfIran =
        "Talks in Muscat\n\nIran's foreign minister met his Omani counterpart in Muscat on 2 May 2023.";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_new_is_sent_again_until_it_is_taken(bool postgres)
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using Served served = await StartAsync(postgres ? server : null);
        string secret = await HookAsync(served, receiver);
        receiver.Answer(500);
        receiver.Answer(302);

        served.Add(NewsOfIran);
        await receiver.ArrivalAsync();
        await receiver.ArrivalAsync();
        await receiver.ArrivalAsync();
        await TakenAsync(served);

        Received[] all = [.. receiver.All];
        Assert.Equal(3, all.Length);
        Assert.Single(all.Select(r => (r.Id, r.Body, r.Path)).Distinct());
        Assert.All(all, r => Assert.Equal(Signature(secret, r), r.Headers["webhook-signature"]));
        using var body = JsonDocument.Parse(all[0].Body);
        Assert.Equal("statements.new", body.RootElement.GetProperty("type").GetString());
        Assert.Contains("Omani", body.RootElement.GetProperty("items")[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_told_is_not_told_again_when_it_is_reviewed_or_the_server_starts_again()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using Served served = await StartAsync(null);
        _ = await HookAsync(served, receiver);
        served.Add(NewsOfIran);
        await receiver.ArrivalAsync();
        await TakenAsync(served);
        string first = (await served.GetAsync("api/v1/watchlists/mine/new"))
            .GetProperty("items")[0]
            .GetProperty("id")
            .GetString()!;
        var accept = new { action = "accept", reason = "as the text says" };

        (
            await served.Client.PostAsJsonAsync($"api/v1/statements/{first}/decisions", accept, Served.Cancel)
        ).EnsureSuccessStatusCode();
        await served.RestartAsync();
        served.Add(NewsOfIran.Replace("2 May", "3 May", StringComparison.Ordinal));
        await receiver.ArrivalAsync();

        Received[] all = [.. receiver.All];
        Assert.Equal(2, all.Length);
        Assert.DoesNotContain(first, all[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_under_way_goes_on_behind_a_restart_with_the_same_id()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using Served served = await StartAsync(null);
        _ = await HookAsync(served, receiver);
        receiver.Hang();
        served.Add(NewsOfIran);
        await receiver.ArrivalAsync();

        await served.RestartAsync();
        served.Add(NewsOfIran.Replace("2 May", "3 May", StringComparison.Ordinal));
        await receiver.ArrivalAsync();
        await receiver.ArrivalAsync();

        Received[] all = [.. receiver.All];
        Assert.Equal(3, all.Length);
        Assert.Equal((all[0].Id, all[0].Body), (all[1].Id, all[1].Body));
        Assert.NotEqual(all[0].Id, all[2].Id);
    }

    [Fact]
    public async Task Of_two_servers_on_one_picture_one_sends()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using Served served = await StartAsync(null);
        await using Observatory second = await served.BesideAsync();
        _ = await HookAsync(served, receiver);

        served.Add(NewsOfIran);
        await receiver.ArrivalAsync();
        await TakenAsync(served);
        served.Add(NewsOfIran.Replace("2 May", "3 May", StringComparison.Ordinal));
        await receiver.ArrivalAsync();
        await TakenAsync(served);

        Assert.Equal(2, receiver.All.Count);
        Assert.Equal(2, receiver.All.Select(r => r.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Who_is_gone_is_left_alone_until_the_webhook_is_kept_again()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using Served served = await StartAsync(null);
        _ = await HookAsync(served, receiver);
        receiver.Answer(410);
        served.Add(NewsOfIran);
        await receiver.ArrivalAsync();
        await UntilAsync(served, w => w.GetProperty("ended").GetBoolean());

        (await PutAsync(served, receiver.Address.ToString())).EnsureSuccessStatusCode();
        await receiver.ArrivalAsync();

        Assert.Single(receiver.All.Select(r => r.Id).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_damaged_of_one_webhook_stops_neither_the_others_nor_the_server()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using Served served = await StartAsync(null);
        _ = await HookAsync(served, receiver);
        (await PutAsync(served, receiver.Address.ToString(), "damaged")).EnsureSuccessStatusCode();
        served.Store.SetMark("webhook-state damaged", "{");

        served.Add(NewsOfIran);
        await receiver.ArrivalAsync();
        served.Add(NewsOfIran.Replace("2 May", "3 May", StringComparison.Ordinal));
        await receiver.ArrivalAsync();

        Assert.True(await served.Client.GetStringAsync("api/v1/picture", Served.Cancel) is { Length: > 0 });
    }

    [Fact]
    public async Task The_secret_is_told_once_and_stands_in_no_log()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using Served served = await StartAsync(null);
        string secret = await HookAsync(served, receiver);

        string shown = await served.Client.GetStringAsync("api/v1/webhooks", Served.Cancel);
        JsonElement again = await (
            await PutAsync(served, receiver.Address.ToString())
        ).Content.ReadFromJsonAsync<JsonElement>(Served.Cancel);

        Assert.DoesNotContain(secret, shown, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, again.GetProperty("secret").ValueKind);
        Assert.Null(served.Store.Verify(cancel: Served.Cancel).Fault);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("https://localhost/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:10.0.0.1]/")]
    [InlineData("https://169.254.169.254/latest")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("http://example.org/")]
    [InlineData("https://user:word@example.org/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://example.org/")]
    public async Task Nothing_is_sent_to_addresses_that_were_not_allowed(string url)
    {
        await using Served served = await Served.StartAsync();
        await ListAsync(served);

        HttpResponseMessage answer = await PutAsync(served, url);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_public_name_of_a_private_address_is_refused_when_it_is_connected_to()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using Served served = await Served.StartAsync();
        await ListAsync(served);
        // A name that the file of hosts points at loopback, as a name server might.
        string name = Dns.GetHostName();
        IPAddress[] addresses = await Dns.GetHostAddressesAsync(name, Served.Cancel);
        Assert.SkipUnless(
            addresses.All(a => !Rapport.Readers.Web.PublicNetwork.IsPublic(a)),
            "the machine's name has a public address"
        );
        (await PutAsync(served, $"https://{name}:{receiver.Address.Port}/")).EnsureSuccessStatusCode();

        HttpResponseMessage answer = await served.Client.PostAsync("api/v1/webhooks/mine/ping", null, Served.Cancel);
        JsonElement told = await answer.Content.ReadFromJsonAsync<JsonElement>(Served.Cancel);

        Assert.Contains("private", told.GetProperty("fault").GetString(), StringComparison.Ordinal);
        Assert.Empty(receiver.All);
    }

    [Fact]
    public async Task A_ping_shows_that_messages_arrive()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using Served served = await StartAsync(null);
        string secret = await HookAsync(served, receiver);

        HttpResponseMessage answer = await served.Client.PostAsync("api/v1/webhooks/mine/ping", null, Served.Cancel);
        JsonElement told = await answer.Content.ReadFromJsonAsync<JsonElement>(Served.Cancel);

        Assert.Equal(200, told.GetProperty("status").GetInt32());
        Received received = Assert.Single(receiver.All);
        Assert.Equal(Signature(secret, received), received.Headers["webhook-signature"]);
    }

    private static Task<Served> StartAsync(PostgresServer? postgres) =>
        Served.StartAsync(
            s =>
                s with
                {
                    AllowPrivateWebhooks = true,
                    WebhookPace = TimeSpan.FromMilliseconds(50),
                    WebhookRetry = TimeSpan.FromMilliseconds(50),
                },
            server: postgres
        );

    private static async Task ListAsync(Served served) =>
        (
            await served.Client.PutAsJsonAsync(
                "api/v1/watchlists/mine",
                new { name = "Iran", filter = new { party = new[] { "IRN" } } },
                Served.Cancel
            )
        ).EnsureSuccessStatusCode();

    /// <summary>Keeps a list and a webhook; gives its secret.</summary>
    private static async Task<string> HookAsync(Served served, Receiver receiver)
    {
        await ListAsync(served);
        HttpResponseMessage answer = await PutAsync(served, receiver.Address.ToString());
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<WebhookForm>(Served.Cancel))!.Secret!;
    }

    private static Task<HttpResponseMessage> PutAsync(Served served, string url, string id = "mine") =>
        served.Client.PutAsJsonAsync(
            $"api/v1/webhooks/{id}",
            new
            {
                name = "x",
                url,
                list = "watchlists/mine",
            },
            Served.Cancel
        );

    private static Task TakenAsync(Served served) =>
        UntilAsync(
            served,
            w =>
                w.GetProperty("message").ValueKind == JsonValueKind.Null
                && w.GetProperty("taken").ValueKind != JsonValueKind.Null
        );

    private static async Task UntilAsync(Served served, Func<JsonElement, bool> so)
    {
        for (int i = 0; i < 200 && !so(await served.GetAsync("api/v1/webhooks/mine")); i++)
        {
            await Task.Delay(50, Served.Cancel);
        }
        Assert.True(so(await served.GetAsync("api/v1/webhooks/mine")));
    }

    private static string Signature(string secret, Received received) =>
        $"v1,{Convert.ToBase64String(
            HMACSHA256.HashData(
                Convert.FromBase64String(secret["whsec_".Length..]),
                Encoding.UTF8.GetBytes($"{received.Id}.{received.Headers["webhook-timestamp"]}.{received.Body}")
            )
        )}";
}
