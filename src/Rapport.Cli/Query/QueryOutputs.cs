using System.Globalization;
using Rapport.Cli.Output;
using Rapport.Cli.Pipeline;
using Rapport.Picture;

namespace Rapport.Cli.Query;

/// <summary>The forms of output by name.</summary>
internal static class QueryOutputs
{
    public static IQueryOutput Of(string name, OutputTarget target, Terminal terminal, int width) =>
        name switch
        {
            "csv" => new CsvStatements(target.Writer),
            "jsonl" => new JsonStatements(target.Writer),
            "gdelt" => new GdeltStatements(target.Writer),
            "parquet" => new ParquetStatements(target.Writer.BaseStream),
            _ => new StatementTable(target.Writer, width, terminal.Colors && target.Writer == terminal.Output),
        };
}

/// <summary>One statement a line, byte for byte as it was coded.</summary>
internal sealed class JsonStatements(TextWriter writer) : IQueryOutput
{
    public async Task AddAsync(IReadOnlyList<StoredStatement> statements)
    {
        foreach (StoredStatement statement in statements)
        {
            await writer.WriteAsync(statement.Json);
            await writer.WriteAsync('\n');
        }
    }

    public Task FinishAsync() => Task.CompletedTask;
}

/// <summary>CSV with a header.</summary>
internal sealed class CsvStatements : IQueryOutput
{
    private readonly CsvWriter _csv;

    public CsvStatements(TextWriter writer)
    {
        _csv = new CsvWriter(writer);
        _csv.Write([.. StatementColumn.All.Select(c => c.Name)]);
    }

    public Task AddAsync(IReadOnlyList<StoredStatement> statements)
    {
        foreach (StoredStatement statement in statements)
        {
            _csv.Write([.. StatementColumn.All.Select(c => Cell(c, statement))]);
        }
        return Task.CompletedTask;
    }

    public Task FinishAsync() => Task.CompletedTask;

    private static string? Cell(StatementColumn column, StoredStatement statement) =>
        column.Number is { } number
            ? number(statement)?.ToString(CultureInfo.InvariantCulture)
            : column.Text!(statement);
}
