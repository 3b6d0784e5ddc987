using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using Rapport.Picture;

namespace Rapport.Server.Tests;

/// <summary>Traces and metrics reach a collector (OTLP over gRPC) on loopback, without secrets.</summary>
public class TelemetryTests
{
    [Fact]
    public async Task Requests_are_traced_and_counted_without_their_secrets()
    {
        var received = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await using WebApplication collector = Collector(received);
        await collector.StartAsync(Served.Cancel);
        string key = "";
        Served served = await Served.StartAsync(
            s => s with { Telemetry = new Uri(collector.Urls.First()), RequireAuthentication = true },
            store => key = ApiKeys.Add(store, "Jane", AccessRole.Reader, "test", TimeProvider.System)
        );
        using (HttpClient client = served.ClientOf(key))
        {
            _ = await client.GetStringAsync("api/v1/statements?party=IRN&text=silver", Served.Cancel);
            _ = await client.GetStringAsync("api/v1/picture", Served.Cancel);
            _ = await client.GetStringAsync("api/v1/picture", Served.Cancel);
        }

        // What has not been sent yet is sent at the end.
        await served.DisposeAsync();

        Assert.Contains("/api/v1/statements", received["trace"], StringComparison.Ordinal);
        Assert.Contains("rapport", received["trace"], StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", received["metrics"], StringComparison.Ordinal);
        Assert.Contains("rapport.answers", received["metrics"], StringComparison.Ordinal);
        Assert.All(
            received.Values,
            v =>
            {
                Assert.DoesNotContain(key.Split('_')[2], v, StringComparison.Ordinal);
                Assert.DoesNotContain("silver", v, StringComparison.Ordinal);
            }
        );
    }

    private static WebApplication Collector(ConcurrentDictionary<string, string> received)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(k => k.ConfigureEndpointDefaults(e => e.Protocols = HttpProtocols.Http2));
        builder.Logging.ClearProviders();
        WebApplication app = builder.Build();
        app.MapPost(
            "/opentelemetry.proto.collector.{kind}.v1.{service}/Export",
            async (string kind, HttpContext context) =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body, context.RequestAborted);
                string text = Encoding.Latin1.GetString(body.ToArray());
                received.AddOrUpdate(kind, text, (_, before) => before + text);
                context.Response.ContentType = "application/grpc";
                context.Response.DeclareTrailer("grpc-status");
                // An empty message: not compressed, of no length.
                await context.Response.Body.WriteAsync(new byte[5], context.RequestAborted);
                context.Response.AppendTrailer("grpc-status", "0");
            }
        );
        return app;
    }
}
