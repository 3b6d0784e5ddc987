using System.Globalization;

namespace Rapport.Coding.Time;

/// <summary>Reads the tab-separated time tables: a header row, <c>#</c> comments, one entry a row.</summary>
internal static class TimeTable
{
    /// <summary>All rows of the file at <paramref name="path"/>, whose header must be <paramref name="columns"/>.</summary>
    /// <exception cref="InvalidDataException">The header or a row has other columns.</exception>
    public static IReadOnlyList<TimeRow> Read(string path, params string[] columns)
    {
        var rows = new List<TimeRow>();
        bool header = false;
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }
            var row = new TimeRow(path, number, line.Split('\t'));
            if (row.Cells.Length != columns.Length)
            {
                throw row.Fault($"{row.Cells.Length} columns; write {columns.Length}: {string.Join(", ", columns)}");
            }
            if (header)
            {
                rows.Add(row);
            }
            else if (!row.Cells.SequenceEqual(columns))
            {
                throw row.Fault($"the header must read {string.Join(", ", columns)}");
            }
            header = true;
        }
        return rows;
    }
}

/// <summary>One row of a time table, with its place for messages.</summary>
internal sealed record TimeRow(string Path, int Line, string[] Cells)
{
    /// <summary>The cell at 0-based <paramref name="column"/>.</summary>
    public string this[int column] => Cells[column];

    /// <summary>The cell as a whole number.</summary>
    public int Int(int column) =>
        int.TryParse(Cells[column], NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : throw Fault($"“{Cells[column]}” is no whole number");

    /// <summary>The cell as an ISO day.</summary>
    public DateOnly Date(int column) =>
        DateOnly.TryParseExact(
            Cells[column],
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly value
        )
            ? value
            : throw Fault($"“{Cells[column]}” is no day; write it as 2001-12-31");

    /// <summary>What to throw for this row.</summary>
    public InvalidDataException Fault(string what) => new($"{Path}:{Line}: {what}");
}
