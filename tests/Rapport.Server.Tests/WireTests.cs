using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Rapport.Picture;

namespace Rapport.Server.Tests;

/// <summary>What stands between the program and the network: TLS by a certificate file, and proxies.</summary>
public sealed class WireTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-wire-").FullName;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_certificate_file_makes_it_https(bool keyInFile)
    {
        (X509Certificate2 certificate, string file, string? keyFile) = Certificate(keyInFile);
        string key = "";
        await using Served served = await Served.StartAsync(
            s =>
                s with
                {
                    Urls = ["https://127.0.0.1:0"],
                    Certificate = file,
                    CertificateKey = keyFile,
                    RequireAuthentication = true,
                },
            store => key = ApiKeys.Add(store, "Jane", AccessRole.Reader, "test", TimeProvider.System)
        );
        using var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, shown, _, _) =>
                shown?.GetCertHashString() == certificate.GetCertHashString(),
        };
        using var client = new HttpClient(handler) { BaseAddress = served.Address };

        HttpResponseMessage answer = await client.PostAsJsonAsync("api/v1/session", new { key }, Served.Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        string cookie = answer
            .Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith("rapport-session", StringComparison.Ordinal));
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(answer.Headers.GetValues("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("missing.pem", null)]
    [InlineData("nonsense.pem", "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n")]
    public async Task A_certificate_that_is_none_is_told_in_one_line(string name, string? text)
    {
        string file = Path.Combine(_folder, name);
        if (text is not null)
        {
            await File.WriteAllTextAsync(file, text, Served.Cancel);
        }

        ObservatoryException refused = await Assert.ThrowsAsync<ObservatoryException>(async () =>
            await (
                await Served.StartAsync(s => s with { Urls = ["https://127.0.0.1:0"], Certificate = file })
            ).DisposeAsync()
        );

        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Theory]
    [InlineData(true, "", "127.0.0.1", true)]
    [InlineData(false, "", "127.0.0.1", false)]
    [InlineData(true, "127.0.0.2", "127.0.0.2", true)]
    [InlineData(true, "127.0.0.2", "127.0.0.1", false)]
    [InlineData(true, "127.0.1.0/24", "127.0.1.9", true)]
    [InlineData(true, "127.0.1.0/24", "127.0.0.1", false)]
    public async Task Only_a_known_proxy_says_whom_it_speaks_for(bool behind, string proxy, string from, bool believed)
    {
        string key = "";
        await using Served served = await Served.StartAsync(
            s =>
                s with
                {
                    RequireAuthentication = true,
                    BehindProxy = behind,
                    Proxies = proxy.Length == 0 ? [] : [proxy],
                },
            store => key = ApiKeys.Add(store, "Jane", AccessRole.Reader, "test", TimeProvider.System)
        );
        using HttpClient client = From(IPAddress.Parse(from), served.Address);
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "rapport.example.org");

        HttpResponseMessage answer = await client.PostAsJsonAsync("api/v1/session", new { key }, Served.Cancel);
        string cookie = answer
            .Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith("rapport-session", StringComparison.Ordinal));
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        using JsonDocument _ = JsonDocument.Parse(await client.GetStringAsync("api/v1/picture", Served.Cancel));

        Assert.Equal(believed, cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(believed, answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_proxy_that_is_no_address_is_told_in_one_line() =>
        await Assert.ThrowsAsync<ObservatoryException>(async () =>
            await (
                await Served.StartAsync(s => s with { BehindProxy = true, Proxies = ["the one upstairs"] })
            ).DisposeAsync()
        );

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A client that connects from an address of loopback.</summary>
    private static HttpClient From(IPAddress from, Uri address) =>
        new(
            new SocketsHttpHandler
            {
                UseCookies = false,
                ConnectCallback = async (context, stop) =>
                {
                    var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                    socket.Bind(new IPEndPoint(from, 0));
                    await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, stop);
                    return new NetworkStream(socket, ownsSocket: true);
                },
            }
        )
        {
            BaseAddress = address,
        };

    private (X509Certificate2 Certificate, string File, string? KeyFile) Certificate(bool keyInFile)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        X509Certificate2 certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        string file = Path.Combine(_folder, "certificate.pem");
        string keyFile = Path.Combine(_folder, "key.pem");
        string pem = certificate.ExportCertificatePem();
        string keyPem = key.ExportPkcs8PrivateKeyPem();
        File.WriteAllText(file, keyInFile ? $"{pem}\n{keyPem}\n" : pem);
        File.WriteAllText(keyFile, keyPem);
        return (certificate, file, keyInFile ? null : keyFile);
    }
}
