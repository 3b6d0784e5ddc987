using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Rapport.Readers.Html;

/// <summary>Parses pages in bounded time: a parser of HTML takes quadratic time for elements that are nested too deep or opened again and again.</summary>
internal static class PageParser
{
    /// <summary>Elements stand in one another at most so deep; browsers stop at about the same depth.</summary>
    public const int MaxDepth = 512;

    private const int ElementsForEachTag = 4;

    /// <summary>Depth is looked at for each so many elements: looking costs as much as it is deep.</summary>
    private const int LookedAt = 16;

    /// <param name="html">The page.</param>
    /// <param name="flattened">True where elements beyond the depth were left out; their text is kept.</param>
    public static IDocument Parse(string html, out bool flattened)
    {
        flattened = false;
        if (TryParse(html) is IDocument page)
        {
            return page;
        }
        flattened = true;
        return TryParse(FlatMarkup.Of(html, MaxDepth / 2))
            ?? TryParse(FlatMarkup.Of(html, 0))
            ?? throw new InvalidOperationException("markup without elements is too deep");
    }

    private static IDocument? TryParse(string html)
    {
        long budget = 1000L + ElementsForEachTag * html.AsSpan().Count('<');
        int seen = 0;
        IElement? before = null;
        var options = new HtmlParserOptions
        {
            OnCreated = (element, _) =>
            {
                if (++seen > budget || (seen % LookedAt == 0 && before is not null && Depth(before) > MaxDepth))
                {
                    throw new TooDeepException();
                }
                before = element;
            },
        };
        try
        {
            return new HtmlParser(options).ParseDocument(html);
        }
        catch (TooDeepException)
        {
            return null;
        }
    }

    private static int Depth(IElement element)
    {
        int depth = 0;
        for (IElement? e = element; e is not null && depth <= MaxDepth; e = e.ParentElement)
        {
            depth++;
        }
        return depth;
    }

    private sealed class TooDeepException : Exception;
}
