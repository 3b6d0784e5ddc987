namespace Rapport.Import.People;

/// <summary>An office of the offices tables: its words in news and whether one person holds it at a time.</summary>
internal sealed record OfficeWords(string Title, bool IsSingle)
{
    /// <summary>Reads all offices tables, and our words for those that news writes in another way.</summary>
    public static Dictionary<string, OfficeWords> Load(string data, string tables)
    {
        Dictionary<string, string> words = Csv.ReadTabs(Path.Combine(tables, "office-words.tsv"))
            .ToDictionary(r => r["office"], r => r["words"], StringComparer.Ordinal);
        return Directory
            .EnumerateFiles(Path.Combine(data, "knowledge"), "offices*.tsv")
            .Order(StringComparer.Ordinal)
            .SelectMany(Csv.ReadTabs)
            .ToDictionary(
                r => r["office"],
                r => new OfficeWords(words.GetValueOrDefault(r["office"], r["title"]), r["holders"] is "one"),
                StringComparer.Ordinal
            );
    }
}
