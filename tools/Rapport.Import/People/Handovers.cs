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
        var settled = new List<Term>();
        foreach (Term term in terms.Where(t => t.FirstDay <= t.LastDay))
        {
            if (settled.Count == 0 || settled[^1].LastDay <= term.FirstDay)
            {
                settled.Add(term);
                continue;
            }
            Term before = settled[^1];
            if (before.Person == term.Person && string.Equals(before.Title, term.Title, StringComparison.Ordinal))
            {
                Extend(before, term);
            }
            else if (term.IsByHand || (!before.IsByHand && term.LastDay > before.LastDay))
            {
                before.To = term.From;
                if (before.FirstDay == before.LastDay)
                {
                    settled.RemoveAt(settled.Count - 1);
                }
                settled.Add(term);
            }
        }
        return settled;
    }

    private static void Extend(Term term, Term next)
    {
        if (next.LastDay > term.LastDay)
        {
            term.To = next.To;
            term.ToSource = next.ToSource;
            term.Successor = next.Successor;
        }
    }
}
