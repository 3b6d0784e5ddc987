using Rapport.Picture;

namespace Rapport.Desk.Query;

/// <summary>One statement a line, byte for byte as it was coded.</summary>
public sealed class JsonStatements(TextWriter writer) : IQueryOutput
{
    /// <inheritdoc/>
    public async Task AddAsync(IReadOnlyList<StoredStatement> statements)
    {
        foreach (StoredStatement statement in statements)
        {
            await writer.WriteAsync(statement.Json);
            await writer.WriteAsync('\n');
        }
    }

    /// <inheritdoc/>
    public Task FinishAsync() => Task.CompletedTask;
}
