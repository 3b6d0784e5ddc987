using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace Rapport.Bench.Serving;

/// <summary>What one request got.</summary>
/// <param name="Route">What kind it was.</param>
/// <param name="Path">Where.</param>
/// <param name="Milliseconds">From the moment when it was due to the last byte, waiting for a connection included.</param>
/// <param name="Status">The answer's status; 0 where there was none.</param>
internal readonly record struct LoadAnswer(string Route, string Path, double Milliseconds, int Status);

/// <summary>
/// So many requests a second for so long, each sent when it is due whether or not earlier ones are answered: a slow server cannot slow down
/// who measures it. Bounded in count and time; only to addresses of this machine.
/// </summary>
internal static class LoadRun
{
    private const int MostSeconds = 3600;
    private const int Connections = 1024;
    private const int KeptTags = 500;
    private static readonly TimeSpan s_longestWarming = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>A client for a server on this machine, as a browser has one.</summary>
    public static HttpClient Client(Uri address)
    {
        if (!address.IsLoopback)
        {
            throw new ArgumentException($"{address} is not on this machine", nameof(address));
        }
        var client = new HttpClient(
            new SocketsHttpHandler
            {
                MaxConnectionsPerServer = Connections,
                UseProxy = false,
                AllowAutoRedirect = false,
            }
        )
        {
            BaseAddress = address,
            Timeout = s_patience,
        };
        return client;
    }

    /// <summary>
    /// Asks so many requests of the mix once each, a few at a time, as after a morning's work: what takes long is kept from then on. Gives
    /// up after five minutes.
    /// </summary>
    public static async Task WarmAsync(HttpClient client, LoadMix mix, int count, int seed, CancellationToken cancel)
    {
        var random = new Random(seed);
        string[] paths = [.. Enumerable.Range(0, count).Select(_ => mix.Next(random).Path).Distinct()];
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        end.CancelAfter(s_longestWarming);
        try
        {
            await Parallel.ForEachAsync(
                paths,
                new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = end.Token },
                async (path, stop) =>
                {
                    try
                    {
                        using HttpResponseMessage _ = await client.GetAsync(path, stop);
                    }
                    catch (Exception e)
                        when (e is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
                    {
                        // It will be asked again.
                    }
                }
            );
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // As warm as it gets.
        }
    }

    /// <summary>Sends them; every tenth one is asked again with the tag of its last answer, as browsers do.</summary>
    public static async Task<IReadOnlyList<LoadAnswer>> RunAsync(
        HttpClient client,
        LoadMix mix,
        int perSecond,
        int seconds,
        int seed,
        CancellationToken cancel
    )
    {
        int count = perSecond * Math.Min(seconds, MostSeconds);
        var random = new Random(seed);
        var tags = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var pending = new Task<LoadAnswer>[count];
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++)
        {
            double due = 1000.0 * i / perSecond;
            double wait = due - Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (wait > 1)
            {
                await Task.Delay((int)wait, cancel);
            }
            LoadRequest request = mix.Next(random);
            bool again = random.Next(10) == 0;
            pending[i] = SendAsync(
                client,
                request,
                again ? tags.GetValueOrDefault(request.Path) : null,
                tags,
                start,
                due,
                cancel
            );
        }
        return await Task.WhenAll(pending);
    }

    private static async Task<LoadAnswer> SendAsync(
        HttpClient client,
        LoadRequest asked,
        string? tag,
        ConcurrentDictionary<string, string> tags,
        long start,
        double due,
        CancellationToken cancel
    )
    {
        int status = 0;
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, asked.Path) { Version = HttpVersion.Version11 };
            request.Headers.AcceptEncoding.ParseAdd("gzip");
            if (tag is not null)
            {
                request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            }
            using HttpResponseMessage answer = await client.SendAsync(request, cancel);
            status = (int)answer.StatusCode;
            if (answer.Headers.ETag is { } given && tags.Count < KeptTags)
            {
                tags[asked.Path] = given.ToString();
            }
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            // Counts as an answer that there was none.
        }
        return new LoadAnswer(asked.Route, asked.Path, Stopwatch.GetElapsedTime(start).TotalMilliseconds - due, status);
    }

    /// <summary>The value that so large a share does not exceed.</summary>
    public static double Share(IEnumerable<LoadAnswer> answers, double share)
    {
        double[] sorted = [.. answers.Select(a => a.Milliseconds).Order()];
        return sorted.Length == 0
            ? 0
            : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }
}
