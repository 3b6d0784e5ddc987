namespace Rapport.Import.People;

/// <summary>Makes the tables of people, their names and their terms of office from our chronicle and the lists at hand.</summary>
internal static class PeopleImport
{
    private static readonly DateOnly s_earliest = new(1945, 1, 1);
    private static readonly DateOnly s_list2025 = new(2025, 1, 31);

    public static void Run(string data, string shared)
    {
        string tables = Path.Combine(AppContext.BaseDirectory, "Tables", "People");
        var states = new StateIndex(data, tables);
        var positions = new Positions(tables);
        var ledger = new TermLedger(OfficeWords.Load(data, tables));
        var lists = new OfficeHolderLists(shared, states, positions);
        var names = new PeopleNames(tables, shared);
        Chronicle.Read(tables, ledger);
        names.Tell(ledger.People);
        List<SourceTerm> withDays = [.. UsExecutive.Read(shared)];
        withDays.RemoveAll(ledger.Confirm);
        List<SourceTerm> rulers = [.. RulerLists.Archigos(shared, states), .. RulerLists.Reign(shared, states)];
        List<SourceTerm> withOffice =
        [
            .. withDays,
            .. lists.In2026(),
            .. lists.In2025(),
            .. new CountryInfo(shared, states, positions).Read(),
            .. lists.In2021(),
        ];
        rulers.RemoveAll(ledger.Confirm);
        foreach (SourceTerm term in withOffice.Where(t => !ledger.Confirm(t)).ToList())
        {
            Fill(term, ledger);
        }
        var fullNames = new FullNames(tables);
        foreach (SourceTerm ruler in rulers.Where(r => r.LastDay >= s_earliest && !ledger.Confirm(r)).ToList())
        {
            if (fullNames.Complete(ruler) is { } named && !ledger.Confirm(named) && !ledger.Covers(named))
            {
                ledger.Fill(named, named.Office!);
            }
        }
        PeopleTables.Write(data, names, ledger, Handovers.Settle(ledger), states);
        foreach ((string source, int count) in ledger.LeftOut.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{source}: {count} terms left out, they contradict what stands");
        }
    }

    private static void Fill(SourceTerm term, TermLedger ledger)
    {
        // The list of 2021 has years only: it confirms, and adds nothing. A single word taken for a whole
        // name would be found everywhere. The chancellor of Switzerland heads no government.
        if (
            term.Source == Sources.OfficeHolders2021
            || term.LastDay < s_earliest
            || term.Name.IndexOfAny([' ', '-']) < 0
            || (term.Office is "chancellor" && term.Of is not ("DEU" or "AUT"))
        )
        {
            return;
        }
        SourceTerm bounded = term.Source == Sources.OfficeHolders2025 ? UntilNewGovernment(term, ledger) : term;
        ledger.Fill(bounded, term.Office!);
    }

    // Ministers of January 2025 go with their government.
    private static SourceTerm UntilNewGovernment(SourceTerm term, TermLedger ledger)
    {
        if (!term.Office!.EndsWith("-minister", StringComparison.Ordinal) || term.Office is "prime-minister")
        {
            return term;
        }
        Term? next = ledger
            .Of(term.Of)
            .Where(t => t.Office is "prime-minister" or "chancellor" && t.FirstDay > s_list2025)
            .MinBy(t => t.FirstDay);
        next ??= ledger
            .Of(term.Of)
            .Where(t =>
                t.Office is "president"
                && t.FirstDay > s_list2025
                && !ledger.Of(term.Of).Any(o => o.Office is "prime-minister" or "chancellor")
            )
            .MinBy(t => t.FirstDay);
        return next is null ? term : term with { To = next.From };
    }
}
