using System.Collections.Immutable;
using Rapport.Analysis.Charts;
using Rapport.Analysis.Composing;
using Rapport.Analysis.Phrasing;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis;

/// <summary>Composes briefs. Safe to share between threads.</summary>
public sealed class BriefComposer
{
    private readonly SentenceRenderer _renderer;
    private readonly StatementMerger _merger;
    private readonly Ontology _ontology;

    /// <summary>Prepares composing.</summary>
    /// <param name="lexicon">Holds the wording of each type.</param>
    /// <param name="ontology">Says which relations hold both ways.</param>
    /// <param name="knowledge">Names of those that parties act for.</param>
    public BriefComposer(Lexicon lexicon, Ontology ontology, KnowledgeBase knowledge)
    {
        _renderer = new SentenceRenderer(Phrasebook.From(lexicon), knowledge);
        _merger = new StatementMerger(ontology);
        _ontology = ontology;
    }

    /// <summary>Composes a brief on everything that was read; the same statements give the same brief.</summary>
    /// <param name="statements">Statements in the order of the articles and of the text.</param>
    /// <param name="articles">Every article that the statements come from.</param>
    /// <param name="confidence">Only statements read with at least this confidence, 0 to 1; null for all.</param>
    public Brief Compose(
        IReadOnlyCollection<Statement> statements,
        IReadOnlyCollection<Article> articles,
        double? confidence = null
    )
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(articles);
        return Compose(
            new BriefQuestion
            {
                Statements = [.. statements.Select(s => new ReportedStatement(s, s.Evidence.Document))],
                Articles = articles,
                Confidence = confidence,
            }
        );
    }

    /// <summary>Composes the brief that was asked for; the same question gives the same brief.</summary>
    public Brief Compose(BriefQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        int all = question.Statements.Count;
        if (question.Confidence is double low)
        {
            question = question with
            {
                Statements = [.. question.Statements.Where(s => s.Statement.Confidence >= low)],
            };
        }
        Dictionary<string, Article> articles = question
            .Articles.DistinctBy(a => a.Id, StringComparer.Ordinal)
            .ToDictionary(a => a.Id, StringComparer.Ordinal);
        var draft = new BriefDraft(
            question,
            articles,
            _merger.Merge(question.Statements),
            _ontology,
            _renderer.Parties.NameOf
        );
        var lines = new LineWriter(draft, _renderer);
        ImmutableArray<BriefSection> sections = Sections(draft, lines);
        var brief = new Brief(sections, [], question.Articles.Count, question.Statements.Count)
        {
            About = question.About,
            From = question.From,
            To = question.To,
            Today = draft.Today,
            Confidence = question.Confidence,
            Unsure = all - question.Statements.Count,
        };
        if (question.Full)
        {
            (ImmutableArray<BriefContradiction> contradictions, int leftOut) = lines.Contradictions();
            brief = brief with
            {
                KeyPoints = lines.KeyPoints(),
                Trends = TrendLines.Of(draft),
                Contradictions = contradictions,
                ContradictionsLeftOut = leftOut,
                Coverage = CoverageCount.Of(draft, lines.Written),
                Charts = BriefCharts.Of(draft),
            };
        }
        return brief with { Evidence = draft.Evidence.All };
    }

    private ImmutableArray<BriefSection> Sections(BriefDraft draft, LineWriter lines)
    {
        ILookup<BriefSectionKind?, MergedStatement> bySection = draft.Claims.ToLookup(m => SectionKinds.Of(m.Fullest));
        var sections = ImmutableArray.CreateBuilder<BriefSection>();
        foreach ((BriefSectionKind kind, string heading) in SectionKinds.InOrder)
        {
            (List<MergedStatement> told, int leftOut) = lines.Longest([.. bySection[kind]]);
            ImmutableArray<BriefGroup> groups = Groups(kind, told, lines);
            if (!groups.IsEmpty)
            {
                sections.Add(new BriefSection(kind, heading, groups, leftOut));
            }
        }
        return sections.ToImmutable();
    }

    private ImmutableArray<BriefGroup> Groups(
        BriefSectionKind kind,
        IReadOnlyCollection<MergedStatement> claims,
        LineWriter writer
    )
    {
        if (kind != BriefSectionKind.Relations)
        {
            IEnumerable<MergedStatement> ordered = kind == BriefSectionKind.Background ? claims : claims.OrderBy(Time);
            ImmutableArray<BriefLine> lines = writer.Lines(ordered);
            return lines.IsEmpty ? [] : [new BriefGroup(null, lines)];
        }
        var groups = ImmutableArray.CreateBuilder<BriefGroup>();
        foreach (
            IGrouping<string, MergedStatement> dyad in claims
                .GroupBy(c => Dyad(c.Fullest), StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
        )
        {
            ImmutableArray<BriefLine> lines = writer.Lines(dyad);
            if (!lines.IsEmpty)
            {
                groups.Add(new BriefGroup(dyad.Key, lines));
            }
        }
        return groups.ToImmutable();
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
