using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Rapport.Server.Security;

/// <summary>Sign-in by another's word: authorization code with PKCE for browsers, the provider's bearer tokens for programs.</summary>
internal static class OpenIdScheme
{
    /// <summary>Where the provider leads back to.</summary>
    private const string CallbackPath = "/p/signed-in";

    public static void AddOpenId(this AuthenticationBuilder schemes, OpenIdSettings provider)
    {
        // In clear only on this machine.
        bool https = !Uri.TryCreate(provider.Authority, UriKind.Absolute, out Uri? uri) || !Access.IsLoopback(uri);
        schemes.AddJwtBearer(
            Identities.Bearer,
            o =>
            {
                o.Authority = provider.Authority;
                o.Audience = provider.ClientId;
                o.MapInboundClaims = false;
                o.RequireHttpsMetadata = https;
            }
        );
        schemes.AddOpenIdConnect(
            Identities.OpenId,
            o =>
            {
                o.Authority = provider.Authority;
                o.ClientId = provider.ClientId;
                o.ClientSecret = provider.ClientSecret;
                o.SignInScheme = Identities.Cookie;
                o.ResponseType = OpenIdConnectResponseType.Code;
                // Back by a link, not by a form of the provider's: so its cookies need not follow requests of other sites.
                o.ResponseMode = OpenIdConnectResponseMode.Query;
                o.UsePkce = true;
                o.CallbackPath = CallbackPath;
                o.MapInboundClaims = false;
                o.SaveTokens = false;
                o.RequireHttpsMetadata = https;
                o.TokenValidationParameters = new TokenValidationParameters { NameClaimType = "name" };
                Narrow(o.CorrelationCookie);
                Narrow(o.NonceCookie);
                o.Events.OnTokenValidated = KeepIdTokenAsync;
                o.Events.OnRemoteFailure = FailAsync;
            }
        );
    }

    private static void Narrow(CookieBuilder cookie)
    {
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.HttpOnly = true;
    }

    // The provider wants it back when somebody signs out; the other tokens are of no use here.
    private static Task KeepIdTokenAsync(TokenValidatedContext context)
    {
        if (context.TokenEndpointResponse?.IdToken is string token)
        {
            context.Properties!.StoreTokens([new AuthenticationToken { Name = "id_token", Value = token }]);
        }
        return Task.CompletedTask;
    }

    private static Task FailAsync(RemoteFailureContext context)
    {
        context.HttpContext.RequestServices.GetRequiredService<Audit>().Refused("sign in", context.HttpContext);
        context.Response.Redirect("/p/sign-in?failed=true");
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
