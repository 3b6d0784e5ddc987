namespace Rapport.Knowledge.Tables;

/// <summary>Finds rows of the same thing that surely share time, such as two presidents of one state at once.</summary>
internal sealed class OverlapCheck
{
    private readonly Dictionary<(string What, string Where, string Whose), List<Row>> _rows = [];

    /// <summary>Adds a row: who is or has <paramref name="what"/> of <paramref name="where"/>, compared with others of the same <paramref name="whose"/>.</summary>
    public void Add(string what, string where, string whose, string who, DateRange dates, TsvReader row)
    {
        if (!_rows.TryGetValue((what, where, whose), out List<Row>? rows))
        {
            rows = [];
            _rows.Add((what, where, whose), rows);
        }
        rows.Add(new Row(who, dates, row.File, row.Line));
    }

    /// <summary>Adds a fault for each row that overlaps one before it.</summary>
    public void Report(List<DataFault> faults)
    {
        foreach (((string what, string where, _), List<Row> rows) in _rows)
        {
            for (int i = 1; i < rows.Count; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (rows[i].Dates.SurelyOverlaps(rows[j].Dates))
                    {
                        faults.Add(Fault(what, where, rows[i], rows[j]));
                    }
                }
            }
        }
    }

    private static DataFault Fault(string what, string where, Row row, Row other) =>
        new(
            row.File,
            row.Line,
            0,
            $"{row.Who} as {what} of {where} overlaps {other.Who} ({other.File}:{other.Line})",
            "correct the dates, or remove one of the rows"
        );

    private sealed record Row(string Who, DateRange Dates, string File, int Line);
}
