using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Rapport.Picture;
using Rapport.Server.Hosting;

namespace Rapport.Server;

/// <summary>A picture as a service: web app, API, feeds and MCP over HTTP, in one process.</summary>
public sealed class Observatory : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Observatory(WebApplication app) => _app = app;

    /// <summary>The addresses that it listens at, with the ports taken.</summary>
    public IReadOnlyCollection<string> Addresses =>
        [.. _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? []];

    /// <summary>Starts serving; when this returns, requests are answered.</summary>
    /// <param name="settings">What, where, and to whom.</param>
    /// <param name="cancel">Ends the start.</param>
    /// <exception cref="ObservatoryException">The settings do not fit, or an address cannot be listened at.</exception>
    /// <exception cref="PictureException">The picture cannot be opened.</exception>
    public static async Task<Observatory> StartAsync(ObservatorySettings settings, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        WebApplication app = WebHost.Build(settings);
        try
        {
            await app.StartAsync(cancel);
            return new Observatory(app);
        }
        catch (Exception e)
        {
            await app.DisposeAsync();
            throw e is IOException or System.Net.Sockets.SocketException
                ? new ObservatoryException($"{string.Join(' ', settings.Urls)}: {e.Message.ReplaceLineEndings(" ")}", e)
                : e;
        }
    }

    /// <summary>Serves until <paramref name="cancel"/>, then answers what has begun and ends.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        var stopped = new TaskCompletionSource();
        await using CancellationTokenRegistration registration = cancel.Register(() => stopped.TrySetResult());
        await using CancellationTokenRegistration stopping = _app.Lifetime.ApplicationStopping.Register(() =>
            stopped.TrySetResult()
        );
        await stopped.Task;
        await _app.StopAsync(CancellationToken.None);
    }

    /// <summary>Stops serving.</summary>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
