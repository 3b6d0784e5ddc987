namespace Rapport.Knowledge.Tables;

/// <summary>A table of <c>data/knowledge</c>: its name and its closed list of columns.</summary>
internal sealed record TableSchema(string Name, params string[] Columns)
{
    public static readonly TableSchema Sources = new("sources", "id", "title", "licence", "url");
    public static readonly TableSchema Kinds = new("kinds", "type", "kind", "meaning");
    public static readonly TableSchema Offices = new("offices", "office", "title", "holders", "source");
    public static readonly TableSchema States = new(
        "states",
        "id",
        "name",
        "kind",
        "from",
        "to",
        "of",
        "iso2",
        "cow",
        "gw",
        "source"
    );
    public static readonly TableSchema Organizations = EntityTable("organizations");
    public static readonly TableSchema People = EntityTable("people");
    public static readonly TableSchema Groups = EntityTable("groups");
    public static readonly TableSchema Regions = EntityTable("regions");
    public static readonly TableSchema Projects = EntityTable("projects");
    public static readonly TableSchema Names = new("names", "entity", "name", "kind", "from", "to", "source");
    public static readonly TableSchema Memberships = new(
        "memberships",
        "member",
        "organization",
        "status",
        "from",
        "to",
        "source"
    );
    public static readonly TableSchema Terms = new("terms", "person", "office", "title", "of", "from", "to", "source");
    public static readonly TableSchema RegionMembers = new("region-members", "region", "member", "source");
    public static readonly TableSchema PlaceWords = new("place-words", "word", "kind", "source");
    public static readonly TableSchema Places = new("places", Knowledge.Places.PlaceIndex.Columns);

    /// <summary>Every table, in the order in which they load.</summary>
    public static readonly IReadOnlyList<TableSchema> All =
    [
        Sources,
        Kinds,
        Offices,
        States,
        Organizations,
        People,
        Groups,
        Regions,
        Projects,
        Names,
        Memberships,
        Terms,
        RegionMembers,
        PlaceWords,
        Places,
    ];

    /// <summary>Index of the column <c>source</c>, or -1.</summary>
    public int SourceColumn { get; } = Array.IndexOf(Columns, "source");

    /// <summary>True where rows name their source.</summary>
    public bool HasSource => SourceColumn >= 0;

    /// <summary>True for <c>name.tsv</c> and <c>name-part.tsv</c>.</summary>
    public bool Includes(string file) =>
        file.StartsWith(Name, StringComparison.Ordinal)
        && (file.AsSpan(Name.Length).SequenceEqual(".tsv") || file[Name.Length] == '-');

    private static TableSchema EntityTable(string name) =>
        new(name, "id", "name", "kind", "from", "to", "of", "source");
}
