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

    /// <summary>The word of a role.</summary>
    public static string Word(AccessRole role) => role.ToString().ToLowerInvariant();

    /// <summary>Someone with a role and all that it includes.</summary>
    public static ClaimsPrincipal Of(string name, AccessRole role, string scheme) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(NameClaim, name),
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
