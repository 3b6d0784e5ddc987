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
            || principal.Identity is not { IsAuthenticated: true }
            || principal.Identity.AuthenticationType is Identities.Local or Identities.Key or Identities.Cookie
        )
        {
            return Task.FromResult(principal);
        }
        AccessRole? role = principal
            .FindAll(provider.RoleClaim)
            .Select(c => Enum.TryParse(c.Value, ignoreCase: true, out AccessRole r) ? r : (AccessRole?)null)
            .Max();
        string name = s_names.Select(n => principal.FindFirstValue(n)).FirstOrDefault(n => n is not null) ?? "unknown";
        // Nothing else of the provider's is taken over: a claim of its own could have the name of one of ours.
        return Task.FromResult(Identities.Of(name, role, Identities.Cookie));
    }
}
