using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary>An answer that was kept, with the tag of the picture that it was made from and its age.</summary>
internal sealed class KeptAnswer(Kept<PackedAnswer> kept, TimeProvider clock, string type = JsonAnswer.Json) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        EntityTagHeaderValue tag = Freshness.Tag(kept.Stamp);
        response.Headers.ETag = tag.ToString();
        double age = Math.Max(0, (clock.GetUtcNow() - kept.Made).TotalSeconds);
        response.Headers.Age = Math.Floor(age).ToString(CultureInfo.InvariantCulture);
        if (Freshness.IsKnown(httpContext.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.ContentType = type;
        if (kept.Value.IsGzip && !TakesGzip(httpContext.Request))
        {
            await using Stream plain = kept.Value.Plain();
            await plain.CopyToAsync(response.Body, httpContext.RequestAborted);
            return;
        }
        if (kept.Value.IsGzip)
        {
            response.Headers.ContentEncoding = "gzip";
            response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            // It is packed: nobody need do that again on its way.
            httpContext.Request.Headers.AcceptEncoding = default;
        }
        response.ContentLength = kept.Value.Bytes.Length;
        await response.Body.WriteAsync(kept.Value.Bytes, httpContext.RequestAborted);
    }

    private static bool TakesGzip(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .AcceptEncoding.Any(e =>
                (e.Value == "*" || e.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase))
                && e.Quality is null or > 0
            );
}
