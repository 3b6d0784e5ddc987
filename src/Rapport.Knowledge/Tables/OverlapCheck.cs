namespace Rapport.Knowledge.Tables;

/// <summary>Finds rows of the same thing that surely share time, such as two presidents of one state at once.</summary>
internal sealed class OverlapCheck
{
    private readonly Dictionary<string, List<Row>> _rows = new(StringComparer.Ordinal);

    /// <summary>Adds a row: who is or has <paramref name="what"/> of <paramref name="where"/>, compared with the other rows of <paramref name="owner"/> that have the same what and where.</summary>
    public void Add(string owner, string what, string where, string who, DateRange dates, TsvReader row)
    {
        if (!_rows.TryGetValue(owner, out List<Row>? rows))
        {
            rows = [];
            _rows.Add(owner, rows);
        }
        rows.Add(new Row(what, where, who, dates, row.File, row.Line));
    }

    /// <summary>Adds a fault for each row that overlaps one before it.</summary>
    public void Report(List<DataFault> faults)
    {
        foreach (List<Row> rows in _rows.Values)
        {
            for (int i = 1; i < rows.Count; i++)
            {
                ReportRow(rows, i, faults);
            }
        }
    }

    private static void ReportRow(List<Row> rows, int i, List<DataFault> faults)
    {
        Row row = rows[i];
        for (int j = 0; j < i; j++)
        {
            Row other = rows[j];
            bool same =
                string.Equals(row.Where, other.Where, StringComparison.Ordinal)
                && string.Equals(row.What, other.What, StringComparison.Ordinal);
            if (same && row.Dates.SurelyOverlaps(other.Dates))
            {
                faults.Add(Fault(row, other));
            }
        }
    }

    private static DataFault Fault(Row row, Row other) =>
        new(
            row.File,
            row.Line,
            0,
            $"{row.Who} as {row.What} of {row.Where} overlaps {other.Who} ({other.File}:{other.Line})",
            "correct the dates, or remove one of the rows"
        );

    private readonly record struct Row(string What, string Where, string Who, DateRange Dates, string File, int Line);
}
