using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Rapport.Server.Pages;

/// <summary><c>/docs</c>: every route with what it answers and who may ask; made from the routes themselves.</summary>
internal static class RoutesPage
{
    public static void MapDocs(this IEndpointRouteBuilder app) =>
        app.MapGet("/docs", (IEnumerable<EndpointDataSource> sources) => PlainPages.Page("The API", Table(sources)))
            .ExcludeFromDescription();

    private static string Table(IEnumerable<EndpointDataSource> sources)
    {
        var page = new StringBuilder();
        page.Append(
            "<p>OpenAPI 3.1 with all parameters and forms: <a href=\"/openapi/v1.json\">/openapi/v1.json</a>. MCP: /mcp.</p>"
        );
        page.Append("<table><thead><tr><th>route</th><th>answers</th><th>who</th></tr></thead><tbody>");
        IEnumerable<RouteEndpoint> routes = sources
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IEndpointSummaryMetadata>() is not null)
            .DistinctBy(Name)
            .OrderBy(e => e.RoutePattern.RawText, StringComparer.Ordinal);
        foreach (RouteEndpoint route in routes)
        {
            string summary = route.Metadata.GetMetadata<IEndpointSummaryMetadata>()!.Summary;
            string more = route.Metadata.GetMetadata<IEndpointDescriptionMetadata>()?.Description ?? "";
            string who = route.Metadata.GetMetadata<IAllowAnonymous>() is not null
                ? "anyone"
                : route.Metadata.GetMetadata<IAuthorizeData>()?.Policy ?? "reader";
            page.Append(
                $"<tr><td><code>{PlainPages.Escape(Name(route))}</code></td><td>{PlainPages.Escape($"{summary} {more}")}</td><td>{who}</td></tr>"
            );
        }
        return page.Append("</tbody></table>").ToString();
    }

    private static string Name(RouteEndpoint route)
    {
        string methods = string.Join(' ', route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []);
        return $"{methods} {route.RoutePattern.RawText}";
    }
}
