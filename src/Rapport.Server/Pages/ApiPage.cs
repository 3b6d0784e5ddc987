using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Rapport.Server.Pages;

/// <summary><c>/docs</c>: the OpenAPI document as a page: every route with its parameters and forms, and who may ask.</summary>
internal static class ApiPage
{
    private const string DocumentName = "v1";

    public static void MapDocs(this IEndpointRouteBuilder app) =>
        app.MapGet(
                "/docs",
                async (
                    IEnumerable<EndpointDataSource> sources,
                    [FromKeyedServices(DocumentName)] IOpenApiDocumentProvider provider,
                    CancellationToken cancel
                ) => PlainPages.Page("The API", Body(sources, await provider.GetOpenApiDocumentAsync(cancel)))
            )
            .ExcludeFromDescription();

    private static string Body(IEnumerable<EndpointDataSource> sources, OpenApiDocument document)
    {
        Dictionary<string, string> who = Roles(sources);
        var page = new StringBuilder(
            "<p>The same for programs, OpenAPI 3.1: <a href=\"/openapi/v1.json\">/openapi/v1.json</a>. Assistants: MCP at <code>/mcp</code>. "
                + "Errors are problem details (RFC 9457). Keys go into <code>Authorization: Bearer rk_…</code>.</p><h2>Routes</h2>"
        );
        foreach ((string path, IOpenApiPathItem item) in document.Paths.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            foreach ((HttpMethod method, OpenApiOperation operation) in item.Operations ?? [])
            {
                Write(page, $"{method} {path}", operation, who);
            }
        }
        page.Append("<h2>Forms</h2>");
        foreach (
            (string name, IOpenApiSchema schema) in (
                document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>()
            ).OrderBy(s => s.Key, StringComparer.Ordinal)
        )
        {
            page.Append($"<h3 id=\"{Escape(name)}\">{Escape(name)}</h3>");
            ApiForms.WriteProperties(page, schema);
        }
        return page.ToString();
    }

    private static void Write(
        StringBuilder page,
        string name,
        OpenApiOperation operation,
        Dictionary<string, string> who
    )
    {
        page.Append($"<details><summary><code>{Escape(name)}</code> {Escape(operation.Summary)}</summary>");
        page.Append($"<p>{Escape(operation.Description)} For: {who.GetValueOrDefault(name, "reader")}.</p>");
        if (operation.Parameters is { Count: > 0 } parameters)
        {
            page.Append(
                "<table><thead><tr><th>parameter</th><th>in</th><th>type</th><th>meaning</th></tr></thead><tbody>"
            );
            foreach (IOpenApiParameter parameter in parameters)
            {
                page.Append(
                    $"<tr><td><code>{Escape(parameter.Name)}</code></td><td>{parameter.In?.ToString().ToLowerInvariant()}</td><td>{ApiForms.TypeOf(parameter.Schema)}</td><td>{Escape(parameter.Description)}</td></tr>"
                );
            }
            page.Append("</tbody></table>");
        }
        WriteContent(page, "body", operation.RequestBody?.Content);
        foreach ((string status, IOpenApiResponse answer) in operation.Responses ?? [])
        {
            WriteContent(page, status, answer.Content);
        }
        page.Append("</details>");
    }

    private static void WriteContent(StringBuilder page, string what, IDictionary<string, OpenApiMediaType>? content)
    {
        foreach ((string type, OpenApiMediaType media) in content ?? new Dictionary<string, OpenApiMediaType>())
        {
            page.Append($"<p>{Escape(what)}: <code>{Escape(type)}</code> {ApiForms.TypeOf(media.Schema)}</p>");
        }
    }

    /// <summary>Who may ask, by the name of the route.</summary>
    private static Dictionary<string, string> Roles(IEnumerable<EndpointDataSource> sources) =>
        sources
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IEndpointSummaryMetadata>() is not null)
            .DistinctBy(Name)
            .ToDictionary(
                Name,
                e =>
                    e.Metadata.GetMetadata<IAllowAnonymous>() is not null
                        ? "anyone"
                        : e.Metadata.GetMetadata<IAuthorizeData>()?.Policy ?? "reader",
                StringComparer.Ordinal
            );

    private static string Name(RouteEndpoint route)
    {
        string methods = string.Join(' ', route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []);
        return $"{methods} {route.RoutePattern.RawText}";
    }

    private static string Escape(string? text) => PlainPages.Escape(text);
}
