using Rapport.Cli.Pipeline;
using Rapport.Picture;
using Rapport.Server;

namespace Rapport.Cli.Serving;

/// <summary>Serves a picture, or the samples, until Ctrl-C.</summary>
internal static class ServeRun
{
    private const int LeastThreads = 16;

    public static async Task<int> RunAsync(
        Terminal terminal,
        PictureAddress? picture,
        ServeWish wish,
        CancellationToken cancel
    )
    {
        if (picture is not null)
        {
            return await ServeAsync(terminal, Settings(picture, wish), cancel);
        }
        using var samples = await SamplePicture.MakeAsync(terminal, cancel);
        return await ServeAsync(terminal, Settings(samples.Address, wish), cancel);
    }

    /// <summary>Answers an assistant until the input ends.</summary>
    public static async Task<int> McpAsync(Terminal terminal, PictureAddress picture, CancellationToken cancel)
    {
        await PictureMcp.RunAsync(picture, TimeProvider.System, terminal.Input, terminal.OutputStream, cancel);
        return ExitStatus.Fine;
    }

    private static async Task<int> ServeAsync(Terminal terminal, ObservatorySettings settings, CancellationToken cancel)
    {
        // Answers wait for the disk and for each other on threads of the pool; it would make one more every half second.
        _ = ThreadPool.SetMinThreads(LeastThreads, LeastThreads);
        await using Observatory observatory = await Observatory.StartAsync(settings, cancel);
        foreach (string address in observatory.Addresses)
        {
            terminal.Output.WriteLine($"{settings.Picture.Name} at {address}; Ctrl-C ends it");
        }
        await terminal.Output.FlushAsync(cancel);
        await observatory.RunAsync(cancel);
        return ExitStatus.Fine;
    }

    private static ObservatorySettings Settings(PictureAddress picture, ServeWish wish) =>
        new()
        {
            Picture = picture,
            Urls = [.. wish.Urls],
            App = Path.Combine(AppContext.BaseDirectory, "web"),
            RequireAuthentication = wish.RequireAuthentication,
            Certificate = wish.Certificate,
            CertificateKey = wish.CertificateKey,
            OpenId = wish.OpenId is null
                ? null
                : new OpenIdSettings(
                    wish.OpenId,
                    wish.OpenIdClient ?? "rapport",
                    Environment.GetEnvironmentVariable("RAPPORT_OPENID_SECRET")
                )
                {
                    RoleClaim = wish.OpenIdRoles,
                },
            Telemetry = wish.Telemetry is null ? null : new Uri(wish.Telemetry),
            RequestsPerMinute = wish.RequestsPerMinute,
            SessionKeys = wish.SessionKeys,
            JsonLogs = wish.JsonLogs,
            BehindProxy = wish.BehindProxy,
            Proxies = [.. wish.Proxies],
            AllowPrivateWebhooks = wish.AllowPrivateWebhooks,
        };
}
