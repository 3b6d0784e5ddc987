using System.Collections.Concurrent;

namespace Rapport.Readers.Web;

/// <summary>Sees to it that no host is asked twice at a time, or again before its pause is over.</summary>
internal sealed class HostGate(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.Ordinal);

    /// <summary>Waits for the host's turn and asks.</summary>
    public async Task<T> PassAsync<T>(Uri address, TimeSpan pause, Func<Task<T>> ask, CancellationToken stop)
    {
        Host host = _hosts.GetOrAdd(address.IdnHost, _ => new Host());
        await host.Turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            TimeSpan wait = host.Last is long last ? pause - clock.GetElapsedTime(last) : TimeSpan.Zero;
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, clock, stop).ConfigureAwait(false);
            }
            return await ask().ConfigureAwait(false);
        }
        finally
        {
            host.Last = clock.GetTimestamp();
            host.Turn.Release();
        }
    }

    private sealed class Host
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public long? Last { get; set; }
    }
}
