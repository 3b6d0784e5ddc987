using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary>An answer that was kept, with the tag of the picture that it was made from and its age.</summary>
internal sealed class KeptAnswer(Kept<byte[]> kept, TimeProvider clock, string type = JsonAnswer.Json) : IResult
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
        response.ContentLength = kept.Value.Length;
        await response.Body.WriteAsync(kept.Value, httpContext.RequestAborted);
    }
}
