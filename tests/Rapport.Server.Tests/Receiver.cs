using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Rapport.Server.Tests;

/// <summary>Somebody who receives webhooks, on a free port of loopback.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task<int>>> _answers = new();
    private readonly SemaphoreSlim _arrived = new(0);

    private Receiver(WebApplication app) => _app = app;

    /// <summary>What arrived, in order.</summary>
    public ConcurrentQueue<Received> All { get; } = new();

    public Uri Address => new(_app.Urls.First());

    public static async Task<Receiver> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var receiver = new Receiver(builder.Build());
        receiver._app.MapPost("/{**path}", receiver.TakeAsync);
        await receiver._app.StartAsync(Served.Cancel);
        return receiver;
    }

    /// <summary>What is answered next, before it is 200 again.</summary>
    public void Answer(int status) => _answers.Enqueue(_ => Task.FromResult(status));

    /// <summary>The next one gets no answer until the sender goes away.</summary>
    public void Hang() =>
        _answers.Enqueue(async context =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
            return 200;
        });

    /// <summary>Waits until one more has arrived.</summary>
    public async Task ArrivalAsync() =>
        Assert.True(await _arrived.WaitAsync(TimeSpan.FromSeconds(30), Served.Cancel), "nothing arrived");

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _arrived.Dispose();
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        All.Enqueue(
            new Received(
                context.Request.Path,
                await reader.ReadToEndAsync(context.RequestAborted),
                context.Request.Headers.ToDictionary(
                    h => h.Key,
                    h => h.Value.ToString(),
                    StringComparer.OrdinalIgnoreCase
                )
            )
        );
        _arrived.Release();
        int status = _answers.TryDequeue(out Func<HttpContext, Task<int>>? answer) ? await answer(context) : 200;
        context.Response.StatusCode = status;
        if (status is >= 300 and < 400)
        {
            context.Response.Headers.Location = "/elsewhere";
        }
    }
}

/// <summary>A message that arrived.</summary>
internal sealed record Received(string Path, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public string Id => Headers["webhook-id"];
}
