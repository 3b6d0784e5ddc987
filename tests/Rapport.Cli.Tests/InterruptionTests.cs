using Rapport.Cli.Pipeline;

namespace Rapport.Cli.Tests;

/// <summary>Ctrl-C and SIGTERM: asked twice, a process ends once.</summary>
public class InterruptionTests
{
    [Fact]
    public async Task Who_is_asked_twice_and_does_not_end_ends_once_with_the_first_status()
    {
        var ended = new TaskCompletionSource<int>();
        int ends = 0;
        using var interruption = new Interruption(
            TimeSpan.FromMilliseconds(50),
            status =>
            {
                Interlocked.Increment(ref ends);
                ended.TrySetResult(status);
            }
        );
        Assert.False(interruption.Token.IsCancellationRequested);
        interruption.Ask(ExitStatus.Terminated);
        interruption.Ask(ExitStatus.Interrupted);
        Assert.Equal(ExitStatus.Terminated, await ended.Task.WaitAsync(TestContext.Current.CancellationToken));
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Equal(1, ends);
        Assert.True(interruption.Token.IsCancellationRequested);
    }

    [Fact]
    public void Who_has_ended_is_not_asked()
    {
        var interruption = new Interruption(TimeSpan.Zero, _ => Assert.Fail("it had ended"));
        interruption.Dispose();
        interruption.Ask(ExitStatus.Terminated);
    }
}
