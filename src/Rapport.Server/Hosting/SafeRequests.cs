using Microsoft.AspNetCore.Http;

namespace Rapport.Server.Hosting;

/// <summary>Refuses what no honest client sends, and says to browsers what they may do with the answers.</summary>
internal sealed class SafeRequests(RequestDelegate next)
{
    /// <summary>Under this key a page of another make leaves its own content security policy.</summary>
    public const string PolicyItem = "policy";

    private const int LongestQuery = 8 * 1024;

    // No inline code: the app and the pages bring their scripts and styles as files.
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; worker-src 'self' blob:";

    public Task InvokeAsync(HttpContext context)
    {
        // At the last moment: what handles faults takes away headers that were set before.
        context.Response.OnStarting(() =>
        {
            Tell(context.Response.Headers, context.Items[PolicyItem] as string ?? Policy);
            if (context.Request.IsHttps)
            {
                context.Response.Headers.StrictTransportSecurity = "max-age=31536000";
            }
            return Task.CompletedTask;
        });
        if ((context.Request.QueryString.Value?.Length ?? 0) > LongestQuery)
        {
            throw new Refusal(StatusCodes.Status414UriTooLong, "the query is too long");
        }
        if (HasControl(context.Request.Path.Value) || context.Request.Query.Keys.Any(HasControl))
        {
            throw new Refusal(
                StatusCodes.Status400BadRequest,
                "the address holds control characters or broken text; write it in UTF-8, percent-encoded"
            );
        }
        if (context.Request.Query.Where(q => q.Value.Any(HasControl)).Select(q => q.Key).FirstOrDefault() is string bad)
        {
            throw Refusal.Bad(bad, "it holds control characters or broken text; write it in UTF-8, percent-encoded");
        }
        return next(context);
    }

    private static void Tell(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        // Nothing to other sites; without any, browsers would not say of our own forms that they are ours.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }

    private static bool HasControl(string? text)
    {
        for (int i = 0; i < (text?.Length ?? 0); i++)
        {
            char c = text![i];
            if (char.IsControl(c) || c == '\uFFFD')
            {
                return true;
            }
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c))
            {
                return true;
            }
        }
        return false;
    }
}
