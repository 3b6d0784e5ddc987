using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;
using System.Text;
using Rapport.Readers.Web;
using Rapport.Server.Hosting;

namespace Rapport.Server.Webhooks;

/// <summary>What a receiver answered.</summary>
/// <param name="Status">Its status, or null where nothing was answered.</param>
/// <param name="Fault">Why it does not count as taken; null where it was taken.</param>
internal sealed record WebhookAnswer(int? Status, string? Fault);

/// <summary>Sends messages to receivers: signed, without redirects, cookies or proxy, and to public addresses only where no other was allowed.</summary>
internal sealed class WebhookPost(ObservatorySettings settings) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private static readonly Counter<long> s_sent = Telemetry.Meter.CreateCounter<long>(
        "rapport.webhooks",
        description: "Messages that were answered, by status."
    );

    private readonly HttpClient _client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            MaxResponseHeadersLength = 16,
            ConnectTimeout = s_patience,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = (context, stop) =>
                PublicNetwork.ConnectAsync(context.DnsEndPoint, settings.AllowPrivateWebhooks, stop),
        }
    )
    {
        Timeout = s_patience,
    };

    /// <summary>Why nothing may be sent there, or null.</summary>
    public string? Refusal(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https"))
        {
            return "it is no address; write it as https://host/path";
        }
        if (uri.UserInfo.Length > 0 || uri.Fragment.Length > 0)
        {
            return "it may hold no name, password or fragment; messages are signed instead";
        }
        if (settings.AllowPrivateWebhooks)
        {
            return null;
        }
        bool own =
            uri.IsLoopback
            || IPAddress.TryParse(uri.Host.Trim('[', ']'), out IPAddress? ip) && !PublicNetwork.IsPublic(ip);
        return own
                ? "it is on a private, link-local or loopback network; 'rapport serve --allow-private-webhooks' allows that"
            : uri.Scheme != "https" ? "it is not https; 'rapport serve --allow-private-webhooks' allows http too"
            : null;
    }

    /// <summary>Sends a message once.</summary>
    public async Task<WebhookAnswer> SendAsync(
        Webhook webhook,
        string id,
        string body,
        DateTimeOffset now,
        CancellationToken cancel
    )
    {
        if (Refusal(webhook.Url) is string refusal)
        {
            return new WebhookAnswer(null, $"url: {refusal}");
        }
        long seconds = now.ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.UserAgent.ParseAdd("Rapport-Webhooks/1");
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", seconds.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Of(webhook.Secret, id, seconds, body));
        try
        {
            // What the receiver says beside its status is of no use and may be without end.
            using HttpResponseMessage answer = await _client.SendAsync(
                request,
                HttpCompletionOption.ResponseHeadersRead,
                cancel
            );
            int status = (int)answer.StatusCode;
            s_sent.Add(1, new KeyValuePair<string, object?>("status", status));
            return new WebhookAnswer(status, status is >= 200 and < 300 ? null : $"it answered {status}");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new WebhookAnswer(null, "it did not answer in time");
        }
        catch (HttpRequestException e)
        {
            return new WebhookAnswer(null, e.Message.ReplaceLineEndings(" "));
        }
    }

    public void Dispose() => _client.Dispose();
}
