namespace Rapport.Server.Hosting;

/// <summary>How much an answer takes.</summary>
internal enum Effort
{
    /// <summary>Up to some tenths of a second: counts, places.</summary>
    Small,

    /// <summary>Seconds, and much memory: figures, briefs.</summary>
    Great,
}

/// <summary>
/// Where answers of one effort are made: so many at a time, on threads of their own, and so many may wait. Whoever comes to a full lane is
/// told when to come again, so that answers that take long never take the server from those that do not.
/// </summary>
/// <param name="name">What is made there, in a sentence.</param>
/// <param name="makers">How many are made at a time.</param>
/// <param name="places">How many may wait.</param>
internal sealed class Lane(string name, int makers, int places) : IDisposable
{
    /// <summary>Behind each answer made beside the others so many times its cost is left to them.</summary>
    private const int CostsOfRest = 3;

    private const int LongestRetry = 60;

    private readonly SemaphoreSlim _makers = new(makers);

    /// <summary>Makes anew beside the answers: one at a time, so that the others have a processor left.</summary>
    private readonly SemaphoreSlim _beside = new(1);

    private int _inside;

    /// <summary>About what one answer costs here, in milliseconds.</summary>
    private double _cost = 500;

    /// <summary>True where whoever comes must wait.</summary>
    public bool IsBusy => Volatile.Read(ref _inside) >= makers;

    /// <summary>Makes it as soon as it is its turn.</summary>
    /// <exception cref="Refusal">503: so many wait already.</exception>
    public async Task<T> RunAsync<T>(Func<T> make, TimeProvider clock)
    {
        if (Interlocked.Increment(ref _inside) > makers + places)
        {
            Interlocked.Decrement(ref _inside);
            throw Busy();
        }
        try
        {
            await _makers.WaitAsync();
            try
            {
                long start = clock.GetTimestamp();
                // The pool's threads are for answers that take no time.
                T made = await Task.Factory.StartNew(
                    make,
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
                    TaskScheduler.Default
                );
                _cost = (0.8 * _cost) + (0.2 * clock.GetElapsedTime(start).TotalMilliseconds);
                return made;
            }
            finally
            {
                _makers.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }

    /// <summary>Makes something anew that nobody waits for: one such at a time, with rests between.</summary>
    /// <param name="make">Makes it, by way of <see cref="RunAsync"/>, and tells what it cost.</param>
    /// <param name="clock">Measures the rest.</param>
    public async Task BesideAsync(Func<Task<TimeSpan>> make, TimeProvider clock)
    {
        await _beside.WaitAsync();
        try
        {
            TimeSpan cost = await make();
            await Task.Delay(cost * CostsOfRest, clock);
        }
        finally
        {
            _beside.Release();
        }
    }

    /// <summary>503: come again later.</summary>
    public Refusal Busy()
    {
        double seconds = Math.Ceiling(Volatile.Read(ref _inside) * _cost / makers / 1000);
        return Refusal.Busy(
            $"too many ask for {name} at once; ask again a little later",
            TimeSpan.FromSeconds(Math.Clamp(seconds, 1, LongestRetry))
        );
    }

    public void Dispose()
    {
        _beside.Dispose();
        _makers.Dispose();
    }
}
