using System.Diagnostics.Metrics;
using Microsoft.Extensions.Caching.Memory;

namespace Rapport.Server.Hosting;

/// <summary>
/// Answers that take long, kept until the picture changes; one that many ask for at once is made once. While somebody else writes, as an
/// ingest does with every batch, an answer is given as it was kept, up to five minutes old (half an hour where many wait), and made anew
/// beside it, so that making takes a small part of the time; what this server itself changed, and what was erased, shows at once.
/// </summary>
internal sealed class AnswerCache(TimeProvider clock, Func<PictureStamp> now) : IDisposable
{
    private const long MostBytes = 128L * 1024 * 1024;
    private const int FaultBytes = 400;

    /// <summary>Of an answer that takes a second to make, one is made every twenty seconds.</summary>
    private const int CostsBetween = 20;

    /// <summary>Pages are as old as this at most while others write.</summary>
    private static readonly TimeSpan s_page = TimeSpan.FromSeconds(3);

    /// <summary>What took less the last time need not wait for what takes seconds.</summary>
    private static readonly TimeSpan s_little = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan s_shortest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_longestBusy = TimeSpan.FromMinutes(30);

    /// <summary>Who has waited so long is told to ask again; the answer is made meanwhile.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(25);

    private static readonly Counter<long> s_asked = Telemetry.Meter.CreateCounter<long>(
        "rapport.answers",
        description: "Answers that take long, by whether they were kept."
    );

    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task> _making = new(StringComparer.Ordinal);

    private readonly Lane _small = new("counts", Math.Max(1, Environment.ProcessorCount / 2), 128);

    // Half of the processors: the others answer what takes no time.
    private readonly Lane _great = new("figures", Math.Max(1, Environment.ProcessorCount / 2), 32);

    /// <summary>The answer under that key; who waits for it holds no thread.</summary>
    /// <exception cref="Refusal">The question cannot be answered, or too many ask.</exception>
    public Task<Kept<PackedAnswer>> GetAsync(string key, Effort effort, Func<byte[]> make) =>
        GetAsync(key, effort, () => PackedAnswer.Of(make()), answer => answer.Bytes.Length);

    /// <summary>The answer under that key.</summary>
    /// <param name="key">What is asked, without the picture's stamp.</param>
    /// <param name="effort">How much it takes to make.</param>
    /// <param name="make">Makes it; on any thread.</param>
    /// <param name="size">About how many bytes it takes.</param>
    /// <exception cref="Refusal">The question cannot be answered, or too many ask.</exception>
    public async Task<Kept<T>> GetAsync<T>(string key, Effort effort, Func<T> make, Func<T, long> size)
    {
        effort = _answers.TryGetValue(key, out Kept<T>? last) && last?.Cost < s_little ? Effort.Small : effort;
        if (Standing<T>(key, LaneOf(effort).IsBusy, out bool refresh) is { } kept)
        {
            s_asked.Add(1, new KeyValuePair<string, object?>("kept", true));
            if (refresh)
            {
                MakeBeside(key, effort, make, size);
            }
            return kept.OrRefused();
        }
        s_asked.Add(1, new KeyValuePair<string, object?>("kept", false));
        try
        {
            PictureStamp asked = now();
            Kept<T> made = await MakingAsync(key, () => MakeAsync(key, effort, make, size))
                .WaitAsync(s_patience, clock);
            if (!asked.Allows(made.Stamp))
            {
                // Begun by others before this server changed the picture, or before something was erased.
                made = await MakingAsync(key, () => MakeAsync(key, effort, make, size)).WaitAsync(s_patience, clock);
            }
            return made.OrRefused();
        }
        catch (TimeoutException)
        {
            throw LaneOf(effort).Busy();
        }
    }

    /// <summary>A page, which takes little: kept while the picture stays the same, three seconds where others write, and made at once.</summary>
    /// <param name="key">What is asked, without the picture's stamp.</param>
    /// <param name="make">Makes it, and tells whether it lacks something, such as a count, that will be known soon.</param>
    public async Task<Kept<PackedAnswer>> PageAsync(string key, Func<Task<(byte[] Bytes, bool IsWhole)>> make)
    {
        PictureStamp stamp = now();
        if (_answers.TryGetValue(key, out Kept<PackedAnswer>? kept) && kept is not null)
        {
            bool fresh = stamp.Allows(kept.Stamp) && clock.GetUtcNow() - kept.Made < s_page;
            if (fresh || kept.Stamp == stamp && kept.IsWhole)
            {
                return kept;
            }
        }
        DateTimeOffset at = clock.GetUtcNow();
        long start = clock.GetTimestamp();
        (byte[] bytes, bool whole) = await make();
        var page = PackedAnswer.Of(bytes);
        var made = new Kept<PackedAnswer>(page, stamp, at, clock.GetElapsedTime(start), IsWhole: whole);
        Keep(key, made, page.Bytes.Length);
        return made;
    }

    /// <summary>The answer under that key where it is kept and good; null where it would have to be made.</summary>
    public Kept<T>? Peek<T>(string key) => Standing<T>(key, busy: true, out _)?.OrRefused();

    /// <summary>Makes what is not kept, when it is its turn among the others that take as much.</summary>
    /// <exception cref="Refusal">503: too many wait already.</exception>
    public Task<T> InTurnAsync<T>(Effort effort, Func<T> make) => LaneOf(effort).RunAsync(make, clock);

    public void Dispose()
    {
        _answers.Dispose();
        _small.Dispose();
        _great.Dispose();
    }

    private Lane LaneOf(Effort effort) => effort == Effort.Small ? _small : _great;

    private Kept<T>? Standing<T>(string key, bool busy, out bool refresh)
    {
        refresh = false;
        if (!_answers.TryGetValue(key, out Kept<T>? kept) || kept is null)
        {
            return null;
        }
        PictureStamp stamp = now();
        TimeSpan age = clock.GetUtcNow() - kept.Made;
        TimeSpan between = Longer(s_shortest, kept.Cost * CostsBetween);
        refresh = kept.Stamp != stamp && age >= between;
        bool good =
            kept.Stamp == stamp
            || stamp.Allows(kept.Stamp) && age < Longer(busy ? s_longestBusy : s_longest, between * 2);
        return good ? kept : null;
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

    private async Task<Kept<T>> MakeAsync<T>(string key, Effort effort, Func<T> make, Func<T, long> size)
    {
        Kept<T> kept = await LaneOf(effort).RunAsync(() => Make(make), clock);
        long bytes = kept.Refused is null ? size(kept.Value) : FaultBytes;
        Keep(key, kept, bytes);
        return kept;
    }

    private void Keep<T>(string key, Kept<T> kept, long bytes) =>
        _answers.Set(key, kept, new MemoryCacheEntryOptions { Size = bytes + (2 * key.Length) + 200 });

    private Kept<T> Make<T>(Func<T> make)
    {
        // The stamp before the answer: what changes meanwhile makes it old.
        PictureStamp stamp = now();
        long start = clock.GetTimestamp();
        Kept<T> Done(T value, (int, string)? refused) =>
            new(value, stamp, clock.GetUtcNow(), clock.GetElapsedTime(start), refused);
        try
        {
            return Done(make(), null);
        }
        catch (Exception e) when (Faults.Explain(e) is { Status: < 500 } refused)
        {
            // That a question asks for too much may take as long to find out as an answer.
            return Done(default!, refused);
        }
    }

    private void MakeBeside<T>(string key, Effort effort, Func<T> make, Func<T, long> size)
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
            try
            {
                await LaneOf(effort)
                    .BesideAsync(
                        async () => (await MakingAsync(key, () => MakeAsync(key, effort, make, size))).Cost,
                        clock
                    );
            }
            catch (Refusal)
            {
                // The lane is full; what is kept must do.
            }
            catch (Exception)
            {
                // Whoever asks next makes it, and is told what is wrong.
                _answers.Remove(key);
            }
            finally
            {
                lock (_lock)
                {
                    _making.Remove(beside);
                }
            }
        });
    }
}
