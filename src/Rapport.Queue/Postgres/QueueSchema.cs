namespace Rapport.Queue.Postgres;

/// <summary>The tables of a queue. They stand beside those of a picture, where both are in one database.</summary>
internal static class QueueSchema
{
    /// <summary>
    /// Makes them where they are not there; several programs may try at once. Payloads are compressed already: they are kept as they are,
    /// beside the row, so that a lease does not write them anew. Rows come and go fast, so that the vacuum looks often.
    /// </summary>
    public const string Make = """
        DO $$
        BEGIN
          PERFORM pg_advisory_xact_lock(740262115);
          IF to_regclass('queue_item') IS NULL THEN
            CREATE TABLE queue_item (
              id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
              key text COLLATE "C" NOT NULL UNIQUE,
              place text COLLATE "C" NOT NULL,
              payload bytea NOT NULL,
              attempts integer NOT NULL DEFAULT 0,
              due timestamptz NOT NULL DEFAULT now(),
              worker text COLLATE "C",
              reason text COLLATE "C",
              aside timestamptz
            ) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
            ALTER TABLE queue_item ALTER COLUMN payload SET STORAGE EXTERNAL;
            CREATE TABLE queue_worker (
              name text COLLATE "C" PRIMARY KEY,
              version text COLLATE "C" NOT NULL,
              done bigint NOT NULL,
              statements bigint NOT NULL,
              failed bigint NOT NULL,
              seconds bigint NOT NULL,
              ended boolean NOT NULL,
              seen timestamptz NOT NULL
            ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);
          END IF;
        END
        $$
        """;
}
