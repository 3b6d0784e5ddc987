using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rapport.Picture;

namespace Rapport.Server.Security;

/// <summary>Who is let in, and how they are known.</summary>
internal static class Access
{
    private const string Chooser = "rapport";

    /// <summary>True where everyone must say who they are.</summary>
    /// <exception cref="ObservatoryException">It would be open to others than the one who runs it.</exception>
    public static bool IsRequired(ObservatorySettings settings, PictureStore store)
    {
        Uri[] urls = [.. settings.Urls.Select(Parse)];
        bool away = urls.Any(u => !IsLoopback(u));
        if (!away && !settings.RequireAuthentication && settings.OpenId is null)
        {
            return false;
        }
        if (settings.OpenId is null && ApiKeys.List(store).IsEmpty)
        {
            throw new ObservatoryException(
                "nobody could be let in: make a key with 'rapport keys add NAME --role reader --db PICTURE', or give --openid"
            );
        }
        if (away && !settings.BehindProxy && urls.Any(u => !IsLoopback(u) && u.Scheme == "http"))
        {
            throw new ObservatoryException(
                "off loopback keys would go over the wire as they are: listen at https:// with --certificate FILE, or give --behind-proxy where a proxy ends TLS"
            );
        }
        return true;
    }

    public static bool IsLoopback(Uri url) =>
        url.Host is "localhost"
        || IPAddress.TryParse(url.Host.Trim('[', ']'), out IPAddress? ip) && IPAddress.IsLoopback(ip);

    private static Uri Parse(string url) =>
        Uri.TryCreate(
            url.Replace("://*", "://0.0.0.0", StringComparison.Ordinal)
                .Replace("://+", "://0.0.0.0", StringComparison.Ordinal),
            UriKind.Absolute,
            out Uri? uri
        ) && uri.Scheme is "http" or "https"
            ? uri
            : throw new ObservatoryException($"'{url}' is no address; write it as http://127.0.0.1:5080");

    public static void AddAccess(this WebApplicationBuilder builder, ObservatorySettings settings, bool required)
    {
        IDataProtectionBuilder protection = builder.Services.AddDataProtection().SetApplicationName("rapport");
        _ = settings.SessionKeys is string folder
            ? protection.PersistKeysToFileSystem(new DirectoryInfo(folder))
            : protection.UseEphemeralDataProtectionProvider();
        builder.Services.AddAntiforgery(o =>
        {
            o.HeaderName = CrossSite.Header;
            o.Cookie.Name = "rapport-csrf";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = Secure(required);
        });
        AuthenticationBuilder schemes = builder
            .Services.AddAuthentication(Chooser)
            .AddPolicyScheme(Chooser, null, o => o.ForwardDefaultSelector = c => Scheme(c, settings, required))
            .AddScheme<AuthenticationSchemeOptions, LocalHandler>(Identities.Local, null)
            .AddScheme<AuthenticationSchemeOptions, KeyHandler>(Identities.Key, null)
            .AddCookie(
                Identities.Cookie,
                o =>
                {
                    o.Cookie.Name = "rapport-session";
                    o.Cookie.HttpOnly = true;
                    o.Cookie.SameSite = settings.OpenId is null ? SameSiteMode.Strict : SameSiteMode.Lax;
                    o.Cookie.SecurePolicy = Secure(required);
                    o.ExpireTimeSpan = TimeSpan.FromHours(12);
                    o.Events.OnValidatePrincipal = SessionKeys.CheckAsync;
                    o.Events.OnRedirectToLogin = c => Status(c.HttpContext, StatusCodes.Status401Unauthorized);
                    o.Events.OnRedirectToAccessDenied = c => Status(c.HttpContext, StatusCodes.Status403Forbidden);
                }
            );
        if (settings.OpenId is { } provider)
        {
            schemes.AddOpenId(provider);
            builder.Services.AddSingleton<IClaimsTransformation, OpenIdRoles>();
        }
        AuthorizationBuilder policies = builder.Services.AddAuthorizationBuilder();
        foreach (AccessRole role in Enum.GetValues<AccessRole>())
        {
            string word = Identities.Word(role);
            policies.AddPolicy(word, p => p.RequireClaim(Identities.RoleClaim, word));
        }
        policies.SetFallbackPolicy(
            new AuthorizationPolicyBuilder()
                .RequireClaim(Identities.RoleClaim, Identities.Word(AccessRole.Reader))
                .Build()
        );
    }

    // Plain http is only let through on loopback.
    private static CookieSecurePolicy Secure(bool required) =>
        required ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.None;

    private static string Scheme(HttpContext context, ObservatorySettings settings, bool required)
    {
        if (KeyHandler.KeyOf(context.Request) is not null)
        {
            return Identities.Key;
        }
        if (settings.OpenId is not null && context.Request.Headers.Authorization.Count > 0)
        {
            return Identities.Bearer;
        }
        return required ? Identities.Cookie : Identities.Local;
    }

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
