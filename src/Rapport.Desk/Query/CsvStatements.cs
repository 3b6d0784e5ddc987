using System.Globalization;
using Rapport.Picture;

namespace Rapport.Desk.Query;

/// <summary>CSV with a header.</summary>
public sealed class CsvStatements : IQueryOutput
{
    private readonly CsvWriter _csv;

    /// <summary>Writes the header.</summary>
    public CsvStatements(TextWriter writer)
    {
        _csv = new CsvWriter(writer);
        _csv.Write([.. StatementColumn.All.Select(c => c.Name)]);
    }

    /// <inheritdoc/>
    public Task AddAsync(IReadOnlyList<StoredStatement> statements)
    {
        foreach (StoredStatement statement in statements)
        {
            _csv.Write([.. StatementColumn.All.Select(c => Cell(c, statement))]);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task FinishAsync() => Task.CompletedTask;

    private static string? Cell(StatementColumn column, StoredStatement statement) =>
        column.Number is { } number
            ? number(statement)?.ToString(CultureInfo.InvariantCulture)
            : column.Text!(statement);
}
