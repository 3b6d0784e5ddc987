using System.Text.Json;
using AngleSharp.Dom;

namespace Rapport.Readers.Html;

/// <summary>What a page's JSON-LD says about the article; all null where there is none or it is malformed.</summary>
/// <param name="Headline">The title.</param>
/// <param name="Published">The publication date as written.</param>
/// <param name="Publisher">Name of the publisher.</param>
/// <param name="Authors">Names of the authors with a comma between them.</param>
/// <param name="Language">Language tag.</param>
internal sealed record LinkedData(
    string? Headline,
    string? Published,
    string? Publisher,
    string? Authors,
    string? Language
)
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
        return new LinkedData(null, null, null, null, null);
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
                NamesOf(element, "publisher"),
                NamesOf(element, "author"),
                Text(element, "inLanguage")
            );
        }
        return element.TryGetProperty("@graph", out JsonElement graph) ? Find(graph, depth + 1) : null;
    }

    /// <summary>The name of a person or organization, or of several; each may be an object or its name alone.</summary>
    private static string? NamesOf(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out JsonElement value))
        {
            return null;
        }
        IEnumerable<JsonElement> all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        string names = string.Join(
            ", ",
            all.Select(v =>
                    v.ValueKind switch
                    {
                        JsonValueKind.Object => Text(v, "name"),
                        JsonValueKind.String => v.GetString(),
                        _ => null,
                    }
                )
                .Where(n => !string.IsNullOrWhiteSpace(n))
                .Select(PageMetadata.Collapse)
        );
        return names.Length == 0 ? null : names;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
