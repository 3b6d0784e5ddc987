using System.Threading.Channels;

namespace Rapport.Cli.Pipeline;

/// <summary>Works on several items at a time and gives the results in the order of the items.</summary>
internal static class OrderedPipeline
{
    /// <summary>Finished results that may wait for an earlier one, for each thread.</summary>
    private const int WaitingPerThread = 4;

    /// <summary>
    /// Applies <paramref name="work"/> to each item on up to <paramref name="threads"/> threads and hands the results to
    /// <paramref name="use"/>, one at a time and in order. Only a few items are held at a time.
    /// </summary>
    public static async Task RunAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        int threads,
        Func<TItem, TResult> work,
        Action<TResult> use,
        CancellationToken cancel
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var started = Channel.CreateBounded<Task<TResult>>(threads * WaitingPerThread);
        Task feeding = Task.Run(
            () => FeedAsync(items, threads, work, started.Writer, stop.Token),
            CancellationToken.None
        );
        try
        {
            await foreach (Task<TResult> running in started.Reader.ReadAllAsync(stop.Token))
            {
                use(await running);
            }
            await feeding;
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private static async Task FeedAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        int threads,
        Func<TItem, TResult> work,
        ChannelWriter<Task<TResult>> started,
        CancellationToken stop
    )
    {
        var free = new SemaphoreSlim(threads);
        try
        {
            foreach (TItem item in items)
            {
                await free.WaitAsync(stop);
                await started.WriteAsync(Task.Run(() => Work(item, work, free), stop), stop);
            }
        }
        finally
        {
            started.Complete();
        }
    }

    private static TResult Work<TItem, TResult>(TItem item, Func<TItem, TResult> work, SemaphoreSlim free)
    {
        try
        {
            return work(item);
        }
        finally
        {
            free.Release();
        }
    }
}
