using System.Diagnostics;

namespace Rapport.Server.Tests;

/// <summary><c>rapport</c> as a process of its own, as users start it.</summary>
internal sealed class RapportProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private RapportProcess(Process process) => _process = process;

    /// <summary>The built command line.</summary>
    public static string Program => Path.Combine(AppContext.BaseDirectory, "Rapport.Cli.dll");

    /// <summary>Where it serves.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Its number.</summary>
    public int Id => _process.Id;

    /// <summary>Resident memory, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Processor time of all its threads.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Serves a picture on a free port of loopback.</summary>
    public static async Task<RapportProcess> ServeAsync(string picture, params string[] options)
    {
        RapportProcess process = Start(["serve", "--db", picture, "--urls", "http://127.0.0.1:0", .. options]);
        // “… at http://127.0.0.1:40123; Ctrl-C ends it”
        string line =
            await process._process.StandardOutput.ReadLineAsync(Served.Cancel).AsTask().WaitAsync(s_patience) ?? "";
        int at = line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal);
        Assert.True(at >= 0, $"it does not serve: {line}");
        process.Address = new Uri(line[at..].Split(';')[0].TrimEnd('/') + "/");
        return process;
    }

    /// <summary>Runs a command.</summary>
    public static RapportProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Program);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        Process process = Process.Start(start)!;
        // Nobody reads it, and a full pipe would stop it.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return new RapportProcess(process);
    }

    /// <summary>As a power cut would: without a word.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(Served.Cancel);
    }

    /// <summary>Waits for its end; gives its exit status.</summary>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync(Served.Cancel).WaitAsync(s_patience * 3);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }
        _process.Dispose();
    }
}
