using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Rapport.Server.Hosting;

/// <summary>The browser app: its files, and its first page for every path that is nobody else's.</summary>
internal static class WebFiles
{
    private const string Index = "index.html";

    private static readonly string[] s_others =
    [
        "/api",
        "/openapi",
        "/p",
        "/mcp",
        "/health",
        "/docs",
        "/assets",
        "/feeds",
    ];

    /// <summary>Serves the app; false where there is none.</summary>
    public static bool UseWebApp(this WebApplication app, string? folder)
    {
        if (folder is null || !File.Exists(Path.Combine(folder, Index)))
        {
            return false;
        }
        var files = new PhysicalFileProvider(Path.GetFullPath(folder));
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = Remember });
        app.MapFallback("{*path}", (HttpContext context) => Fallback(context, Path.Combine(folder, Index)))
            .ExcludeFromDescription()
            .AllowAnonymous();
        return true;
    }

    // Names of assets hold their hash; everything else is asked for anew.
    private static void Remember(StaticFileResponseContext context) =>
        context.Context.Response.Headers.CacheControl = context.Context.Request.Path.StartsWithSegments("/assets")
            ? "public, max-age=31536000, immutable"
            : "no-cache";

    // What climbs out of a folder was never the address of a page, though the path that is left of it may be.
    private static bool LeavesItsFolder(HttpContext context) =>
        context.Features.Get<IHttpRequestFeature>()?.RawTarget.Split('?')[0] is string target
        && Uri.UnescapeDataString(target).Split('/', '\\').Contains("..");

    private static IResult Fallback(HttpContext context, string index)
    {
        if (
            !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)
            || LeavesItsFolder(context)
            || s_others.Any(o => context.Request.Path.StartsWithSegments(o, StringComparison.OrdinalIgnoreCase))
        )
        {
            return Results.Problem(statusCode: StatusCodes.Status404NotFound, detail: "there is nothing here");
        }
        context.Response.Headers.CacheControl = "no-cache";
        return Results.File(index, "text/html; charset=utf-8");
    }
}
