using Rapport.Text.Statements;

namespace Rapport.Analysis.Composing;

/// <summary>One claim with all the statements that make it; the first is the fullest.</summary>
internal sealed class MergedStatement(Statement first)
{
    private readonly List<Statement> _all = [first];

    /// <summary>The statement that says most.</summary>
    public Statement Fullest { get; private set; } = first;

    public IReadOnlyList<Statement> All => _all;

    public void Add(Statement statement)
    {
        _all.Add(statement);
        if (Fullness(statement) > Fullness(Fullest))
        {
            Fullest = statement;
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
