using Rapport.Text.Statements;

namespace Rapport.Analysis.Composing;

/// <summary>One claim with all the reports that make it; the first is the fullest.</summary>
internal sealed class MergedStatement(ReportedStatement first)
{
    private readonly List<ReportedStatement> _reports = [first];

    /// <summary>The statement that says most.</summary>
    public Statement Fullest { get; private set; } = first.Statement;

    public IReadOnlyList<ReportedStatement> Reports => _reports;

    public IEnumerable<Statement> All => _reports.Select(r => r.Statement);

    public int Origins => _reports.Select(r => r.Origin).Distinct(StringComparer.Ordinal).Count();

    public void Add(ReportedStatement report)
    {
        _reports.Add(report);
        if (Fullness(report.Statement) > Fullness(Fullest))
        {
            Fullest = report.Statement;
        }
    }

    private static int Fullness(Statement s) =>
        (
            s.When is null ? 0
            : s.When.Start == s.When.End && s.When.Start is not null ? 3
            : 2
        )
        + (s.Object is null ? 0 : 4)
        + (s.Where is null ? 0 : 1);
}
