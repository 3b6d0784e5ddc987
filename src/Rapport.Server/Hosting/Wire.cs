using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

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

    /// <summary>A proxy on loopback may say whom it speaks for, where that is asked for.</summary>
    public static void UseProxy(this WebApplication app, ObservatorySettings settings)
    {
        if (settings.BehindProxy)
        {
            app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All });
        }
    }

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
