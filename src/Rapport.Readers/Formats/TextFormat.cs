using Rapport.Readers.Bytes;
using Rapport.Readers.Layout;
using Rapport.Text;

namespace Rapport.Readers.Formats;

/// <summary>One article as plain text or Markdown: the text stands as it is, and its layout is found in its lines.</summary>
internal sealed class TextFormat(ReaderOptions options) : IArticleFormat
{
    private readonly PlainTextLayout _layout = new(options.Furniture);

    public IReadOnlyList<string> Extensions { get; } = [".txt", ".md"];

    public bool Recognizes(ReadOnlySpan<byte> head) => false;

    public IEnumerable<ReadResult> Read(RawInput input)
    {
        byte[]? raw = input.ReadAll();
        if (raw is null)
        {
            yield return input.Fault!;
            yield break;
        }
        if (!TextDecoder.HasUtf16Or32Mark(raw) && raw.AsSpan().Contains((byte)0))
        {
            yield return new InputFault(
                input.Name,
                null,
                "not text but binary data (it holds NUL bytes)",
                "remove them or convert it"
            );
            yield break;
        }
        DecodedText decoded = TextDecoder.Decode(raw, input.Origin.Charset);
        if (DecodingFaults.Of(decoded, input.Name) is InputFault malformed)
        {
            yield return malformed;
        }
        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            yield return new InputFault(input.Name, null, "the input holds no text", "nothing to read");
            yield break;
        }
        yield return input.Origin.Read(
            Arrange(ArticleId.OfBytes(raw), decoded.Text, input.Origin.Hints),
            raw,
            MediaTypes.PlainText
        );
    }

    /// <summary>Finds the layout of a text and says what is known of it.</summary>
    public Article Arrange(string id, string text, ArticleHints hints)
    {
        ArticleLayout layout = _layout.Find(text, hints.Title);
        (PublicationDate? published, string? from) = hints.Date(options, null, null, layout.DateLine);
        return new Article
        {
            Id = id,
            Text = text,
            Blocks = layout.Blocks,
            Title = hints.Title ?? layout.Title,
            Published = published,
            PublishedFrom = from,
            Byline = hints.Byline,
            Source = hints.Source,
            Url = hints.Url,
            Language = hints.Language ?? "en",
        };
    }
}
