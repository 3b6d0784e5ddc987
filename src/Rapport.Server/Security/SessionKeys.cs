using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Rapport.Server.Hosting;

namespace Rapport.Server.Security;

/// <summary>Sessions that began with a key end when the key is taken away, and follow its role.</summary>
internal static class SessionKeys
{
    public static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        if (context.Principal?.FindFirstValue(Identities.KeyClaim) is not string id)
        {
            return;
        }
        ServerDesk desk = context.HttpContext.RequestServices.GetRequiredService<ServerDesk>();
        if (ApiKeys.ById(desk.Store, id) is not { } key)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Identities.Cookie);
        }
        else if (Identities.RoleOf(context.Principal) != key.Role)
        {
            context.ReplacePrincipal(Identities.Of(key.Name, key.Role, Identities.Cookie, key.Id));
        }
    }
}
