using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Rapport.Server.Security;

/// <summary>Who asks, and what they may do.</summary>
internal static class Identities
{
    public const string Local = "local";
    public const string Key = "key";
    public const string Cookie = "session";
    public const string Bearer = "bearer";
    public const string OpenId = "openid";
    public const string RoleClaim = "rapport-role";
    public const string NameClaim = "rapport-name";

    /// <summary>The id of the key that somebody signed in with.</summary>
    public const string KeyClaim = "rapport-key";

    /// <summary>The word of a role.</summary>
    public static string Word(AccessRole role) => role.ToString().ToLowerInvariant();

    /// <summary>Someone with a role and all that it includes; without one, someone who may nothing.</summary>
    public static ClaimsPrincipal Of(string name, AccessRole? role, string scheme, string? key = null) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(NameClaim, name),
                    .. key is null ? (Claim[])[] : [new Claim(KeyClaim, key)],
                    .. Enum.GetValues<AccessRole>().Where(r => r <= role).Select(r => new Claim(RoleClaim, Word(r))),
                ],
                scheme,
                NameClaim,
                RoleClaim
            )
        );

    /// <summary>The name that decisions carry.</summary>
    public static string NameOf(HttpContext context) => context.User.Identity?.Name ?? "unknown";

    public static AccessRole? RoleOf(ClaimsPrincipal user) =>
        Enum.GetValues<AccessRole>()
            .Where(r => user.HasClaim(RoleClaim, Word(r)))
            .Select(r => (AccessRole?)r)
            .LastOrDefault();
}
