using System.Text.Json;

namespace Rapport.Bench.Serving;

/// <summary>A request of the mix.</summary>
/// <param name="Route">What kind it is.</param>
/// <param name="Path">Where, without the leading slash.</param>
internal sealed record LoadRequest(string Route, string Path);

/// <summary>
/// Mixed reading, as people at the eight screens do it: pages of statements most, then evidence, then figures; of parties and articles the
/// most frequent ones most often. The same for the same picture and seed.
/// </summary>
internal sealed class LoadMix
{
    private static readonly string[] s_types = ["CONSULT", "COOPERATE", "ASSAULT", "PROTEST", "AID", "AGREE"];
    private static readonly string[] s_words = ["border", "treaty", "talks", "troops", "sanctions", "minister"];

    private const int Followed = 8;
    private const int Attempts = 10;

    private readonly string[] _statements;
    private readonly string[] _articles;
    private readonly string[] _parties;
    private readonly (int Weight, string Route, Func<Random, string> Path)[] _kinds;
    private readonly int _total;

    private LoadMix(string[] statements, string[] articles, string[] parties)
    {
        _statements = statements;
        _articles = articles;
        _parties = parties;
        _kinds =
        [
            (14, "statements of a party", r => $"statements?limit=50&party={Party(r)}"),
            (6, "count of a party", r => $"statements/count?party={Party(r)}"),
            (2, "count of words", r => $"statements/count?text={One(r, s_words)}"),
            (5, "statements of two parties", r => $"statements?limit=50&{Pair(r, "party={0}&party={1}")}"),
            (5, "statements of a type", r => $"statements?limit=50&type={One(r, s_types)}"),
            (4, "statements by words", r => $"statements?limit=50&text={One(r, s_words)}"),
            (
                4,
                "statements, days",
                r => $"statements?limit=50&from=2024-0{r.Next(1, 6)}-01&to=2024-0{r.Next(6, 10)}-28"
            ),
            (12, "statement", r => $"statements/{One(r, _statements)}"),
            (10, "article", r => $"articles/{One(r, _articles)}"),
            (4, "articles", _ => "articles?limit=50"),
            (1, "sentence", r => $"articles/{One(r, _articles)}/sentences/{r.Next(1, 4)}"),
            (7, "actor", r => $"actors/{Party(r)}"),
            (5, "actors by name", r => $"actors?text={One(r, ["ira", "united", "pres", "ministry", "rus", "chi"])}"),
            (7, "dyad", r => Pair(r, "dyads/{0}/{1}")),
            (3, "calendar of a party", r => $"calendar?party={Party(r)}"),
            (1, "calendar", _ => "calendar"),
            (1, "conflicts", r => $"conflicts?party={Party(r)}"),
            (1, "network", r => $"network?party={Party(r)}"),
            (2, "organization", _ => "organizations/SCO"),
            (3, "places", r => $"places?party={Party(r)}"),
            (2, "review", _ => "review"),
            (4, "picture", _ => "picture"),
            // Of more than 100,000 statements there is no brief.
            (1, "brief", r => $"briefs?about={Party(r)}&from=2024-0{r.Next(1, 7)}-01&to=2024-09-30"),
            (4, "session", _ => "session"),
        ];
        _total = _kinds.Sum(k => k.Weight);
    }

    /// <summary>Asks the server for what there is to ask for.</summary>
    public static async Task<LoadMix> OfAsync(HttpClient client, CancellationToken cancel)
    {
        using JsonDocument statements = await GetAsync(client, "statements?limit=1000", cancel);
        using JsonDocument articles = await GetAsync(client, "articles?limit=500", cancel);
        using JsonDocument actors = await GetAsync(client, "actors?limit=30", cancel);
        return new LoadMix(Ids(statements), Ids(articles), Ids(actors));
    }

    /// <summary>The next request.</summary>
    public LoadRequest Next(Random random)
    {
        int at = random.Next(_total);
        foreach ((int weight, string route, Func<Random, string> path) in _kinds)
        {
            at -= weight;
            if (at < 0)
            {
                return new LoadRequest(route, $"api/v1/{path(random)}");
            }
        }
        throw new InvalidOperationException("the weights do not add up");
    }

    private string Party(Random random)
    {
        // The first half as often as all others together.
        int of = random.Next(2) == 0 ? Math.Max(1, _parties.Length / 6) : _parties.Length;
        return Uri.EscapeDataString(_parties[random.Next(of)]);
    }

    /// <summary>Two of the parties that are told of most: whoever follows dyads follows a few of them.</summary>
    private string Pair(Random random, string form)
    {
        int of = Math.Min(Followed, _parties.Length);
        int one = random.Next(of);
        int other = (one + random.Next(1, Math.Max(2, of))) % of;
        return string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            form,
            Uri.EscapeDataString(_parties[one]),
            Uri.EscapeDataString(_parties[other])
        );
    }

    private static string One(Random random, string[] of) => of[random.Next(of.Length)];

    private static string[] Ids(JsonDocument page) =>
        [.. page.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!)];

    // A server that has just begun may be busy with what it makes beforehand.
    private static async Task<JsonDocument> GetAsync(HttpClient client, string path, CancellationToken cancel)
    {
        for (int left = Attempts; ; left--)
        {
            try
            {
                return JsonDocument.Parse(await client.GetByteArrayAsync($"api/v1/{path}", cancel));
            }
            catch (Exception e)
                when (left > 0 && e is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromSeconds(2), cancel);
            }
        }
    }
}
