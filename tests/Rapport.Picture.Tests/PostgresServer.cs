using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Rapport.Picture.Tests;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Rapport.Picture.Tests;

/// <summary>A private PostgreSQL server below a temporary folder; starts at first use. Tests skip where no PostgreSQL is installed.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string NotRoot = "postgres";

    private readonly Lock _lock = new();
    private string? _folder;
    private string? _bin;
    private string? _standby;
    private string? _template;
    private int _port;
    private int _databases;

    /// <summary>The address of a new database with an empty picture.</summary>
    public string NewPicture()
    {
        lock (_lock)
        {
            Start();
            if (_template is null)
            {
                _template = "template_picture";
                Execute($"CREATE DATABASE {_template}");
                PictureStore.Create(PictureAddress.Parse(AddressOf(_template)), TimeProvider.System);
                NpgsqlConnection.ClearAllPools();
            }
            return NewDatabase($"TEMPLATE {_template}");
        }
    }

    /// <summary>The address of a new database with nothing in it.</summary>
    public string NewDatabase()
    {
        lock (_lock)
        {
            Start();
            return NewDatabase("");
        }
    }

    private string NewDatabase(string options)
    {
        string name = $"picture_{++_databases}";
        Execute($"CREATE DATABASE {name} {options}");
        return AddressOf(name);
    }

    private string AddressOf(string database) => $"postgres://rapport:none@127.0.0.1:{_port}/{database}";

    /// <summary>Ends the server as a power cut would, and starts it again.</summary>
    public void KillAndRestart()
    {
        lock (_lock)
        {
            Run("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
            NpgsqlConnection.ClearAllPools();
            StartServer();
        }
    }

    /// <summary>Starts a standby that follows this server; gives its port once it has what the server has now.</summary>
    public int StartStandby()
    {
        string copy = Path.Combine(_folder!, "standby");
        Run(
            "pg_basebackup",
            "-h",
            "127.0.0.1",
            "-p",
            $"{_port}",
            "-U",
            "rapport",
            "-D",
            copy,
            "-R",
            "-X",
            "stream",
            "-c",
            "fast"
        );
        int port;
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }
        string options = $"-p {port} -k {_folder} -h 127.0.0.1 -c max_connections=200 -c fsync=off";
        Run("pg_ctl", "-D", copy, "-w", "-o", options, "-l", Path.Combine(_folder!, "standby.log"), "start");
        _standby = copy;
        return port;
    }

    public void Dispose()
    {
        if (_folder is not null)
        {
            NpgsqlConnection.ClearAllPools();
            if (_standby is not null)
            {
                Run("pg_ctl", "-D", _standby, "-m", "immediate", "-w", "stop");
            }
            Run("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
            Directory.Delete(_folder, recursive: true);
        }
    }

    private string Data => Path.Combine(_folder!, "data");

    private void Start()
    {
        if (_folder is not null)
        {
            return;
        }
        _bin = FindBinaries();
        Assert.SkipWhen(_bin is null, "no PostgreSQL server is installed (apt-get install postgresql)");
        _folder = Directory.CreateTempSubdirectory("rapport-postgres-").FullName;
        if (IsRoot)
        {
            Check(Process.Start("chown", [NotRoot, _folder]));
        }
        Run("initdb", "-D", Data, "-U", "rapport", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync");
        StartServer();
    }

    private void StartServer()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            _port = _port == 0 ? ((IPEndPoint)probe.LocalEndpoint).Port : _port;
        }
        string options =
            $"-p {_port} -k {_folder} -h 127.0.0.1 -c max_connections=200 -c log_min_messages=panic -c fsync=off";
        Run("pg_ctl", "-D", Data, "-w", "-o", options, "-l", Path.Combine(_folder!, "log"), "start");
    }

    private void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(
            $"Host=127.0.0.1;Port={_port};Username=rapport;Database=postgres;Pooling=false"
        );
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static bool IsRoot => Environment.UserName == "root";

    private static string? FindBinaries()
    {
        string[] installed = Directory.Exists("/usr/lib/postgresql")
            ? [.. Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal)]
            : [];
        return installed
            .Select(d => Path.Combine(d, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")));
    }

    private void Run(string program, params string[] args)
    {
        string path = Path.Combine(_bin!, program);
        string[] command = IsRoot ? ["runuser", "-u", NotRoot, "--", path, .. args] : [path, .. args];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        using Process process = Process.Start(start)!;
        // The server inherits the pipe: reading to its end would wait for the server itself.
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} failed with {process.ExitCode}");
    }

    private static void Check(Process process)
    {
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
