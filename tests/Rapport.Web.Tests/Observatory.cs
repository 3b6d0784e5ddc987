using System.Diagnostics;
using Microsoft.Playwright;
using Rapport.Picture.Tests;

[assembly: AssemblyFixture(typeof(Rapport.Web.Tests.Observatory))]

namespace Rapport.Web.Tests;

/// <summary>`rapport serve` on the samples, as a user starts it, and Debian's Chromium; one for all tests.</summary>
public sealed class Observatory : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly List<Process> _servers = [];
    private readonly List<string> _folders = [];
    private readonly SemaphoreSlim _starting = new(1);
    private string? _onPostgres;
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
        Address = await ServeAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-quic"] }
        );
    }

    /// <summary>Address of the same samples in PostgreSQL.</summary>
    public async Task<string> OnAsync(PostgresServer server)
    {
        Assert.SkipWhen(Browser is null, $"{Chromium} is not installed: apt-get install chromium");
        await _starting.WaitAsync();
        try
        {
            return _onPostgres ??= await ServeSamplesAsync(server.NewPicture());
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>A server of its own that asks who one is, and a curator's key to it.</summary>
    public async Task<(string Address, string Key)> LockedAsync()
    {
        Assert.SkipWhen(Browser is null, $"{Chromium} is not installed: apt-get install chromium");
        string folder = Directory.CreateTempSubdirectory("rapport-web-").FullName;
        _folders.Add(folder);
        string picture = Path.Combine(folder, "picture.db");
        await IngestAsync(picture);
        using Process keys = Start("keys", "add", "jane", "--role", "curator", "--db", picture);
        string key = (await keys.StandardOutput.ReadToEndAsync()).Trim();
        return (await ServeAsync("--db", picture, "--require-auth"), key);
    }

    private async Task<string> ServeSamplesAsync(string picture)
    {
        await IngestAsync(picture);
        return await ServeAsync("--db", picture);
    }

    private static async Task IngestAsync(string picture)
    {
        using Process ingest = Start("ingest", Path.Combine(AppContext.BaseDirectory, "samples"), "--db", picture);
        _ = ingest.StandardOutput.ReadToEndAsync();
        string complaints = await ingest.StandardError.ReadToEndAsync();
        await ingest.WaitForExitAsync();
        Assert.True(ingest.ExitCode == 0, complaints);
    }

    private async Task<string> ServeAsync(params string[] options)
    {
        Process server = Start(["serve", "--urls", "http://127.0.0.1:0", .. options]);
        _servers.Add(server);
        return await AddressTold(server).WaitAsync(s_patience);
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Rapport.Cli.dll"), .. arguments])
        {
            start.ArgumentList.Add(argument);
        }
        return Process.Start(start)!;
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
    public async Task<IPage> PageAsync(
        int width = 1440,
        ColorScheme colours = ColorScheme.Light,
        string? address = null
    )
    {
        Assert.SkipWhen(Browser is null, $"{Chromium} is not installed: apt-get install chromium");
        IBrowserContext context = await Browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = address ?? Address,
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
        foreach (Process server in _servers)
        {
            if (!server.HasExited)
            {
                server.Kill(entireProcessTree: true);
                await server.WaitForExitAsync();
            }
            server.Dispose();
        }
        _folders.ForEach(f => Directory.Delete(f, recursive: true));
        _starting.Dispose();
    }
}
