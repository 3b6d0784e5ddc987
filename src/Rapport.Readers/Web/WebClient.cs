using System.Net;

namespace Rapport.Readers.Web;

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
            ConnectCallback = (context, stop) =>
                PublicNetwork.ConnectAsync(context.DnsEndPoint, options.AllowPrivate, stop),
        };
        var client = new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/rss+xml, application/atom+xml, */*;q=0.5");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en, *;q=0.5");
        return client;
    }
}
