using System.Diagnostics.Metrics;
using Microsoft.Extensions.Caching.Memory;

namespace Rapport.Server.Hosting;

/// <summary>
/// Answers that take long, kept until the picture changes; one that many ask for at once is made once. While somebody else writes, as an
/// ingest does with every batch, an answer is given as it was kept, up to five minutes old, and made anew beside it, so that making
/// takes a small part of the time; what this server itself changed shows at once.
/// </summary>
internal sealed class AnswerCache(TimeProvider clock, Func<PictureStamp> now) : IDisposable
{
    private const long MostBytes = 128L * 1024 * 1024;

    /// <summary>Of an answer that takes a second to make, one is made every twenty seconds.</summary>
    private const int CostsBetween = 20;

    /// <summary>Behind each answer made beside the others so many times its cost is left to them.</summary>
    private const int CostsOfRest = 3;
    private static readonly TimeSpan s_shortest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);

    private static readonly Counter<long> s_asked = Telemetry.Meter.CreateCounter<long>(
        "rapport.answers",
        description: "Answers that take long, by whether they were kept."
    );

    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task> _making = new(StringComparer.Ordinal);

    /// <summary>Makes anew beside the answers: one at a time, so that the others have a processor left.</summary>
    private readonly SemaphoreSlim _beside = new(1);

    /// <summary>More at once would be no sooner ready, and take the more memory.</summary>
    private readonly SemaphoreSlim _makers = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>The answer under that key; who waits for it holds no thread.</summary>
    public Task<Kept<byte[]>> GetAsync(string key, Func<byte[]> make) => GetAsync(key, make, bytes => bytes.Length);

    /// <summary>The answer under that key.</summary>
    /// <param name="key">What is asked, without the picture's stamp.</param>
    /// <param name="make">Makes it; on any thread.</param>
    /// <param name="size">About how many bytes it takes.</param>
    public Task<Kept<T>> GetAsync<T>(string key, Func<T> make, Func<T, long> size)
    {
        PictureStamp stamp = now();
        if (_answers.TryGetValue(key, out Kept<T>? kept) && kept is not null && IsGood(kept, stamp, out bool refresh))
        {
            s_asked.Add(1, new KeyValuePair<string, object?>("kept", true));
            if (refresh)
            {
                MakeBeside(key, make, size);
            }
            return Task.FromResult(kept);
        }
        s_asked.Add(1, new KeyValuePair<string, object?>("kept", false));
        return MakingAsync(key, () => MakeAsync(key, make, size));
    }

    public void Dispose()
    {
        _answers.Dispose();
        _beside.Dispose();
        _makers.Dispose();
    }

    private bool IsGood<T>(Kept<T> kept, PictureStamp stamp, out bool refresh)
    {
        TimeSpan age = clock.GetUtcNow() - kept.Made;
        TimeSpan between = Longer(s_shortest, kept.Cost * CostsBetween);
        refresh = kept.Stamp != stamp && age >= between;
        return kept.Stamp == stamp || kept.Stamp.Own == stamp.Own && age < Longer(s_longest, between * 2);
    }

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private Task<Kept<T>> MakingAsync<T>(string key, Func<Task<Kept<T>>> make)
    {
        lock (_lock)
        {
            if (_making.TryGetValue(key, out Task? making) && making is Task<Kept<T>> theirs)
            {
                return theirs;
            }
            // On another thread: its end takes the lock again.
            Task<Kept<T>> mine = Task.Run(async () =>
            {
                try
                {
                    return await make();
                }
                finally
                {
                    lock (_lock)
                    {
                        _making.Remove(key);
                    }
                }
            });
            _making[key] = mine;
            return mine;
        }
    }

    private async Task<Kept<T>> MakeAsync<T>(string key, Func<T> make, Func<T, long> size)
    {
        await _makers.WaitAsync();
        try
        {
            // The stamp before the answer: what changes meanwhile makes it old.
            PictureStamp stamp = now();
            long start = clock.GetTimestamp();
            T value = make();
            var kept = new Kept<T>(value, stamp, clock.GetUtcNow(), clock.GetElapsedTime(start));
            _answers.Set(key, kept, new MemoryCacheEntryOptions { Size = size(value) + (2 * key.Length) + 200 });
            return kept;
        }
        finally
        {
            _makers.Release();
        }
    }

    private void MakeBeside<T>(string key, Func<T> make, Func<T, long> size)
    {
        string beside = $"beside {key}";
        lock (_lock)
        {
            if (!_making.TryAdd(beside, Task.CompletedTask))
            {
                return;
            }
        }
        _ = Task.Run(async () =>
        {
            await _beside.WaitAsync();
            try
            {
                Kept<T> kept = await MakeAsync(key, make, size);
                await Task.Delay(kept.Cost * CostsOfRest, clock);
            }
            catch (Exception)
            {
                // Whoever asks next makes it, and is told what is wrong.
                _answers.Remove(key);
            }
            finally
            {
                _beside.Release();
                lock (_lock)
                {
                    _making.Remove(beside);
                }
            }
        });
    }
}
