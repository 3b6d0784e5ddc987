using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace Rapport.Server.Security;

/// <summary>Turns a provider's claims into ours; someone without one of our roles may nothing.</summary>
internal sealed class OpenIdRoles(ObservatorySettings settings) : IClaimsTransformation
{
    private static readonly string[] s_names = ["preferred_username", "email", "name", "sub"];

    public Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        if (
            settings.OpenId is not { } provider
            || principal.Identity?.AuthenticationType is Identities.Local or Identities.Key
            || principal.HasClaim(c => c.Type == Identities.RoleClaim)
        )
        {
            return Task.FromResult(principal);
        }
        AccessRole? role = principal
            .FindAll(provider.RoleClaim)
            .Select(c => Enum.TryParse(c.Value, ignoreCase: true, out AccessRole r) ? r : (AccessRole?)null)
            .Max();
        string name = s_names.Select(n => principal.FindFirstValue(n)).FirstOrDefault(n => n is not null) ?? "unknown";
        return Task.FromResult(role is { } found ? Identities.Of(name, found, Identities.Cookie) : principal);
    }
}
