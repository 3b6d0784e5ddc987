namespace Rapport.Import.People;

/// <summary>Writes people, names and terms.</summary>
internal static class PeopleTables
{
    private const string Command = "people";
    private const string NameColumns = "entity name kind from to source";

    public static void Write(string data, PeopleNames names, TermLedger ledger, List<Term> terms, StateIndex states)
    {
        HashSet<Person> holders = [.. terms.Select(t => t.Person)];
        List<Person> people = [.. ledger.People.All.Where(holders.Contains)];
        TableFile.Write(
            data,
            "people.tsv",
            Command,
            "id name kind from to of source",
            people.Select(p => TableFile.Row(p.Id, p.Name, "", p.Born?.Text ?? "", "", "", p.Source))
        );
        TableFile.Write(data, "names-people.tsv", Command, NameColumns, people.SelectMany(names.Rows));
        names.CheckUsed();
        foreach (
            IGrouping<string, Term> part in terms
                .GroupBy(t => Part(t, states), StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
        )
        {
            TableFile.Write(
                data,
                $"terms-{part.Key}.tsv",
                Command,
                "person office title of from to source",
                part.OrderBy(t => t.Of, StringComparer.Ordinal)
                    .ThenBy(t => t.Office, StringComparer.Ordinal)
                    .ThenBy(t => t.FirstDay)
                    .ThenBy(t => t.Person.Id, StringComparer.Ordinal)
                    .Select(t => t.Row())
            );
        }
    }

    private static string Part(Term term, StateIndex states) =>
        !states.Ids.Contains(term.Of) ? "organizations"
        : term.Office
            is "president"
                or "prime-minister"
                or "chancellor"
                or "monarch"
                or "supreme-leader"
                or "crown-prince"
                or "party-leader"
                or "head-of-state"
                or "head-of-government"
            ? "heads"
        : term.Office.EndsWith("-minister", StringComparison.Ordinal) ? "ministers"
        : "officials";
}
