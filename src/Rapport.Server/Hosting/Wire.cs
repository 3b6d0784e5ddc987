using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using IPNetwork = System.Net.IPNetwork;

namespace Rapport.Server.Hosting;

/// <summary>What stands between the program and the network: certificate and proxy.</summary>
internal static class Wire
{
    private const int LargestLine = 16 * 1024;
    private const long LargestBody = 1024 * 1024;

    public static void AddWire(this WebApplicationBuilder builder, ObservatorySettings settings)
    {
        X509Certificate2? certificate = Certificate(settings);
        builder.WebHost.UseUrls([.. settings.Urls]);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => Set(kestrel, certificate));
    }

    /// <summary>Proxies that are known may say whom they speak for: those that are named, else any on loopback.</summary>
    public static void UseProxy(this WebApplication app, ObservatorySettings settings)
    {
        if (!settings.BehindProxy)
        {
            return;
        }
        // Of a chain only the last one speaks to us, and only what it says is known to be true.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All, ForwardLimit = 1 };
        if (!settings.Proxies.IsEmpty)
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (string proxy in settings.Proxies)
            {
                options.KnownIPNetworks.Add(Network(proxy));
            }
        }
        app.UseForwardedHeaders(options);
    }

    /// <exception cref="ObservatoryException">It is neither an address nor a network.</exception>
    private static IPNetwork Network(string text) =>
        IPAddress.TryParse(text, out IPAddress? address)
            ? new IPNetwork(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128)
        : IPNetwork.TryParse(text, out IPNetwork network) ? network
        : throw new ObservatoryException(
            $"--proxy: '{text}' is no address or network; write it as 10.0.0.7 or 10.0.0.0/24"
        );

    private static void Set(KestrelServerOptions kestrel, X509Certificate2? certificate)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestBody;
        kestrel.Limits.MaxRequestLineSize = LargestLine;
        if (certificate is not null)
        {
            kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate);
        }
    }

    private static X509Certificate2? Certificate(ObservatorySettings settings)
    {
        if (settings.Certificate is not string file)
        {
            return settings.Urls.Any(u => u.StartsWith("https", StringComparison.OrdinalIgnoreCase))
                ? throw new ObservatoryException("https needs --certificate FILE")
                : null;
        }
        try
        {
            return X509Certificate2.CreateFromPemFile(file, settings.CertificateKey);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new ObservatoryException(
                $"--certificate: {file} cannot be read: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}; give PEM files",
                e
            );
        }
    }
}
