using System.Text.RegularExpressions;

namespace Rapport.Import.People;

/// <summary>Reads our own lists of who followed whom: <c>FRA president | Jacques Chirac 1995-05-17 | Nicolas *Sarkozy 2007-05-16</c>.</summary>
internal static partial class Chronicle
{
    [GeneratedRegex("^(?<of>[^ ]+) (?<office>[a-z-]+)(?: \"(?<title>[^\"]+)\")?$")]
    private static partial Regex Head { get; }

    [GeneratedRegex(@"^(?<acting>~)?(?<name>.+) (?<date>\d{4}(-\d\d(-\d\d)?)?)$")]
    private static partial Regex Entry { get; }

    /// <summary>Adds all terms of the lists in <paramref name="folder"/> to the ledger.</summary>
    public static void Read(string folder, TermLedger ledger)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "chronicle-*.txt").Order(StringComparer.Ordinal))
        {
            int number = 0;
            foreach (string line in File.ReadLines(path))
            {
                number++;
                if (line.Length > 0 && line[0] != '#')
                {
                    ReadLine(line, $"{path}:{number}", ledger);
                }
            }
        }
    }

    private static void ReadLine(string line, string place, TermLedger ledger)
    {
        string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
        Match head = Head.Match(parts[0]);
        if (!head.Success)
        {
            throw new UsageException($"{place}: “{parts[0]}” is no head; write STATE office \"Title\"");
        }
        string of = head.Groups["of"].Value;
        string office = head.Groups["office"].Value;
        string title = head.Groups["title"] is { Success: true } words ? words.Value : ledger.Words(office);
        Term? open = null;
        foreach (string part in parts.Skip(1))
        {
            Match entry = Entry.Match(part);
            if (!entry.Success || PartialDay.Parse(entry.Groups["date"].Value) is not { } date)
            {
                throw new UsageException($"{place}: “{part}” is no entry; write a name and a date");
            }
            if (open is not null)
            {
                open.To = date;
            }
            string name = entry.Groups["name"].Value;
            if (name is "-")
            {
                open = null;
                continue;
            }
            string said = entry.Groups["acting"].Success ? $"Acting {title}" : title;
            Term next = ledger.AddByHand(PersonOf(name, ledger), office, said, of, date);
            if (open is not null)
            {
                open.Successor = next;
            }
            open = next;
        }
    }

    private static Person PersonOf(string written, TermLedger ledger)
    {
        string[] noted = written.Split('#');
        string name = noted[0].Replace("*", "", StringComparison.Ordinal);
        Person person = ledger.People.ByHand(name, noted.ElementAtOrDefault(1));
        if (person.Surnames.Count == 0 || noted[0].Contains('*', StringComparison.Ordinal))
        {
            string surname = Surnames.Marked(noted[0]);
            if (!person.Surnames.Contains(surname, StringComparer.Ordinal))
            {
                person.Surnames.Insert(0, surname);
            }
        }
        return person;
    }
}
