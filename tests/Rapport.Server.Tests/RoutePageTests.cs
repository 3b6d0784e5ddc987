using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Rapport.Server.Tests;

/// <summary>docs/routes.md is made of the OpenAPI document.</summary>
public class RoutePageTests
{
    [Fact]
    public async Task Page_of_the_routes_is_made_of_the_document()
    {
        await using Served served = await Served.StartAsync();
        string page = Write(await served.GetAsync("openapi/v1.json"));
        string path = Path.Combine(Root(), "docs", "routes.md");
        if (Environment.GetEnvironmentVariable("RAPPORT_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, page, Served.Cancel);
        }
        Assert.True(
            File.Exists(path) && (await File.ReadAllTextAsync(path, Served.Cancel)).ReplaceLineEndings("\n") == page,
            "docs/routes.md differs from the routes; run this test with RAPPORT_APPROVE=1"
        );
    }

    private static string Write(JsonElement document)
    {
        var page = new StringBuilder(
            """
            # Routes

            Made of the server's OpenAPI document by a test, which fails where they differ. How to ask, who may, and the routes that are no API
            (pages, feeds, MCP, health): [server.md](server.md).

            | route | answers | parameters | status |
            | --- | --- | --- | --- |

            """
        );
        foreach (JsonProperty route in document.GetProperty("paths").EnumerateObject())
        {
            foreach (JsonProperty operation in route.Value.EnumerateObject())
            {
                string said = operation.Value.GetProperty("summary").GetString()!;
                string named = Join(operation.Value, "parameters", p => p.GetProperty("name").GetString()!);
                string statuses = string.Join(
                    ", ",
                    operation.Value.GetProperty("responses").EnumerateObject().Select(r => r.Name)
                );
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| `{operation.Name.ToUpperInvariant()} {route.Name}` | {Cell(said)} | {named} | {statuses} |\n"
                );
            }
        }
        return page.ToString();
    }

    private static string Join(JsonElement operation, string list, Func<JsonElement, string> name) =>
        operation.TryGetProperty(list, out JsonElement items)
            ? string.Join(", ", items.EnumerateArray().Select(i => $"`{name(i)}`"))
            : "";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Root()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Rapport.slnx")))
        {
            at = at.Parent;
        }
        return at?.FullName ?? throw new InvalidOperationException("Rapport.slnx stands in no folder above the tests");
    }
}
