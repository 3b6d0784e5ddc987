using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rapport.Picture.Tests;
using Rapport.Server.Api;

namespace Rapport.Server.Tests;

/// <summary>What the routes answer.</summary>
public class ApiTests(PostgresServer server)
{
    private static readonly JsonSerializerOptions s_strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_question_has_an_answer(bool postgres)
    {
        await using Served served = await Served.StartAsync(server: postgres ? server : null);
        string statement = await served.StatementAsync();
        string article = served.Article(Served.HostileTitle);
        (await PutAsync(served, "watchlists")).EnsureSuccessStatusCode();
        (await PutAsync(served, "queries")).EnsureSuccessStatusCode();
        var hook = new
        {
            name = "x",
            url = "https://example.org/",
            list = "queries/mine",
        };
        (await served.Client.PutAsJsonAsync("api/v1/webhooks/mine", hook, Served.Cancel)).EnsureSuccessStatusCode();
        var wrong = new List<string>();
        foreach (
            Route route in (await Route.AllAsync(served)).Where(r => r.Method == "GET" && r.Path != "/api/v1/events")
        )
        {
            using HttpResponseMessage answer = await served.Client.SendAsync(
                route.Request(statement, article),
                Served.Cancel
            );
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                wrong.Add(
                    $"{route.Name}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Served.Cancel)}"
                );
            }
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_page_of_the_API_has_every_route_and_every_form()
    {
        await using Served served = await Served.StartAsync();

        string page = await served.Client.GetStringAsync("docs", Served.Cancel);

        Assert.All(
            await Route.AllAsync(served),
            r => Assert.Contains($"<code>{r.Name}</code>", page, StringComparison.Ordinal)
        );
        Assert.Contains("id=\"StatementForm\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statements?type=ATTACK", "type: 'ATTACK' is no type; types are AGREE, ")]
    [InlineData("statements?from=2024-07-05&to=2024-07-04", "from: 2024-07-05 comes after to 2024-07-04")]
    [InlineData("calendar?from=2024-07-05&to=2024-07-04", "from: 2024-07-05 comes after to 2024-07-04")]
    [InlineData("statements?party=zzyzx", "nobody is called 'zzyzx'")]
    public async Task A_question_that_no_picture_can_answer_is_refused(string path, string why)
    {
        await using Served served = await Served.StartAsync();

        using HttpResponseMessage answer = await served.Client.GetAsync($"api/v1/{path}", Served.Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Served.Cancel));
        Assert.Contains(why, problem.RootElement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_have_the_form_that_the_document_promises()
    {
        await using Served served = await Served.StartAsync();
        string statement = await served.StatementAsync();
        string article = served.Article(Served.HostileTitle);

        Assert.NotEmpty((await FormAsync<StatementPageForm>(served, "statements?trace=true")).Items);
        Assert.Equal(statement, (await FormAsync<StatementDetailForm>(served, $"statements/{statement}")).Id);
        Assert.Equal(article, (await FormAsync<ArticleForm>(served, $"articles/{article}")).Id);
        Assert.Equal(3, (await FormAsync<ArticlePageForm>(served, "articles")).Items.Count);
        Assert.NotEmpty((await FormAsync<SentenceForm>(served, $"articles/{article}/sentences/2")).Tokens);
        Assert.Equal(3, (await FormAsync<PictureForm>(served, "picture")).Articles);
        Assert.NotEmpty((await FormAsync<PlaceListForm>(served, "places")).Items);
        Assert.Contains((await FormAsync<ActorListForm>(served, "actors?text=Norway")).Items, a => a.Id == "NOR");
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_overlap()
    {
        await using Served served = await Served.StartAsync();
        var seen = new List<string>();
        string? next = null;
        long? total;
        do
        {
            StatementPageForm page = await FormAsync<StatementPageForm>(
                served,
                $"statements?limit=7{(next is null ? "" : $"&cursor={next}")}"
            );
            seen.AddRange(page.Items.Select(s => s.Id));
            next = page.Next;
            total = page.Total;
        } while (next is not null);

        Assert.Equal(total, seen.Count);
        Assert.Equal(seen.Count, seen.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_from_any_row_on_is_the_one_that_paging_leads_to(bool postgres)
    {
        await using Served served = await Served.StartAsync(server: postgres ? server : null);
        foreach (string filter in (string[])["", "&party=IRN", "&text=minister"])
        {
            StatementPageForm all = await FormAsync<StatementPageForm>(served, $"statements?limit=1000{filter}");
            for (int row = 0; row <= all.Items.Count + 1; row++)
            {
                StatementPageForm page = await FormAsync<StatementPageForm>(
                    served,
                    $"statements?limit=5&offset={row}{filter}"
                );

                Assert.Equal(all.Items.Skip(row).Take(5).Select(s => s.Id), page.Items.Select(s => s.Id));
                Assert.Equal(all.Items.Count, page.Total);
                Assert.Equal(row + 5 < all.Items.Count, page.Next is not null);
            }
        }
    }

    [Fact]
    public async Task Statements_are_counted_beside_their_pages()
    {
        await using Served served = await Served.StartAsync();

        long all = (await FormAsync<StatementCountForm>(served, "statements/count")).Total;
        long some = (await FormAsync<StatementCountForm>(served, "statements/count?party=IRN")).Total;

        Assert.Equal((await FormAsync<StatementPageForm>(served, "statements?limit=1")).Total, all);
        Assert.Equal((await FormAsync<StatementPageForm>(served, "statements?limit=1000&party=IRN")).Items.Count, some);
        Assert.InRange(some, 1, all - 1);
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br, gzip", "gzip")]
    [InlineData("br, gzip;q=0", "br")]
    [InlineData("identity", null)]
    public async Task A_kept_answer_comes_packed_to_whoever_takes_that(string accepted, string? encoding)
    {
        await using Served served = await Served.StartAsync();
        byte[] plain = await served.Client.GetByteArrayAsync("api/v1/actors/IRN", Served.Cancel);

        using var request = new HttpRequestMessage(HttpMethod.Get, "api/v1/actors/IRN");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using HttpResponseMessage answer = await served.Client.SendAsync(request, Served.Cancel);

        await using Stream body = await answer.Content.ReadAsStreamAsync(Served.Cancel);
        await using Stream unpacked = encoding switch
        {
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var read = new MemoryStream();
        await unpacked.CopyToAsync(read, Served.Cancel);
        Assert.Equal(encoding is null ? [] : [encoding], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", string.Join(',', answer.Headers.Vary), StringComparison.Ordinal);
        Assert.Equal(plain, read.ToArray());
    }

    [Fact]
    public async Task Statements_come_by_their_ids()
    {
        await using Served served = await Served.StartAsync();
        StatementPageForm all = await FormAsync<StatementPageForm>(served, "statements?limit=3");

        StatementPageForm some = await FormAsync<StatementPageForm>(
            served,
            $"statements?ids={all.Items[2].Id},{all.Items[0].Id},nothing"
        );

        Assert.Equal([all.Items[0].Id, all.Items[2].Id], some.Items.Select(s => s.Id));
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("jsonl", "application/x-ndjson")]
    [InlineData("gdelt", "text/tab-separated-values")]
    [InlineData("parquet", "application/vnd.apache.parquet")]
    public async Task Statements_come_as_files(string format, string type)
    {
        await using Served served = await Served.StartAsync();

        HttpResponseMessage answer = await served.Client.GetAsync($"api/v1/statements?format={format}", Served.Cancel);

        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(Served.Cancel));
    }

    [Fact]
    public async Task An_answer_is_fresh_until_the_picture_changes()
    {
        await using Served served = await Served.StartAsync();
        string statement = await served.StatementAsync();
        HttpResponseMessage first = await served.Client.GetAsync("api/v1/picture", Served.Cancel);
        async Task<HttpStatusCode> AgainAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "api/v1/picture");
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            return (await served.Client.SendAsync(request, Served.Cancel)).StatusCode;
        }

        Assert.Equal(HttpStatusCode.NotModified, await AgainAsync());
        (await DecideAsync(served, statement, new { action = "reject", reason = "wrong" })).EnsureSuccessStatusCode();
        Assert.Equal(HttpStatusCode.OK, await AgainAsync());
    }

    [Fact]
    public async Task A_correction_takes_the_place_of_the_statement()
    {
        await using Served served = await Served.StartAsync();
        string statement = await served.StatementAsync();

        HttpResponseMessage answer = await DecideAsync(
            served,
            statement,
            new
            {
                action = "correct",
                reason = "it lies ahead",
                changes = new { status = "planned" },
            }
        );
        DecidedForm decided = (await answer.Content.ReadFromJsonAsync<DecidedForm>(Served.Cancel))!;
        StatementDetailForm now = await FormAsync<StatementDetailForm>(served, $"statements/{decided.Statement}");

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(("planned", "corrected", 1), (now.Status, now.Review, now.Decisions.Count));
    }

    [Fact]
    public async Task A_watchlist_tells_what_came_since()
    {
        await using Served served = await Served.StartAsync();
        (await PutAsync(served, "watchlists")).EnsureSuccessStatusCode();
        NewForm all = await FormAsync<NewForm>(served, "watchlists/mine/new");

        NewForm none = await FormAsync<NewForm>(served, $"watchlists/mine/new?since={all.Seq}");

        Assert.True(all.Total > 0);
        Assert.Equal(0, none.Total);
    }

    [Fact]
    public async Task A_watchlist_is_an_Atom_feed_for_who_has_a_key()
    {
        string key = "";
        await using Served served = await Served.StartAsync(
            s => s with { RequireAuthentication = true },
            store => key = Rapport.Server.ApiKeys.Add(store, "x", AccessRole.Analyst, "test", TimeProvider.System)
        );
        using HttpClient client = served.ClientOf(key);
        var list = new { name = "Iran", filter = new { party = new[] { "IRN" } } };
        (await client.PutAsJsonAsync("api/v1/watchlists/mine", list, Served.Cancel)).EnsureSuccessStatusCode();
        string password = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"reader:{key}"));
        client.DefaultRequestHeaders.Authorization = new("Basic", password);

        string feed = await client.GetStringAsync("feeds/watchlists/mine", Served.Cancel);
        HttpResponseMessage without = await served.Client.GetAsync("feeds/watchlists/mine", Served.Cancel);

        Assert.Equal("feed", System.Xml.Linq.XDocument.Parse(feed).Root!.Name.LocalName);
        Assert.Contains("<entry>", feed, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
    }

    [Fact]
    public async Task New_statements_come_as_events()
    {
        await using Served served = await Served.StartAsync();
        string statement = await served.StatementAsync();
        await using Stream stream = await served.Client.GetStreamAsync("api/v1/events", Served.Cancel);
        using var reader = new StreamReader(stream);
        Assert.Equal("event: ready", await reader.ReadLineAsync(Served.Cancel));

        await DecideAsync(
            served,
            statement,
            new
            {
                action = "correct",
                reason = "it lies ahead",
                changes = new { status = "planned" },
            }
        );
        string? line;
        do
        {
            line = await reader.ReadLineAsync(Served.Cancel);
        } while (line is not null && line != "event: statement");

        Assert.Contains("\"status\":\"planned\"", await reader.ReadLineAsync(Served.Cancel), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> PutAsync(Served served, string kind) =>
        served.Client.PutAsJsonAsync(
            $"api/v1/{kind}/mine",
            new { name = "Iran", filter = new { party = new[] { "IRN" } } },
            Served.Cancel
        );

    private static Task<HttpResponseMessage> DecideAsync(Served served, string statement, object decision) =>
        served.Client.PostAsJsonAsync($"api/v1/statements/{statement}/decisions", decision, Served.Cancel);

    private static async Task<T> FormAsync<T>(Served served, string path) =>
        (await served.Client.GetFromJsonAsync<T>($"api/v1/{path}", s_strict, Served.Cancel))!;
}
