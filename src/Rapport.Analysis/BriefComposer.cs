using System.Collections.Immutable;
using Rapport.Analysis.Composing;
using Rapport.Analysis.Phrasing;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis;

/// <summary>Composes briefs. Safe to share between threads.</summary>
public sealed class BriefComposer
{
    private static readonly (BriefSectionKind Kind, string Heading)[] s_sections =
    [
        (BriefSectionKind.Happened, "What happened"),
        (BriefSectionKind.Planned, "What is planned"),
        (BriefSectionKind.Possible, "What may happen"),
        (BriefSectionKind.Claimed, "Who says what"),
        (BriefSectionKind.Relations, "How the parties stand to each other"),
        (BriefSectionKind.Background, "Background, as of the articles"),
    ];

    private readonly SentenceRenderer _renderer;
    private readonly StatementMerger _merger;

    /// <summary>Prepares composing.</summary>
    /// <param name="lexicon">Holds the wording of each type.</param>
    /// <param name="ontology">Says which relations hold both ways.</param>
    /// <param name="knowledge">Names of those that parties act for.</param>
    public BriefComposer(Lexicon lexicon, Ontology ontology, KnowledgeBase knowledge)
    {
        _renderer = new SentenceRenderer(Phrasebook.From(lexicon), knowledge);
        _merger = new StatementMerger(ontology);
    }

    /// <summary>Composes a brief; the same statements give the same brief.</summary>
    /// <param name="statements">Statements in the order of the articles and of the text.</param>
    /// <param name="articles">Every article that the statements come from.</param>
    public Brief Compose(IReadOnlyCollection<Statement> statements, IReadOnlyCollection<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(articles);
        Dictionary<string, Article> byId = articles
            .DistinctBy(a => a.Id, StringComparer.Ordinal)
            .ToDictionary(a => a.Id, StringComparer.Ordinal);
        var evidence = new EvidenceList(byId);
        ILookup<BriefSectionKind?, MergedStatement> bySection = _merger
            .Merge(statements)
            .ToLookup(m => SectionOf(m.Fullest));
        var sections = ImmutableArray.CreateBuilder<BriefSection>();
        foreach ((BriefSectionKind kind, string heading) in s_sections)
        {
            ImmutableArray<BriefGroup> groups = Groups(kind, bySection[kind], evidence);
            if (!groups.IsEmpty)
            {
                sections.Add(new BriefSection(kind, heading, groups));
            }
        }
        return new Brief(sections.ToImmutable(), evidence.All, articles.Count, statements.Count);
    }

    private static BriefSectionKind? SectionOf(Statement s)
    {
        if (s.Kind == StatementKind.Relation)
        {
            return s.Type switch
            {
                // Where places lie is no news.
                "located_in" => null,
                _ when s.Status == StatementStatus.Planned => BriefSectionKind.Planned,
                _ when s.Status is StatementStatus.Possible or StatementStatus.Attempted => BriefSectionKind.Possible,
                "member_of"
                or "holds_office"
                or "hosts"
                or "is_a"
                or "has"
                or "founded"
                or "has_member_count"
                or "aims_to" => BriefSectionKind.Background,
                "seen_as" or "serves" or "project_of" or "owns" or "successor_of" => BriefSectionKind.Background,
                _ => BriefSectionKind.Relations,
            };
        }
        return s.Status switch
        {
            StatementStatus.Planned => BriefSectionKind.Planned,
            StatementStatus.Possible or StatementStatus.Attempted => BriefSectionKind.Possible,
            _ when s.Basis == StatementBasis.Attributed
                    || s.Type == "STATEMENT"
                    || s.Status == StatementStatus.Denied => BriefSectionKind.Claimed,
            _ => BriefSectionKind.Happened,
        };
    }

    private ImmutableArray<BriefGroup> Groups(
        BriefSectionKind kind,
        IEnumerable<MergedStatement> claims,
        EvidenceList evidence
    )
    {
        if (kind != BriefSectionKind.Relations)
        {
            IEnumerable<MergedStatement> ordered = kind == BriefSectionKind.Background ? claims : claims.OrderBy(Time);
            ImmutableArray<BriefLine> lines = Lines(ordered, evidence);
            return lines.IsEmpty ? [] : [new BriefGroup(null, lines)];
        }
        var groups = ImmutableArray.CreateBuilder<BriefGroup>();
        foreach (
            IGrouping<string, MergedStatement> dyad in claims
                .GroupBy(c => Dyad(c.Fullest), StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
        )
        {
            ImmutableArray<BriefLine> lines = Lines(dyad, evidence);
            if (!lines.IsEmpty)
            {
                groups.Add(new BriefGroup(dyad.Key, lines));
            }
        }
        return groups.ToImmutable();
    }

    private ImmutableArray<BriefLine> Lines(IEnumerable<MergedStatement> claims, EvidenceList evidence)
    {
        var lines = ImmutableArray.CreateBuilder<BriefLine>();
        foreach (MergedStatement claim in claims)
        {
            if (_renderer.Render(claim.Fullest, evidence.TextOf(claim.Fullest)) is string sentence)
            {
                lines.Add(
                    new BriefLine(
                        sentence,
                        claim.Fullest.When,
                        evidence.Number(claim.All),
                        [.. claim.All.Select(s => s.Id)]
                    )
                );
            }
        }
        return lines.ToImmutable();
    }

    private static DateOnly Time(MergedStatement claim) =>
        claim.Fullest.When?.Start ?? claim.Fullest.When?.End ?? DateOnly.MaxValue;

    /// <summary>“China – Russia”: those that the parties act for, in ordinal order.</summary>
    private string Dyad(Statement statement)
    {
        string[] sides = [Side(statement.Actors), Side(statement.Recipients)];
        return string.Join(" – ", sides.Where(s => s.Length > 0).Order(StringComparer.Ordinal));
    }

    private string Side(ImmutableArray<Party> parties) =>
        string.Join(
            ", ",
            parties
                .SelectMany(p => p.Of.IsEmpty ? [p.Name] : p.Of.Select(_renderer.Parties.NameOf))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );
}
