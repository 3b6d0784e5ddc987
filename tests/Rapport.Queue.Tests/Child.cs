using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Rapport.Queue.Tests;

/// <summary>The <c>rapport</c> command as a process of its own.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private Child(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [CommandLine, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, e) => Note(e.Data);
        _process.ErrorDataReceived += (_, e) => Note(e.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it has written so far, messages and output.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    public bool HasExited => _process.HasExited;

    private static string CommandLine => Path.Combine(AppContext.BaseDirectory, "Rapport.Cli.dll");

    public static Child Start(params string[] arguments) => new(arguments);

    /// <summary>Runs to the end; gives the exit status and what it wrote.</summary>
    public static async Task<(int Status, string Said)> RunAsync(CancellationToken cancel, params string[] arguments)
    {
        using var child = new Child(arguments);
        int status = await child.WaitAsync(cancel);
        return (status, child.Said);
    }

    public async Task<int> WaitAsync(CancellationToken cancel)
    {
        await _process.WaitForExitAsync(cancel);
        return _process.ExitCode;
    }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>STOP, CONT, TERM.</summary>
    public void Signal(string name)
    {
        string id = _process.Id.ToString(CultureInfo.InvariantCulture);
        using Process kill = Process.Start("kill", [$"-{name}", id]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }
        _process.Dispose();
    }

    private void Note(string? line)
    {
        if (line is not null)
        {
            lock (_said)
            {
                _said.Append(line).Append('\n');
            }
        }
    }
}
