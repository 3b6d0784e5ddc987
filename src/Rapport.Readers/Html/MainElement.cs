using AngleSharp.Dom;

namespace Rapport.Readers.Html;

/// <summary>The element that holds the article.</summary>
/// <param name="Element">The element; the body where none stands out.</param>
/// <param name="Named">True where the page itself says so (<c>article</c>, <c>main</c>), false where it was inferred.</param>
internal sealed record MainElement(IElement Element, bool Named)
{
    private const string Names = "[itemprop=articleBody], article, main, [role=main]";

    /// <summary>The smallest element with most of the running text; the body where none stands out.</summary>
    public static MainElement Find(IDocument page)
    {
        IElement body = page.Body ?? page.DocumentElement;
        Dictionary<IElement, int> weights = Weigh(body);
        int all = weights.GetValueOrDefault(body);
        IElement? named = page.QuerySelectorAll(Names)
            .Where(e => weights.GetValueOrDefault(e) * 2 > all)
            .MinBy(e => weights.GetValueOrDefault(e));
        return named is null ? new MainElement(Densest(body, weights), false) : new MainElement(named, true);
    }

    /// <summary>Goes down while one child keeps nearly all of the running text.</summary>
    private static IElement Densest(IElement body, Dictionary<IElement, int> weights)
    {
        IElement at = body;
        while (true)
        {
            IElement? heir = at.Children.MaxBy(c => weights.GetValueOrDefault(c));
            int weight = heir is null ? 0 : weights.GetValueOrDefault(heir);
            if (weight == 0 || heir!.TagName == "P" || weight * 5 < weights[at] * 4)
            {
                return at;
            }
            at = heir;
        }
    }

    /// <summary>Characters of paragraphs below each element, those of links left out.</summary>
    private static Dictionary<IElement, int> Weigh(IElement body)
    {
        var weights = new Dictionary<IElement, int>();
        foreach (IElement paragraph in body.QuerySelectorAll("p"))
        {
            int weight = paragraph.TextContent.Length - paragraph.QuerySelectorAll("a").Sum(a => a.TextContent.Length);
            for (IElement? e = paragraph; e is not null && weight > 0; e = e.ParentElement)
            {
                weights[e] = weights.GetValueOrDefault(e) + weight;
            }
        }
        return weights;
    }
}
