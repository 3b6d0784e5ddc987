using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Web;
using Rapport.Picture;

namespace Rapport.Server.Tests;

/// <summary>How people come in and go out again: with a key, and by a provider's word.</summary>
public partial class SignInTests
{
    [Theory]
    [InlineData("reader", "reader")]
    [InlineData("Curator", "curator")]
    [InlineData("admin", "admin")]
    [InlineData("root", null)]
    public async Task The_provider_tells_the_role(string told, string? role)
    {
        await using OpenIdProvider provider = await OpenIdProvider.StartAsync();
        provider.Claims = [new Claim("roles", told)];
        await using Served served = await StartAsync(provider);
        using HttpClient client = served.ClientOf(null);

        HttpResponseMessage back = await SignInAsync(client, "/review?party=IRN");
        JsonElement session = await client.GetFromJsonAsync<JsonElement>("api/v1/session", Served.Cancel);
        HttpResponseMessage picture = await client.GetAsync("api/v1/picture", Served.Cancel);

        Assert.Equal("/review?party=IRN", back.Headers.Location?.OriginalString);
        Assert.Equal(role, session.GetProperty("role").GetString());
        Assert.Equal(role is null ? HttpStatusCode.Forbidden : HttpStatusCode.OK, picture.StatusCode);
        Assert.Equal(role is null ? null : "jane@example.org", session.GetProperty("name").GetString());
    }

    [Fact]
    public async Task Several_roles_give_the_highest_and_claims_with_our_own_names_give_nothing()
    {
        await using OpenIdProvider provider = await OpenIdProvider.StartAsync();
        provider.Claims =
        [
            new Claim("roles", "reader"),
            new Claim("roles", "analyst"),
            new Claim("rapport-role", "admin"),
            new Claim("rapport-name", "somebody else"),
        ];
        await using Served served = await StartAsync(provider);
        using HttpClient client = served.ClientOf(null);

        await SignInAsync(client, "/");
        JsonElement session = await client.GetFromJsonAsync<JsonElement>("api/v1/session", Served.Cancel);

        Assert.Equal("analyst", session.GetProperty("role").GetString());
        Assert.Equal("jane@example.org", session.GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("api/v1/keys", Served.Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_way_to_the_provider_proves_who_began_it()
    {
        await using OpenIdProvider provider = await OpenIdProvider.StartAsync();
        await using Served served = await StartAsync(provider);

        HttpResponseMessage away = await served.Client.GetAsync("p/sign-in/openid", Served.Cancel);
        var query = HttpUtility.ParseQueryString(away.Headers.Location!.Query);

        Assert.Equal(
            ("code", "S256", "query"),
            (query["response_type"], query["code_challenge_method"], query["response_mode"] ?? "query")
        );
        Assert.NotNull(query["state"]);
        Assert.NotNull(query["nonce"]);
        Assert.All(away.Headers.GetValues("Set-Cookie"), AssertNarrow);
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_lets_nobody_in()
    {
        await using OpenIdProvider provider = await OpenIdProvider.StartAsync();
        provider.Claims = [new Claim("roles", "admin")];
        await using Served served = await StartAsync(provider);
        using HttpClient thief = served.ClientOf(null);
        using HttpClient victim = served.ClientOf(null);
        Uri answer = await AnswerAsync(thief, "/");

        HttpResponseMessage taken = await victim.GetAsync(answer, Served.Cancel);

        Assert.Equal("/p/sign-in?failed=true", taken.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Unauthorized, (await victim.GetAsync("api/v1/picture", Served.Cancel)).StatusCode);
    }

    [Fact]
    public async Task Who_says_no_at_the_provider_comes_back_to_the_page()
    {
        await using OpenIdProvider provider = await OpenIdProvider.StartAsync();
        provider.Refuses = true;
        await using Served served = await StartAsync(provider);
        using HttpClient client = served.ClientOf(null);

        HttpResponseMessage back = await client.GetAsync(await AnswerAsync(client, "/"), Served.Cancel);

        Assert.Equal("/p/sign-in?failed=true", back.Headers.Location?.OriginalString);
        Assert.Contains(
            "did not let you in",
            await client.GetStringAsync("p/sign-in?failed=true", Served.Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_is_named()
    {
        await using Served served = await Served.StartAsync(s =>
            s with
            {
                OpenId = new OpenIdSettings("http://127.0.0.1:9", "rapport", null),
            }
        );

        HttpResponseMessage answer = await served.Client.GetAsync("p/sign-in/openid", Served.Cancel);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    [Fact]
    public async Task Tokens_of_the_provider_work_on_the_API()
    {
        await using OpenIdProvider provider = await OpenIdProvider.StartAsync();
        provider.Claims = [new Claim("roles", "analyst")];
        await using Served served = await StartAsync(provider);
        using var elsewhere = new HttpClient();
        HttpResponseMessage told = await elsewhere.PostAsync(
            $"{provider.Address}/token",
            new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["grant_type"] = "client_credentials",
                    ["client_id"] = OpenIdProvider.ClientId,
                    ["client_secret"] = OpenIdProvider.ClientSecret,
                }
            ),
            Served.Cancel
        );
        string token = (await told.Content.ReadFromJsonAsync<JsonElement>(Served.Cancel))
            .GetProperty("access_token")
            .GetString()!;
        using HttpClient client = served.ClientOf(token);
        using HttpClient forger = served.ClientOf(token[..^6] + "AAAAAA");

        HttpResponseMessage kept = await client.PutAsJsonAsync(
            "api/v1/watchlists/mine",
            new { name = "x", filter = new { } },
            Served.Cancel
        );

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("api/v1/keys", Served.Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await forger.GetAsync("api/v1/picture", Served.Cancel)).StatusCode);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_leads_to_the_provider()
    {
        await using OpenIdProvider provider = await OpenIdProvider.StartAsync();
        provider.Claims = [new Claim("roles", "reader")];
        await using Served served = await StartAsync(provider);
        using HttpClient client = served.ClientOf(null);
        await SignInAsync(client, "/");

        HttpResponseMessage answer = await SubmitAsync(client, "p/sign-out", []);
        string page = await answer.Content.ReadAsStringAsync(Served.Cancel);

        Assert.Contains($"{provider.Address}/end?id_token_hint=", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("api/v1/picture", Served.Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_page_lets_in_with_a_key_until_it_is_taken_away()
    {
        string key = "";
        await using Served served = await Served.StartAsync(
            s => s with { RequireAuthentication = true },
            store => key = ApiKeys.Add(store, "Jane", AccessRole.Curator, "test", TimeProvider.System)
        );
        using HttpClient client = served.ClientOf(null);

        HttpResponseMessage wrong = await SubmitAsync(client, "p/sign-in", new() { ["key"] = key[..^1] + "~" });
        HttpResponseMessage right = await SubmitAsync(
            client,
            "p/sign-in?then=%2Freview",
            new() { ["key"] = key, ["then"] = "/review" }
        );
        JsonElement session = await client.GetFromJsonAsync<JsonElement>("api/v1/session", Served.Cancel);
        Assert.True(ApiKeys.Remove(served.Store, ApiKeys.List(served.Store)[0].Id, "test"));
        HttpStatusCode after = (await client.GetAsync("api/v1/picture", Served.Cancel)).StatusCode;

        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal("/review", right.Headers.Location?.OriginalString);
        AssertNarrow(
            right.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("rapport-session", StringComparison.Ordinal))
        );
        Assert.Equal(
            ("Jane", "curator"),
            (session.GetProperty("name").GetString(), session.GetProperty("role").GetString())
        );
        Assert.Equal(HttpStatusCode.Unauthorized, after);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_led_elsewhere_after_signing_in(string then)
    {
        string key = "";
        await using Served served = await Served.StartAsync(
            s => s with { RequireAuthentication = true },
            store => key = ApiKeys.Add(store, "Jane", AccessRole.Reader, "test", TimeProvider.System)
        );
        using HttpClient client = served.ClientOf(null);

        HttpResponseMessage answer = await SubmitAsync(client, "p/sign-in", new() { ["key"] = key, ["then"] = then });

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_form_of_another_page_signs_nobody_in()
    {
        string key = "";
        await using Served served = await Served.StartAsync(
            s => s with { RequireAuthentication = true },
            store => key = ApiKeys.Add(store, "Jane", AccessRole.Reader, "test", TimeProvider.System)
        );

        HttpResponseMessage answer = await served.Client.PostAsync(
            "p/sign-in",
            new FormUrlEncodedContent(new Dictionary<string, string> { ["key"] = key }),
            Served.Cancel
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static Task<Served> StartAsync(OpenIdProvider provider) =>
        Served.StartAsync(s =>
            s with
            {
                OpenId = new OpenIdSettings(provider.Address, OpenIdProvider.ClientId, OpenIdProvider.ClientSecret),
            }
        );

    /// <summary>To the provider and back; gives the last answer.</summary>
    private static async Task<HttpResponseMessage> SignInAsync(HttpClient client, string then)
    {
        HttpResponseMessage back = await client.GetAsync(await AnswerAsync(client, then), Served.Cancel);
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        AssertNarrow(
            back.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("rapport-session", StringComparison.Ordinal))
        );
        return back;
    }

    /// <summary>The address to which the provider leads back.</summary>
    private static async Task<Uri> AnswerAsync(HttpClient client, string then)
    {
        HttpResponseMessage away = await client.GetAsync(
            $"p/sign-in/openid?then={Uri.EscapeDataString(then)}",
            Served.Cancel
        );
        Assert.Equal(HttpStatusCode.Redirect, away.StatusCode);
        return (await client.GetAsync(away.Headers.Location, Served.Cancel)).Headers.Location!;
    }

    private static async Task<HttpResponseMessage> SubmitAsync(
        HttpClient client,
        string path,
        Dictionary<string, string> fields
    )
    {
        string page = await client.GetStringAsync(path, Served.Cancel);
        foreach (Match hidden in Hidden().Matches(page))
        {
            fields.TryAdd(hidden.Groups[1].Value, WebUtility.HtmlDecode(hidden.Groups[2].Value));
        }
        return await client.PostAsync(path.Split('?')[0], new FormUrlEncodedContent(fields), Served.Cancel);
    }

    private static void AssertNarrow(string cookie)
    {
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Matches("(?i)samesite=(lax|strict)", cookie);
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")]
    private static partial Regex Hidden();
}
