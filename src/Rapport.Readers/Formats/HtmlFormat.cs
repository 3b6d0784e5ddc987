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
        DecodedText decoded = TextDecoder.Decode(raw, DeclaredCharset.Find(raw));
        if (DecodingFaults.Of(decoded, input.Name) is InputFault malformed)
        {
            yield return malformed;
        }
        // NUL has no place in a page; the HTML standard reads it as U+FFFD.
        IDocument page = new HtmlParser().ParseDocument(decoded.Text.Replace('\0', '\uFFFD'));
        Article article = Arrange(ArticleId.OfBytes(raw), page);
        if (article.Blocks.All(b => b.Kind.IsFurniture()))
        {
            yield return new InputFault(input.Name, null, "the page holds no article text", "nothing to read")
            {
                Kind = FaultKind.FurnitureOnly,
            };
            yield break;
        }
        yield return new ArticleRead(article, input.Name) { Raw = raw, MediaType = MediaTypes.Html };
    }

    private Article Arrange(string id, IDocument page)
    {
        PageMetadata metadata = PageMetadata.Read(page);
        PageText text = new PageTextBuilder(page, metadata.Title).Build();
        (var blocks, DateLine? dateLine) = FurnitureMarker.Mark(text.Text, text.Drafts, options.Furniture);
        (PublicationDate? published, string? from) =
            options.Published is not null ? (options.Published, PublicationDates.Given)
            : metadata.Published is not null
                ? (metadata.Published, PublicationDates.FromMetadata(metadata.PublishedFrom!))
            : dateLine is not null ? (dateLine.Date, PublicationDates.FromLine(dateLine.Words))
            : ((PublicationDate?)null, (string?)null);
        return new Article
        {
            Id = id,
            Text = text.Text,
            Blocks = blocks,
            Title = metadata.Title,
            Published = published,
            PublishedFrom = from,
            Source = metadata.Source,
            Url = metadata.Url,
            Language = metadata.Language ?? "en",
        };
    }
}
