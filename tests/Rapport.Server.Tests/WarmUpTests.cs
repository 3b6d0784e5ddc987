using Microsoft.Extensions.Logging.Abstractions;
using Rapport.Server.Hosting;

namespace Rapport.Server.Tests;

/// <summary>What is made at the start of a server never ends it.</summary>
public class WarmUpTests
{
    [Fact]
    public async Task A_fault_keeps_nobody_from_what_comes_next_and_a_long_making_is_waited_for()
    {
        int asked = 0;
        bool done = false;
        Func<Task>[] makings =
        [
            () => throw new InvalidDataException("a damaged page"),
            () => ++asked < 3 ? throw new Refusal(503, "busy") : Task.CompletedTask,
            () =>
            {
                done = true;
                return Task.CompletedTask;
            },
        ];
        using var warm = new WarmUp(makings, TimeProvider.System, NullLogger<WarmUp>.Instance);

        await warm.StartAsync(Served.Cancel);
        await warm.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(60), Served.Cancel);

        Assert.Equal((3, true), (asked, done));
    }

    [Fact]
    public void What_has_no_name_is_explained_without_one() =>
        Assert.Equal(
            "it is no such value; /docs has the parameters of this route",
            BadRequests.Explain("Failed to bind parameter \"\" from \"x\".")
        );
}
