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
            object? changed = await next(context);
            desk.Changed();
            return changed;
        }
        EntityTagHeaderValue tag = Tag(desk.Stamp());
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.Vary = "Accept, Authorization, Cookie";
        if (IsKnown(http.Request, tag))
        {
            http.Response.Headers.ETag = tag.ToString();
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }
        object? answer = await next(context);
        http.Response.Headers.ETag = tag.ToString();
        return answer;
    }

    /// <summary>The tag of an answer that was made from that.</summary>
    public static EntityTagHeaderValue Tag(PictureStamp stamp) => new($"\"{stamp.Text}\"", isWeak: true);

    /// <summary>True where the sender has the answer with that tag already.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.Headers.IfNoneMatch.Count > 0
        && request.GetTypedHeaders().IfNoneMatch.Any(k => k.Compare(tag, useStrongComparison: false));
}
