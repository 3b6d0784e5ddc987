namespace Rapport.Import.People;

/// <summary>Brings the dates of single-holder offices in line once all sources are read.</summary>
internal static class Handovers
{
    /// <summary>Ends each term of the chronicle where the next begins, and cuts what still overlaps; terms without time left are dropped.</summary>
    public static List<Term> Settle(TermLedger ledger)
    {
        List<Term> terms = [.. ledger.All];
        foreach (Term term in terms.Where(t => t.Successor is not null))
        {
            term.To = term.Successor!.From;
        }
        return
        [
            .. terms
                .GroupBy(t => (t.Of, t.Office, Who: ledger.IsSingle(t.Office) ? "" : t.Person.Id))
                .SelectMany(g => Cut([.. g.OrderBy(t => t.FirstDay).ThenBy(t => t.LastDay)])),
        ];
    }

    private static IEnumerable<Term> Cut(List<Term> terms)
    {
        Term? before = null;
        foreach (Term term in terms)
        {
            if (term.LastDay < term.FirstDay)
            {
                continue;
            }
            if (before is not null && before.LastDay > term.FirstDay)
            {
                if (before.Person == term.Person && term.Title == before.Title)
                {
                    if (term.LastDay > before.LastDay)
                    {
                        before.To = term.To;
                        before.ToSource = term.ToSource;
                        before.Successor = term.Successor;
                    }
                    continue;
                }
                if (!term.IsByHand && (before.IsByHand || term.LastDay <= before.LastDay))
                {
                    continue;
                }
                before.To = term.From;
            }
            if (
                before is not null && before.FirstDay < before.LastDay
                || before?.From == before?.To && before is not null
            )
            {
                yield return before;
            }
            before = term;
        }
        if (before is not null)
        {
            yield return before;
        }
    }
}
