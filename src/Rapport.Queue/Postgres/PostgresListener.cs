using Npgsql;

namespace Rapport.Queue.Postgres;

/// <summary>Waits until something is put into a queue (<c>LISTEN</c>), over a connection of its own. Safe to share between threads, which take turns.</summary>
/// <param name="name">How messages name the queue.</param>
/// <param name="source">Where the connection comes from.</param>
internal sealed class PostgresListener(string name, NpgsqlDataSource source) : IAsyncDisposable
{
    private const string Channel = "rapport_queue";

    private readonly SemaphoreSlim _turn = new(1);
    private NpgsqlConnection? _connection;

    /// <summary>Until something is put in, at most for that long. What came between asking and listening is found by the next look.</summary>
    public async Task WaitAsync(TimeSpan wait, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            _ = await PostgresFaults.GuardAsync(name, () => ListenAsync(wait, cancel)).ConfigureAwait(false);
        }
        catch
        {
            await DropAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await DropAsync().ConfigureAwait(false);
        _turn.Dispose();
    }

    private async Task<bool> ListenAsync(TimeSpan wait, CancellationToken cancel)
    {
        if (_connection is null)
        {
            _connection = await source.OpenConnectionAsync(cancel).ConfigureAwait(false);
            using var listen = new NpgsqlCommand($"LISTEN {Channel}", _connection);
            await listen.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
        }
        return await _connection.WaitAsync(wait, cancel).ConfigureAwait(false);
    }

    private async Task DropAsync()
    {
        if (_connection is { } broken)
        {
            _connection = null;
            await broken.DisposeAsync().ConfigureAwait(false);
        }
    }
}
