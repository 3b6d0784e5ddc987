namespace Rapport.Import.People;

/// <summary>Reads presidents and vice presidents of the United States; terms of four years that touch are one.</summary>
internal static class UsExecutive
{
    public static IEnumerable<SourceTerm> Read(string shared)
    {
        SourceTerm? open = null;
        string first = "";
        string last = "";
        string office = "";
        PartialDay? start = null;
        foreach (string line in File.ReadLines(Path.Combine(shared, "us-executive.yaml")))
        {
            string[] pair = line.TrimStart(' ', '-').Split(':', 2, StringSplitOptions.TrimEntries);
            string value = pair.Length == 2 ? pair[1].Trim('\'', '"') : "";
            switch (pair[0])
            {
                case "first":
                    first = value;
                    break;
                case "last":
                    last = value;
                    break;
                case "type":
                    office = value is "prez" ? "president" : "vice-president";
                    break;
                case "start":
                    start = PartialDay.Parse(value);
                    break;
                case "end":
                    var term = new SourceTerm(
                        "USA",
                        office,
                        null,
                        $"{first} {last}",
                        start,
                        PartialDay.Parse(value),
                        Sources.UsExecutive
                    );
                    if (open is not null && Touches(open, term))
                    {
                        open = open with { To = term.To };
                        break;
                    }
                    if (open is not null)
                    {
                        yield return open;
                    }
                    open = term;
                    break;
                default:
                    break;
            }
        }
        if (open is not null)
        {
            yield return open;
        }
    }

    private static bool Touches(SourceTerm open, SourceTerm next) =>
        open.Office == next.Office && open.Name == next.Name && open.To == next.From;
}
