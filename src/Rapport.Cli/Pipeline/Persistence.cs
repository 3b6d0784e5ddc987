using System.Diagnostics;
using Rapport.Picture;
using Rapport.Queue;

namespace Rapport.Cli.Pipeline;

/// <summary>Outlives outages of database and queue: tries again until it goes well, and says so once for each outage.</summary>
internal sealed class Persistence(Terminal terminal)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);

    /// <summary>Does <paramref name="work"/>, again and again where what is in the way may pass.</summary>
    public Task<T> TryAsync<T>(Func<Task<T>> work, CancellationToken cancel) =>
        TryAsync(work, TimeSpan.MaxValue, cancel);

    /// <summary>The same, at most for so long.</summary>
    public async Task<T> TryAsync<T>(Func<Task<T>> work, TimeSpan longest, CancellationToken cancel)
    {
        var trying = Stopwatch.StartNew();
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                T result = await work();
                if (attempt > 0)
                {
                    terminal.Message("going on");
                }
                return result;
            }
            catch (Exception e) when (IsPassing(e) && trying.Elapsed < longest && !cancel.IsCancellationRequested)
            {
                if (attempt == 0)
                {
                    terminal.Message($"{e.Message.Split(';')[0]}; trying again");
                }
            }
            TimeSpan pause = TimeSpan.FromMilliseconds(200 * (1 << Math.Min(attempt, 8)));
            await Task.Delay(pause < s_longest ? pause : s_longest, cancel);
        }
    }

    /// <summary>The same for what gives nothing.</summary>
    public Task TryAsync(Func<Task> work, CancellationToken cancel) =>
        TryAsync(
            async () =>
            {
                await work();
                return true;
            },
            cancel
        );

    /// <summary>
    /// The same for what does not wait, such as a question to the picture: the end is heeded at once, and what is under way is left to
    /// itself. A process that ends takes it back: the picture keeps whole changes or none.
    /// </summary>
    public Task<T> TryAsync<T>(Func<T> work, CancellationToken cancel) => TryAsync(work, TimeSpan.MaxValue, cancel);

    /// <summary>The same, at most for so long.</summary>
    public Task<T> TryAsync<T>(Func<T> work, TimeSpan longest, CancellationToken cancel) =>
        TryAsync(() => Task.Run(work, CancellationToken.None).WaitAsync(cancel), longest, cancel);

    /// <summary>The same for what neither waits nor gives anything.</summary>
    public Task TryAsync(Action work, CancellationToken cancel) =>
        TryAsync(
            () =>
            {
                work();
                return true;
            },
            cancel
        );

    /// <summary>True where trying again may help.</summary>
    public static bool IsPassing(Exception e) =>
        e is PictureException { IsPassing: true } or QueueException { IsPassing: true };
}
