namespace Rapport.Nlp;

/// <summary>Tables that stand beside the code that reads them, in the assembly.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table, without its header, cut at tabs.</summary>
    /// <param name="beside">A type in the table's folder.</param>
    /// <param name="table">The file's name.</param>
    public static IReadOnlyList<string[]> Rows(Type beside, string table)
    {
        using Stream stream =
            beside.Assembly.GetManifestResourceStream($"{beside.Namespace}.{table}")
            ?? throw new InvalidOperationException($"the table {table} is missing from the assembly");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(line.Split('\t'));
        }
        return rows;
    }
}
