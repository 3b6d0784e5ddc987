using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Rapport.Server.Hosting;

namespace Rapport.Server.Security;

/// <summary>
/// Refuses changes that another site makes a browser ask for. Who brings a key or token with each request need bring no further one: a
/// browser does not send those by itself.
/// </summary>
internal sealed class CrossSite(RequestDelegate next, ServerGate gate, IAntiforgery antiforgery)
{
    public const string Header = "X-CSRF-Token";

    public async Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (!gate.IsRequired && !IsOwnName(request.Host.Host))
        {
            // A name that another site lets point at loopback.
            throw new Refusal(
                StatusCodes.Status421MisdirectedRequest,
                "on loopback the host is localhost or 127.0.0.1"
            );
        }
        bool changes =
            !HttpMethods.IsGet(request.Method)
            && !HttpMethods.IsHead(request.Method)
            && !HttpMethods.IsOptions(request.Method);
        string? by = context.User.Identity?.AuthenticationType;
        if (changes)
        {
            CheckOrigin(request);
        }
        if (
            changes
            && by == Identities.Cookie
            && request.Headers.Authorization.Count == 0
            && !await antiforgery.IsRequestValidAsync(context)
        )
        {
            throw new Refusal(
                StatusCodes.Status403Forbidden,
                $"the header {Header} is missing or old; GET /api/v1/session tells it"
            );
        }
        await next(context);
    }

    private static bool IsOwnName(string host) =>
        host.Length > 0 && Uri.TryCreate($"http://{host}", UriKind.Absolute, out Uri? uri) && Access.IsLoopback(uri);

    private static void CheckOrigin(HttpRequest request)
    {
        string? site = request.Headers["Sec-Fetch-Site"];
        string? origin = request.Headers.Origin;
        bool foreign =
            site is not (null or "same-origin" or "none")
            || origin is not null
                && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        if (foreign)
        {
            throw new Refusal(StatusCodes.Status403Forbidden, "another site may not change anything here");
        }
    }
}

/// <summary>Whether everyone must say who they are.</summary>
internal sealed record ServerGate(bool IsRequired);
