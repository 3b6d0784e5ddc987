using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Rapport.Server.Api;

namespace Rapport.Server.Hosting;

/// <summary>
/// Makes what the first to come would wait for longest: who is told of how often, how much the picture holds. Whatever goes wrong with one
/// is logged, keeps nobody from the other, and never ends the server.
/// </summary>
internal sealed partial class WarmUp(IReadOnlyList<Func<Task>> makings, TimeProvider clock, ILogger<WarmUp> logger)
    : BackgroundService
{
    /// <summary>Each waits as long as an answer is waited for.</summary>
    private const int Attempts = 20;

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    public WarmUp(ServerDesk desk, ILogger<WarmUp> logger)
        : this([() => ActorSearch.ToldAsync(desk), () => PictureRoutes.AnswerAsync(desk)], desk.Clock, logger) { }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        foreach (Func<Task> making in makings)
        {
            await MakeAsync(making, stoppingToken);
        }
    }

    private async Task MakeAsync(Func<Task> making, CancellationToken stop)
    {
        for (int attempt = 1; !stop.IsCancellationRequested; attempt++)
        {
            try
            {
                await making().WaitAsync(stop);
                return;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                if (Faults.Explain(e).Status is not 503 || attempt == Attempts)
                {
                    // Whoever asks for it makes it, and is told what is wrong.
                    LogFault(logger, e);
                    return;
                }
            }
            // It is being made, and takes longer than anybody is let wait.
            await Task.Delay(s_pause, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "an answer could not be made at the start")]
    private static partial void LogFault(ILogger logger, Exception exception);
}
