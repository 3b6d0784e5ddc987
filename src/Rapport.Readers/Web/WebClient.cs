using System.Net;
using System.Net.Sockets;

namespace Rapport.Readers.Web;

/// <summary>The connection is refused because of where it would go. Never leaves the readers.</summary>
internal sealed class PrivateAddressException(string host)
    : IOException($"{host} is on a private, link-local or loopback network");

/// <summary>Makes HTTP clients that reach the public internet only: no proxy, no cookies, no redirects of their own.</summary>
internal static class WebClient
{
    /// <summary>How the program names itself to servers.</summary>
    public const string UserAgent = "Rapport/0.1 (reads news for analysts; obeys robots.txt for Rapport)";

    private const int LongestHeadersKiB = 64;

    public static HttpClient Create(WebOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would resolve names itself, behind the check of addresses.
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = LongestHeadersKiB,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectTimeout = options.Timeout,
            ConnectCallback = (context, stop) => ConnectAsync(context.DnsEndPoint, options.AllowPrivate, stop),
        };
        var client = new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/rss+xml, application/atom+xml, */*;q=0.5");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en, *;q=0.5");
        return client;
    }

    /// <summary>Connects to an address that was checked after the name was resolved: asking the name again could give another one.</summary>
    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, bool allowPrivate, CancellationToken stop)
    {
        IPAddress[] all = await Dns.GetHostAddressesAsync(target.Host, stop).ConfigureAwait(false);
        IPAddress[] allowed = allowPrivate ? all : [.. all.Where(AddressRules.IsPublic)];
        if (allowed.Length == 0)
        {
            throw new PrivateAddressException(target.Host);
        }
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
