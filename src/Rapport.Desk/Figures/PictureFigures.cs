using System.Text.Json;
using Rapport.Analysis.Figures;
using Rapport.Analysis.Pictures;
using Rapport.Desk.Query;
using Rapport.Knowledge;
using Rapport.Picture;

namespace Rapport.Desk.Figures;

/// <summary>What figures are made of, out of a picture; made for one answer, on one thread.</summary>
/// <param name="store">The picture.</param>
/// <param name="known">Who is who.</param>
/// <param name="asOf">As the picture stood then; as it is now where null.</param>
public sealed class PictureFigures(PictureStore store, Known known, DateTimeOffset? asOf) : IPictureCoverage
{
    private readonly ArticlesNaming _naming = new(store, asOf);

    /// <summary>Who is who, and member of what.</summary>
    public KnowledgeBase Knowledge => known.Knowledge.Value;

    /// <summary>PLOVER's quad class of an event type, or null.</summary>
    public string? ClassOf(string type) => known.Ontology.Value.FindEvent(type)?.Quad;

    /// <summary>What someone is called, or the id where nobody knows.</summary>
    public string NameOf(string id) => Knowledge.Find(id)?.Name ?? id;

    /// <summary>Who is meant by a name or id, with all that people have said to be the same.</summary>
    public PartyTerm Term(string name, bool members = false) =>
        new PartyNames(known.Knowledge, members).Term(name, null, store);

    /// <summary>Ids that count as the party.</summary>
    public static HashSet<string> Ids(PartyTerm term) => [.. term.Ranges.Select(r => r.Entity)];

    /// <summary>Statements that fit, by day.</summary>
    /// <param name="filter">Which.</param>
    public IReadOnlyList<FigureStatement> Statements(StatementFilter filter) =>
        store.Ask(tables => FigureReader.All(tables, filter), asOf);

    /// <summary>Statements that fit, by day, one by one: for figures that keep none of them, however many there are.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="use">Goes through them once, and asks the picture nothing meanwhile.</param>
    public T Each<T>(StatementFilter filter, Func<IEnumerable<FigureStatement>, T> use)
    {
        ArgumentNullException.ThrowIfNull(use);
        return store.Ask(tables => use(FigureReader.Each(tables, filter)), asOf);
    }

    /// <summary>Statements that fit and cannot both hold.</summary>
    /// <param name="filter">Which.</param>
    public Figure Conflicts(StatementFilter filter) => store.Ask(tables => DisputedRows.Of(tables, filter), asOf);

    /// <summary>Statements that fit and tell what became of the plans of some days, by day; all that fit where no day is named.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="from">First day of the plans; null where that is open.</param>
    /// <param name="to">Last day of the plans; null where that is open.</param>
    public IReadOnlyList<FigureStatement> Plans(StatementFilter filter, DateOnly? from, DateOnly? to) =>
        from is null && to is null
            ? Statements(filter)
            : store.Ask<List<FigureStatement>>(
                tables =>
                    [
                        .. FigureReader.Each(
                            PlanPages.Of(tables, filter, from, to)
                                ?? tables.Counted(PlanRows.Of(tables, filter, from, to))
                        ),
                    ],
                asOf
            );

    /// <summary>How many statements people have rejected, by publisher; empty where that is not known.</summary>
    public IReadOnlyDictionary<string, int> Withdrawn() =>
        store.Ask(
            tables =>
            {
                string[] shas =
                [
                    .. tables
                        .Decisions.Where(d => d.Action == "reject")
                        .Select(d => d.Detail)
                        .ToArray()
                        .Select(ArticleOf)
                        .OfType<string>(),
                ];
                Dictionary<string, string> sources = tables
                    .Articles.Where(a => shas.Contains(a.Sha))
                    .Select(a => new { a.Sha, a.Source })
                    .ToArray()
                    .ToDictionary(a => a.Sha, a => a.Source ?? "", StringComparer.Ordinal);
                return shas.Where(sources.ContainsKey)
                    .CountBy(sha => sources[sha], StringComparer.Ordinal)
                    .ToDictionary(StringComparer.Ordinal);
            },
            asOf
        );

    private static string? ArticleOf(string detail)
    {
        using var json = JsonDocument.Parse(detail);
        return json.RootElement.TryGetProperty("article", out JsonElement sha) ? sha.GetString() : null;
    }

    /// <summary>How many articles name someone of each group, copies counted once, by month of publication.</summary>
    public IReadOnlyDictionary<DateOnly, int> Coverage(params IReadOnlyList<IReadOnlyCollection<string>> groups) =>
        Coverage(Every.Month, groups);

    /// <summary>How many articles name someone of each group, copies counted once, by the first day of the period of publication.</summary>
    public IReadOnlyDictionary<DateOnly, int> Coverage(
        Every every,
        params IReadOnlyList<IReadOnlyCollection<string>> groups
    ) =>
        store.Ask(
            tables =>
                tables
                    .Covering(groups)
                    .Select(c => (Period: Periods.Of(every, c.Published), c.Origin))
                    .Distinct()
                    .CountBy(c => c.Period)
                    .ToDictionary(),
            asOf
        );

    /// <summary>Whether an article published after that day names all of them.</summary>
    public bool Covers(IReadOnlyList<string> parties, DateOnly after) => _naming.Covers(parties, after);
}
