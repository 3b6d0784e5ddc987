using System.Data.Common;
using FluentMigrator.Runner;
using FluentMigrator.Runner.Initialization;
using Microsoft.Extensions.DependencyInjection;

namespace Rapport.Picture.Schema;

/// <summary>Brings a database to the newest schema; several processes may try at once.</summary>
internal static class SchemaUpgrade
{
    /// <summary>Number of attempts of a process that another one was faster than.</summary>
    private const int Attempts = 50;

    /// <summary>Any number that no other program on the server takes.</summary>
    private const int AdvisoryLock = 740_262_114;

    /// <summary>Makes the schema, or upgrades it.</summary>
    /// <param name="address">Where.</param>
    /// <param name="waiting">Says that others are waited for.</param>
    /// <exception cref="PictureException">The database is of a newer version.</exception>
    public static void Run(PictureAddress address, Waiting waiting)
    {
        UseWriteAheadLog(address, waiting);
        if (address.Kind == DatabaseKind.Postgres)
        {
            MigrateAlone(address, waiting);
            return;
        }
        for (int attempt = 1; Version(address) < PictureMigrations.Newest; attempt++)
        {
            try
            {
                Migrate(address);
            }
            catch (Exception e) when (attempt < Attempts && OtherIsAtWork(e))
            {
                // Another process makes the same schema: once it has finished, there is nothing left to do.
                using var pause = new ManualResetEventSlim();
                pause.Wait(TimeSpan.FromMilliseconds(100));
            }
        }
    }

    // The server lets one process after the other in; the lock goes with the connection.
    private static void MigrateAlone(PictureAddress address, Waiting waiting)
    {
        using DbConnection connection = address.Open();
        using DbCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT pg_advisory_lock({AdvisoryLock})";
        waiting.For(command.ExecuteNonQuery);
        if (Version(address) < PictureMigrations.Newest)
        {
            Migrate(address);
        }
        command.CommandText = $"SELECT pg_advisory_unlock({AdvisoryLock})";
        command.ExecuteNonQuery();
    }

    /// <summary>
    /// Lets readers and a writer work at the same time (SQLite). The file remembers it; commits stay synchronous, so that what was
    /// acknowledged survives a power cut too.
    /// </summary>
    private static void UseWriteAheadLog(PictureAddress address, Waiting waiting)
    {
        if (address.Kind == DatabaseKind.Sqlite)
        {
            using DbConnection connection = address.Open();
            using DbCommand command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL";
            waiting.For(command.ExecuteNonQuery);
        }
    }

    /// <summary>The number of the database's schema; 0 where there is none.</summary>
    public static long Version(PictureAddress address)
    {
        using DbConnection connection = address.Open();
        using DbCommand command = connection.CreateCommand();
        command.CommandText =
            address.Kind == DatabaseKind.Sqlite
                ? $"SELECT count(*) FROM sqlite_master WHERE name = '{SchemaVersionTable.Name}'"
                : $"SELECT count(*) FROM pg_tables WHERE tablename = '{SchemaVersionTable.Name}' AND schemaname = current_schema()";
        if (Convert.ToInt64(command.ExecuteScalar(), null) == 0)
        {
            return 0;
        }
        command.CommandText = $"SELECT coalesce(max(version), 0) FROM {SchemaVersionTable.Name}";
        return Convert.ToInt64(command.ExecuteScalar(), null);
    }

    private static bool OtherIsAtWork(Exception e) =>
        e.Message.Contains("already exists", StringComparison.Ordinal)
        || e.Message.Contains("locked", StringComparison.Ordinal)
        || e.Message.Contains("UNIQUE", StringComparison.Ordinal)
        || e.InnerException is Exception inner && OtherIsAtWork(inner);

    private static void Migrate(PictureAddress address)
    {
        var services = new ServiceCollection();
        services
            .AddFluentMigratorCore()
            .AddScoped<IFilteringMigrationSource>(_ => new PictureMigrations(address.Kind))
            .ConfigureRunner(runner =>
            {
                _ = address.Kind == DatabaseKind.Sqlite ? runner.AddSQLite() : runner.AddPostgres15_0();
                runner.WithGlobalConnectionString(address.ConnectionString).WithVersionTable(new SchemaVersionTable());
            });
        using ServiceProvider provider = services.BuildServiceProvider();
        using IServiceScope scope = provider.CreateScope();
        scope.ServiceProvider.GetRequiredService<IMigrationRunner>().MigrateUp();
    }
}
