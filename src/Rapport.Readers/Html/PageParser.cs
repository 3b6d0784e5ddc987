using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Rapport.Readers.Html;

/// <summary>Parses pages in bounded time: a parser of HTML takes quadratic time for elements that are nested without end.</summary>
internal static class PageParser
{
    /// <summary>Elements stand in one another at most so deep; browsers stop at the same depth.</summary>
    public const int MaxDepth = 512;

    /// <param name="html">The page.</param>
    /// <param name="flattened">True where elements beyond the depth were left out; their text is kept.</param>
    public static IDocument Parse(string html, out bool flattened)
    {
        string flat = FlatMarkup.Of(html, MaxDepth);
        flattened = !ReferenceEquals(flat, html);
        return new HtmlParser().ParseDocument(flat);
    }
}
