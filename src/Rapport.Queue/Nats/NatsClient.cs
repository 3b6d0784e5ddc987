using System.Globalization;
using NATS.Client.Core;
using NATS.Client.JetStream;

namespace Rapport.Queue.Nats;

/// <summary>The connection to the servers of a queue.</summary>
internal sealed class NatsClient : IAsyncDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(10);

    private readonly NatsConnection _connection;
    private readonly TimeProvider _clock;
    private long _names;

    public NatsClient(QueueAddress address, TimeProvider clock)
    {
        _clock = clock;
        _connection = new NatsConnection(
            NatsOpts.Default with
            {
                Url = address.Servers,
                Name = "rapport",
                AuthOpts = NatsAuthOpts.Default with { Username = address.User, Password = address.Password },
                ConnectTimeout = TimeSpan.FromSeconds(5),
                RequestTimeout = TimeSpan.FromSeconds(5),
                PingInterval = TimeSpan.FromSeconds(5),
                MaxPingOut = 2,
                ReconnectWaitMax = TimeSpan.FromSeconds(2),
            }
        );
        Context = new NatsJSContext(_connection);
    }

    /// <summary>JetStream over it.</summary>
    public INatsJSContext Context { get; }

    /// <summary>Connects, at last.</summary>
    public Task ConnectAsync(CancellationToken cancel) => _connection.ConnectAsync().AsTask().WaitAsync(cancel);

    /// <summary>A name that nobody has given before: no two connections of a server's life have the same number, and no two lives the same id.</summary>
    public string NewName() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{_connection.ServerInfo?.Id}-{_connection.ServerInfo?.ClientId}-{Interlocked.Increment(ref _names)}"
        );

    public async ValueTask DisposeAsync()
    {
        Task end = _connection.DisposeAsync().AsTask();
        await Task.WhenAny(end, Task.Delay(s_limit, _clock)).ConfigureAwait(false);
    }
}
