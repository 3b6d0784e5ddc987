using System.Threading.Channels;

namespace Rapport.Cli.Pipeline;

/// <summary>Works on several groups of items at a time and gives the results in the order of the items.</summary>
internal static class OrderedPipeline
{
    /// <summary>Finished groups that may wait for an earlier one, for each thread.</summary>
    private const int WaitingPerThread = 4;

    /// <summary>
    /// Applies <paramref name="work"/> to the items on up to <paramref name="threads"/> threads and hands the results to
    /// <paramref name="use"/>, one at a time and in order. A free thread takes what is there, so that items which come
    /// slowly are worked on at once and those which come fast in groups. Only a few groups are held at a time.
    /// </summary>
    /// <param name="items">The items.</param>
    /// <param name="threads">How many groups are worked on at a time.</param>
    /// <param name="groups">How large a group may grow.</param>
    /// <param name="work">Gives one result per item.</param>
    /// <param name="use">Uses a result.</param>
    /// <param name="cancel">Ends the run.</param>
    public static async Task RunAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        int threads,
        GroupSize<TItem> groups,
        Func<IReadOnlyList<TItem>, IReadOnlyList<TResult>> work,
        Action<TResult> use,
        CancellationToken cancel
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var backlog = new Backlog<TItem>(groups);
        var started = Channel.CreateBounded<Task<IReadOnlyList<TResult>>>(threads * WaitingPerThread);
        Task reading = Task.Run(() => backlog.FillAsync(items, stop.Token), CancellationToken.None);
        Task feeding = Task.Run(
            () => FeedAsync(backlog, threads, work, started.Writer, stop.Token),
            CancellationToken.None
        );
        try
        {
            await foreach (Task<IReadOnlyList<TResult>> running in started.Reader.ReadAllAsync(stop.Token))
            {
                foreach (TResult result in await running)
                {
                    stop.Token.ThrowIfCancellationRequested();
                    use(result);
                }
            }
            await reading;
            await feeding;
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    /// <summary>As the other, one item at a time.</summary>
    public static Task RunAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        int threads,
        Func<TItem, TResult> work,
        Action<TResult> use,
        CancellationToken cancel
    ) => RunAsync(items, threads, new GroupSize<TItem>(_ => 1, 1), group => [.. group.Select(work)], use, cancel);

    private static async Task FeedAsync<TItem, TResult>(
        Backlog<TItem> backlog,
        int threads,
        Func<IReadOnlyList<TItem>, IReadOnlyList<TResult>> work,
        ChannelWriter<Task<IReadOnlyList<TResult>>> started,
        CancellationToken stop
    )
    {
        var free = new SemaphoreSlim(threads);
        try
        {
            while (await backlog.HasItemsAsync(stop))
            {
                await free.WaitAsync(stop);
                IReadOnlyList<TItem> group = backlog.Take();
                await started.WriteAsync(Task.Run(() => Work(group, work, free), stop), stop);
            }
        }
        finally
        {
            started.Complete();
        }
    }

    private static IReadOnlyList<TResult> Work<TItem, TResult>(
        IReadOnlyList<TItem> group,
        Func<IReadOnlyList<TItem>, IReadOnlyList<TResult>> work,
        SemaphoreSlim free
    )
    {
        try
        {
            return work(group);
        }
        finally
        {
            free.Release();
        }
    }
}
