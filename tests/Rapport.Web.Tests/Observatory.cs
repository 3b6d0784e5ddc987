using System.Diagnostics;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Rapport.Web.Tests.Observatory))]

namespace Rapport.Web.Tests;

/// <summary>`rapport serve` on the samples, as a user starts it, and Debian's Chromium; one for all tests.</summary>
public sealed class Observatory : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private Process? _server;
    private IPlaywright? _playwright;

    /// <summary>Address of the served samples.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The browser, or null where there is none.</summary>
    public IBrowser? Browser { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            return;
        }
        _server = Process.Start(
            new ProcessStartInfo("dotnet")
            {
                ArgumentList =
                {
                    Path.Combine(AppContext.BaseDirectory, "Rapport.Cli.dll"),
                    "serve",
                    "--urls",
                    "http://127.0.0.1:0",
                },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        Address = await AddressTold(_server).WaitAsync(s_patience);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-quic"] }
        );
    }

    // “… at http://127.0.0.1:40123; Ctrl-C ends it”
    private static async Task<string> AddressTold(Process server)
    {
        Task<string> from(StreamReader reader) =>
            Task.Run(async () =>
            {
                while (await reader.ReadLineAsync() is { } line)
                {
                    int at = line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal);
                    if (at >= 0)
                    {
                        return line[at..].Split(';', ' ')[0].TrimEnd('/');
                    }
                }
                throw new InvalidOperationException("the server ended without an address");
            });
        return await await Task.WhenAny(from(server.StandardOutput), from(server.StandardError));
    }

    /// <summary>A page of its own; skips where there is no browser.</summary>
    public async Task<IPage> PageAsync(int width = 1440, ColorScheme colours = ColorScheme.Light)
    {
        Assert.SkipWhen(Browser is null, $"{Chromium} is not installed: apt-get install chromium");
        IBrowserContext context = await Browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = Address,
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                ColorScheme = colours,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }
        _playwright?.Dispose();
        if (_server is { HasExited: false })
        {
            _server.Kill(entireProcessTree: true);
        }
        _server?.Dispose();
    }
}
