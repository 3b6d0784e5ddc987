using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Rapport.Server.Hosting;

/// <summary>Entity tags: an answer about the picture stays the same until the picture changes.</summary>
internal sealed class Freshness(ServerDesk desk) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method))
        {
            return await next(context);
        }
        var tag = new EntityTagHeaderValue($"\"{desk.Stamp()}\"", isWeak: true);
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.Vary = "Accept, Authorization, Cookie";
        IList<EntityTagHeaderValue> known = http.Request.GetTypedHeaders().IfNoneMatch;
        if (known.Any(k => k.Compare(tag, useStrongComparison: false)))
        {
            http.Response.Headers.ETag = tag.ToString();
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }
        object? answer = await next(context);
        http.Response.Headers.ETag = tag.ToString();
        return answer;
    }
}
