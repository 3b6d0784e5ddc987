namespace Rapport.Cli.Serving;

/// <summary>How a picture is to be served; without a type of the server's, so that nothing of it is loaded to read the command line.</summary>
internal sealed record ServeWish
{
    public required string[] Urls { get; init; }

    public bool RequireAuthentication { get; init; }

    public string? Certificate { get; init; }

    public string? CertificateKey { get; init; }

    public string? OpenId { get; init; }

    public string? OpenIdClient { get; init; }

    public string OpenIdRoles { get; init; } = "roles";

    public string? Telemetry { get; init; }

    public int RequestsPerMinute { get; init; }

    public string? SessionKeys { get; init; }

    public bool JsonLogs { get; init; }

    public bool BehindProxy { get; init; }

    public string[] Proxies { get; init; } = [];

    public bool AllowPrivateWebhooks { get; init; }
}
