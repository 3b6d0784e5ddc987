using Microsoft.Extensions.Hosting;
using Rapport.Server.Api;

namespace Rapport.Server.Hosting;

/// <summary>Makes what the first to come would wait for longest: who is told of how often, how much the picture holds.</summary>
internal sealed class WarmUp(ServerDesk desk) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            _ = await ActorSearch.ToldAsync(desk).WaitAsync(stoppingToken);
            _ = await PictureRoutes.AnswerAsync(desk).WaitAsync(stoppingToken);
        }
        catch (Exception e) when (e is OperationCanceledException || Faults.Explain(e).Status is 503)
        {
            // Whoever asks for it makes it, and is told what is wrong.
        }
    }
}
