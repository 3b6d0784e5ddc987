using System.Text;
using System.Text.Json;

namespace Rapport.Server.Tests;

/// <summary>A route as the OpenAPI document has it.</summary>
internal sealed record Route(
    string Method,
    string Path,
    IReadOnlyList<(string Name, string In)> Parameters,
    bool HasBody
)
{
    /// <summary>Good values of path parameters that are no ids of statements or articles.</summary>
    private static readonly Dictionary<string, string> s_good = new(StringComparer.Ordinal)
    {
        ["a"] = "IRN",
        ["b"] = "SAU",
        ["n"] = "2",
    };

    public string Name => $"{Method} {Path}";

    /// <summary>Every route; none is missed, since the document is made from the routes.</summary>
    public static async Task<Route[]> AllAsync(Served served)
    {
        JsonElement document = await served.GetAsync("openapi/v1.json");
        return
        [
            .. from path in document.GetProperty("paths").EnumerateObject()
            from operation in path.Value.EnumerateObject()
            select new Route(
                operation.Name.ToUpperInvariant(),
                path.Name,
                operation.Value.TryGetProperty("parameters", out JsonElement parameters)
                    ?
                    [
                        .. parameters
                            .EnumerateArray()
                            .Select(p => (p.GetProperty("name").GetString()!, p.GetProperty("in").GetString()!)),
                    ]
                    : [],
                operation.Value.TryGetProperty("requestBody", out _)
            ),
        ];
    }

    /// <summary>A request with ids that are there, and the given value for one parameter.</summary>
    public HttpRequestMessage Request(
        string statement,
        string article,
        string? name = null,
        string? value = null,
        string? body = null
    )
    {
        string path = Path[1..];
        var query = new List<string>();
        foreach ((string parameter, string place) in Parameters)
        {
            string? given = parameter == name ? value : null;
            if (place == "path")
            {
                string good = s_good.GetValueOrDefault(parameter) ?? Id(statement, article);
                path = path.Replace($"{{{parameter}}}", Uri.EscapeDataString(given ?? good), StringComparison.Ordinal);
            }
            else if (given is not null)
            {
                query.Add($"{parameter}={Uri.EscapeDataString(given)}");
            }
        }
        var request = new HttpRequestMessage(
            new HttpMethod(Method),
            query.Count == 0 ? path : $"{path}?{string.Join('&', query)}"
        );
        if (HasBody)
        {
            request.Content = new StringContent(body ?? "{}", Encoding.UTF8, "application/json");
        }
        return request;
    }

    private string Id(string statement, string article) =>
        Path.Contains("/statements/", StringComparison.Ordinal) ? statement
        : Path.Contains("/articles/", StringComparison.Ordinal) ? article
        : Path.Contains("/regions/", StringComparison.Ordinal)
        || Path.Contains("/organizations/", StringComparison.Ordinal)
            ? "SCO"
        : Path.Contains("/actors/", StringComparison.Ordinal) ? "IRN"
        : "mine";
}
