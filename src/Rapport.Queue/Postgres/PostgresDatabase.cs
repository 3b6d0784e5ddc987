using Npgsql;

namespace Rapport.Queue.Postgres;

/// <summary>Asks the database of a queue, each question over a connection of the pool.</summary>
/// <param name="name">How messages name the queue.</param>
/// <param name="source">Where connections come from; disposed with this.</param>
internal sealed class PostgresDatabase(string name, NpgsqlDataSource source) : IAsyncDisposable
{
    /// <summary>Asks one question.</summary>
    public Task<T> AskAsync<T>(string sql, Func<NpgsqlCommand, Task<T>> ask, CancellationToken cancel) =>
        PostgresFaults.GuardAsync(
            name,
            async () =>
            {
                using NpgsqlConnection connection = await source.OpenConnectionAsync(cancel).ConfigureAwait(false);
                using var command = new NpgsqlCommand(sql, connection);
                return await ask(command).ConfigureAwait(false);
            }
        );

    /// <summary>Asks for rows.</summary>
    public Task<IReadOnlyList<T>> ListAsync<T>(
        string sql,
        Action<NpgsqlCommand> fill,
        Func<NpgsqlDataReader, T> row,
        CancellationToken cancel
    ) =>
        AskAsync<IReadOnlyList<T>>(
            sql,
            async command =>
            {
                fill(command);
                using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
                var rows = new List<T>();
                while (await reader.ReadAsync(cancel).ConfigureAwait(false))
                {
                    rows.Add(row(reader));
                }
                return rows;
            },
            cancel
        );

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
