using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Rapport.Server.Hosting;

namespace Rapport.Server.Security;

/// <summary>The bearer of a key: <c>Authorization: Bearer rk_…</c> or <c>X-Api-Key: rk_…</c>.</summary>
internal sealed class KeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    ServerDesk desk
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string HeaderName = "X-Api-Key";
    private const string BearerWord = "Bearer ";
    private const string BasicWord = "Basic ";

    /// <summary>The key that a request brings, or null.</summary>
    public static string? KeyOf(HttpRequest request)
    {
        if (request.Headers[HeaderName] is [string { Length: > 0 } given])
        {
            return given;
        }
        // What reads feeds knows names and passwords only: the key is the password.
        if (
            request.Headers.Authorization is [string basic]
            && basic.StartsWith(BasicWord, StringComparison.OrdinalIgnoreCase)
        )
        {
            return PasswordOf(basic[BasicWord.Length..].Trim());
        }
        return
            request.Headers.Authorization is [string authorization]
            && authorization.StartsWith(BearerWord + "rk_", StringComparison.OrdinalIgnoreCase)
            ? authorization[BearerWord.Length..].Trim()
            : null;
    }

    private static string PasswordOf(string encoded)
    {
        byte[] bytes = new byte[encoded.Length];
        string text = Convert.TryFromBase64String(encoded, bytes, out int length)
            ? System.Text.Encoding.UTF8.GetString(bytes, 0, length)
            : "";
        return text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (KeyOf(Request) is not string text)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }
        return Task.FromResult(
            ApiKeys.Find(desk.Store, text) is { } key
                ? AuthenticateResult.Success(
                    new AuthenticationTicket(Identities.Of(key.Name, key.Role, Identities.Key), Identities.Key)
                )
                : AuthenticateResult.Fail("no such key")
        );
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
