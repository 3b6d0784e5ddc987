using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Rapport.Picture;

namespace Rapport.Server.Tests;

/// <summary>Who may do what.</summary>
public class AccessTests
{
    /// <summary>What asks for more than reading; null is for anyone.</summary>
    private static readonly Dictionary<string, AccessRole?> s_needed = new(StringComparer.Ordinal)
    {
        ["POST /api/v1/statements/{id}/decisions"] = AccessRole.Curator,
        ["POST /api/v1/decisions"] = AccessRole.Curator,
        ["PUT /api/v1/watchlists/{id}"] = AccessRole.Analyst,
        ["DELETE /api/v1/watchlists/{id}"] = AccessRole.Analyst,
        ["PUT /api/v1/queries/{id}"] = AccessRole.Analyst,
        ["DELETE /api/v1/queries/{id}"] = AccessRole.Analyst,
        ["GET /api/v1/webhooks"] = AccessRole.Admin,
        ["GET /api/v1/webhooks/{id}"] = AccessRole.Admin,
        ["PUT /api/v1/webhooks/{id}"] = AccessRole.Admin,
        ["POST /api/v1/webhooks/{id}/ping"] = AccessRole.Admin,
        ["DELETE /api/v1/webhooks/{id}"] = AccessRole.Admin,
        ["GET /api/v1/keys"] = AccessRole.Admin,
        ["POST /api/v1/keys"] = AccessRole.Admin,
        ["DELETE /api/v1/keys/{id}"] = AccessRole.Admin,
        ["GET /api/v1/session"] = null,
        ["POST /api/v1/session"] = null,
        ["DELETE /api/v1/session"] = null,
    };

    [Fact]
    public async Task Every_route_lets_in_whom_it_should()
    {
        var keys = new Dictionary<AccessRole, string>();
        await using Served served = await Served.StartAsync(
            s => s with { RequireAuthentication = true },
            store =>
            {
                foreach (AccessRole role in Enum.GetValues<AccessRole>())
                {
                    keys[role] = ApiKeys.Add(store, role.ToString(), role, "test", TimeProvider.System);
                }
            }
        );
        using HttpClient reader = served.ClientOf(keys[AccessRole.Reader]);
        JsonElement document = await reader.GetFromJsonAsync<JsonElement>("openapi/v1.json", Served.Cancel);
        var wrong = new List<string>();
        foreach (AccessRole? role in (AccessRole?[])[null, .. Enum.GetValues<AccessRole>()])
        {
            using HttpClient client = served.ClientOf(role is { } r ? keys[r] : null);
            foreach (JsonProperty path in document.GetProperty("paths").EnumerateObject())
            {
                foreach (JsonProperty operation in path.Value.EnumerateObject())
                {
                    string name = $"{operation.Name.ToUpperInvariant()} {path.Name}";
                    bool anyone = s_needed.TryGetValue(name, out AccessRole? needed) && needed is null;
                    HttpStatusCode status = await AskAsync(client, operation.Name, path.Name);
                    HttpStatusCode? expected =
                        anyone ? null
                        : role is null ? HttpStatusCode.Unauthorized
                        : role < (needed ?? AccessRole.Reader) ? HttpStatusCode.Forbidden
                        : null;
                    bool refused = status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;
                    // A key that is none is refused by signing in itself.
                    bool fits = expected is { } e ? status == e : !refused || name == "POST /api/v1/session";
                    if (!fits)
                    {
                        wrong.Add($"{role?.ToString() ?? "nobody"} {name}: {(int)status}");
                    }
                }
            }
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("mcp")]
    [InlineData("docs")]
    [InlineData("p/actor/IRN")]
    [InlineData("p/brief?about=IRN")]
    [InlineData("openapi/v1.json")]
    public async Task What_is_no_route_of_the_API_asks_for_a_key_too(string path)
    {
        await using Served served = await Served.StartAsync(
            s => s with { RequireAuthentication = true },
            store => ApiKeys.Add(store, "x", AccessRole.Reader, "test", TimeProvider.System)
        );

        HttpResponseMessage answer = await served.Client.GetAsync(path, Served.Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0", false)]
    [InlineData("http://*:0", false)]
    [InlineData("http://0.0.0.0:0", true)]
    public async Task Off_loopback_it_refuses_to_start_open_or_in_clear(string url, bool withKey)
    {
        await Assert.ThrowsAsync<ObservatoryException>(async () =>
            await (
                await Served.StartAsync(
                    s => s with { Urls = [url] },
                    store =>
                    {
                        if (withKey)
                        {
                            ApiKeys.Add(store, "x", AccessRole.Reader, "test", TimeProvider.System);
                        }
                    }
                )
            ).DisposeAsync()
        );
    }

    [Fact]
    public async Task A_key_that_was_taken_away_lets_nobody_in()
    {
        string key = "";
        await using Served served = await Served.StartAsync(
            s => s with { RequireAuthentication = true },
            store => key = ApiKeys.Add(store, "x", AccessRole.Reader, "test", TimeProvider.System)
        );
        using HttpClient client = served.ClientOf(key);

        HttpStatusCode before = (await client.GetAsync("api/v1/picture", Served.Cancel)).StatusCode;
        Assert.True(ApiKeys.Remove(served.Store, ApiKeys.List(served.Store)[0].Id, "test"));
        HttpStatusCode after = (await client.GetAsync("api/v1/picture", Served.Cancel)).StatusCode;

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before, after));
    }

    [Fact]
    public async Task The_picture_never_holds_the_key_itself()
    {
        string key = "";
        await using Served served = await Served.StartAsync(prepare: store =>
            key = ApiKeys.Add(store, "x", AccessRole.Admin, "test", TimeProvider.System)
        );
        string secret = key.Split('_', 3)[2];

        Assert.DoesNotContain(served.Store.Marks(""), m => m.Value.Contains(secret, StringComparison.Ordinal));
        Assert.Null(served.Store.Verify(cancel: Served.Cancel).Fault);
    }

    [Fact]
    public async Task A_session_changes_nothing_without_its_token()
    {
        string key = "";
        await using Served served = await Served.StartAsync(
            s => s with { RequireAuthentication = true },
            store => key = ApiKeys.Add(store, "Jane", AccessRole.Curator, "test", TimeProvider.System)
        );
        using HttpClient client = served.ClientOf(null);
        (await client.PostAsJsonAsync("api/v1/session", new { key }, Served.Cancel)).EnsureSuccessStatusCode();
        JsonElement page = await client.GetFromJsonAsync<JsonElement>("api/v1/statements?limit=1", Served.Cancel);
        string path = $"api/v1/statements/{page.GetProperty("items")[0].GetProperty("id").GetString()}/decisions";
        var decision = new { action = "accept", reason = "as the text says" };

        HttpStatusCode without = (await client.PostAsJsonAsync(path, decision, Served.Cancel)).StatusCode;
        JsonElement session = await client.GetFromJsonAsync<JsonElement>("api/v1/session", Served.Cancel);
        client.DefaultRequestHeaders.Add("X-CSRF-Token", session.GetProperty("csrf").GetString());
        HttpStatusCode with = (await client.PostAsJsonAsync(path, decision, Served.Cancel)).StatusCode;

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Created), (without, with));
        Assert.Equal("Jane", served.Store.Ask(t => t.Decisions.Single()).Author);
    }

    [Theory]
    [InlineData("Origin", "http://elsewhere.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Host", "elsewhere.example")]
    public async Task Another_site_changes_nothing_on_loopback(string header, string value)
    {
        await using Served served = await Served.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Put, "api/v1/watchlists/mine")
        {
            Content = new StringContent("{\"name\":\"x\",\"filter\":{}}", Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation(header, value);

        HttpResponseMessage answer = await served.Client.SendAsync(request, Served.Cancel);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.Empty(served.Store.Marks("watchlist "));
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_to_wait()
    {
        await using Served served = await Served.StartAsync(s => s with { RequestsPerMinute = 5 });

        var answers = new List<HttpStatusCode>();
        for (int i = 0; i < 8; i++)
        {
            answers.Add((await served.Client.GetAsync("api/v1/session", Served.Cancel)).StatusCode);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
    }

    [Theory]
    [InlineData("api/v1/picture")]
    [InlineData("api/v1/statements?from=xx")]
    [InlineData("docs")]
    public async Task Every_answer_forbids_code_inside_pages(string path)
    {
        await using Served served = await Served.StartAsync();

        HttpResponseMessage answer = await served.Client.GetAsync(path, Served.Cancel);

        string policy = string.Join(';', answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, string method, string path)
    {
        string filled = path.Replace("{n}", "1", StringComparison.Ordinal)
            .Replace("{a}", "IRN", StringComparison.Ordinal)
            .Replace("{b}", "SAU", StringComparison.Ordinal)
            .Replace("{id}", "IRN", StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new HttpMethod(method.ToUpperInvariant()), filled[1..]);
        if (method is "post" or "put")
        {
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        }
        using HttpResponseMessage answer = await client.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            Served.Cancel
        );
        return answer.StatusCode;
    }
}
