namespace Rapport.Import;

/// <summary>Finds the tool's own hand-written tables.</summary>
internal static class ImportTables
{
    /// <summary>The words of a one-column table.</summary>
    public static HashSet<string> Words(string folder, string table) =>
        Csv.ReadTabs(Path.Combine(AppContext.BaseDirectory, "Tables", folder, table))
            .Select(r => r["word"])
            .ToHashSet(StringComparer.Ordinal);
}
