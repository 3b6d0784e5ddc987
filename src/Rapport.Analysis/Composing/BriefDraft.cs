using System.Collections.Immutable;
using Rapport.Analysis.Figures;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Composing;

/// <summary>All that the parts of one brief are made of.</summary>
internal sealed class BriefDraft
{
    /// <summary>Endnotes for one sentence: a thirteenth report of the same makes nothing surer.</summary>
    private const int MostQuoted = 12;

    private readonly Lazy<ImmutableArray<FigureStatement>> _figures;
    private readonly Lazy<Dictionary<string, PlanLife>> _plans;
    private readonly Dictionary<string, Statement> _statements;

    public BriefDraft(
        BriefQuestion question,
        IReadOnlyDictionary<string, Article> articles,
        IReadOnlyList<MergedStatement> claims,
        Ontology ontology,
        Func<string, string> nameOf
    )
    {
        NameOf = nameOf;
        Question = question;
        Articles = articles;
        Claims = claims;
        Ontology = ontology;
        Evidence = new EvidenceList(articles, question.Full ? MostQuoted : 0);
        Today = question.Today ?? question.To ?? articles.Values.Max(a => a.Published?.Date);
        _statements = question
            .Statements.DistinctBy(r => r.Statement.Id, StringComparer.Ordinal)
            .ToDictionary(r => r.Statement.Id, r => r.Statement, StringComparer.Ordinal);
        _figures = new(() =>
            [
                .. claims.SelectMany(
                    c => c.Reports,
                    (c, r) =>
                        FigureStatements.Of(
                            r,
                            articles[r.Statement.Evidence.Document],
                            r.Event ?? (c.Reports.Count > 1 ? c.Reports[0].Statement.Id : null)
                        )
                ),
            ]
        );
        _plans = new(Plans);
    }

    public BriefQuestion Question { get; }

    public IReadOnlyDictionary<string, Article> Articles { get; }

    public IReadOnlyList<MergedStatement> Claims { get; }

    public Ontology Ontology { get; }

    /// <summary>The name of a side.</summary>
    public Func<string, string> NameOf { get; }

    public EvidenceList Evidence { get; }

    /// <summary>The day by which plans are past or ahead, or null where none is known.</summary>
    public DateOnly? Today { get; }

    /// <summary>The statements as figures count them.</summary>
    public ImmutableArray<FigureStatement> Figures => _figures.Value;

    /// <summary>PLOVER's quad class of an event type, or null.</summary>
    public string? ClassOf(string type) => Ontology.FindEvent(type)?.Quad;

    /// <summary>The statement of that id.</summary>
    public Statement Statement(string id) => _statements[id];

    /// <summary>What became of the plan that the statement announces, or null.</summary>
    public PlanLife? LifeOf(Statement statement) => _plans.Value.GetValueOrDefault(statement.Id);

    /// <summary>All plans with a day, by that day.</summary>
    public IEnumerable<PlanLife> AllPlans => _plans.Value.Values.Distinct();

    private Dictionary<string, PlanLife> Plans()
    {
        var byStatement = new Dictionary<string, PlanLife>(StringComparer.Ordinal);
        if (Today is not DateOnly today)
        {
            return byStatement;
        }
        foreach (PlanLife life in CalendarFigure.Plans(Figures, today, Question.Covers ?? ((_, _) => false)))
        {
            foreach (FigureStatement announcement in life.Announcements)
            {
                byStatement.TryAdd(announcement.Id, life);
            }
        }
        return byStatement;
    }
}
