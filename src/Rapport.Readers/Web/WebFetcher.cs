using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Rapport.Readers.Web;

/// <summary>Asks for addresses politely: robots.txt, one request a host at a time, conditional requests, bounded size, time and redirects.</summary>
internal sealed class WebFetcher : IDisposable
{
    private const int MostRedirects = 5;
    private const int LongestRobots = 512 * 1024;

    private static readonly TimeSpan s_robotsLife = TimeSpan.FromHours(12);

    private readonly WebOptions _options;
    private readonly HttpClient _client;
    private readonly HostGate _gate;
    private readonly ConcurrentDictionary<string, (long Since, Task<RobotsRules> Rules)> _robots = new(
        StringComparer.Ordinal
    );

    public WebFetcher(WebOptions options)
    {
        _options = options;
        _client = WebClient.Create(options);
        _gate = new HostGate(options.Clock);
    }

    public void Dispose() => _client.Dispose();

    /// <summary>True for what looks like an address of the web.</summary>
    public static bool IsAddress(string input) =>
        input.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Asks for an address; what goes wrong is the answer's fault.</summary>
    /// <param name="address">The address.</param>
    /// <param name="mark">What is known of it, or null.</param>
    /// <param name="stop">Ends the asking.</param>
    public async Task<FetchAnswer> FetchAsync(string address, FetchMark? mark, CancellationToken stop)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? at) || !IsAddress(address))
        {
            return Failed(address, null, "not an address of the web", "write it as https://example.org/page");
        }
        for (int hop = 0; hop <= MostRedirects; hop++)
        {
            FetchAnswer? answer = null;
            try
            {
                answer = await FetchHopAsync(address, at, mark, stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                string what = $"no answer within {_options.Timeout.TotalSeconds:0} seconds";
                return Failed(address, at, what, "try again later");
            }
            catch (Exception e) when (e is HttpRequestException or IOException or WebException or InvalidDataException)
            {
                return Unreachable(address, at, e);
            }
            if (answer.Fault is not null || answer.Status is not (301 or 302 or 303 or 307 or 308))
            {
                return answer;
            }
            if (Next(at, answer.Address) is not Uri next)
            {
                return Failed(address, at, "redirected to where it must not go", "give the address that it leads to");
            }
            at = next;
        }
        return Failed(address, at, $"redirected more than {MostRedirects} times", "give the address that it leads to");
    }

    private static FetchAnswer Failed(string asked, Uri? at, string what, string remedy) =>
        new()
        {
            Address = at ?? new Uri("http://invalid.invalid/"),
            Fault = new InputFault(asked, null, what, remedy) { Kind = FaultKind.Unreachable },
        };

    private static FetchAnswer Unreachable(string asked, Uri at, Exception e)
    {
        for (Exception? cause = e; cause is not null; cause = cause.InnerException)
        {
            if (cause is PrivateAddressException)
            {
                return Failed(asked, at, OneLine.Of(cause.Message), "allow such addresses with --allow-private");
            }
        }
        return Failed(asked, at, $"cannot be fetched: {FileFaults.Reason(e)}", "try again later");
    }

    /// <summary>Where a redirect leads, or null where it must not be followed: another protocol, or from https to http.</summary>
    private static Uri? Next(Uri from, Uri to) =>
        to.Scheme is "https" || (to.Scheme is "http" && from.Scheme is "http") ? to : null;

    private async Task<FetchAnswer> FetchHopAsync(string asked, Uri at, FetchMark? mark, CancellationToken stop)
    {
        if (at.UserInfo.Length > 0)
        {
            return Failed(asked, at, "the address holds a name and a password", "leave them out");
        }
        RobotsRules robots = await RobotsAsync(at, stop).ConfigureAwait(false);
        if (!robots.Allows(at.PathAndQuery))
        {
            return Failed(asked, at, "robots.txt does not allow it", "passed over; ask the publisher");
        }
        TimeSpan pause = robots.Delay > _options.Pause ? robots.Delay : _options.Pause;
        return await _gate
            .PassAsync(at, pause, () => AskAsync(asked, at, mark, _options.MaxBytes, stop), stop)
            .ConfigureAwait(false);
    }

    private Task<RobotsRules> RobotsAsync(Uri at, CancellationToken stop)
    {
        string origin = at.GetLeftPart(UriPartial.Authority);
        long now = _options.Clock.GetTimestamp();
        if (
            _robots.TryGetValue(origin, out (long Since, Task<RobotsRules> Rules) known)
            && !known.Rules.IsFaulted
            && !known.Rules.IsCanceled
            && _options.Clock.GetElapsedTime(known.Since, now) < s_robotsLife
        )
        {
            return known.Rules;
        }
        Task<RobotsRules> rules = FetchRobotsAsync(new Uri(origin + "/robots.txt"), stop);
        _robots[origin] = (now, rules);
        return rules;
    }

    private async Task<RobotsRules> FetchRobotsAsync(Uri at, CancellationToken stop)
    {
        for (int hop = 0; hop <= MostRedirects; hop++)
        {
            FetchAnswer answer = await _gate
                .PassAsync(at, TimeSpan.Zero, () => AskAsync("", at, null, LongestRobots, stop), stop)
                .ConfigureAwait(false);
            switch (answer.Status)
            {
                case 200:
                    return RobotsRules.Parse(Encoding.UTF8.GetString(answer.Body));
                case 301 or 302 or 303 or 307 or 308 when Next(at, answer.Address) is Uri next:
                    at = next;
                    continue;
                case >= 500 or 429:
                    return RobotsRules.DenyAll;
                default:
                    return RobotsRules.AllowAll;
            }
        }
        return RobotsRules.AllowAll;
    }

    private async Task<FetchAnswer> AskAsync(string asked, Uri at, FetchMark? mark, int longest, CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(_options.Timeout, _options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
        using var request = new HttpRequestMessage(HttpMethod.Get, at);
        if (mark?.ETag is string tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }
        if (mark?.LastModified is string since)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", since);
        }
        using HttpResponseMessage response = await _client
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token)
            .ConfigureAwait(false);
        int status = (int)response.StatusCode;
        if (status is 304)
        {
            return new FetchAnswer
            {
                Address = at,
                Status = status,
                Mark = mark ?? new FetchMark(null, null),
            };
        }
        if (status is >= 300 and < 400 && response.Headers.Location is Uri location)
        {
            return new FetchAnswer { Address = new Uri(at, location), Status = status };
        }
        if (status is not 200)
        {
            string what = $"the server answered {status} {OneLine.Of(response.ReasonPhrase ?? "")}".TrimEnd();
            return Failed(asked, at, what, status is 429 or 503 ? "try again later" : "check the address") with
            {
                Status = status,
            };
        }
        (byte[] body, bool cut) = await BodyAsync(response, longest, either.Token).ConfigureAwait(false);
        return new FetchAnswer
        {
            Address = at,
            Status = status,
            Body = body,
            Cut = cut,
            ContentType = response.Content.Headers.TryGetValues("Content-Type", out var types)
                ? types.FirstOrDefault()
                : null,
            Mark = new FetchMark(
                response.Headers.TryGetValues("ETag", out var tags) ? tags.FirstOrDefault() : null,
                response.Content.Headers.TryGetValues("Last-Modified", out var dates) ? dates.FirstOrDefault() : null
            ),
        };
    }

    private static async Task<(byte[] Body, bool Cut)> BodyAsync(
        HttpResponseMessage response,
        int longest,
        CancellationToken stop
    )
    {
        using Stream stream = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        var body = new MemoryStream();
        byte[] buffer = new byte[65536];
        int n;
        while ((n = await stream.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0)
        {
            int room = (int)Math.Min(n, longest - body.Length);
            body.Write(buffer, 0, room);
            if (room < n)
            {
                return (body.ToArray(), true);
            }
        }
        return (body.ToArray(), false);
    }
}
