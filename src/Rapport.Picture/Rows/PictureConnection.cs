using System.Data.Common;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider.PostgreSQL;
using LinqToDB.DataProvider.SQLite;
using Rapport.Picture.Reading;

namespace Rapport.Picture.Rows;

/// <summary>One connection to a picture with its tables.</summary>
internal sealed class PictureConnection : DataConnection
{
    private const int CacheKiB = 8 * 1024;

    /// <summary>
    /// What is read is read where the system holds it: asking for each page costs more than most answers. SQLite maps two gigabytes at most.
    /// </summary>
    private const long MappedBytes = 0x7fff0000;

    private PictureConnection(DataOptions options, DatabaseKind kind)
        : base(options) => Kind = kind;

    public DatabaseKind Kind { get; }

    /// <summary>What need not be fetched again, or null.</summary>
    public PictureMemory? Memory { get; private init; }

    public ITable<HeadRow> Heads => this.GetTable<HeadRow>();

    public ITable<LogRow> Log => this.GetTable<LogRow>();

    public ITable<RawRow> Raws => this.GetTable<RawRow>();

    public ITable<ArticleRow> Articles => this.GetTable<ArticleRow>();

    public ITable<SightingRow> Sightings => this.GetTable<SightingRow>();

    public ITable<MentionRow> Mentions => this.GetTable<MentionRow>();

    public ITable<RunRow> Runs => this.GetTable<RunRow>();

    public ITable<CodingRow> Codings => this.GetTable<CodingRow>();

    public ITable<StatementRow> Statements => this.GetTable<StatementRow>();

    public ITable<PartyRow> Parties => this.GetTable<PartyRow>();

    public ITable<SideRow> Sides => this.GetTable<SideRow>();

    public ITable<FailureRow> Failures => this.GetTable<FailureRow>();

    public ITable<DecisionRow> Decisions => this.GetTable<DecisionRow>();

    public ITable<SignatureRow> Signatures => this.GetTable<SignatureRow>();

    public ITable<NearCopyRow> NearCopies => this.GetTable<NearCopyRow>();

    public ITable<EventRow> Events => this.GetTable<EventRow>();

    public ITable<EventMemberRow> EventMembers => this.GetTable<EventMemberRow>();

    public ITable<EventLinkRow> EventLinks => this.GetTable<EventLinkRow>();

    public ITable<LedgerRow> Ledger => this.GetTable<LedgerRow>();

    public ITable<CoverageRow> Coverage => this.GetTable<CoverageRow>();

    public ITable<LedgerHeadRow> LedgerHeads => this.GetTable<LedgerHeadRow>();

    public ITable<MarkRow> Marks => this.GetTable<MarkRow>();

    /// <summary>How to connect to <paramref name="address"/>; made once for each store.</summary>
    public static DataOptions OptionsOf(PictureAddress address, bool service = false) =>
        address.Kind == DatabaseKind.Sqlite
            ? Cached(new DataOptions().UseSQLite(address.ConnectionString, SQLiteProvider.Microsoft), service)
            : new DataOptions().UsePostgreSQL(address.ConnectionString, PostgreSQLVersion.v15);

    public static PictureConnection Open(DataOptions options, DatabaseKind kind, PictureMemory? memory) =>
        new(options, kind) { Memory = memory };

    // A service reads the same pages over and over.
    private static DataOptions Cached(DataOptions options, bool service) =>
        service
            ? options.UseAfterConnectionOpened(connection =>
            {
                using DbCommand command = connection.CreateCommand();
                command.CommandText = $"PRAGMA cache_size = -{CacheKiB}; PRAGMA mmap_size = {MappedBytes}";
                _ = command.ExecuteScalar();
            })
            : options;
}
