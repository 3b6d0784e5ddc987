using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rapport.Server.Webhooks;

/// <summary>Signs messages as Standard Webhooks has it (HMAC-SHA256 over id, time and body), so that receivers find a library for it.</summary>
internal static class WebhookSignature
{
    public const string SecretPrefix = "whsec_";

    /// <summary>The value of <c>webhook-signature</c>.</summary>
    /// <param name="secret">As <see cref="WebhookBook.NewSecret"/> gives it.</param>
    /// <param name="id">Id of the message.</param>
    /// <param name="seconds">Seconds since 1970, as in <c>webhook-timestamp</c>.</param>
    /// <param name="body">The body.</param>
    public static string Of(string secret, string id, long seconds, string body)
    {
        byte[] key = Convert.FromBase64String(secret[SecretPrefix.Length..]);
        string signed = string.Create(CultureInfo.InvariantCulture, $"{id}.{seconds}.{body}");
        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(signed)))}";
    }
}
