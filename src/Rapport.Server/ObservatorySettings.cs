using System.Collections.Immutable;
using Rapport.Picture;

namespace Rapport.Server;

/// <summary>What an observatory is to serve, where, and to whom. Immutable.</summary>
public sealed record ObservatorySettings
{
    /// <summary>The picture.</summary>
    public required PictureAddress Picture { get; init; }

    /// <summary>Addresses to listen at, such as <c>http://127.0.0.1:5080</c>; port 0 takes a free one.</summary>
    public required ImmutableArray<string> Urls { get; init; }

    /// <summary>Folder of the built web app; where null or empty of files, only the API and the plain pages are served.</summary>
    public string? App { get; init; }

    /// <summary>Clock of the log and of what lies ahead.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>True where everyone must say who they are, also on loopback.</summary>
    public bool RequireAuthentication { get; init; }

    /// <summary>Who may be let in by another's word, or null.</summary>
    public OpenIdSettings? OpenId { get; init; }

    /// <summary>PEM file of the certificate for https, or null.</summary>
    public string? Certificate { get; init; }

    /// <summary>PEM file of its key, or null where <see cref="Certificate"/> holds it.</summary>
    public string? CertificateKey { get; init; }

    /// <summary>Requests that one caller may make in a minute.</summary>
    public int RequestsPerMinute { get; init; } = 6000;

    /// <summary>True where webhooks may also go to private, link-local and loopback addresses, and over http.</summary>
    public bool AllowPrivateWebhooks { get; init; }

    /// <summary>How often webhooks look for what is new.</summary>
    public TimeSpan WebhookPace { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a message waits when it was not taken; doubled each time, up to an hour.</summary>
    public TimeSpan WebhookRetry { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Where traces and metrics go (OTLP), or null for nowhere.</summary>
    public Uri? Telemetry { get; init; }

    /// <summary>Folder where keys of sessions are kept, so that they outlive a restart; in memory where null.</summary>
    public string? SessionKeys { get; init; }

    /// <summary>True where log lines are JSON.</summary>
    public bool JsonLogs { get; init; }

    /// <summary>
    /// Addresses (<c>10.0.0.7</c>) and networks (<c>10.0.0.0/24</c>) of the proxies that may say whom they speak for, where
    /// <see cref="BehindProxy"/>; empty: any on loopback.
    /// </summary>
    public ImmutableArray<string> Proxies { get; init; } = [];

    /// <summary>True where a proxy may say whom it speaks for (<c>X-Forwarded-For</c>, <c>-Proto</c>, <c>-Host</c>).</summary>
    public bool BehindProxy { get; init; }
}

/// <summary>An OpenID Connect provider.</summary>
/// <param name="Authority">Its address.</param>
/// <param name="ClientId">What it knows this program as.</param>
/// <param name="ClientSecret">The secret shared with it, or null.</param>
public sealed record OpenIdSettings(string Authority, string ClientId, string? ClientSecret)
{
    /// <summary>The claim that names roles: <c>reader</c>, <c>analyst</c>, <c>curator</c>, <c>admin</c>.</summary>
    public string RoleClaim { get; init; } = "roles";
}
