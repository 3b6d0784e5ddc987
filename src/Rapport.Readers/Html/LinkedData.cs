using System.Text.Json;
using AngleSharp.Dom;

namespace Rapport.Readers.Html;

/// <summary>What a page's JSON-LD says about the article; all null where there is none or it is malformed.</summary>
/// <param name="Headline">The title.</param>
/// <param name="Published">The publication date as written.</param>
/// <param name="Publisher">Name of the publisher.</param>
internal sealed record LinkedData(string? Headline, string? Published, string? Publisher)
{
    private const int MaxDepth = 8;

    public static LinkedData Read(IDocument page)
    {
        foreach (IElement script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using JsonDocument json = JsonDocument.Parse(
                    script.TextContent,
                    new JsonDocumentOptions { AllowTrailingCommas = true }
                );
                if (Find(json.RootElement, 0) is LinkedData found)
                {
                    return found;
                }
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Other people's metadata is often malformed; the page's other signs then have to do.
                continue;
            }
        }
        return new LinkedData(null, null, null);
    }

    private static LinkedData? Find(JsonElement element, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().Select(e => Find(e, depth + 1)).FirstOrDefault(f => f is not null);
        }
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        if (Text(element, "datePublished") is string date)
        {
            string? headline = Text(element, "headline") ?? Text(element, "name");
            return new LinkedData(
                headline is null ? null : PageMetadata.Collapse(headline),
                date,
                PublisherOf(element)
            );
        }
        return element.TryGetProperty("@graph", out JsonElement graph) ? Find(graph, depth + 1) : null;
    }

    private static string? PublisherOf(JsonElement element) =>
        element.TryGetProperty("publisher", out JsonElement publisher) && publisher.ValueKind == JsonValueKind.Object
            ? Text(publisher, "name")
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
