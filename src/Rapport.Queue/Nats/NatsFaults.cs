using System.Net.Sockets;
using NATS.Client.Core;
using NATS.Client.JetStream;

namespace Rapport.Queue.Nats;

/// <summary>Gives every question to a NATS server a time limit, and says in one line what went wrong.</summary>
internal static class NatsFaults
{
    /// <summary>Runs <paramref name="work"/>; what the server refuses, and silence, become a <see cref="QueueException"/>.</summary>
    /// <param name="name">The queue.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="work">What is asked; it must heed the token.</param>
    /// <param name="cancel">The caller's own end.</param>
    public static async Task<T> GuardAsync<T>(
        string name,
        TimeSpan limit,
        Func<CancellationToken, Task<T>> work,
        CancellationToken cancel
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        stop.CancelAfter(limit);
        try
        {
            // The client has been seen to wait on after its connection broke: its own token is not enough.
            return await work(stop.Token).WaitAsync(limit + limit, cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
            when (e
                    is NatsException
                        or OperationCanceledException
                        or SocketException
                        or IOException
                        or TimeoutException
                        or ObjectDisposedException
            )
        {
            throw new QueueException($"{name}: {Explain(e)}", e) { IsPassing = IsPassing(e) };
        }
    }

    private static string Explain(Exception e) =>
        e switch
        {
            OperationCanceledException or TimeoutException => "the server does not answer; see that it runs",
            NatsJSApiException api => OneLine(api.Error.Description ?? api.Message),
            _ when Mentions(e, "Authorization") => "the server refuses this user or password",
            NatsNoRespondersException or NatsJSApiNoResponseException =>
                "the server does not offer JetStream, or has no leader yet; start nats-server with -js",
            _ => $"the server cannot be reached or broke off ({OneLine(e.Message)})",
        };

    // 503: no leader yet, or not enough servers of a cluster.
    private static bool IsPassing(Exception e) =>
        e is NatsJSApiException api ? api.Error.Code is 503 or 408 or 500 : !Mentions(e, "Authorization");

    private static bool Mentions(Exception e, string word) =>
        e.Message.Contains(word, StringComparison.OrdinalIgnoreCase)
        || e.InnerException is { } inner && Mentions(inner, word);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim().TrimEnd('.');
}
