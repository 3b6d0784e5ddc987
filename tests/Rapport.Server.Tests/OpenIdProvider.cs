using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Rapport.Server.Tests;

/// <summary>An OpenID provider on a free port of loopback (OpenIddict), where the same person is always signed in.</summary>
internal sealed class OpenIdProvider : IAsyncDisposable
{
    public const string ClientId = "rapport";
    public const string ClientSecret = "a secret of the test";

    private static readonly SymmetricSecurityKey s_encryption = new(RandomNumberGenerator.GetBytes(32));
    private static readonly ECDsaSecurityKey s_signing = new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    private readonly WebApplication _app;

    private OpenIdProvider(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <summary>What the provider says of the person beside the name.</summary>
    public Claim[] Claims { get; set; } = [];

    /// <summary>True where the person says no.</summary>
    public bool Refuses { get; set; }

    public static async Task<OpenIdProvider> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        OpenIdProvider? provider = null;
        builder.Services.AddAuthentication();
        builder.Services.AddAuthorization();
        builder.Services.AddOpenIddict().AddServer(options => Set(options, () => provider!));
        WebApplication app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        provider = new OpenIdProvider(app);
        await app.StartAsync(Served.Cancel);
        return provider;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static void Set(OpenIddictServerBuilder options, Func<OpenIdProvider> provider)
    {
        options
            .SetAuthorizationEndpointUris("authorize")
            .SetTokenEndpointUris("token")
            .SetEndSessionEndpointUris("end");
        options.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowClientCredentialsFlow();
        options.RegisterScopes(OpenIddictConstants.Scopes.Profile);
        options.AddEncryptionKey(s_encryption).AddSigningKey(s_signing).DisableAccessTokenEncryption();
        // Without a database of clients: there is one.
        options.EnableDegradedMode();
        options.UseAspNetCore().DisableTransportSecurityRequirement();
        options.AddEventHandler<ValidateAuthorizationRequestContext>(b =>
            b.UseInlineHandler(context =>
            {
                if (context.ClientId != ClientId)
                {
                    context.Reject(OpenIddictConstants.Errors.InvalidClient, "unknown");
                }
                return default;
            })
        );
        options.AddEventHandler<ValidateTokenRequestContext>(b =>
            b.UseInlineHandler(context =>
            {
                if (context.ClientId != ClientId || context.ClientSecret != ClientSecret)
                {
                    context.Reject(OpenIddictConstants.Errors.InvalidClient, "unknown");
                }
                return default;
            })
        );
        options.AddEventHandler<ValidateEndSessionRequestContext>(b => b.UseInlineHandler(_ => default));
        options.AddEventHandler<HandleAuthorizationRequestContext>(b =>
            b.UseInlineHandler(context =>
            {
                if (provider().Refuses)
                {
                    context.Reject(OpenIddictConstants.Errors.AccessDenied, "no");
                    return default;
                }
                context.SignIn(provider().Person(context.Request.GetScopes()));
                return default;
            })
        );
        options.AddEventHandler<HandleTokenRequestContext>(b =>
            b.UseInlineHandler(context =>
            {
                if (context.Request.IsClientCredentialsGrantType())
                {
                    context.SignIn(provider().Person([]));
                }
                return default;
            })
        );
    }

    private ClaimsPrincipal Person(IEnumerable<string> scopes)
    {
        var identity = new ClaimsIdentity(
            [new Claim("sub", "jane"), new Claim("preferred_username", "jane@example.org"), .. Claims],
            "provider"
        );
        identity.SetDestinations(_ =>
            [OpenIddictConstants.Destinations.IdentityToken, OpenIddictConstants.Destinations.AccessToken]
        );
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(scopes);
        principal.SetResources(ClientId);
        return principal;
    }
}
