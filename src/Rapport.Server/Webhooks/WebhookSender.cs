using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Rapport.Desk;
using Rapport.Picture;
using Rapport.Server.Api;
using Rapport.Server.Hosting;

namespace Rapport.Server.Webhooks;

/// <summary>
/// Sends what is new, each message until it is taken. What is under way stands in the picture, so that it goes on behind a restart with
/// the same id and body, and of several processes on one picture only one sends it.
/// </summary>
internal sealed partial class WebhookSender(
    ServerDesk desk,
    WebhookPost post,
    ObservatorySettings settings,
    ILogger<WebhookSender> logger
) : BackgroundService
{
    private const int AtOnce = 4;
    private const int MostDoublings = 10;
    private static readonly TimeSpan s_longestWait = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_lease = TimeSpan.FromSeconds(30);

    /// <summary>What a webhook's list was last looked through for in vain.</summary>
    private readonly ConcurrentDictionary<string, Look> _looks = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.WebhookPace, desk.Clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await LookAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private async Task LookAsync(CancellationToken stop)
    {
        try
        {
            await Parallel.ForEachAsync(
                WebhookBook.All(desk.Store),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
                async (webhook, cancel) => await LookAsync(webhook, cancel)
            );
        }
        catch (Exception e) when (IsOfPicture(e))
        {
            LogPicture(logger, e);
        }
    }

    private async Task LookAsync(Webhook webhook, CancellationToken stop)
    {
        try
        {
            await TryAsync(webhook, stop);
        }
        catch (Exception e) when (IsOfPicture(e))
        {
            // The others go on.
            LogPicture(logger, e);
        }
    }

    // A mark that another program damaged must not end the server either.
    private static bool IsOfPicture(Exception e) => e is PictureException or JsonException;

    private async Task TryAsync(Webhook webhook, CancellationToken stop)
    {
        WebhookState state = WebhookBook.StateOf(desk.Store, webhook);
        DateTimeOffset now = desk.Clock.GetUtcNow();
        if (state.Ended || state.Next > now || state.Message is null && !Prepare(webhook, state))
        {
            return;
        }
        WebhookState? mine = null;
        _ = WebhookBook.Change(
            desk.Store,
            webhook,
            s =>
                s.Message is null || s.Next > now || s.Ended
                    ? null
                    : mine = s with { Attempts = s.Attempts + 1, Next = now + s_lease }
        );
        if (mine is { } sending)
        {
            await SendAsync(webhook, sending, stop);
        }
    }

    /// <summary>Puts the next message under way; false where there is none.</summary>
    private bool Prepare(Webhook webhook, WebhookState state)
    {
        if (SavedRoutes.Find(desk.Store, webhook.List) is not { } saved)
        {
            return false;
        }
        string question = $"{webhook} {JsonSerializer.Serialize(saved)}";
        Look last = _looks.GetValueOrDefault(webhook.Id);
        bool same = last.Question == question;
        // Taken before looking: what comes meanwhile is looked at again.
        long seq = desk.Store.Stamp().Seq;
        long newest = FreshStatements.Newest(desk.Store);
        if (same && last.Seq == seq)
        {
            return false;
        }
        if (Next(webhook, state, saved, same ? last.Number : 0) is not { } next)
        {
            _looks[webhook.Id] = new Look(question, seq, newest);
            return false;
        }
        return WebhookBook.Change(
            desk.Store,
            webhook,
            s =>
                s.Message is null && s.Through == state.Through && !s.Ended
                    ? s with
                    {
                        Message = next.Id,
                        Body = next.Body,
                        Upto = next.Upto,
                        Attempts = 0,
                        Next = null,
                    }
                    : null
        );
    }

    private WebhookMessage? Next(Webhook webhook, WebhookState state, SavedForm saved, long number)
    {
        try
        {
            StatementFilter filter = FilterReader.Read(saved.Filter!, desk) with
            {
                AddedAfter = state.Through,
                NumberAfter = number,
            };
            return WebhookMessage.Next(desk, webhook, filter, saved);
        }
        catch (Exception e) when (e is QuestionException or Refusal)
        {
            LogList(logger, webhook.Id, e.Message);
            return null;
        }
    }

    private async Task SendAsync(Webhook webhook, WebhookState sending, CancellationToken stop)
    {
        WebhookAnswer answer;
        try
        {
            answer = await post.SendAsync(webhook, sending.Message!, sending.Body!, desk.Clock.GetUtcNow(), stop);
        }
        catch (OperationCanceledException)
        {
            // Whoever starts next need not wait for the lease to end.
            _ = WebhookBook.Change(desk.Store, webhook, s => Mine(s, sending) ? s with { Next = null } : null);
            throw;
        }
        if (answer.Fault is string fault)
        {
            LogFault(logger, webhook.Id, sending.Message!, sending.Attempts, fault);
        }
        DateTimeOffset now = desk.Clock.GetUtcNow();
        _ = WebhookBook.Change(desk.Store, webhook, s => Mine(s, sending) ? After(s, answer, now) : null);
    }

    private static bool Mine(WebhookState state, WebhookState sending) =>
        state.Message == sending.Message && state.Attempts == sending.Attempts;

    private WebhookState After(WebhookState state, WebhookAnswer answer, DateTimeOffset now) =>
        answer.Fault is null
            ? new WebhookState
            {
                Through = state.Upto,
                Taken = now,
                Status = answer.Status,
            }
            : state with
            {
                Status = answer.Status,
                Fault = answer.Fault,
                Next = now + Wait(state.Attempts),
                Ended = answer.Status == StatusCodes.Status410Gone,
            };

    private TimeSpan Wait(int attempts)
    {
        TimeSpan wait = settings.WebhookRetry * Math.Pow(2, Math.Min(attempts - 1, MostDoublings));
        return wait < s_longestWait ? wait : s_longestWait;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "webhook {Webhook}: {Message}, attempt {Attempt}: {Fault}")]
    private static partial void LogFault(ILogger logger, string webhook, string message, int attempt, string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "webhook {Webhook}: its list cannot be asked: {Fault}")]
    private static partial void LogList(ILogger logger, string webhook, string fault);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "webhooks wait: the picture does not answer, or what it keeps of them cannot be read"
    )]
    private static partial void LogPicture(ILogger logger, Exception exception);

    /// <summary>A look in vain.</summary>
    /// <param name="Question">What was asked.</param>
    /// <param name="Seq">Entry of the log before it.</param>
    /// <param name="Number">The highest number of a statement before it.</param>
    private readonly record struct Look(string Question, long Seq, long Number);
}
