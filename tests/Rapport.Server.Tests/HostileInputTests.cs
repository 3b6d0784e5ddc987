using System.Net;
using System.Net.Sockets;
using System.Text;
using Rapport.Picture.Tests;

namespace Rapport.Server.Tests;

/// <summary>No input of any route brings a defect out, on either kind of database.</summary>
public class HostileInputTests(PostgresServer server)
{
    private static readonly string[] s_values =
    [
        "",
        " ",
        ",",
        "0",
        "-1",
        "99999999999999999999",
        "NaN",
        "1e999..2",
        "2024-13-45",
        "0001-01-01",
        "9999-12-31",
        "' OR 1=1 --",
        "\"; DROP TABLE statement; --",
        "%",
        "*",
        "\"",
        "-",
        "OR",
        "../../../../etc/passwd",
        "..%2f..%2fetc%2fpasswd",
        "http://169.254.169.254/latest/meta-data",
        "<script>alert(1)</script>",
        "${jndi:ldap://127.0.0.1/a}",
        "\u0000",
        "a\u0007b",
        "\u202Eevil",
        "Ω≈ç√∫˜µ≤≥÷",
        "👩‍👩‍👧‍👦",
        "Russia",
        "true",
        "[1,2,3]",
        "{\"a\":1}",
        new string('a', 3000),
        "MjAyNA",
    ];

    /// <summary>What a database might take for its own; the rest never gets there.</summary>
    private static readonly string[] s_forDatabases =
    [
        "' OR 1=1 --",
        "\"; DROP TABLE statement; --",
        "%",
        "\"",
        "\u202Eevil",
        "👩‍👩‍👧‍👦",
        new string('a', 3000),
    ];

    private static readonly string[] s_bodies =
    [
        "",
        "null",
        "[]",
        "1",
        "\"x\"",
        "{",
        "{\"action\":1}",
        "{\"action\":\"correct\",\"reason\":\"x\",\"changes\":{\"id\":[1],\"evidence\":null}}",
        "{\"action\":\"correct\",\"reason\":\"x\",\"changes\":{\"status\":\"nonsense\"}}",
        "{\"action\":\"correct\",\"reason\":\"x\",\"changes\":{\"evidence\":{\"document\":\"x\",\"sentence\":1,\"start\":0,\"end\":999999,\"text\":\"x\"}}}",
        "{\"action\":\"accept\",\"reason\":\"\\u0000\\ud800\"}",
        "{\"action\":\"split-party\",\"reason\":\"x\",\"party\":\"nobody\",\"into\":\"' OR 1=1 --\"}",
        "{\"action\":\"merge-events\",\"reason\":\"x\",\"with\":\"nothing\"}",
        "{\"action\":\"merge-parties\",\"reason\":\"x\",\"party\":null,\"into\":\"x\"}",
        "{\"name\":\"x\",\"filter\":{\"party\":[null],\"from\":\"xx\"}}",
        "{\"name\":null,\"filter\":null}",
        "{\"about\":[null,\"\"],\"lines\":-5}",
        "{\"about\":\"RUS\"}",
        "{\"name\":\"x\",\"url\":\"http://169.254.169.254/latest/meta-data\",\"list\":\"watchlists/mine\"}",
        "{\"name\":\"x\",\"url\":\"file:///etc/passwd\",\"list\":\"../x\"}",
        "{\"key\":null}",
        "{\"key\":\"rk_x_y\"}",
        "{\"name\":\"x\",\"role\":\"99\"}",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_route_answers_hostile_values_without_a_defect(bool postgres)
    {
        await using Served served = await Served.StartAsync(server: postgres ? server : null);
        string statement = await served.StatementAsync();
        string article = served.Article(Served.HostileTitle);
        var wrong = new List<string>();
        foreach (Route route in (await Route.AllAsync(served)).Where(r => r.Path != "/api/v1/events"))
        {
            string[] values = postgres ? s_forDatabases : s_values;
            for (int p = 0; p < route.Parameters.Count; p++)
            {
                // Of many parameters each takes a third of the values, so that the route meets all of them.
                bool some = route.Parameters.Count >= 3 && route.Parameters[p].In == "query";
                for (int v = 0; v < values.Length; v++)
                {
                    if (!some || (p + v) % 3 == 0)
                    {
                        await CheckAsync(
                            served,
                            route.Request(statement, article, route.Parameters[p].Name, values[v]),
                            wrong
                        );
                    }
                }
            }
            foreach (string body in route.HasBody ? s_bodies : [])
            {
                await CheckAsync(served, route.Request(statement, article, body: body), wrong);
            }
        }
        Assert.Empty(wrong);
        Assert.Equal(HttpStatusCode.OK, (await served.Client.GetAsync("health/ready", Served.Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("assets/..%2f..%2fRapport.Server.dll")]
    [InlineData("p/article/..%2f..%2fetc%2fpasswd")]
    [InlineData("api/v1/articles/%00")]
    [InlineData("api/v1/unknown")]
    public async Task A_path_that_leads_out_leads_nowhere(string path)
    {
        await using Served served = await Served.StartAsync();

        HttpResponseMessage answer = await served.Client.GetAsync(path, Served.Cancel);

        Assert.InRange((int)answer.StatusCode, 400, 499);
    }

    [Theory]
    [InlineData("/../etc/passwd", 404)]
    [InlineData("/a/../../b", 404)]
    [InlineData("/%2e%2e/%2E%2E/etc/passwd", 404)]
    [InlineData("/..%2f..%2fetc%2fpasswd", 404)]
    [InlineData("/..%5cetc", 404)]
    [InlineData("/actor/..RUS", 200)]
    [InlineData("/query?text=../x", 200)]
    public async Task What_climbs_out_of_a_folder_is_no_page_of_the_app(string target, int status)
    {
        string app = Directory.CreateTempSubdirectory("rapport-app-").FullName;
        await File.WriteAllTextAsync(Path.Combine(app, "index.html"), "<!doctype html>", Served.Cancel);
        await using Served served = await Served.StartAsync(s => s with { App = app });

        // Clients tidy an address before they send it.
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, served.Address.Port, Served.Cancel);
        await using NetworkStream stream = connection.GetStream();
        string request = $"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{served.Address.Port}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Served.Cancel);
        using var reader = new StreamReader(stream);

        Assert.StartsWith($"HTTP/1.1 {status} ", await reader.ReadLineAsync(Served.Cancel), StringComparison.Ordinal);
        Directory.Delete(app, recursive: true);
    }

    [Theory]
    [InlineData("statements?members=x", "members: it is neither true nor false")]
    [InlineData("statements?trace=2", "trace: it is neither true nor false")]
    [InlineData("statements?party=a%00b", "party: it holds control characters")]
    [InlineData("statements?from=9999-01-01", "from: it lies outside the years 1500 to 2999")]
    [InlineData("statements?%07=1", "the address holds control characters")]
    public async Task What_is_wrong_with_a_parameter_is_told_by_its_name(string path, string detail)
    {
        await using Served served = await Served.StartAsync();

        HttpResponseMessage answer = await served.Client.GetAsync($"api/v1/{path}", Served.Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        string body = await answer.Content.ReadAsStringAsync(Served.Cancel);
        Assert.Contains($"\"detail\":\"{detail}", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_text_of_an_article_stays_text()
    {
        await using Served served = await Served.StartAsync();

        string page = await served.Client.GetStringAsync(
            $"p/article/{served.Article(Served.HostileTitle)}",
            Served.Cancel
        );

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    private static async Task CheckAsync(Served served, HttpRequestMessage request, List<string> wrong)
    {
        string name = $"{request.Method} {request.RequestUri}";
        using HttpResponseMessage answer = await served.Client.SendAsync(request, Served.Cancel);
        string type = answer.Content.Headers.ContentType?.MediaType ?? "";
        // A zero byte in a path never gets past the web server itself.
        bool problem =
            (int)answer.StatusCode < 400
            || type == "application/problem+json"
            || name.Contains("%00", StringComparison.Ordinal);
        if ((int)answer.StatusCode >= 500 || !problem)
        {
            wrong.Add(
                $"{name}: {(int)answer.StatusCode} {type} {await answer.Content.ReadAsStringAsync(Served.Cancel)}"
            );
        }
    }
}
