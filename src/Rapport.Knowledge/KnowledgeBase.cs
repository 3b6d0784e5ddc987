using Rapport.Knowledge.Names;
using Rapport.Knowledge.Places;
using Rapport.Knowledge.Tables;
using Rapport.Text;

namespace Rapport.Knowledge;

/// <summary>Who and what there is in world politics, and when: loaded from <c>data/knowledge</c>, checked and frozen.</summary>
/// <remarks>Immutable; safe to share between threads. The tables and their columns are described in <c>data/knowledge/README.md</c>.</remarks>
public sealed class KnowledgeBase
{
    private readonly Dictionary<string, Entity> _entities;
    private readonly Dictionary<string, StateCodes> _codes;
    private readonly Dictionary<string, List<Membership>> _membershipsOf;
    private readonly Dictionary<string, List<Membership>> _membersOf;
    private readonly Dictionary<string, List<OfficeTerm>> _termsOf;
    private readonly Dictionary<string, List<OfficeTerm>> _holdersOf;
    private readonly Dictionary<string, List<string>> _regionMembers;
    private readonly NameIndex _names;
    private readonly PlaceIndex _places;

    private KnowledgeBase(
        LoadContext context,
        EntityTables entities,
        RelationTables relations,
        NameIndex names,
        PlaceIndex places,
        string version
    )
    {
        Version = version;
        Entities = context.EntityList;
        Tables = context.Tables;
        _entities = context.Entities;
        _codes = entities.Codes;
        _membershipsOf = Group(relations.Memberships, m => m.Member);
        _membersOf = Group(relations.Memberships, m => m.Organization);
        _termsOf = Group(relations.Terms, t => t.Person);
        _holdersOf = Group(relations.Terms, t => t.Of);
        _regionMembers = relations.RegionMembers;
        _names = names;
        _places = places;
    }

    /// <summary>Version of the data, from <c>data/VERSION</c>.</summary>
    public string Version { get; }

    /// <summary>All entities, in the order of the tables.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>The files read, with their numbers of rows and of unverified rows.</summary>
    public IReadOnlyList<KnowledgeTable> Tables { get; }

    /// <summary>Reads <c>knowledge/*.tsv</c> below <paramref name="dataDirectory"/>.</summary>
    /// <exception cref="DataException">Files are missing or at fault; the message lists all faults, one a line.</exception>
    public static KnowledgeBase Load(string dataDirectory)
    {
        ArgumentNullException.ThrowIfNull(dataDirectory);
        var context = new LoadContext(dataDirectory);
        if (!context.CheckFolder(TableSchema.All))
        {
            throw new DataException(context.Faults);
        }
        var entities = new EntityTables(context);
        entities.Read();
        (NameIndex names, RelationTables relations) = ReadRest(context);
        if (context.Faults.Count > 0)
        {
            throw new DataException(InOrder(context.Faults));
        }
        var places = new PlaceIndex(Path.Combine(dataDirectory, "knowledge", "places.tsv"), relations.PlaceWords);
        return new KnowledgeBase(context, entities, relations, names, places, ReadVersion(dataDirectory));
    }

    /// <summary>Reads the <c>data</c> folder beside the program.</summary>
    /// <exception cref="DataException">Files are missing or at fault.</exception>
    public static KnowledgeBase LoadDefault() => Load(Path.Combine(AppContext.BaseDirectory, "data"));

    /// <summary>The entity with that id, or null.</summary>
    public Entity? Find(string id) => _entities.GetValueOrDefault(id);

    /// <summary>Codes of a state in other schemes, or null where <paramref name="stateId"/> is no state.</summary>
    public StateCodes? CodesOf(string stateId) => _codes.GetValueOrDefault(stateId);

    /// <summary>
    /// Every name of the gazetteer in the sentence, with every entity that it may mean, long names and the shorter ones
    /// inside them; by start, then longest first.
    /// </summary>
    /// <remarks>
    /// Names match whole words and need their capital letters; acronyms match in their exact case, with or without
    /// periods; accents, kinds of apostrophes and hyphens make no difference. Which candidate is meant is not settled here.
    /// </remarks>
    public IReadOnlyList<NameMatch> FindNames(Sentence sentence) => _names.Find(sentence);

    /// <summary>The entities that the whole of <paramref name="name"/> names; the spans count its words.</summary>
    public IReadOnlyList<NameMatch> Lookup(string name) => _names.Lookup(name);

    /// <summary>The organizations that an entity belongs or belonged to, all dates and standings.</summary>
    public IReadOnlyList<Membership> MembershipsOf(string entityId) => Of(_membershipsOf, entityId);

    /// <summary>The members, candidates, observers and partners of an organization, all dates.</summary>
    public IReadOnlyList<Membership> MembersOf(string organizationId) => Of(_membersOf, organizationId);

    /// <summary>The offices that a person holds or held.</summary>
    public IReadOnlyList<OfficeTerm> TermsOf(string personId) => Of(_termsOf, personId);

    /// <summary>Everyone who holds or held an office of a state or organization, all offices and dates.</summary>
    public IReadOnlyList<OfficeTerm> HoldersOf(string entityId) => Of(_holdersOf, entityId);

    /// <summary>Ids of the states in a region; empty where <paramref name="regionId"/> is no region.</summary>
    public IReadOnlyList<string> StatesOf(string regionId) => Of(_regionMembers, regionId);

    /// <summary>
    /// Cities, towns and first-order divisions with that name, the largest first; accents and case make no difference. A
    /// generic word is taken off where nothing has the whole name: “Anbar Province”, “the city of Herat” without “the”.
    /// </summary>
    /// <exception cref="DataException">A row that was asked for cannot be read.</exception>
    public IReadOnlyList<GazetteerPlace> FindPlaces(string name) => _places.Find(name);

    // Names and relations need the entities but not each other, and each takes as long.
    private static (NameIndex, RelationTables) ReadRest(LoadContext context)
    {
        LoadContext fork = context.Fork();
        NameIndex? names = null;
        var relations = new RelationTables(fork);
        Parallel.Invoke(() => names = new NameTable(context).Read(), relations.Read);
        context.Join(fork);
        return (names!, relations);
    }

    private static List<T> Of<T>(Dictionary<string, List<T>> lists, string id) => lists.GetValueOrDefault(id) ?? [];

    private static Dictionary<string, List<T>> Group<T>(List<T> rows, Func<T, string> key)
    {
        var groups = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        string last = "";
        List<T> group = [];
        foreach (T row in rows)
        {
            string id = key(row);
            if (!ReferenceEquals(id, last) && !groups.TryGetValue(last = id, out group!))
            {
                group = [];
                groups.Add(id, group);
            }
            group.Add(row);
        }
        return groups;
    }

    private static IEnumerable<DataFault> InOrder(List<DataFault> faults) =>
        faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column);

    private static string ReadVersion(string dataDirectory)
    {
        string path = Path.Combine(dataDirectory, "VERSION");
        return File.Exists(path) ? File.ReadAllText(path).Trim() : "";
    }
}
