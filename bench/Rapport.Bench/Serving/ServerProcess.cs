using System.Diagnostics;
using Rapport.Bench.Measuring;

namespace Rapport.Bench.Serving;

/// <summary><c>rapport serve</c> as a process of its own, on a free port of loopback.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Processor seconds of all its threads so far.</summary>
    public double Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>Memory of its own now, in MB; the picture's pages, which the system holds for all, are not in it.</summary>
    public double Resident => Memory.Own(_process.Id);

    public static ServerProcess Start(Setting setting, string picture)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [setting.CommandLine, "serve", "--db", picture, "--urls", "http://127.0.0.1:0", "--rate", "10000000"]
        )
        {
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start)!;
        string line = process.StandardOutput.ReadLine() ?? "";
        int at = line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal);
        return at < 0
            ? throw new InvalidOperationException($"rapport serve does not start: {line}")
            : new ServerProcess(process, new Uri(line[at..].Split(';')[0].TrimEnd('/') + "/"));
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
        _process.Dispose();
    }
}
