namespace Rapport.Picture.Ledgers;

/// <summary>An article that names someone.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Day">Day of the month on which it was published, 1 to 31.</param>
/// <param name="Origin">Number of the article that stands for its near-copies.</param>
internal readonly record struct Naming(long Number, int Day, long Origin);

/// <summary>Articles that name an entity, of one month, in few bytes. The same articles give the same bytes.</summary>
internal static class CoveragePage
{
    /// <summary>Packs them.</summary>
    /// <param name="articles">In any order, each once.</param>
    public static byte[] Write(IEnumerable<Naming> articles)
    {
        var page = new PackedWriter();
        long before = 0;
        foreach (Naming article in articles.OrderBy(a => a.Number))
        {
            page.Number(article.Number - before);
            page.Number(article.Day);
            page.Signed(article.Origin - article.Number);
            before = article.Number;
        }
        return page.ToArray();
    }

    /// <summary>The articles of a page, by number.</summary>
    /// <exception cref="InvalidDataException">The page is damaged.</exception>
    public static IEnumerable<Naming> Read(byte[] page)
    {
        var articles = new PackedReader(page);
        for (long number = 0; !articles.IsAtEnd; )
        {
            number += articles.Number();
            int day = articles.Below(32);
            yield return new Naming(number, day, number + articles.Signed());
        }
    }
}
