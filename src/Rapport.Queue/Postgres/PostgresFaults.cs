using System.Net.Sockets;
using Npgsql;

namespace Rapport.Queue.Postgres;

/// <summary>Says in one line what the database of a queue refused.</summary>
internal static class PostgresFaults
{
    /// <summary>Runs <paramref name="work"/>; what the database refuses becomes a <see cref="QueueException"/>.</summary>
    public static async Task<T> GuardAsync<T>(string name, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e) when (e is NpgsqlException or SocketException or TimeoutException or IOException)
        {
            throw new QueueException($"{name}: {Explain(e)}", e) { IsPassing = IsPassing(e) };
        }
    }

    private static string Explain(Exception e) =>
        e switch
        {
            PostgresException { SqlState: "28P01" or "28000" } => "the server refuses this user or password",
            PostgresException { SqlState: "3D000" } =>
                "there is no such database on the server; create it with createdb",
            PostgresException { SqlState: "42501" } =>
                "this user may not make the queue's tables; grant CREATE on the schema",
            PostgresException server => OneLine(server.MessageText),
            _ => $"the server cannot be reached or broke off ({OneLine(e.InnerException?.Message ?? e.Message)})",
        };

    // An ended or ending server is one that restarts, as far as anybody here can tell.
    private static bool IsPassing(Exception e) =>
        e is not PostgresException server || server.IsTransient || server.SqlState is "57P01" or "57P02" or "57P03";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim().TrimEnd('.');
}
