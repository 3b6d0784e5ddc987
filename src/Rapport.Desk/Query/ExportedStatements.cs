using Rapport.Analysis.Exports;
using Rapport.Picture;

namespace Rapport.Desk.Query;

/// <summary>The form of another program.</summary>
public sealed class ExportedStatements(IStatementExport export) : IQueryOutput
{
    /// <summary>One of <see cref="StatementExports.Names"/>.</summary>
    public static ExportedStatements Of(string name, TextWriter writer, Known known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return new ExportedStatements(StatementExports.Of(name, writer, known.Knowledge.Value, known.Ontology.Value));
    }

    /// <inheritdoc/>
    public Task AddAsync(IReadOnlyList<StoredStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        foreach (StoredStatement statement in statements)
        {
            export.Add(statement);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task FinishAsync()
    {
        export.Finish();
        return Task.CompletedTask;
    }
}
