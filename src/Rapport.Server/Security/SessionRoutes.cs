using System.ComponentModel;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapport.Server.Api;
using Rapport.Server.Hosting;

namespace Rapport.Server.Security;

/// <summary><c>/session</c> and <c>/keys</c>: who I am, and who else may come in.</summary>
internal static class SessionRoutes
{
    public static void MapSessions(this IEndpointRouteBuilder api)
    {
        api.MapGet("/session", Get)
            .WithSummary("Who asks, what they may do, and the token for X-CSRF-Token.")
            .Answers<SessionForm>()
            .AllowAnonymous();
        api.MapPost("/session", SignInAsync)
            .WithSummary("Exchanges a key for a cookie, for browsers.")
            .Answers<SessionForm>()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .RequireRateLimiting(Limits.SignIn)
            .AllowAnonymous();
        api.MapDelete("/session", (Delegate)SignOutAsync)
            .WithSummary("Ends the session.")
            .Produces(StatusCodes.Status204NoContent)
            .AllowAnonymous();
        api.MapGet("/keys", (ServerDesk desk) => ApiKeys.List(desk.Store).Select(KeyForm.Of).ToArray())
            .WithSummary("The keys, without their secrets.")
            .RequireRole(AccessRole.Admin);
        api.MapPost("/keys", AddKey)
            .WithSummary("Makes a key; its text is told once.")
            .Produces<NewKeyForm>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .RequireRole(AccessRole.Admin);
        api.MapDelete("/keys/{id}", RemoveKey)
            .WithSummary("Takes a key away, at once.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireRole(AccessRole.Admin);
    }

    /// <summary>Only for those with that role.</summary>
    public static RouteHandlerBuilder RequireRole(this RouteHandlerBuilder route, AccessRole role) =>
        route
            .RequireAuthorization(Identities.Word(role))
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);

    private static IResult Get(HttpContext context, IAntiforgery antiforgery, ObservatorySettings settings)
    {
        context.Response.Headers.CacheControl = "no-store";
        AccessRole? role = Identities.RoleOf(context.User);
        return Results.Ok(
            new SessionForm(
                role is null ? null : Identities.NameOf(context),
                role is { } r ? Identities.Word(r) : null,
                antiforgery.GetAndStoreTokens(context).RequestToken,
                settings.OpenId is not null,
                role is not null && context.User.Identity?.AuthenticationType == Identities.Cookie
            )
        );
    }

    private static async Task<IResult> SignInAsync(SignInForm form, HttpContext context, ServerDesk desk, Audit audit)
    {
        return await WithKeyAsync(BodyText.Line("key", form.Key, 200), context, desk, audit) is { } key
            ? Results.Ok(new SessionForm(key.Name, Identities.Word(key.Role), null, false, true))
            : throw new Refusal(StatusCodes.Status401Unauthorized, "no such key");
    }

    /// <summary>Begins a session with a key; null where it is none.</summary>
    public static async Task<ApiKey?> WithKeyAsync(string text, HttpContext context, ServerDesk desk, Audit audit)
    {
        if (ApiKeys.Find(desk.Store, text) is not { } key)
        {
            audit.Refused("sign in", context);
            return null;
        }
        await context.SignInAsync(Identities.Cookie, Identities.Of(key.Name, key.Role, Identities.Cookie, key.Id));
        audit.Changed(key.Name, "sign in", key.Id);
        return key;
    }

    private static async Task<IResult> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(Identities.Cookie);
        return Results.NoContent();
    }

    private static IResult AddKey(NewKeyAskForm form, HttpContext context, ServerDesk desk, Audit audit)
    {
        if (!Enum.TryParse(form.Role, ignoreCase: true, out AccessRole role) || !Enum.IsDefined(role))
        {
            throw Refusal.Bad("role", "it is none of reader, analyst, curator, admin");
        }
        string name = BodyText.Line("name", form.Name, 100);
        string author = Identities.NameOf(context);
        string key = ApiKeys.Add(desk.Store, name, role, author, desk.Clock);
        audit.Changed(author, "add key", name);
        return Results.Json(new NewKeyForm(key), statusCode: StatusCodes.Status201Created);
    }

    private static IResult RemoveKey(string id, HttpContext context, ServerDesk desk, Audit audit)
    {
        string author = Identities.NameOf(context);
        if (!ApiKeys.Remove(desk.Store, id, author))
        {
            throw Refusal.Missing("no key has this id");
        }
        audit.Changed(author, "remove key", id);
        return Results.NoContent();
    }
}

/// <summary>Who asks.</summary>
internal sealed record SessionForm(
    [property: Description("null: nobody has signed in.")] string? Name,
    string? Role,
    [property: Description("For the header X-CSRF-Token.")] string? Csrf,
    [property: Description("true: /p/sign-in/openid leads to the provider.")] bool OpenId,
    [property: Description("true: signed in by cookie; /p/sign-out ends it.")] bool SignedIn
);

/// <summary>A key to sign in with.</summary>
internal sealed record SignInForm(string? Key);

/// <summary>A key without its secret.</summary>
internal sealed record KeyForm(string Id, string Name, string Role, DateTimeOffset Made)
{
    public static KeyForm Of(ApiKey key) => new(key.Id, key.Name, Identities.Word(key.Role), key.Made);
}

/// <summary>A key to make.</summary>
internal sealed record NewKeyAskForm(string Name, string Role);

/// <summary>A new key.</summary>
internal sealed record NewKeyForm(string Key);
