using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Rapport.Readers.Bytes;
using Rapport.Readers.Html;
using Rapport.Readers.Layout;
using Rapport.Text;

namespace Rapport.Readers.Formats;

/// <summary>One article as a web page: its text is the title and the blocks of the page, furniture marked.</summary>
internal sealed class HtmlFormat(ReaderOptions options) : IArticleFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public IReadOnlyList<string> ContentTypes { get; } = [MediaTypes.Html, "application/xhtml+xml"];

    public bool Recognizes(ReadOnlySpan<byte> head)
    {
        string start = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 1024)]);
        return start.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<article", StringComparison.OrdinalIgnoreCase);
    }

    public IEnumerable<ReadResult> Read(RawInput input)
    {
        byte[]? raw = input.ReadAll();
        if (raw is null)
        {
            yield return input.Fault!;
            yield break;
        }
        DecodedText decoded = TextDecoder.Decode(raw, input.Origin.Charset ?? DeclaredCharset.Find(raw));
        if (DecodingFaults.Of(decoded, input.Name) is InputFault malformed)
        {
            yield return malformed;
        }
        foreach (ReadResult result in Read(decoded.Text, raw, ArticleId.OfBytes(raw), input.Origin))
        {
            yield return result;
        }
    }

    /// <summary>Reads a page, or a piece of one, that was decoded already.</summary>
    /// <param name="html">Its markup.</param>
    /// <param name="raw">The bytes that stand for it.</param>
    /// <param name="id">Its id.</param>
    /// <param name="origin">Where it stands.</param>
    /// <param name="mediaType">What <paramref name="raw"/> is.</param>
    public IEnumerable<ReadResult> Read(
        string html,
        ReadOnlyMemory<byte> raw,
        string id,
        InputOrigin origin,
        string mediaType = MediaTypes.Html
    )
    {
        // NUL has no place in a page; the HTML standard reads it as U+FFFD.
        using IDocument page = PageParser.Parse(html.Replace('\0', '\uFFFD'), out bool flattened);
        if (flattened)
        {
            yield return origin.Fault(
                $"elements are nested more than {PageParser.MaxDepth} deep",
                "read without the deeper ones; their text is kept",
                FaultKind.Limit
            );
        }
        Article article = Arrange(id, page, origin.Hints);
        if (article.Blocks.All(b => b.Kind.IsFurniture()))
        {
            yield return origin.Fault("the page holds no article text", "nothing to read", FaultKind.FurnitureOnly);
            yield break;
        }
        yield return origin.Read(article, raw, mediaType);
    }

    private Article Arrange(string id, IDocument page, ArticleHints hints)
    {
        PageMetadata metadata = PageMetadata.Read(page);
        string? title = metadata.Title ?? hints.Title;
        PageText text = new PageTextBuilder(page, title).Build();
        (var blocks, DateLine? dateLine) = FurnitureMarker.Mark(text.Text, text.Drafts, options.Furniture);
        string? from = metadata.PublishedFrom is string where ? PublicationDates.FromMetadata(where) : null;
        (PublicationDate? published, string? publishedFrom) = hints.Date(options, metadata.Published, from, dateLine);
        return new Article
        {
            Id = id,
            Text = text.Text,
            Blocks = blocks,
            Title = title,
            Published = published,
            PublishedFrom = publishedFrom,
            Byline = metadata.Byline ?? hints.Byline,
            Source = metadata.Source ?? hints.Source,
            Url = hints.Url ?? metadata.Url,
            Language = metadata.Language ?? hints.Language ?? "en",
        };
    }
}
