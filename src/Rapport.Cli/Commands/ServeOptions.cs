using System.CommandLine;
using Rapport.Cli.Serving;

namespace Rapport.Cli.Commands;

/// <summary>The options of <c>rapport serve</c>.</summary>
internal sealed class ServeOptions
{
    private readonly Option<string[]> _urls = new("--urls")
    {
        Description = "Address to listen at; may be repeated. Port 0 takes a free one.",
        HelpName = "URL",
        DefaultValueFactory = _ => ["http://127.0.0.1:5080"],
    };
    private readonly Option<bool> _auth = new("--require-auth")
    {
        Description = "Everyone must say who they are, also on loopback.",
    };
    private readonly Option<string?> _certificate = Text(
        "--certificate",
        "PEM file of the certificate for https.",
        "FILE"
    );
    private readonly Option<string?> _key = Text("--certificate-key", "PEM file of its key.", "FILE");
    private readonly Option<string?> _openId = Text(
        "--openid",
        "Address of an OpenID Connect provider; its secret comes from RAPPORT_OPENID_SECRET.",
        "URL"
    );
    private readonly Option<string?> _client = Text("--openid-client", "What the provider knows Rapport as.", "ID");
    private readonly Option<string?> _roles = Text("--openid-roles", "The claim with the roles (roles).", "CLAIM");
    private readonly Option<string?> _telemetry = Text(
        "--otlp",
        "Where traces and metrics go (OTLP over gRPC).",
        "URL"
    );
    private readonly Option<string?> _sessions = Text(
        "--session-keys",
        "Folder where the keys of sessions are kept, so that they outlive a restart.",
        "FOLDER"
    );
    private readonly Option<int> _rate = new("--rate")
    {
        Description = "Requests that one caller may make in a minute.",
        HelpName = "N",
        DefaultValueFactory = _ => 6000,
    };
    private readonly Option<bool> _private = new("--allow-private-webhooks")
    {
        Description = "Webhooks may also go to private, link-local and loopback addresses, and over http.",
    };
    private readonly Option<bool> _json = new("--log-json") { Description = "Log lines are JSON." };
    private readonly Option<bool> _proxy = new("--behind-proxy")
    {
        Description =
            "A proxy may say whom it speaks for (X-Forwarded-For, -Proto, -Host): on loopback, or as --proxy names it.",
    };
    private readonly Option<string[]> _proxies = new("--proxy")
    {
        Description = "Address or network of a proxy that may do so, instead of loopback; may be repeated.",
        HelpName = "ADDRESS",
    };

    public void AddTo(Command command)
    {
        _urls.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (
                    !Uri.TryCreate(token.Value, UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https")
                )
                {
                    result.AddError($"--urls: '{token.Value}' is no address; write it as http://127.0.0.1:5080");
                }
            }
        });
        _rate.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out int n) && n >= 1))
            {
                result.AddError($"--rate: '{token.Value}' is no number from 1 on");
            }
        });
        Option[] all =
        [
            _urls,
            _auth,
            _certificate,
            _key,
            _openId,
            _client,
            _roles,
            _telemetry,
            _sessions,
            _rate,
            _json,
            _proxy,
            _proxies,
            _private,
        ];
        foreach (Option option in all)
        {
            command.Add(option);
        }
    }

    public ServeWish Read(ParseResult parsed) =>
        new()
        {
            Urls = parsed.GetValue(_urls)!,
            RequireAuthentication = parsed.GetValue(_auth),
            Certificate = parsed.GetValue(_certificate),
            CertificateKey = parsed.GetValue(_key),
            OpenId = parsed.GetValue(_openId),
            OpenIdClient = parsed.GetValue(_client),
            OpenIdRoles = parsed.GetValue(_roles) ?? "roles",
            Telemetry = parsed.GetValue(_telemetry),
            SessionKeys = parsed.GetValue(_sessions),
            RequestsPerMinute = parsed.GetValue(_rate),
            JsonLogs = parsed.GetValue(_json),
            BehindProxy = parsed.GetValue(_proxy) || parsed.GetValue(_proxies) is { Length: > 0 },
            Proxies = parsed.GetValue(_proxies) ?? [],
            AllowPrivateWebhooks = parsed.GetValue(_private),
        };

    private static Option<string?> Text(string name, string description, string helpName) =>
        new(name) { Description = description, HelpName = helpName };
}
