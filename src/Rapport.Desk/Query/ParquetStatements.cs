using Parquet;
using Parquet.Schema;
using Rapport.Picture;

namespace Rapport.Desk.Query;

/// <summary>Parquet: texts and doubles, a row group for some thousands of statements.</summary>
public sealed class ParquetStatements(Stream stream) : IQueryOutput
{
    private const int GroupRows = 10_000;

    private readonly ParquetSchema _schema = new([
        .. StatementColumn.All.Select(c =>
            c.Number is null ? (Field)new DataField<string>(c.Name, true) : new DataField<double>(c.Name, true)
        ),
    ]);

    private readonly List<StoredStatement> _waiting = [];
    private ParquetWriter? _writer;

    /// <inheritdoc/>
    public async Task AddAsync(IReadOnlyList<StoredStatement> statements)
    {
        _waiting.AddRange(statements);
        if (_waiting.Count >= GroupRows)
        {
            await WriteGroupAsync();
        }
    }

    /// <inheritdoc/>
    public async Task FinishAsync()
    {
        await WriteGroupAsync();
        await _writer!.DisposeAsync();
    }

    private async Task WriteGroupAsync()
    {
        _writer ??= await ParquetWriter.CreateAsync(_schema, stream);
        using ParquetRowGroupWriter group = _writer.CreateRowGroup();
        for (int i = 0; i < StatementColumn.All.Length; i++)
        {
            StatementColumn column = StatementColumn.All[i];
            DataField field = _schema.DataFields[i];
            if (column.Number is { } number)
            {
                double?[] values = [.. _waiting.Select(number)];
                await group.WriteAsync<double>(field, values.AsMemory());
            }
            else
            {
                string[] values = [.. _waiting.Select(s => column.Text!(s)!)];
                await group.WriteAsync(field, values);
            }
        }
        group.CompleteValidate();
        _waiting.Clear();
    }
}
