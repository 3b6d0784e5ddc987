using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Rapport.Server.Hosting;
using Rapport.Server.Security;

namespace Rapport.Server.Pages;

/// <summary><c>/p/sign-in</c> and <c>/p/sign-out</c>: in with a key or by the provider's word, and out again; without scripts.</summary>
internal static class SignInPages
{
    private const string Start = "/";

    public static void MapSignIn(this IEndpointRouteBuilder app, ObservatorySettings settings)
    {
        app.MapGet("/p/sign-in", SignInPage).AllowAnonymous().ExcludeFromDescription();
        app.MapPost("/p/sign-in", SignInAsync)
            .RequireRateLimiting(Limits.SignIn)
            .AllowAnonymous()
            .ExcludeFromDescription();
        app.MapGet("/p/sign-out", SignOutPage).AllowAnonymous().ExcludeFromDescription();
        app.MapPost("/p/sign-out", SignOutAsync).AllowAnonymous().ExcludeFromDescription();
        if (settings.OpenId is not null)
        {
            app.MapGet("/p/sign-in/openid", ChallengeAsync)
                .RequireRateLimiting(Limits.SignIn)
                .AllowAnonymous()
                .ExcludeFromDescription();
        }
    }

    private static IResult SignInPage(
        HttpContext context,
        IAntiforgery antiforgery,
        ObservatorySettings settings,
        string? then,
        string? failed
    ) =>
        Form(
            context,
            antiforgery,
            settings,
            Local(then),
            failed is null ? null : "The provider did not let you in.",
            StatusCodes.Status200OK
        );

    private static IResult Form(
        HttpContext context,
        IAntiforgery antiforgery,
        ObservatorySettings settings,
        string then,
        string? complaint,
        int status
    )
    {
        context.Response.Headers.CacheControl = "no-store";
        var page = new StringBuilder();
        if (complaint is not null)
        {
            page.Append($"<p role=\"alert\"><strong>{PlainPages.Escape(complaint)}</strong></p>");
        }
        if (context.User.Identity is { IsAuthenticated: true, Name: string name })
        {
            string may = Identities.RoleOf(context.User) is { } role
                ? $"as {Identities.Word(role)}; <a href=\"{PlainPages.Escape(then)}\">go on</a>"
                : "but have no role here; ask whoever runs it for one";
            page.Append($"<p>You are signed in as <strong>{PlainPages.Escape(name)}</strong>, {may}.</p>");
        }
        if (settings.OpenId is { } provider)
        {
            page.Append(
                $"<p><a class=\"button\" href=\"/p/sign-in/openid?then={Uri.EscapeDataString(then)}\">Sign in at {PlainPages.Escape(HostOf(provider))}</a></p>"
            );
        }
        page.Append(
            $"<form method=\"post\" action=\"/p/sign-in\">{Token(context, antiforgery)}<input type=\"hidden\" name=\"then\" value=\"{PlainPages.Escape(then)}\"><p><label>Key<br><input type=\"password\" name=\"key\" autocomplete=\"current-password\" required maxlength=\"200\" size=\"50\"></label></p><p><button>Sign in</button></p></form><p>Whoever runs this server gives keys: <code>rapport keys add NAME --role reader --db PICTURE</code></p>"
        );
        return PlainPages.Page("Sign in", page.ToString(), status);
    }

    private static async Task<IResult> SignInAsync(
        HttpContext context,
        ServerDesk desk,
        IAntiforgery antiforgery,
        ObservatorySettings settings,
        Audit audit
    )
    {
        IFormCollection form = await FormOf(context, antiforgery);
        string then = Local(form["then"]);
        string key = form["key"].ToString().Trim();
        return await SessionRoutes.WithKeyAsync(key, context, desk, audit) is null
            ? Form(context, antiforgery, settings, then, "There is no such key.", StatusCodes.Status401Unauthorized)
            : Results.LocalRedirect(then);
    }

    private static IResult SignOutPage(HttpContext context, IAntiforgery antiforgery)
    {
        context.Response.Headers.CacheControl = "no-store";
        return PlainPages.Page(
            "Sign out",
            $"<form method=\"post\" action=\"/p/sign-out\">{Token(context, antiforgery)}<p><button>Sign out</button></p></form>"
        );
    }

    private static async Task<IResult> SignOutAsync(
        HttpContext context,
        IAntiforgery antiforgery,
        ObservatorySettings settings,
        IOptionsMonitor<OpenIdConnectOptions> options,
        Audit audit
    )
    {
        _ = await FormOf(context, antiforgery);
        string? elsewhere = settings.OpenId is null ? null : await EndElsewhereAsync(context, options);
        await context.SignOutAsync(Identities.Cookie);
        audit.Changed(Identities.NameOf(context), "sign out", "");
        context.Response.Headers.CacheControl = "no-store";
        string also = elsewhere is null
            ? ""
            : $"<p><a href=\"{PlainPages.Escape(elsewhere)}\" rel=\"noreferrer\">Sign out at the provider too</a></p>";
        return PlainPages.Page("You are signed out", $"{also}<p><a href=\"/p/sign-in\">Sign in again</a></p>");
    }

    private static async Task<IResult> ChallengeAsync(
        HttpContext context,
        IOptionsMonitor<OpenIdConnectOptions> options,
        string? then
    )
    {
        await ConfigurationAsync(context, options);
        return Results.Challenge(new AuthenticationProperties { RedirectUri = Local(then) }, [Identities.OpenId]);
    }

    private static async Task<OpenIdConnectConfiguration> ConfigurationAsync(
        HttpContext context,
        IOptionsMonitor<OpenIdConnectOptions> options
    )
    {
        try
        {
            return await options
                .Get(Identities.OpenId)
                .ConfigurationManager!.GetConfigurationAsync(context.RequestAborted);
        }
        catch (InvalidOperationException)
        {
            throw new Refusal(
                StatusCodes.Status503ServiceUnavailable,
                "the OpenID Connect provider does not answer; try again, or sign in with a key"
            );
        }
    }

    /// <summary>Where the provider ends its own session, or null where it tells of no such place.</summary>
    private static async Task<string?> EndElsewhereAsync(
        HttpContext context,
        IOptionsMonitor<OpenIdConnectOptions> options
    )
    {
        AuthenticateResult session = await context.AuthenticateAsync(Identities.Cookie);
        if (session.Properties?.GetTokenValue("id_token") is not string token)
        {
            return null;
        }
        OpenIdConnectConfiguration provider = await ConfigurationAsync(context, options);
        return string.IsNullOrEmpty(provider.EndSessionEndpoint)
            ? null
            : $"{provider.EndSessionEndpoint}?id_token_hint={Uri.EscapeDataString(token)}&post_logout_redirect_uri={Uri.EscapeDataString($"{context.Request.Scheme}://{context.Request.Host}/p/sign-in")}";
    }

    private static async Task<IFormCollection> FormOf(HttpContext context, IAntiforgery antiforgery)
    {
        if (!context.Request.HasFormContentType)
        {
            throw new Refusal(StatusCodes.Status415UnsupportedMediaType, "it is no form");
        }
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            throw new Refusal(StatusCodes.Status400BadRequest, "the page is too old; load it again");
        }
        return await context.Request.ReadFormAsync(context.RequestAborted);
    }

    private static string Token(HttpContext context, IAntiforgery antiforgery)
    {
        AntiforgeryTokenSet tokens = antiforgery.GetAndStoreTokens(context);
        return $"<input type=\"hidden\" name=\"{tokens.FormFieldName}\" value=\"{PlainPages.Escape(tokens.RequestToken)}\">";
    }

    private static string HostOf(OpenIdSettings provider) =>
        Uri.TryCreate(provider.Authority, UriKind.Absolute, out Uri? uri) ? uri.Host : provider.Authority;

    /// <summary>A path of this server; anything else would lead people who trust it elsewhere.</summary>
    private static string Local(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : Start;
}
