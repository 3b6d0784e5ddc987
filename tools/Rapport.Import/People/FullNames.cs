namespace Rapport.Import.People;

/// <summary>Completes the names of leaders whom the sources call by their surname alone.</summary>
internal sealed class FullNames(string tables)
{
    private const string NoOffice = "head-of-state";

    private readonly ILookup<(string, string), IReadOnlyDictionary<string, string>> _rows = Csv.ReadTabs(
            Path.Combine(tables, "full-names.tsv")
        )
        .ToLookup(r => (r["of"], r["name"]));

    /// <summary>The term with full name and office; null where only a surname is known.</summary>
    public SourceTerm? Complete(SourceTerm ruler)
    {
        string year = ruler.FirstDay.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
        var row = _rows[(ruler.Of, NameWords.Slug(ruler.Name))]
            .FirstOrDefault(r => r["year"].Length == 0 || string.Equals(r["year"], year, StringComparison.Ordinal));
        if (row is not null)
        {
            string office = row["office"];
            return new SourceTerm(
                ruler.Of,
                office.Length > 0 ? office : NoOffice,
                office.Length > 0 ? null : "Leader",
                row["full"],
                ruler.From,
                ruler.To,
                ruler.Source
            )
            {
                Born = ruler.Born,
            };
        }
        return ruler.Name.Contains(' ', StringComparison.Ordinal)
            ? ruler with
            {
                Office = NoOffice,
                Title = "Leader",
            }
            : null;
    }
}
