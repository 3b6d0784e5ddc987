namespace Rapport.Picture.Ledgers;

/// <summary>What to do where a page of the ledger or of the coverage is damaged: the tables hold all that it says.</summary>
internal static class DamagedPages
{
    /// <summary>What the pages tell; from the first damaged one on, what the tables do.</summary>
    /// <param name="pages">Out of the pages.</param>
    /// <param name="tables">Out of the tables; given how many the pages have told, which are not to be told again.</param>
    public static IEnumerable<T> Or<T>(IEnumerable<T> pages, Func<int, IEnumerable<T>> tables)
    {
        int told = 0;
        using (IEnumerator<T> page = pages.GetEnumerator())
        {
            while (true)
            {
                try
                {
                    if (!page.MoveNext())
                    {
                        yield break;
                    }
                }
                catch (InvalidDataException)
                {
                    break;
                }
                told++;
                yield return page.Current;
            }
        }
        // Only now: a server answers one question at a time.
        foreach (T rest in tables(told))
        {
            yield return rest;
        }
    }
}
