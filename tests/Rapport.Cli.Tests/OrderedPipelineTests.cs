using Rapport.Cli.Pipeline;

namespace Rapport.Cli.Tests;

public class OrderedPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Results_come_in_the_order_of_the_items(int threads)
    {
        var seen = new List<int>();
        await OrderedPipeline.RunAsync(
            Enumerable.Range(0, 500),
            threads,
            Twice,
            seen.Add,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(Enumerable.Range(0, 500).Select(i => 2 * i), seen);
    }

    [Fact]
    public async Task Items_that_wait_are_worked_on_together()
    {
        using var filled = new ManualResetEventSlim();
        var groups = new List<int>();
        await OrderedPipeline.RunAsync<int, int>(
            Enumerable.Range(0, 30).Select(i => Last(i, 9, filled)),
            1,
            new GroupSize<int>(_ => 1, 8),
            group =>
            {
                filled.Wait(TestContext.Current.CancellationToken);
                groups.Add(group.Count);
                return [.. group];
            },
            _ => { },
            TestContext.Current.CancellationToken
        );
        Assert.Contains(8, groups);
        Assert.All(groups, g => Assert.InRange(g, 1, 8));
        Assert.Equal(30, groups.Sum());
    }

    [Fact]
    public async Task Item_that_comes_alone_is_not_kept_waiting()
    {
        using var used = new ManualResetEventSlim();
        await OrderedPipeline.RunAsync<int, int>(
            OneAfterTheOther(used),
            1,
            new GroupSize<int>(_ => 1, 8),
            group => [.. group],
            _ => used.Set(),
            TestContext.Current.CancellationToken
        );
        Assert.True(used.IsSet);
    }

    [Fact]
    public async Task Fault_of_the_work_is_thrown_and_ends_the_rest()
    {
        int started = 0;
        Task run = OrderedPipeline.RunAsync(
            Enumerable.Range(0, 1_000_000),
            2,
            i =>
            {
                Interlocked.Increment(ref started);
                return i < 10 ? i : throw new InvalidDataException("ten");
            },
            _ => { },
            TestContext.Current.CancellationToken
        );
        await Assert.ThrowsAsync<InvalidDataException>(() => run);
        Assert.InRange(started, 11, 1000);
    }

    [Fact]
    public async Task Cancelling_ends_the_run()
    {
        using var cancel = new CancellationTokenSource();
        Task run = OrderedPipeline.RunAsync(
            Endless(),
            2,
            Twice,
            n =>
            {
                if (n == 20)
                {
                    cancel.Cancel();
                }
            },
            cancel.Token
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    private static int Twice(int i)
    {
        // Early items take longest, so that later ones are ready first.
        Thread.SpinWait(i % 10 == 0 ? 20_000 : 10);
        return 2 * i;
    }

    private static int Last(int i, int last, ManualResetEventSlim filled)
    {
        if (i == last)
        {
            filled.Set();
        }
        return i;
    }

    // The second item comes only when the first is done.
    private static IEnumerable<int> OneAfterTheOther(ManualResetEventSlim used)
    {
        yield return 0;
        Assert.True(used.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        yield return 1;
    }

    private static IEnumerable<int> Endless()
    {
        for (int i = 0; ; i++)
        {
            yield return i;
        }
    }
}
