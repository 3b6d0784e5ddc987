using FluentMigrator;
using FluentMigrator.Runner.Initialization;
using FluentMigrator.Runner.VersionTableInfo;

namespace Rapport.Picture.Schema;

/// <summary>The steps of the schema, in order. A step that a released version has made is never changed; a new one is added.</summary>
internal sealed class PictureMigrations(DatabaseKind kind) : IFilteringMigrationSource
{
    /// <summary>The number of the newest step.</summary>
    public const long Newest = 2;

    public IEnumerable<IMigration> GetMigrations(Func<Type, bool> predicate) =>
        ((IMigration[])[new Picture0001(kind), new Picture0002(kind)]).Where(m => predicate(m.GetType()));
}

/// <summary>The picture as it was first released.</summary>
[Migration(1, "the picture")]
internal sealed class Picture0001(DatabaseKind kind) : Migration
{
    public override void Up() => Execute.Sql(SchemaDialect.Sql("0001-picture", kind));

    /// <summary>Evidence is never taken back: there is no way down.</summary>
    public override void Down() => throw new NotSupportedException("a picture's schema has no way back");
}

/// <summary>The ledger of what figures count.</summary>
[Migration(2, "the ledger")]
internal sealed class Picture0002(DatabaseKind kind) : Migration
{
    public override void Up() => Execute.Sql(SchemaDialect.Sql("0002-ledger", kind));

    /// <summary>There is no way down, as for the picture itself.</summary>
    public override void Down() => throw new NotSupportedException("a picture's schema has no way back");
}

/// <summary>Where the number of the schema stands.</summary>
internal sealed class SchemaVersionTable : IVersionTableMetaData
{
    public const string Name = "schema_version";

    public bool OwnsSchema => false;

    public string SchemaName => "";

    public string TableName => Name;

    public string ColumnName => "version";

    public string DescriptionColumnName => "description";

    public string UniqueIndexName => "schema_version_once";

    public string AppliedOnColumnName => "applied_at";

    public bool CreateWithPrimaryKey => false;
}
