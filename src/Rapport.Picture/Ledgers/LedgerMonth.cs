namespace Rapport.Picture.Ledgers;

/// <summary>Puts what the pages hold and what has come since in order, a month at a time.</summary>
/// <param name="since">By month, what has come since the pages were written.</param>
/// <param name="several">True where a statement may stand on several pages.</param>
internal sealed class LedgerMonth(ILookup<string, CountedStatement> since, bool several)
{
    private readonly HashSet<long> _seen = [];
    private readonly SortedSet<string> _left = new(since.Select(m => m.Key), StringComparer.Ordinal);
    private readonly List<IEnumerable<CountedStatement>> _pages = [];
    private string _month = "";

    /// <summary>Adds a page.</summary>
    /// <param name="month">Its month, never one before that of the page before.</param>
    /// <param name="page">Its statements in order.</param>
    public void Add(string month, IEnumerable<CountedStatement> page)
    {
        _month = month;
        _pages.Add(page);
    }

    /// <summary>All statements of the months before that one, in order, which then are done; the rest where none is named.</summary>
    public IEnumerable<CountedStatement> Before(string? month)
    {
        if (_pages.Count > 0 && month != _month)
        {
            foreach (CountedStatement statement in Since(_month).Concat(OfMonth()))
            {
                yield return statement;
            }
            _pages.Clear();
        }
        foreach (CountedStatement statement in Since(month))
        {
            yield return statement;
        }
    }

    private IEnumerable<CountedStatement> OfMonth()
    {
        bool come = _left.Remove(_month);
        if (_pages.Count == 1 && !come)
        {
            return _pages[0];
        }
        List<CountedStatement> all =
        [
            .. _pages.SelectMany(p => p).Where(s => !several || _seen.Add(s.Number)).Concat(since[_month]),
        ];
        all.Sort(CountedStatement.InOrder);
        return all;
    }

    /// <summary>What has come of months before that one, of which there is no page.</summary>
    private IEnumerable<CountedStatement> Since(string? month)
    {
        string[] before = [.. _left.TakeWhile(m => month is null || string.CompareOrdinal(m, month) < 0)];
        _left.ExceptWith(before);
        return before.SelectMany(m => since[m].OrderBy(s => s, CountedStatement.InOrder));
    }
}
