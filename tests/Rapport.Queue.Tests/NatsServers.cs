using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Rapport.Queue.Tests;

/// <summary>Private NATS servers below a temporary folder: one, or a cluster of three. Tests skip where no <c>nats-server</c> is installed.</summary>
internal sealed class NatsServers : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-nats-").FullName;
    private readonly string _program;
    private readonly int[] _ports;
    private readonly int[] _routes;
    private readonly Process?[] _running;

    public NatsServers(int count)
    {
        string? program = (
            (string[])["/usr/sbin/nats-server", "/usr/bin/nats-server", "/usr/local/bin/nats-server"]
        ).FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "no NATS server is installed (apt-get install nats-server)");
        _program = program!;
        int[] free = FreePorts(2 * count);
        _ports = free[..count];
        _routes = free[count..];
        _running = new Process?[count];
        for (int i = 0; i < count; i++)
        {
            Start(i);
        }
    }

    public int Count => _ports.Length;

    /// <summary>The address of a queue on them.</summary>
    public string Address(string name) =>
        $"nats://{string.Join(',', _ports.Select(p => $"127.0.0.1:{p}"))}/{name}?replicas={_ports.Length}";

    /// <summary>The port of the first server.</summary>
    public int Port => _ports[0];

    /// <summary>Ends a server as a power cut would.</summary>
    public void Kill(int server)
    {
        if (_running[server] is { } process)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
            _running[server] = null;
        }
    }

    public void Start(int server)
    {
        string[] cluster =
            Count == 1
                ? []
                :
                [
                    "--cluster_name",
                    "rapport",
                    "--cluster",
                    $"nats://127.0.0.1:{_routes[server]}",
                    "--routes",
                    string.Join(',', _routes.Select(r => $"nats://127.0.0.1:{r}")),
                ];
        var start = new ProcessStartInfo(
            _program,
            [
                "-js",
                "-sd",
                Path.Combine(_folder, $"{server}"),
                "-a",
                "127.0.0.1",
                "-p",
                $"{_ports[server]}",
                "-n",
                $"server-{server}",
                "-l",
                Path.Combine(_folder, $"{server}.log"),
                .. cluster,
            ]
        );
        _running[server] = Process.Start(start)!;
    }

    public void Dispose()
    {
        for (int i = 0; i < Count; i++)
        {
            Kill(i);
        }
        Directory.Delete(_folder, recursive: true);
    }

    private static int[] FreePorts(int count)
    {
        TcpListener[] probes = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        foreach (TcpListener probe in probes)
        {
            probe.Start();
        }
        int[] ports = [.. probes.Select(p => ((IPEndPoint)p.LocalEndpoint).Port)];
        foreach (TcpListener probe in probes)
        {
            probe.Dispose();
        }
        return ports;
    }
}
