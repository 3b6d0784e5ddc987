namespace Rapport.Desk.Query;

/// <summary>CSV as RFC 4180 has it, with line feeds.</summary>
public sealed class CsvWriter(TextWriter writer)
{
    private static readonly System.Buffers.SearchValues<char> s_special = System.Buffers.SearchValues.Create("\",\r\n");

    /// <summary>Writes one line.</summary>
    public void Write(params ReadOnlySpan<string?> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }
            WriteCell(cells[i] ?? "");
        }
        writer.Write('\n');
    }

    private void WriteCell(string cell)
    {
        if (cell.AsSpan().IndexOfAny(s_special) < 0)
        {
            writer.Write(cell);
            return;
        }
        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
